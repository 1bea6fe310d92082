/** Structured dosages that cannot be computed, or only just. */
import { type DoseShape, daily, dose, every, g, none, of, on, prn, ratio, shape, tablets, ucum } from './dose-words.ts';

const paracet = 'Paracet 500 mg tabletter';
const mixture = 'Paracet 24 mg/ml mikstur';
const noStrength = 'Paracet tabletter';

export const refusedShapes: readonly DoseShape[] = [
  shape('tablets of a mixture', mixture, none, { ...dose(tablets(1)), ...daily(4) }),
  shape('millilitres of tablets', paracet, none, { ...dose(ucum(20, 'mL')), ...daily(4) }),
  shape('tablets without strength', noStrength, none, { ...dose(tablets(2)), ...daily(4) }),
  shape('a number without unit', paracet, none, { ...dose({ doseQuantity: { value: 2 } }), ...daily(4) }),
  shape('drops', mixture, none, { ...dose(tablets(20, 'dråper')), ...daily(4) }),
  shape('code and word of the unit differ', paracet, none, {
    ...dose({ doseQuantity: { value: 500, code: 'mg', unit: 'tablett' } }),
    ...daily(3),
  }),
  shape('500 tablets at once', paracet, none, { ...dose(tablets(500)), ...daily(3) }),
  shape('two units in one range', paracet, none, {
    ...dose({ doseRange: { low: { value: 1, unit: 'tablett' }, high: { value: 1000, unit: 'mg' } } }),
    ...daily(3),
  }),
  shape('a range without a high end', paracet, none, {
    ...dose({ doseRange: { low: { value: 1, unit: 'tablett' } } }),
    ...daily(3),
  }),
  shape('less than two tablets', paracet, none, {
    ...dose({ doseQuantity: { value: 2, unit: 'tablett', comparator: '<' } }),
    ...daily(3),
  }),
  shape('no timing', paracet, none, dose(tablets(2))),
  shape('no dose', paracet, none, daily(4)),
  shape('as needed without any limit', paracet, none, { ...dose(tablets(2)), ...prn }),
  shape('at meals: how many?', paracet, none, { ...dose(tablets(2)), ...on({ when: ['PC'] }) }),
  shape('a period without unit', paracet, none, { ...dose(tablets(2)), ...on({ frequency: 4, period: 1 }) }),
  shape('every second of the day', paracet, none, { ...dose(tablets(2)), ...every(1, 1, 's') }),
  shape('a rate instead of a dose', mixture, none, {
    ...dose({ rateQuantity: { value: 2, code: 'mL/h' } }),
    ...daily(1),
  }),
  shape(
    'one of two lines cannot be read',
    paracet,
    none,
    { ...dose(tablets(2)), ...daily(3) },
    { ...dose(tablets(1)), ...prn },
  ),
  shape('two strengths in the name', 'Paracet 500 mg og 1 g tabletter', none, { ...dose(tablets(1)), ...daily(3) }),
  shape('a thousand or one: 1.000 mg', 'Paracetamol 1.000 mg', none, { ...dose(tablets(1)), ...daily(3) }),
  shape('1 000 mg with a blank', 'Paracetamol 1 000 mg', g(3), { ...dose(tablets(1)), ...daily(3) }),
  shape('strength per mass', of('Paracet', ratio(500, 'mg', { value: 1, code: 'g' })), none, {
    ...dose(tablets(1)),
    ...daily(3),
  }),
  shape('no dosage at all', paracet, none),
];
