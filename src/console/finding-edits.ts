/** Findings that the user changes on the page, as the Observations that a clinician would have recorded just now. */
import type { Observation } from 'fhir/r4';
import { FINDING_SYSTEM } from '../domain/constants.ts';
import type { About } from './orders.ts';

export const courses = ['improving', 'unchanged', 'worsening', 'fluctuating'] as const;
export type EditValue = boolean | (typeof courses)[number];

export interface FindingEdit {
  /** Code of the finding, or `course`. */
  readonly code: string;
  /** True: present; false: absent; for `course` how it goes. */
  readonly value: EditValue;
  /** ISO 8601, the moment of the edit. */
  readonly at: string;
}

/** A later edit of the same finding takes the place of the earlier one. */
export function withEdit(edits: readonly FindingEdit[], edit: FindingEdit): readonly FindingEdit[] {
  return [...edits.filter(({ code }) => code !== edit.code), edit];
}

export function observationOf({ code, value, at }: FindingEdit, { patientId, encounterId }: About): Observation {
  return {
    resourceType: 'Observation',
    id: `konsoll-${code}`,
    status: 'final',
    code: { coding: [{ system: FINDING_SYSTEM, code }] },
    subject: { reference: `Patient/${patientId}` },
    ...(encounterId !== undefined && { encounter: { reference: `Encounter/${encounterId}` } }),
    effectiveDateTime: at,
    performer: [{ reference: 'Practitioner/demo-lege' }],
    ...(typeof value === 'boolean'
      ? { valueBoolean: value }
      : { valueCodeableConcept: { coding: [{ system: FINDING_SYSTEM, code: value }] } }),
  };
}
