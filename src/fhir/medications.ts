/** Finds the Medication resources that medicines point to and that did not come along. */
import type { FhirResource, Reference } from 'fhir/r4';
import { localReference } from './base-url.ts';
import type { Collection } from './collection.ts';
import type { OpenRead } from './read-query.ts';

/** A list longer than this is not a patient's medicine list; what lies beyond counts as not had. */
const mostMedications = 50;

export interface MissingMedications {
  readonly reads: readonly OpenRead[];
  /** References that lead elsewhere, nowhere, or beyond the limit. */
  readonly outOfReach: boolean;
}

const none: MissingMedications = { reads: [], outOfReach: false };
const pointingTypes = ['MedicationRequest', 'MedicationStatement', 'MedicationAdministration'] as const;

/** @param base normal base of the server, when one may be read */
export function missingMedications(collection: Collection, base: string | undefined): MissingMedications {
  let missing: Set<string> | undefined;
  for (const resourceType of pointingTypes) {
    for (const resource of collection.byType.get(resourceType) ?? []) {
      const reference = medicationReference(resource);
      if (reference === undefined || isHere(reference, collection)) continue;
      missing ??= new Set();
      missing.add(reference);
    }
  }
  return missing === undefined ? none : plan(missing, base);
}

function plan(missing: ReadonlySet<string>, base: string | undefined): MissingMedications {
  const reads = new Map<string, OpenRead>();
  let outOfReach = false;
  for (const reference of missing) {
    const target = localReference(base, reference);
    if (target?.resourceType !== 'Medication' || reads.size >= mostMedications) outOfReach = true;
    else reads.set(target.id, { key: 'medication', resourceType: 'Medication', url: target.url, id: target.id });
  }
  return { reads: [...reads.values()], outOfReach };
}

function medicationReference(resource: FhirResource): string | undefined {
  if (!('medicationReference' in resource)) return undefined;
  const pointer: Reference | null | undefined = resource.medicationReference;
  const reference: unknown = typeof pointer === 'object' ? pointer?.reference : undefined;
  return typeof reference === 'string' && !reference.startsWith('#') ? reference : undefined;
}

/** Also `https://elsewhere/Medication/1` and `urn:uuid:…`, when that resource came in the same data. */
function isHere(reference: string, collection: Collection): boolean {
  const versionless = reference.split('/_history/', 1)[0] ?? '';
  const id = versionless.slice(Math.max(versionless.lastIndexOf('/'), versionless.lastIndexOf(':')) + 1);
  return collection.has('Medication', id);
}
