/** What a line that cannot be parsed still tells: whose record it belongs to, so that nothing of that kind is called absent there. */
import { bareId } from '../../cds-hooks/reference.ts';
import type { Spill } from './partitions.ts';
import type { ReadTypes } from './patient-record.ts';
import type { Place } from './types.ts';

const typeForm = /"resourceType"\s*:\s*"([A-Za-z]{2,40})"/;
const patientForm = /"(?:subject|patient)"\s*:\s*\{[^{}]{0,200}?"reference"\s*:\s*"([^"\\]{1,300})"/;

/** Marks the type as short for the patient that the broken line names; without both names there is nothing to mark. */
export function salvage(text: string | undefined, place: Place, spill: Spill, types: ReadTypes): void {
  const type = typeForm.exec(text ?? '')?.[1];
  const reference = patientForm.exec(text ?? '')?.[1];
  const patient = reference?.includes('/') ? bareId(reference, 'Patient') : undefined;
  if (type !== undefined && patient !== undefined && types.has(type)) spill.addUnread(patient, place, type);
}
