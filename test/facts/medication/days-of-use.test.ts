/** Days of use over renewals, and how long one prescription is meant to last. */
import { ATC, daysAgo, type Resource } from '../support.ts';
import { medicationOf } from './support.ts';

type Fields = Readonly<Record<string, unknown>>;
let last = 0;
const open = Number.POSITIVE_INFINITY;

function nsaid(started: number | undefined, more: Fields = {}): Resource {
  last += 1;
  return {
    resourceType: 'MedicationRequest',
    id: `n${last}`,
    status: 'active',
    intent: 'order',
    subject: { reference: 'Patient/1' },
    ...(started !== undefined && { authoredOn: daysAgo(started) }),
    medicationCodeableConcept: { text: 'Ibuprofen 400 mg tabletter', coding: [{ system: ATC, code: 'M01AE01' }] },
    dosageInstruction: [{ text: '1 tablett 3 ganger daglig' }],
    ...more,
  };
}
const draft = (more: Fields = {}): Resource => nsaid(undefined, { status: 'draft', ...more });
const supply = (value: number, repeats?: number): Fields => ({
  dispenseRequest: {
    expectedSupplyDuration: { value, unit: 'dager', code: 'd' },
    ...(repeats !== undefined && { numberOfRepeatsAllowed: repeats }),
  },
});
const pack = (value: number, unit = 'tablett', repeats = 0): Fields => ({
  dispenseRequest: { quantity: { value, unit }, numberOfRepeatsAllowed: repeats },
});
const days = (resources: readonly Resource[], drafts: readonly Resource[] = []) =>
  medicationOf(resources, drafts).daysOfUse['drug.nsaid'];
const at = (min: number, max = min) => ({ min, max });

describe('days of use', () => {
  it.each([
    ['ordered for 10 days', [], [draft(supply(10))], at(10)],
    ['ordered without end', [], [draft()], at(1, open)],
    ['in use for 20 days by its supply of 30', [nsaid(20, supply(30))], [], at(30)],
    ['renewed the day the first ends', [nsaid(20, supply(20))], [draft(supply(20))], at(40)],
    ['renewed within a week', [nsaid(25, { ...supply(20), status: 'completed' })], [draft(supply(10))], at(35)],
    ['a week without still joins', [nsaid(27, { ...supply(20), status: 'completed' })], [draft(supply(10))], at(37)],
    [
      'more than a week without begins anew',
      [nsaid(28, { ...supply(20), status: 'completed' })],
      [draft(supply(10))],
      at(10),
    ],
    [
      'over three renewals',
      [nsaid(60, { ...supply(20), status: 'completed' }), nsaid(40, supply(20)), nsaid(20, supply(20))],
      [draft(supply(7))],
      at(67),
    ],
    ['no duration, still active: at least until today', [nsaid(40)], [], at(41, open)],
    ['no duration, still active, renewed', [nsaid(40)], [draft(supply(10))], at(50, open)],
    ['as needed: perhaps once', [nsaid(40, { dosageInstruction: [{ text: '1 tablett ved behov' }] })], [], at(1, open)],
    ['a pack of 30, three a day', [], [draft(pack(30))], at(10)],
    ['a pack fetched once or three times', [], [draft(pack(30, 'tablett', 2))], at(10, 30)],
    [
      'a pack as needed',
      [],
      [draft({ ...pack(30), dosageInstruction: [{ text: '1 tablett inntil 3 ganger daglig ved behov' }] })],
      at(10, open),
    ],
    [
      'a pack for a dose in milligrams',
      [],
      [draft({ ...pack(30), dosageInstruction: [{ text: '400 mg x 3' }] })],
      at(10),
    ],
    ['a pack counted in another unit says nothing', [], [draft(pack(100, 'mL'))], at(1, open)],
    [
      'a duration in words',
      [],
      [draft({ dosageInstruction: [{ text: '1 tablett 3 ganger daglig i 2 uker' }] })],
      at(14),
    ],
    [
      'bounds as duration',
      [],
      [draft({ dosageInstruction: [{ timing: { repeat: { boundsDuration: { value: 2, code: 'wk' } } } }] })],
      at(14),
    ],
    [
      'bounds as range',
      [],
      [
        draft({
          dosageInstruction: [
            { timing: { repeat: { boundsRange: { low: { value: 5, code: 'd' }, high: { value: 10, code: 'd' } } } } },
          ],
        }),
      ],
      at(5, 10),
    ],
    [
      'bounds as period',
      [],
      [
        draft({
          dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: '2026-11-22', end: '2026-12-19' } } } }],
        }),
      ],
      at(28),
    ],
    [
      'phases after each other are added',
      [],
      [
        draft({
          dosageInstruction: [
            { sequence: 1, text: '2 x 3 i 5 dager' },
            { sequence: 2, text: '1 x 3 i 5 dager' },
          ],
        }),
      ],
      at(10),
    ],
    ['written in 2026, nobody knows when', [nsaid(undefined, { authoredOn: '2026' })], [], at(1, open)],
    ['undated', [nsaid(undefined)], [], at(1, open)],
    ['ended only', [nsaid(100, { status: 'completed' })], [], undefined],
    [
      'ended long ago and ordered anew',
      [nsaid(100, { ...supply(20), status: 'completed' })],
      [draft(supply(10))],
      at(10),
    ],
    [
      'stopped early, nobody knows when',
      [nsaid(20, { ...supply(20), status: 'stopped' })],
      [draft(supply(10))],
      at(10, 30),
    ],
  ])('%s', (_name, resources, drafts, expected) => {
    expect(days(resources, drafts)).toEqual(expected);
  });

  it('a prescription older than a year proves no use today', () => {
    expect(days([nsaid(500)], [draft(supply(10))])).toEqual(at(10, open));
  });

  it('what was meant to end more than a week ago does not go on, whatever its status', () => {
    expect(days([nsaid(30, supply(20))])).toBeUndefined();
    expect(medicationOf([nsaid(30, supply(20))]).medicines.map(({ ordered }) => ordered)).toEqual([true]);
    expect(days([nsaid(27, supply(20))])).toEqual(at(20));
    expect(days([nsaid(30, supply(20, 1))])).toEqual(at(1, 40));
  });

  it('joins different medicines of one class', () => {
    const naproxen = {
      medicationCodeableConcept: { text: 'Naproxen 500 mg', coding: [{ system: ATC, code: 'M01AE02' }] },
    };
    expect(days([nsaid(14, { ...supply(14), ...naproxen })], [draft(supply(15))])).toEqual(at(29));
  });

  it('reads statements by their period', () => {
    const { authoredOn, intent, dosageInstruction, ...rest } = nsaid(30);
    const statement = {
      ...rest,
      resourceType: 'MedicationStatement',
      effectivePeriod: { start: authoredOn },
      dosage: dosageInstruction,
    };
    expect(intent).toBe('order');
    expect(days([statement])).toEqual(at(31, open));
  });

  it('says how long each prescription is meant to last', () => {
    const { medicines } = medicationOf([], [draft(supply(10)), draft()]);
    expect(medicines.map(({ plannedDays }) => plannedDays)).toEqual([at(10), undefined, undefined]);
  });
});
