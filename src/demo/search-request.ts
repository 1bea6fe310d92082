/** Makes a FHIR search ready for the core: bare patient ids get their type, unknown parameters are refused. */
import { isKnownParameter, isReferenceToPatient } from './capability.ts';

export type SearchQuery = Record<string, string | string[]>;

/**
 * An unknown parameter matches nothing in the core, and an empty answer would be read as "nothing recorded".
 * @returns names of the parameters this server does not know for the type.
 */
export function unknownParameters(resourceType: string, query: Readonly<SearchQuery>): string[] {
  return Object.keys(query).filter((name) => !isKnownParameter(resourceType, name));
}

/** `patient=X` and `subject=X` become `Patient/X`, as every server but the core reads them; a page holds 100. */
export function readySearch(resourceType: string, parameters: Iterable<readonly [string, string]>): SearchQuery {
  const query: SearchQuery = {};
  for (const [name, value] of parameters) {
    if (name === '_format' || name === '_pretty' || name === '_elements') continue;
    const ready = isReferenceToPatient(resourceType, name) ? value.split(',').map(withType).join(',') : value;
    const before = query[name];
    query[name] = before === undefined ? ready : [before, ready].flat();
  }
  query._count ??= '100';
  return query;
}

function withType(reference: string): string {
  return reference.includes('/') || reference === '' ? reference : `Patient/${reference}`;
}

/** The searches inside a batch are made ready in the same way. */
export function readyBatch(body: unknown): unknown {
  if (!isBatch(body)) return body;
  return { ...body, entry: body.entry.map((entry) => readyEntry(entry)) };
}

interface BatchEntry {
  readonly request?: { readonly method?: string; readonly url?: string };
}

function isBatch(body: unknown): body is { readonly entry: readonly BatchEntry[] } {
  return typeof body === 'object' && body !== null && 'entry' in body && Array.isArray(body.entry);
}

function readyEntry(entry: BatchEntry): BatchEntry {
  const [path = '', query] = entry.request?.url?.split('?') ?? [];
  if (entry.request?.method !== 'GET' || query === undefined) return entry;
  const type = path.replace(/^\//, '');
  const url = `${type}?${toQueryString(readySearch(type, new URLSearchParams(query)))}`;
  return { ...entry, request: { ...entry.request, url } };
}

/** The patients a search is about, as bare ids. */
export function patientsOf(query: Readonly<SearchQuery>): string[] {
  return [query.patient, query.subject]
    .flat()
    .filter((value) => value !== undefined)
    .flatMap((value) => value.split(','))
    .map((reference) => reference.replace('Patient/', ''));
}

export function toQueryString(query: Readonly<SearchQuery>): string {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) for (const value of [values].flat()) search.append(name, value);
  return search.toString();
}
