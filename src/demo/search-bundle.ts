/** Completes the core's searchset: full URLs, self and next links, and the outcome of what is held back. */
import type { Bundle } from '@medplum/fhirtypes';
import type { DemoStore } from './fhir-store.ts';
import { patientsOf, type SearchQuery, toQueryString } from './search-request.ts';

export interface SearchContext {
  readonly base: string;
  readonly type: string;
  readonly query: SearchQuery;
  readonly store: Pick<DemoStore, 'withheld'>;
}

/** R4 3.1.1.3: an outcome stands among the matches with `search.mode` outcome and is not counted in `total`. */
export function searchBundle(found: Bundle, context: SearchContext): object {
  const { base, type } = context;
  const matches = (found.entry ?? []).map(({ resource }) => ({
    fullUrl: `${base}/${type}/${resource?.id}`,
    ...(resource && { resource }),
    search: { mode: 'match' as const },
  }));
  const entry = [...matches, ...heldBack(context)];
  const { entry: _raw, ...rest } = found;
  return { ...rest, link: links(found, context), ...(entry.length > 0 && { entry }) };
}

function heldBack({ query, store, type }: SearchContext) {
  return patientsOf(query)
    .flatMap((patient) => store.withheld(patient, type))
    .map(({ outcome }) => ({ resource: structuredClone(outcome), search: { mode: 'outcome' as const } }));
}

function links(found: Bundle, { base, type, query }: SearchContext): { relation: string; url: string }[] {
  const at = (offset: number) => `${base}/${type}?${toQueryString({ ...query, _offset: String(offset) })}`;
  const offset = Number(query._offset ?? 0);
  const next = offset + (found.entry?.length ?? 0);
  const self = { relation: 'self', url: `${base}/${type}?${toQueryString(query)}` };
  const hasMore = (found.entry?.length ?? 0) > 0 && next < (found.total ?? 0);
  return hasMore ? [self, { relation: 'next', url: at(next) }] : [self];
}
