/** Answers the query plan from a patient's record as the patient's FHIR server would, so that no more is seen than in service. */
import type { Coding, Encounter, FhirResource } from 'fhir/r4';
import type { QueryPlan } from '../../cds-hooks/prefetch.ts';
import { bareId } from '../../cds-hooks/reference.ts';
import { isObject, type JsonObject } from '../../cds-hooks/schemas.ts';
import type { PatientRecord } from './patient-record.ts';

/** @returns the prefetch of a call; `without` are resources that are being made and lie in no chart yet */
export type RecordAnswers = (
  record: PatientRecord,
  encounter: Encounter | undefined,
  without: ReadonlySet<FhirResource>,
) => Readonly<Record<string, FhirResource>>;

interface PlannedQuery {
  readonly key: string;
  readonly type: string;
  /** `Patient/{{…}}` and `Encounter/{{…}}`: one resource, by id. */
  readonly isRead: boolean;
  /** Tokens of the parameters `category` and `code`; the other parameters of a plan only sort and page. */
  readonly category?: readonly Token[];
  readonly code?: readonly Token[];
}

interface Token {
  readonly system?: string;
  readonly code?: string;
}

export interface CompiledPlan {
  readonly answers: (missingTypes: ReadonlySet<string>) => RecordAnswers;
  /** Every type that some query asks for. */
  readonly types: ReadonlySet<string>;
  /** How many resources of asked types no query of the plan would bring: Observations without a category, say. */
  readonly notAskedFor: (record: PatientRecord) => number;
}

export function compilePlan(plan: QueryPlan): CompiledPlan {
  const queries = Object.entries(plan).map(([key, template]) => planned(key, template));
  const types = new Set(queries.map(({ type }) => type));
  return {
    types,
    answers: (missingTypes) => (record, encounter, without) =>
      answerAll(queries, missingTypes, { record, encounter, without }),
    notAskedFor: (record) => [...types].reduce((sum, type) => sum + unasked(queries, type, record), 0),
  };
}

function planned(key: string, template: string): PlannedQuery {
  const [path = '', query = ''] = template.split('?');
  const [type = '', id] = path.split('/');
  const parameters = new URLSearchParams(query);
  const category = tokensOf(parameters.get('category'));
  const code = tokensOf(parameters.get('code'));
  return { key, type, isRead: id !== undefined, ...(category && { category }), ...(code && { code }) };
}

function tokensOf(parameter: string | null): readonly Token[] | undefined {
  return parameter?.split(',').map((token) => {
    const bar = token.indexOf('|');
    if (bar === -1) return { code: token };
    const code = token.slice(bar + 1);
    return { system: token.slice(0, bar), ...(code !== '' && { code }) };
  });
}

interface Asked {
  readonly record: PatientRecord;
  readonly encounter: Encounter | undefined;
  readonly without: ReadonlySet<FhirResource>;
}

function answerAll(
  queries: readonly PlannedQuery[],
  missingTypes: ReadonlySet<string>,
  asked: Asked,
): Record<string, FhirResource> {
  const prefetch: Record<string, FhirResource> = {};
  for (const query of queries) {
    if (missingTypes.has(query.type)) continue;
    const answer = query.isRead ? readOne(query, asked) : searchset(query, asked);
    if (answer !== undefined) prefetch[query.key] = answer;
  }
  return prefetch;
}

/** A patient without a Patient resource is left unanswered, and is then unavailable as in service. */
function readOne({ type }: PlannedQuery, { record, encounter }: Asked): FhirResource | undefined {
  if (type === 'Encounter') return encounter;
  return record.byType.get(type)?.find(({ id }) => id === record.id);
}

function searchset(query: PlannedQuery, { record, without }: Asked): FhirResource {
  const all = record.byType.get(query.type) ?? [];
  const found = all.filter((resource) => !without.has(resource) && matches(query, resource));
  const outcomes =
    record.short.has(query.type) || record.short.has('*') ? [incomplete, ...record.outcomes] : record.outcomes;
  const entry = [
    ...found.map((resource) => ({ resource })),
    ...medicationsOf(found, record).map((resource) => ({ resource, search: { mode: 'include' as const } })),
    ...outcomes.map((resource) => ({ resource, search: { mode: 'outcome' as const } })),
  ];
  return { resourceType: 'Bundle', type: 'searchset', total: found.length, entry };
}

/** Read like a server's own word that it could not give everything. */
const incomplete: FhirResource = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'incomplete' }],
};

/** The Medication behind each reference, as with `_include`: the service would read it by its address. */
function medicationsOf(requests: readonly FhirResource[], record: PatientRecord): readonly FhirResource[] {
  const held = record.byType.get('Medication') ?? [];
  if (held.length === 0) return [];
  const ids = new Set(requests.map((request) => medicationId(request)));
  return held.filter(({ id }) => id !== undefined && ids.has(id));
}

/** Logical id of the Medication that a request or statement points at. */
export function medicationId(request: FhirResource): string | undefined {
  if (!isObject(request)) return undefined;
  const { medicationReference } = request;
  if (!isObject(medicationReference) || typeof medicationReference.reference !== 'string') return undefined;
  return bareId(medicationReference.reference, 'Medication');
}

function matches({ category, code }: PlannedQuery, resource: FhirResource): boolean {
  if (!isObject(resource)) return false;
  if (category !== undefined && !someMatch(category, resource.category)) return false;
  return code === undefined || someMatch(code, resource.code);
}

function someMatch(tokens: readonly Token[], concepts: unknown): boolean {
  for (const concept of Array.isArray(concepts) ? (concepts as readonly unknown[]) : [concepts]) {
    const codings = isObject(concept) && Array.isArray(concept.coding) ? (concept.coding as readonly unknown[]) : [];
    if (codings.some((coding) => isObject(coding) && tokens.some((token) => tokenMatches(token, coding)))) return true;
  }
  return false;
}

function tokenMatches({ system, code }: Token, coding: Coding | JsonObject): boolean {
  return (system === undefined || coding.system === system) && (code === undefined || coding.code === code);
}

function unasked(queries: readonly PlannedQuery[], type: string, record: PatientRecord): number {
  const searches = queries.filter((query) => query.type === type);
  if (searches.some(({ isRead, category, code }) => isRead || (category === undefined && code === undefined))) return 0;
  return (record.byType.get(type) ?? []).filter((one) => !searches.some((query) => matches(query, one))).length;
}
