/** Decides what each item of the input is, and sends it on: a request to the road, a Bundle's patients too, a resource to its partition. */
import type { FhirResource } from 'fhir/r4';
import { isResource } from '../../cds-hooks/schemas.ts';
import { judgeOutcome } from '../../fhir/outcome.ts';
import { isItem } from './json-lines.ts';
import type { Spill } from './partitions.ts';
import type { ReadTypes } from './patient-record.ts';
import { patientOf, splitBundle } from './patient-record.ts';
import type { RecordRunner } from './run-record.ts';
import type { Notes } from './task-notes.ts';
import type { Place } from './types.ts';

export interface ItemDeps {
  readonly runner: RecordRunner;
  readonly spill: Spill;
  /** Types of the query plan, and Medication. */
  readonly types: ReadTypes;
}

/** @param json the item's own text, when it stands on one line */
export async function takeItem(
  value: unknown,
  json: string | undefined,
  place: Place,
  deps: ItemDeps,
  notes: Notes,
): Promise<void> {
  if (!isItem(value)) {
    if (!isExportManifest(value)) notes.problem(place, { kind: 'not-fhir' });
  } else if (typeof value.hook === 'string') {
    await deps.runner.request(value, place, notes);
  } else if (value.resourceType === 'Bundle') {
    const { records, leftOut } = splitBundle(value, place, deps.types);
    notes.leaveOut('type-not-read', leftOut['type-not-read']);
    notes.leaveOut('no-patient-named', leftOut['no-patient-named']);
    if (records.length === 0) notes.skip('bundle-without-patient');
    for (const record of records) await deps.runner.record(record, notes);
  } else if (isResource(value)) {
    takeResource(value, json ?? JSON.stringify(value), place, deps, notes);
  }
}

function takeResource(resource: FhirResource, json: string, place: Place, deps: ItemDeps, notes: Notes): void {
  const { spill, types } = deps;
  if (resource.resourceType === 'OperationOutcome') {
    // The export's own list of what it could not give; nobody can tell whose records are short of it.
    if (judgeOutcome(resource) !== 'warning') notes.problem(place, { kind: 'export-error' });
  } else if (!types.has(resource.resourceType)) {
    notes.leaveOut('type-not-read', 1);
  } else if (resource.resourceType === 'Medication') {
    spill.addMedication(place, json);
    notes.type('Medication');
  } else {
    const patient = patientOf(resource);
    if (patient === undefined) notes.leaveOut('no-patient-named', 1);
    else spill.add(patient, place, json);
    notes.type(resource.resourceType);
  }
}

/** The answer of a finished bulk export that names its files (FHIR Bulk Data Access, "Complete Status"). */
function isExportManifest(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'transactionTime' in value && 'output' in value;
}
