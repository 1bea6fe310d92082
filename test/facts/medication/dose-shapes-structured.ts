/** Structured dosages, and grams of paracetamol a day by hand. */
import {
  by,
  type DoseShape,
  daily,
  dose,
  every,
  g,
  most,
  of,
  on,
  prn,
  range,
  ratio,
  shape,
  tablets,
  ucum,
} from './dose-words.ts';

const paracet = 'Paracet 500 mg tabletter';
const gram = 'Paracetamol 1 g tabletter';
const mixture = 'Paracet 24 mg/ml mikstur';
const noStrength = 'Paracet tabletter';
const period = (start: string, end: string) => ({ boundsPeriod: { start, end } });
const perHours = (value: number, hours: number) => ({
  maxDosePerPeriod: { numerator: { value, code: 'g' }, denominator: { value: hours, code: 'h' } },
});

export const structuredShapes: readonly DoseShape[] = [
  shape('2 tablets 4 times a day', paracet, g(4, 4), { ...dose(tablets(2)), ...daily(4) }),
  shape('1 tablet 3 times a day', paracet, g(1.5, 1.5), { ...dose(tablets(1)), ...daily(3) }),
  shape('half a tablet twice', gram, g(1, 1), { ...dose(tablets(0.5)), ...daily(2) }),
  shape('pieces as UCUM 1', paracet, g(3, 3), { ...dose(ucum(2, '1')), ...daily(3) }),
  shape('pieces as {tbl}', paracet, g(3, 3), { ...dose(ucum(2, '{tbl}')), ...daily(3) }),
  shape('pieces as stk', paracet, g(2, 2), { ...dose(tablets(2, 'stk')), ...daily(2) }),
  shape('suppositories', 'Paracet 1 g stikkpiller', g(4, 4), { ...dose(tablets(1, 'stikkpille')), ...daily(4) }),
  shape('capsules', 'Paracetamol 500 mg kapsler', g(2, 2), { ...dose(tablets(1, 'kapsel')), ...daily(4) }),
  shape('milligrams', noStrength, g(2, 2), { ...dose(ucum(500, 'mg')), ...daily(4) }),
  shape('grams', noStrength, g(4, 4), { ...dose(ucum(1, 'g')), ...daily(4) }),
  shape('micrograms', noStrength, g(1, 1), { ...dose(ucum(500_000, 'ug')), ...daily(2) }),
  shape('three times 1.33 g', noStrength, g(3.99, 3.99), { ...dose(ucum(1.33, 'g')), ...daily(3) }),
  shape('mL with mg per mL', mixture, g(1.92, 1.92), { ...dose(ucum(20, 'mL')), ...daily(4) }),
  shape('mL with mg per 5 mL', 'Paracetamol 120 mg/5 ml', g(0.72, 0.72), { ...dose(ucum(10, 'mL')), ...daily(3) }),
  shape('dL is ten times more', mixture, g(1.92, 1.92), { ...dose(ucum(0.2, 'dL')), ...daily(4) }),
  shape('mL, strength from Medication', of('Paracet', ratio(24, 'mg', { value: 1, code: 'mL' })), g(3.84, 3.84), {
    ...dose(ucum(40, 'mL')),
    ...daily(4),
  }),
  shape('tablets, strength from Medication', of('Paracet', ratio(500, 'mg', { value: 1, unit: 'tablett' })), g(4, 4), {
    ...dose(tablets(2)),
    ...daily(4),
  }),
  shape('tablets, strength 1 g per bare 1', of('Paracet', ratio(1, 'g', { value: 1 })), g(3, 3), {
    ...dose(tablets(1)),
    ...daily(3),
  }),
  shape('tablets, strength without denominator', of('Paracet', ratio(500, 'mg')), g(2, 2), {
    ...dose(tablets(1)),
    ...daily(4),
  }),
  shape('strength 1000 mg in 2 tablets', of('Paracet', ratio(1000, 'mg', { value: 2, code: '{tbl}' })), g(2, 2), {
    ...dose(tablets(1)),
    ...daily(4),
  }),
  shape('BID', gram, g(2, 2), { ...dose(tablets(1)), ...by('BID') }),
  shape('TID', gram, g(3, 3), { ...dose(tablets(1)), ...by('TID') }),
  shape('QID', gram, g(4, 4), { ...dose(tablets(1)), ...by('QID') }),
  shape('QD', gram, g(1, 1), { ...dose(tablets(1)), ...by('QD') }),
  shape('AM', gram, g(1, 1), { ...dose(tablets(1)), ...by('AM') }),
  shape('BED', gram, g(1, 1), { ...dose(tablets(1)), ...by('BED') }),
  shape('Q4H', paracet, g(3, 3), { ...dose(tablets(1)), ...by('Q4H') }),
  shape('Q6H', gram, g(4, 4), { ...dose(tablets(1)), ...by('Q6H') }),
  shape('every other day: none or one', gram, g(0, 1), { ...dose(tablets(1)), ...by('QOD') }),
  shape('every 6 hours', gram, g(4, 4), { ...dose(tablets(1)), ...every(1, 6, 'h') }),
  shape('every 4 to 6 hours', paracet, g(2, 3), { ...dose(tablets(1)), ...every(1, 4, 'h', { periodMax: 6 }) }),
  shape('every 5 hours: four or five times', gram, g(4, 5), { ...dose(tablets(1)), ...every(1, 5, 'h') }),
  shape('every 480 minutes', gram, g(3, 3), { ...dose(tablets(1)), ...every(1, 480, 'min') }),
  shape('twenty-eight a week', gram, g(4, 4), { ...dose(tablets(1)), ...every(28, 1, 'wk') }),
  shape('on three weekdays', gram, g(0, 3), { ...dose(tablets(1)), ...daily(3, { dayOfWeek: ['mon', 'wed', 'fri'] }) }),
  shape('3 to 4 times a day', gram, g(3, 4), { ...dose(tablets(1)), ...daily(3, { frequencyMax: 4 }) }),
  shape('1 to 2 tablets 4 times', paracet, g(2, 4), { ...dose(range(1, 2)), ...daily(4) }),
  shape('500 to 1000 mg 3 to 4 times', noStrength, g(1.5, 4), {
    ...dose(range(500, 1000, 'mg')),
    ...daily(3, { frequencyMax: 4 }),
  }),
  shape('morning, noon and night', gram, g(3, 3), { ...dose(tablets(1)), ...on({ when: ['MORN', 'NOON', 'NIGHT'] }) }),
  shape('four times of day', gram, g(4, 4), {
    ...dose(tablets(1)),
    ...on({ timeOfDay: ['08:00:00', '13:00:00', '18:00:00', '23:00:00'] }),
  }),
  shape('two views of one dose', noStrength, g(1.5, 3), { ...dose(ucum(500, 'mg'), ucum(1000, 'mg')), ...daily(3) }),
  shape('as needed, up to 4 times', gram, g(0, 4), { ...dose(tablets(1)), ...daily(4), ...prn }),
  shape('as needed for pain, coded', gram, g(0, 3), {
    ...dose(tablets(1)),
    ...daily(3),
    asNeededCodeableConcept: { text: 'smerter' },
  }),
  shape('as needed with a daily maximum only', paracet, g(0, 4), {
    ...dose(range(1, 2)),
    ...prn,
    ...most(8, 'tablett'),
  }),
  shape('a maximum in grams below the dose', gram, g(0, 4), {
    ...dose(tablets(1)),
    ...every(1, 4, 'h'),
    ...prn,
    ...most(4, 'g'),
  }),
  shape('a maximum per 24 hours', gram, g(4, 4), { ...dose(tablets(2)), ...daily(3), ...perHours(4, 24) }),
  shape(
    'taper by sequence: the highest day counts',
    paracet,
    g(1.5, 4),
    { sequence: 1, ...dose(tablets(2)), ...daily(4) },
    { sequence: 2, ...dose(tablets(1)), ...daily(3) },
  ),
  shape(
    'taper beside a fixed line',
    paracet,
    g(1.5, 2.5),
    { sequence: 1, ...dose(tablets(2)), ...daily(2) },
    { sequence: 2, ...dose(tablets(1)), ...daily(2) },
    { ...dose(tablets(1)), ...daily(1) },
  ),
  shape(
    'same sequence: added',
    paracet,
    g(3, 4),
    { sequence: 1, ...dose(tablets(2)), ...daily(3) },
    { sequence: 1, ...dose(tablets(1)), ...daily(2), ...prn },
  ),
  shape(
    'no sequence: added',
    paracet,
    g(1.5, 1.5),
    { ...dose(tablets(2)), ...on({ when: ['MORN'] }) },
    { ...dose(tablets(1)), ...on({ when: ['EVE'] }) },
  ),
  shape(
    'no sequence but periods one after the other: a taper',
    paracet,
    g(1.5, 4),
    { ...dose(tablets(2)), ...daily(4, period('2026-11-20', '2026-11-25')) },
    { ...dose(tablets(1)), ...daily(3, period('2026-11-26', '2026-12-05')) },
  ),
  shape(
    'a line whose period is over counts no more',
    paracet,
    g(1.5),
    { ...dose(tablets(2)), ...daily(4, period('2026-11-01', '2026-11-10')) },
    { ...dose(tablets(1)), ...daily(3, period('2026-11-11', '2026-12-05')) },
  ),
  shape('one single dose: that day, no other', gram, g(0, 1), { ...dose(tablets(1)), ...on({ count: 1 }) }),
  shape('code and structure differ: from the fewer to the more', gram, g(3, 4), {
    ...dose(tablets(1)),
    timing: { code: { coding: [{ code: 'QID' }] }, repeat: { frequency: 3, period: 1, periodUnit: 'd' } },
  }),
];
