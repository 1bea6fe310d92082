/** Malformed orders and texts made to hurt: no exception, no long work, nothing taken for the back. */
import { fold, longestText } from '../../../src/facts/orders/fold.ts';
import { createOrderReader } from '../../../src/facts/orders/read-orders.ts';
import { readText } from '../../../src/facts/orders/words/vocabulary.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';
import { resource } from './support.ts';

const read = createOrderReader({ terminology: loadTerminology() });

describe('malformed orders', () => {
  const nested: unknown = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`);
  it.each([
    [{}],
    [{ resourceType: 'ServiceRequest' }],
    [{ resourceType: 'ServiceRequest', code: null }],
    [{ resourceType: 'ServiceRequest', code: 'MR' }],
    [{ resourceType: 'ServiceRequest', code: { coding: [{}] } }],
    [{ resourceType: 'ServiceRequest', code: { coding: [null, 1, 'x', []] } }],
    [{ resourceType: 'ServiceRequest', code: { coding: { code: 5, system: {} } } }],
    [{ resourceType: 'ServiceRequest', code: { text: 42 }, bodySite: 'rygg', category: 7, orderDetail: [null] }],
    [{ resourceType: 'ServiceRequest', reasonCode: [null, { coding: 'x' }], note: [{ text: {} }], contained: [null] }],
    [{ resourceType: 'ServiceRequest', reasonReference: [{ reference: '#missing' }, { reference: 3 }], priority: {} }],
    [{ resourceType: 'ServiceRequest', code: nested, bodySite: nested }],
    [{ resourceType: 5, id: 6, status: [] }],
    [{ resourceType: '__proto__', id: 'constructor' }],
    [{ resourceType: 'constructor', code: { text: 'MR LS' } }],
    [{ resourceType: 'MedicationRequest', medicationReference: { reference: 'Medication/' } }],
    [{ resourceType: 'MedicationRequest', medicationCodeableConcept: [] }],
    [{ resourceType: 'DeviceRequest', codeReference: 'x' }],
  ])('%j', (fields) => {
    const [fact] = read([{ resource: resource(fields), selected: true }], [resource({})], true);
    expect(fact).toMatchObject({ concernsBack: false, contexts: [] });
    expect(fact?.label).not.toBe('');
  });
});

describe('text made to hurt', () => {
  it.each([
    ['one endless word', 'lumbal'.repeat(50_000)],
    ['endless blanks', ' '.repeat(300_000)],
    ['endless beginnings', 'ls columna l s columna '.repeat(20_000)],
    ['endless marks', '.,;:?!'.repeat(50_000)],
    ['endless accents', 'e\u0301'.repeat(100_000)],
    ['lone surrogates', '\ud800\udc00\ud800'.repeat(50_000)],
    ['control characters', '\u0000\u0007\u001b'.repeat(50_000)],
  ])('reads no further than the cap: %s', (_what, text) => {
    const reading = readText([text]);
    expect(reading.folded.text.length).toBeLessThanOrEqual(longestText * 2);
    expect(reading.found.length).toBeLessThanOrEqual(longestText);
    const order = resource({
      resourceType: 'ServiceRequest',
      code: { text },
      reasonCode: [{ text }],
      note: [{ text }],
    });
    const [fact] = read([{ resource: order, selected: true }], [], true);
    expect(fact?.label.length).toBeLessThanOrEqual(60);
  });

  it('does not look behind the first 2,000 characters', () => {
    expect(readText([`${'x '.repeat(1000)}MR korsrygg`]).found).toEqual([]);
  });
});

describe('folding', () => {
  it.each([
    ['Rtg. LS-columna: slitasje?', 'rtg ls columna slitasje'],
    ['RØNTGEN', 'rontgen'],
    ['Ro\u0308ntgen', 'rontgen'],
    ['LÅR', 'lar'],
    ['la\u030ar', 'lar'],
    ['kors\u00adrygg', 'korsrygg'],
    ['ＭＲ', 'mr'],
    ['Lasègue', 'lasegue'],
    ['ridebukseområdet', 'ridebukseomradet'],
    ['', ''],
    ['  ..  ', ''],
  ])('%j becomes %j', (raw, expected) => {
    expect(fold(raw).text).toBe(expected);
  });
});
