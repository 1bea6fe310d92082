/** What a referral says it asks. Expected values by reading the text as a radiologist would. */
import { createOrderReader } from '../../../src/facts/orders/read-orders.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';
import { readOne } from './support.ts';

const read = createOrderReader({ terminology: loadTerminology() });
const asking = (text: string) => readOne(read, { code: { text: 'MR LS-columna' }, reasonCode: [{ text }] }).question;
const coded = (system: string, code: string) =>
  readOne(read, { code: { text: 'MR LS-columna' }, reasonCode: [{ coding: [{ system, code }] }] }).question;
const icd10 = 'urn:oid:2.16.578.1.12.4.1.1.7110';

describe('is anything stated?', () => {
  it.each([
    [{}, false],
    [{ reasonCode: [] }, false],
    [{ reasonCode: [{ text: '  ' }] }, false],
    [{ reasonCode: [{ coding: [{}] }] }, false],
    [{ reasonCode: [{ text: 'prolaps?' }] }, true],
    [{ reasonCode: [{ coding: [{ system: icd10, code: 'M54.5' }] }] }, true],
    [{ reasonReference: [{ reference: 'Condition/1' }] }, true],
    [{ note: [{ text: 'Se journal' }] }, true],
    [{ supportingInfo: [{ reference: 'Observation/1' }] }, true],
  ])('%j: %s', (fields, expected) => {
    expect(readOne(read, { code: { text: 'MR LS-columna' }, ...fields }).question.stated).toBe(expected);
  });
});

describe('is it only the complaint?', () => {
  it.each([
    'back pain',
    'Low back pain.',
    'Ryggsmerter',
    'Korsryggsmerter',
    'vondt i ryggen',
    'Langvarige korsryggsmerter',
    'LBP',
  ])('%s', (text) => {
    expect(asking(text).complaintOnly).toBe(true);
  });
  it.each([
    'prolaps?',
    'ryggsmerter, malignitet?',
    'back pain, rule out fracture',
    'isjias',
    'S1 prolapse, surgery?',
    'no effect of treatment',
  ])('not %s', (text) => {
    expect(asking(text)).not.toHaveProperty('complaintOnly');
  });
  it('a complaint by code is one too, a root by code is not', () => {
    expect(coded('urn:oid:2.16.578.1.12.4.1.1.7170', 'L03').complaintOnly).toBe(true);
    expect(coded('urn:oid:2.16.578.1.12.4.1.1.7170', 'L86')).not.toHaveProperty('complaintOnly');
    expect(readOne(read, { code: { text: 'MR LS' } }).question).not.toHaveProperty('complaintOnly');
  });
});

describe('is it only wear and tear?', () => {
  it.each([
    'artrose?',
    'Artrose',
    'slitasje?',
    'Slitasje i ryggen?',
    'wear and tear?',
    'osteoarthritis?',
    'degenerative changes?',
    'Degenerative forandringer?',
    'spondylose?',
    'Spondylartrose?',
    'Fasettleddsartrose?',
    'facet osteoarthritis',
    'degenerative disc disease?',
    'ryggsmerter, slitasje?',
  ])('%s', (text) => {
    expect(asking(text).degeneration).toBe(true);
  });
  it.each([
    'artrose? malignitet?',
    'slitasje eller prolaps?',
    'artrose, fraktur?',
    'wear and tear, rule out cancer',
    'osteoarthritis? infection?',
    'Slitasje? Dropfot.',
    'slitasje, nå parese',
    'spondylartritt?',
    'Spondylodiskitt?',
    'pseudartrose?',
    'ingen artrose',
    'ikke slitasje',
    'degenerativ stenose?',
    'artrose? Ingen feber',
    'prolaps?',
    'back pain',
    'revmatoid artritt',
    'artrose, vekttap',
    'osteoarthritis with radiating pain',
  ])('not %s', (text) => {
    expect(asking(text).degeneration).toBe(false);
  });
  it('reads the order text itself and codes', () => {
    expect(readOne(read, { code: { text: 'rtg LS-columna, artrose?' } }).question.degeneration).toBe(true);
    expect(coded(icd10, 'M47.8').degeneration).toBe(true);
    expect(coded(icd10, 'M51.3').degeneration).toBe(true);
    expect(coded(icd10, 'M47.1').degeneration).toBe(false);
    expect(coded(icd10, 'M47.2').degeneration).toBe(false);
    expect(coded(icd10, 'C79.5').degeneration).toBe(false);
    expect(coded(icd10, 'M54.5').degeneration).toBe(false);
  });
  it('does not call it that while something it points to is unread', () => {
    const fields = {
      code: { text: 'XR LS' },
      reasonCode: [{ text: 'artrose?' }],
      reasonReference: [{ reference: 'Condition/1' }],
    };
    expect(readOne(read, fields).question.degeneration).toBe(false);
  });
});

describe('is it a control?', () => {
  it.each([
    'control',
    'Kontroll',
    'kontroll av prolaps',
    'Kontroll av kjent prolaps L4/L5',
    'control of prolapse',
    'oppfølging av kjent prolaps',
    'MR-kontroll',
    'Kontroll MR etter 3 mnd',
    'Follow-up',
    'isjias i bedring, kontroll av prolaps',
    'known prolapse, control',
  ])('%s', (text) => {
    expect(asking(text).control).toBe(true);
  });
  it.each([
    'prolaps?',
    'loss of bladder control',
    'Tap av kontroll over blæren',
    'mistet kontroll på avføring',
    'dårlig blærekontroll',
    'bladder control lost',
    'no control of urine',
    'Kontroll av prolaps, nå dropfot',
    'kontroll av prolaps, nytilkommet parese',
    'control of prolapse, worsening',
    'Manglende smertekontroll',
    'pain control',
    'poor motor control',
    'kontroll, ny blæreparese',
    'residivprolaps?',
  ])('not %s', (text) => {
    expect(asking(text).control).toBe(false);
  });
});

it('calls nothing wear and tear, a control or a mere complaint that it has not read to the end', () => {
  const tail = `${' '.repeat(2000)}malignitet?`;
  expect(asking(`artrose?${tail}`).degeneration).toBe(false);
  expect(asking(`kontroll av prolaps${tail}`).control).toBe(false);
  expect(asking(`ryggsmerter${tail}`)).not.toHaveProperty('complaintOnly');
});

it('calls it no control when another part of the order tells of new trouble', () => {
  const code = { text: 'MR LS-columna, kontroll' };
  expect(readOne(read, { code }).question.control).toBe(true);
  expect(readOne(read, { code, reasonCode: [{ text: 'dropfot' }] }).question.control).toBe(false);
  expect(readOne(read, { code, reasonCode: [{ coding: [{ system: icd10, code: 'G83.4' }] }] }).question.control).toBe(
    false,
  );
  expect(readOne(read, { code, note: [{ text: 'ridebukseanestesi' }] }).question.control).toBe(false);
});
