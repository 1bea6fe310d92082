/** Builds dosages in few words, for the tables of dose shapes. */

export interface DoseShape {
  readonly name: string;
  /** Fields of the MedicationRequest that say what it is. */
  readonly product: object;
  readonly dosage: readonly object[];
  /** Grams of paracetamol a day, least and most, reckoned by hand. */
  readonly expected: readonly [least: number, most: number] | 'cannot be computed';
}

export const none = 'cannot be computed';
export const g = (least: number, most = least): readonly [number, number] => [least, most];

const ATC = 'http://www.whocc.no/atc';
const called = (text: string, code = 'N02BE01') => ({
  medicationCodeableConcept: { text, ...(code === '' ? {} : { coding: [{ system: ATC, code }] }) },
});
export const coded = (text: string, code: string): object => called(text, code);

/** A contained Medication of one ingredient, with its strength as a ratio. */
export const of = (text: string, strength: object): object => ({
  contained: [
    {
      resourceType: 'Medication',
      id: 'p',
      code: { text, coding: [{ system: ATC, code: 'N02BE01' }] },
      ingredient: [{ itemCodeableConcept: { coding: [{ system: ATC, code: 'N02BE01' }] }, strength }],
    },
  ],
  medicationReference: { reference: '#p' },
});

export function shape(
  name: string,
  product: string | object,
  expected: DoseShape['expected'],
  ...dosage: readonly object[]
): DoseShape {
  return { name, product: typeof product === 'string' ? called(product) : product, expected, dosage };
}

export const tablets = (value: number, unit = 'tablett') => ({ doseQuantity: { value, unit } });
export const ucum = (value: number, code: string) => ({ doseQuantity: { value, unit: code, code } });
export const range = (low: number, high: number, unit = 'tablett') => ({
  doseRange: { low: { value: low, unit }, high: { value: high, unit } },
});
export const every = (frequency: number, period: number, periodUnit: string, more: object = {}) => ({
  timing: { repeat: { frequency, period, periodUnit, ...more } },
});
export const daily = (frequency: number, more: object = {}) => every(frequency, 1, 'd', more);
export const by = (code: string) => ({ timing: { code: { coding: [{ code }] } } });
export const on = (repeat: object) => ({ timing: { repeat } });
export const dose = (...doseAndRate: readonly object[]) => ({ doseAndRate });
export const most = (value: number, unit: string, days = 1) => ({
  maxDosePerPeriod: { numerator: { value, unit }, denominator: { value: days, code: 'd' } },
});
export const ratio = (value: number, code: string, below?: object) => ({
  numerator: { value, code },
  ...(below && { denominator: below }),
});
export const prn = { asNeededBoolean: true };
