/** Keeps the data of the patient in context and nobody else's: a mix-up in the client must neither alarm nor reassure. */
import type { FhirResource } from 'fhir/r4';

export interface OwnData {
  readonly resources: ReadonlyMap<string, readonly FhirResource[]>;
  /** Types of which another patient's data came: what this patient has of them is then not known to be whole. */
  readonly mixedUp: ReadonlySet<string>;
  /** Of these, all that came is another patient's. */
  readonly nothingOwn: ReadonlySet<string>;
}

export function ownData(resources: ReadonlyMap<string, readonly FhirResource[]>, patientId: string): OwnData {
  const mixedUp = new Set<string>();
  const usual = `Patient/${patientId}`;
  for (const [type, list] of resources) {
    for (const resource of list) {
      // Nearly every resource names its patient in the usual form; only the rest is looked at closely.
      if (subjectOf(resource) !== usual && belongsToAnother(resource, patientId)) {
        mixedUp.add(type);
        break;
      }
    }
  }
  if (mixedUp.size === 0) return { resources, mixedUp, nothingOwn: mixedUp };
  const kept = new Map(resources);
  for (const type of mixedUp) {
    kept.set(
      type,
      (resources.get(type) ?? []).filter((resource) => !belongsToAnother(resource, patientId)),
    );
  }
  return { resources: kept, mixedUp, nothingOwn: new Set([...mixedUp].filter((type) => kept.get(type)?.length === 0)) };
}

/** True for data of somebody else. Only a reference that names another Patient speaks against a resource; a missing or temporary one does not. */
export function belongsToAnother(resource: FhirResource, patientId: string): boolean {
  if (resource.resourceType === 'Patient') return resource.id !== undefined && resource.id !== patientId;
  const reference = subjectOf(resource);
  if (reference === undefined) return false;
  const at = reference.lastIndexOf('Patient/');
  if (at === -1 || (at > 0 && reference[at - 1] !== '/')) return false;
  const id = reference.slice(at + 'Patient/'.length);
  const version = id.indexOf('/_history/');
  return (version === -1 ? id : id.slice(0, version)) !== patientId;
}

function subjectOf(resource: object): string | undefined {
  const named: { readonly subject?: unknown; readonly patient?: unknown } = resource;
  return referenceOf(named.subject) ?? referenceOf(named.patient);
}

function referenceOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('reference' in value)) return undefined;
  return typeof value.reference === 'string' ? value.reference : undefined;
}
