/** NSAIDs and paracetamol signed over real HTTP: which advice they draw, how loudly, and in which words. */
import { tablets } from '../support/medicine-chart.ts';
import {
  acute,
  apixaban,
  closePractice,
  codeineInUse,
  heard,
  ibuprofen,
  longLasting,
  only,
  openPractice,
  paracetamol,
  sciatica,
  sign,
} from '../support/prescribing.ts';

beforeAll(openPractice);
afterAll(closePractice);

describe('NSAIDs', () => {
  it('draw nothing in acute nonspecific pain at 40', async () => {
    expect(heard(await sign({ patient: acute, orders: [ibuprofen()] }))).toEqual([]);
  });

  it('in nerve root pain: both texts with their years, and no other drug to start with', async () => {
    const card = await only({ patient: sciatica, orders: [ibuprofen()] });
    expect(heard([card])).toEqual(['nsaidInNerveRootPain info']);
    expect(card.summary).toContain('Ibux 400 mg ved isjias');
    expect(card.detail).toMatch(/FORMI 2007 kap\. 2/);
    expect(card.detail).toMatch(/NICE NG59 \(2020\): NSAID ved isjias/);
    expect(card.detail).not.toMatch(/tramadol|start med paracetamol/i);
  });

  it('in nerve root pain by the 2007 text: a warning, and what that text begins with', async () => {
    const card = await only({ patient: sciatica, orders: [ibuprofen()], profile: 'formi-2007' });
    expect(heard([card])).toEqual(['nsaidInNerveRootPain warning']);
    expect(card.detail).toMatch(/paracetamol eller kombinasjon av paracetamol og opioid; tramadol/);
  });

  it('for 28 days in all draw nothing, for 29 a warning', async () => {
    const before = { ...ibuprofen(tablets(1, 3, 14)), since: 14 };
    const until = (days: number) =>
      sign({ patient: longLasting, orders: [ibuprofen(tablets(1, 3, days))], inUse: [before] });
    expect(heard(await until(14))).toEqual([]);
    expect(heard(await until(15))).toEqual(['nsaidBeyondFourWeeks warning']);
  });

  it('with apixaban at 78: bleeding, with both reasons named', async () => {
    const card = await only({
      patient: { age: 78, days: 9 },
      orders: [{ atc: 'M01AE02', name: 'Naproxen 500 mg', dosage: tablets(1, 2, 7) }],
      inUse: [apixaban],
    });
    expect(heard([card])).toEqual(['nsaidBleedingRisk warning']);
    expect(card.summary).toBe(
      'Naproxen 500 mg: økt blødningsfare (antikoagulasjon og alder 78 år). Velg helst andre tiltak',
    );
    expect(card.detail).toContain('over 65–67 år');
  });

  it.each([
    ['N18.3', 'nyresykdom'],
    ['I50.9', 'hjertesvikt'],
    ['K25.4', 'tidligere magesår eller blødning'],
  ])('with %s: %s is named', async (code, words) => {
    const card = await only({ patient: { ...acute, diagnoses: [code] }, orders: [ibuprofen()] });
    expect(heard([card])).toEqual(['nsaidBleedingRisk warning']);
    expect(card.summary).toContain(words);
  });

  it('with a coarse record of stomach trouble: a question', async () => {
    const card = await only({ patient: { ...acute, diagnoses: ['Z87.1'] }, orders: [ibuprofen()] });
    expect(heard([card])).toEqual(['nsaidBleedingRisk info']);
    expect(card.summary).toContain('(tidligere magesår eller blødning)');
  });

  it('with a medication list that could not be read: a question, never silence', async () => {
    const card = await only({ patient: acute, orders: [ibuprofen()], medicinesFail: true });
    expect(heard([card])).toEqual(['nsaidBleedingRisk info']);
    expect(card.detail).toMatch(/Ikke kjent:\*\* Andre legemidler i bruk/);
  });
});

describe('paracetamol', () => {
  it('of exactly 4 g: what the sources say, no warning', async () => {
    const card = await only({ patient: acute, orders: [paracetamol(2, 4)] });
    expect(heard([card])).toEqual(['paracetamolEvidence info']);
    expect(card.detail).toMatch(/FORMI 2007 kap\. 7\.1\.2/);
    expect(card.detail).toMatch(/Sundhedsstyrelsen, Danmark \(2025\)/);
  });

  it('of exactly 4 g by the 2007 text: nothing', async () => {
    expect(heard(await sign({ patient: acute, orders: [paracetamol(2, 4)], profile: 'formi-2007' }))).toEqual([]);
  });

  it('of 4.5 g: a warning that names the sum', async () => {
    const card = await only({ patient: acute, orders: [paracetamol(3, 3)] });
    expect(heard([card])).toEqual(['paracetamolOverMaximum warning']);
    expect(card.summary).toContain('4,5 g i døgnet');
  });

  it('hidden in a combination that is in use counts: 2 g and 2.4 g', async () => {
    const card = await only({ patient: acute, orders: [paracetamol(2, 2)], inUse: [codeineInUse] });
    expect(heard([card])).toEqual(['paracetamolOverMaximum warning']);
    expect(card.summary).toContain('4,4 g');
    expect(card.detail).toContain('Paralgin forte');
  });

  it('beside another product without a dose: said, not guessed', async () => {
    const { dosage: _none, ...without } = codeineInUse;
    const card = await only({ patient: acute, orders: [paracetamol(2, 2)], inUse: [without] });
    expect(heard([card])).toEqual(['paracetamolOverMaximum info']);
    expect(card.detail).toMatch(/Kan ikke regnes ut: Paralgin forte/);
  });

  it('as needed, by the 2007 text: fixed times', async () => {
    const order = { ...paracetamol(1, 4), dosage: { ...tablets(1, 4), asNeededBoolean: true } };
    const card = await only({ patient: acute, orders: [order], profile: 'formi-2007' });
    expect(heard([card])).toEqual(['paracetamolEvidence info']);
    expect(card.summary).toContain('faste tidspunkter');
  });
});
