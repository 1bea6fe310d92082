/** The query plan: what we ask of a patient's record, as prefetch templates and as queries of our own. */

import { FINDING_SYSTEM } from '../domain/constants.ts';
import type { HookName } from '../domain/patient-facts.ts';
import type { HookCall } from './types.ts';

/** Prefetch key → FHIR query template. */
export type QueryPlan = Readonly<Record<string, string>>;

/** One query of the plan with its tokens replaced. */
export interface ResolvedQuery {
  readonly key: string;
  readonly resourceType: string;
  /** Relative to the FHIR base: `Condition?patient=123`. */
  readonly url: string;
}

const ofPatient = (type: string, rest = ''): string => `${type}?patient={{context.patientId}}${rest}`;
const observations = (category: string): string => ofPatient('Observation', `&category=${category}${newestFirst}`);
/** Where a server pages, the newest results are on the page that is certain to be read. */
const newestFirst = '&_sort=-date&_count=200';

/**
 * One key each for every kind of data, for some servers refuse Observation without category or code. Only root-level
 * tokens and the query subset every client can be asked for: CDS Hooks 2.0.1, "Prefetch query restrictions".
 */
export const defaultPlan: QueryPlan = Object.freeze({
  patient: 'Patient/{{context.patientId}}',
  encounter: 'Encounter/{{context.encounterId}}',
  conditions: ofPatient('Condition', '&_count=200'),
  observationsVitalSigns: observations('vital-signs'),
  observationsLaboratory: observations('laboratory'),
  observationsExam: observations('exam'),
  observationsSurvey: observations('survey'),
  observationsSocialHistory: observations('social-history'),
  observationsFindings: ofPatient('Observation', `&code=${FINDING_SYSTEM}|${newestFirst}`),
  medicationRequests: ofPatient('MedicationRequest', '&_count=200'),
  medicationStatements: ofPatient('MedicationStatement', '&_count=200'),
  medicationAdministrations: ofPatient('MedicationAdministration', '&_count=200'),
  procedures: ofPatient('Procedure', '&_count=200'),
  devices: ofPatient('Device', '&_count=100'),
  imagingStudies: ofPatient('ImagingStudy', '&_count=100'),
  diagnosticReports: ofPatient('DiagnosticReport', '&_count=100'),
  questionnaireResponses: ofPatient('QuestionnaireResponse', '&_count=50'),
  serviceRequests: ofPatient('ServiceRequest', '&_count=100'),
});

/** Tokens that a template may hold, and the hooks whose context has them (hook library, "Prefetch Token: Yes"). */
const everyHook = (): boolean => true;
/** order-dispatch alone has neither user nor encounter. */
const notDispatch = (hook: HookName): boolean => hook !== 'order-dispatch';
const tokens: ReadonlyMap<string, { readonly offeredBy: (hook: HookName) => boolean; readonly value: TokenValue }> =
  new Map([
    ['context.patientId', { offeredBy: everyHook, value: (call) => call.patientId }],
    ['context.encounterId', { offeredBy: notDispatch, value: (call) => call.encounterId }],
    ['userPractitionerId', { offeredBy: notDispatch, value: userOf('Practitioner') }],
    ['userPractitionerRoleId', { offeredBy: notDispatch, value: userOf('PractitionerRole') }],
    ['userPatientId', { offeredBy: notDispatch, value: userOf('Patient') }],
    ['userRelatedPersonId', { offeredBy: notDispatch, value: userOf('RelatedPerson') }],
  ] satisfies readonly (readonly [string, { offeredBy: (hook: HookName) => boolean; value: TokenValue }])[]);

type TokenValue = (call: HookCall) => string | undefined;

function userOf(type: string): TokenValue {
  const prefix = `${type}/`;
  return (call) => (call.userId?.startsWith(prefix) ? call.userId.slice(prefix.length) : undefined);
}

interface CompiledQuery {
  readonly key: string;
  readonly resourceType: string;
  /** Literal text and tokens in turn: `['Patient/', value, '']`. */
  readonly parts: readonly (string | TokenValue)[];
  readonly offeredBy: (hook: HookName) => boolean;
}

const templateForm = /^([A-Z][A-Za-z]{2,40})(?:\/\{\{[A-Za-z.]+\}\}|\?[^\s#]+)$/;
const tokenForm = /\{\{([^{}]*)\}\}/g;

/** What is wrong with a template, in words for the person who configures it; undefined when it can be used. */
export function templateProblem(template: string): string | undefined {
  if (!templateForm.test(template)) return 'must be a read or a search of one resource type, relative to the FHIR base';
  for (const [, token] of template.matchAll(tokenForm)) {
    if (!tokens.has(token ?? '')) return `may hold only the tokens ${[...tokens.keys()].join(', ')}`;
  }
  return template.replace(tokenForm, '').search(/[{}]/) >= 0 ? 'has a brace that belongs to no token' : undefined;
}

/** Compiled once per plan, for a plan lives as long as the process. */
const compiled = new WeakMap<QueryPlan, readonly CompiledQuery[]>();

function compile(plan: QueryPlan): readonly CompiledQuery[] {
  const known = compiled.get(plan);
  if (known !== undefined) return known;
  const queries = Object.entries(plan).map(([key, template]) => compileQuery(key, template));
  compiled.set(plan, queries);
  return queries;
}

function compileQuery(key: string, template: string): CompiledQuery {
  const problem = templateProblem(template);
  if (problem !== undefined) throw new TypeError(`query plan: ${key} ${problem}`);
  const found = template.split(tokenForm).map((text, index) => (index % 2 === 0 ? text : tokens.get(text)));
  const defined = found.filter((part) => part !== undefined);
  return {
    key,
    resourceType: templateForm.exec(template)?.[1] ?? '',
    parts: defined.map((part) => (typeof part === 'string' ? part : part.value)),
    offeredBy: (hook) => defined.every((part) => typeof part === 'string' || part.offeredBy(hook)),
  };
}

/** The part of the plan whose tokens the hook's context offers: what discovery asks the client to prefetch. */
export function templatesFor(hook: HookName, plan: QueryPlan = defaultPlan): QueryPlan {
  const offered = compile(plan).filter((query) => query.offeredBy(hook));
  return Object.fromEntries(offered.map(({ key }) => [key, plan[key] ?? '']));
}

/** The plan's queries for this call. A query whose token has no value is left out, never sent half-filled. */
export function resolveQueries(call: HookCall, plan: QueryPlan = defaultPlan): readonly ResolvedQuery[] {
  const queries: ResolvedQuery[] = [];
  for (const { key, resourceType, parts } of compile(plan)) {
    const url = fill(parts, call);
    if (url !== undefined) queries.push({ key, resourceType, url });
  }
  return queries;
}

function fill(parts: readonly (string | TokenValue)[], call: HookCall): string | undefined {
  let url = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      url += part;
      continue;
    }
    const value = part(call);
    if (value === undefined || value === '') return undefined;
    url += encodeURIComponent(value);
  }
  return url;
}

const keysByPlan = new WeakMap<QueryPlan, ReadonlySet<string>>();

/** Made once for each plan. */
export function keysOf(plan: QueryPlan): ReadonlySet<string> {
  const known = keysByPlan.get(plan) ?? new Set(Object.keys(plan));
  keysByPlan.set(plan, known);
  return known;
}
