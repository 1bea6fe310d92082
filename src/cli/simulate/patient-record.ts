/** Sorts FHIR resources into the records of single patients, as a FHIR server would tell whose they are. */
import type { FhirResource } from 'fhir/r4';
import { bareId } from '../../cds-hooks/reference.ts';
import { isObject, isResource, type JsonObject } from '../../cds-hooks/schemas.ts';
import type { LeftOutReason, Place } from './types.ts';

export interface PatientRecord {
  readonly id: string;
  readonly byType: Map<string, FhirResource[]>;
  /** Types of which a record of this patient is known to be unreadable or left behind; `*` means any type. */
  readonly short: Set<string>;
  /** OperationOutcomes that came with the record: the server's own word on what is missing. */
  readonly outcomes: readonly FhirResource[];
  place: Place;
}

/** Types that the query plan asks for, and those that come along with them. */
export type ReadTypes = ReadonlySet<string>;

export function emptyRecord(id: string, place: Place, outcomes: readonly FhirResource[] = []): PatientRecord {
  return { id, byType: new Map(), short: new Set(), outcomes, place };
}

export function addResource({ byType }: PatientRecord, resource: FhirResource): void {
  const list = byType.get(resource.resourceType);
  if (list === undefined) byType.set(resource.resourceType, [resource]);
  else list.push(resource);
}

/** Logical id of the patient that the resource is about; undefined when it names none. */
export function patientOf(resource: FhirResource): string | undefined {
  if (!isObject(resource)) return undefined;
  if (resource.resourceType === 'Patient') {
    return typeof resource.id === 'string' ? bareId(resource.id, 'Patient') : undefined;
  }
  const subject = resource.subject ?? resource.patient;
  if (!isObject(subject) || typeof subject.reference !== 'string' || !subject.reference.includes('/')) return undefined;
  return bareId(subject.reference, 'Patient');
}

export interface SplitBundle {
  readonly records: readonly PatientRecord[];
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
}

/**
 * The patients of one Bundle, in the order in which they are first named. A Bundle stands for itself: the same id in
 * another Bundle may be another person.
 */
export function splitBundle(bundle: JsonObject, place: Place, types: ReadTypes): SplitBundle {
  const all = withLocalReferences(bundle);
  const outcomes = all.filter(({ resourceType }) => resourceType === 'OperationOutcome');
  const mine = all.filter(({ resourceType }) => types.has(resourceType));
  const records = new Map<string, PatientRecord>();
  for (const id of mine.map(patientOf)) {
    if (id === undefined || records.has(id)) continue;
    const record = emptyRecord(id, { ...place, item: place.item + records.size }, outcomes);
    if (isPartOfMore(bundle)) record.short.add('*');
    records.set(id, record);
  }
  const [only] = records.size === 1 ? records.values() : [];
  let unnamed = 0;
  for (const resource of mine) {
    if (resource.resourceType === 'Medication') {
      for (const record of records.values()) addResource(record, resource);
      continue;
    }
    const owner = records.get(patientOf(resource) ?? '') ?? (namesNobody(resource) ? only : undefined);
    if (owner === undefined) unnamed++;
    else addResource(owner, resource);
  }
  return {
    records: [...records.values()],
    leftOut: { 'type-not-read': all.length - mine.length - outcomes.length, 'no-patient-named': unnamed },
  };
}

function namesNobody(resource: FhirResource): boolean {
  return resource.resourceType !== 'Patient' && !('subject' in resource) && !('patient' in resource);
}

/** Further pages lie elsewhere: what is here is not the whole record. */
function isPartOfMore(bundle: JsonObject): boolean {
  const { link, total, entry } = bundle;
  if (Array.isArray(link) && link.some((one: unknown) => isObject(one) && one.relation === 'next')) return true;
  return typeof total === 'number' && bundle.type === 'searchset' && total > (Array.isArray(entry) ? entry.length : 0);
}

/** Resources of the Bundle and of Bundles inside it; references to `urn:uuid:` addresses made into `Type/id`. */
function withLocalReferences(bundle: JsonObject): readonly FhirResource[] {
  const found: FhirResource[] = [];
  const names = new Map<string, string>();
  collect(bundle, found, names, 1);
  if (names.size === 0) return found;
  return found.map((resource) => renamed(resource, names)).filter(isResource);
}

const deepestBundle = 3;

function collect(bundle: JsonObject, found: FhirResource[], names: Map<string, string>, depth: number): void {
  for (const entry of Array.isArray(bundle.entry) ? (bundle.entry as readonly unknown[]) : []) {
    if (!isObject(entry) || !isResource(entry.resource)) continue;
    const { resource, fullUrl } = entry;
    if (resource.resourceType === 'Bundle') {
      if (depth < deepestBundle && isObject(resource)) collect(resource, found, names, depth + 1);
      continue;
    }
    const isUrn = typeof fullUrl === 'string' && fullUrl.startsWith('urn:');
    const id = resource.id ?? (isUrn ? fullUrl.split(':').at(-1) : undefined);
    found.push(id === undefined || id === resource.id ? resource : { ...resource, id });
    if (isUrn && id !== undefined) names.set(fullUrl, `${resource.resourceType}/${id}`);
  }
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const isName = key === 'reference' && typeof member === 'string';
    copy[key] = isName ? (names.get(member) ?? member) : renamed(member, names);
  }
  return copy;
}
