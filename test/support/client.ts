/** A CDS client for tests: fills the prefetch that a service asks for from a heap of resources, as an EHR would. */
import type { FhirResource } from 'fhir/r4';

/** The JSON a resource is sent as: read loosely, because a client knows nothing of our types. */
type Loose = Record<string, unknown>;

/**
 * Answers one prefetch template from the heap.
 * @returns a resource, a searchset Bundle, or undefined when a token has no value
 */
export function answerTemplate(
  template: string,
  context: Loose,
  heap: readonly FhirResource[],
): FhirResource | null | undefined {
  let missing = false;
  const url = template.replace(/\{\{context\.(\w+)\}\}/g, (_, name: string) => {
    const value = context[name];
    if (typeof value !== 'string') missing = true;
    return String(value);
  });
  if (missing) return undefined;
  const [path = '', query = ''] = url.split('?');
  const [type, id] = path.split('/');
  if (id !== undefined) return heap.find((resource) => resource.resourceType === type && resource.id === id) ?? null;
  const found = heap.filter(
    (resource) => resource.resourceType === type && matches(resource, new URLSearchParams(query)),
  );
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: found.length,
    entry: found.map((resource) => ({ resource })),
  };
}

function matches(resource: FhirResource, query: URLSearchParams): boolean {
  const loose: Loose = { ...resource };
  const category = query.get('category');
  if (category !== null && !codings(loose.category).some(({ code }) => category.split(',').includes(code)))
    return false;
  const code = query.get('code');
  return (
    code === null || codings(loose.code).some((coding) => code.split(',').some((token) => tokenMatches(token, coding)))
  );
}

function tokenMatches(token: string, coding: { system: string; code: string }): boolean {
  const bar = token.indexOf('|');
  if (bar === -1) return token === coding.code;
  return token.slice(0, bar) === coding.system && (bar === token.length - 1 || token.slice(bar + 1) === coding.code);
}

function codings(value: unknown): { system: string; code: string }[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(codings);
  const { coding } = value as { coding?: { system?: string; code?: string }[] };
  return (coding ?? []).map((each) => ({ system: each.system ?? '', code: each.code ?? '' }));
}

export interface Discovered {
  readonly id: string;
  readonly hook: string;
  readonly prefetch?: Readonly<Record<string, string>>;
}

/** @returns the body of a hook call with the whole prefetch filled in */
export function hookCall(service: Discovered, context: Loose, heap: readonly FhirResource[], more: Loose = {}): Loose {
  const prefetch: Loose = {};
  for (const [key, template] of Object.entries(service.prefetch ?? {})) {
    const answer = answerTemplate(template, context, heap);
    if (answer !== undefined) prefetch[key] = answer;
  }
  return { hook: service.hook, hookInstance: '8c1f4b1e-0f5c-4f0e-9e57-0c2f4dcb6f5a', context, prefetch, ...more };
}
