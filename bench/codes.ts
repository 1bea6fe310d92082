/** The codes that synthetic Observations carry: half of them ours, half of them ordinary. */
import { FINDING_SYSTEM } from '../src/domain/constants.ts';
import { findingCodes } from '../src/domain/findings.ts';
import { profilesDirectory, readRows } from '../src/facts/terminology/rows.ts';

export interface Coded {
  readonly system: string;
  readonly code: string;
  /** The word of the value set, or undefined for ordinary codes. */
  readonly word?: string;
}

/** Every code that a value set counts or reads as context on an Observation, our own finding codes first. */
export function matchingCodes(): readonly Coded[] {
  const own = findingCodes.map((code): Coded => ({ system: FINDING_SYSTEM, code, word: code }));
  const rows = readRows(profilesDirectory()).filter(
    ({ role, kind, resources }) =>
      (role === 'counts' || role === 'context') && kind === 'exact' && resources.includes('Observation'),
  );
  return [...own, ...rows.map(({ system, code, word }): Coded => ({ system, code, word }))];
}

const loinc = (code: string): Coded => ({ system: 'http://loinc.org', code });

/** Ordinary laboratory and vital-sign codes (loinc.org) that no value set of ours names: plain distractors. */
export const ordinaryCodes: readonly Coded[] = [
  '718-7', // Haemoglobin
  '2160-0', // Creatinine
  '2951-2', // Sodium
  '2823-3', // Potassium
  '4548-4', // HbA1c
  '2093-3', // Cholesterol
  '2085-9', // HDL cholesterol
  '13457-7', // LDL cholesterol
  '2571-8', // Triglycerides
  '3016-3', // TSH
  '1742-6', // ALT
  '1920-8', // AST
  '2345-7', // Glucose
  '6690-2', // Leukocytes
  '777-3', // Platelets
  '2276-4', // Ferritin
  '2132-9', // Cobalamin
  '8867-4', // Heart rate
  '8480-6', // Systolic blood pressure
  '8462-4', // Diastolic blood pressure
  '8302-2', // Body height
  '9279-1', // Respiratory rate
  '59408-5', // Oxygen saturation
  '72166-2', // Tobacco smoking status
].map(loinc);
