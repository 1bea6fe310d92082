/** Makes the hook call that an EHR would make for what is chosen on the page, and sends it. */
import type { FhirResource } from 'fhir/r4';
import type { ServiceDescription } from '../cds-hooks/types.ts';
import type { Language } from '../pages/shared/language.tsx';
import { type FindingEdit, observationOf } from './finding-edits.ts';
import { contextOf } from './hooks.ts';
import type { Order } from './orders.ts';
import { aboutOf, type ConsolePatient } from './patients.ts';
import { answerFromChart, fillTokens, isAskedFor, type Prefetch, searchSet } from './prefetch.ts';
import { readQuery, storeOrder } from './servers.ts';

export type DataRoad = 'prefetch' | 'server';

/** Everything that makes one call what it is. */
export interface Question {
  readonly patient: ConsolePatient;
  readonly service: ServiceDescription;
  readonly orders: readonly Order[];
  readonly edits: readonly FindingEdit[];
  readonly diagnosis: string;
  readonly data: DataRoad;
  readonly language: Language;
  /** Base URL of the CDS service. */
  readonly serviceBase: string;
  readonly fhirBase: string;
  /** It is read without a token. */
  readonly fhirIsOpen: boolean;
  /** The EHR that is played draws no Markdown. */
  readonly plainText: boolean;
  /** Where the same call is explained rule by rule; only our own demonstration does. */
  readonly explainAt?: string;
}

export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  /** Undefined when it was no JSON. */
  readonly body: unknown;
}

/** One call and its answer. */
export interface Answered {
  readonly url: string;
  readonly request: unknown;
  readonly answer: Answer;
}

export async function ask(question: Question, signal: AbortSignal): Promise<Answered> {
  const request = await requestOf(question, signal);
  signal.throwIfAborted();
  const { serviceBase, service, language } = question;
  const url = `${serviceBase}/cds-services/${service.id}`;
  const answer = await postJson(url, request, language, signal);
  signal.throwIfAborted();
  return { url, request, answer };
}

/**
 * Asked once the answer stands: it is long, and the cards need nothing of it.
 *
 * @returns what `/demo/explain` says of the same call; undefined where nothing explains it
 */
export async function explain(
  { explainAt, language }: Question,
  { request }: Answered,
  signal: AbortSignal,
): Promise<unknown> {
  if (explainAt === undefined) return undefined;
  const explained = await postJson(explainAt, request, language, signal).catch(() => undefined);
  return explained?.status === 200 ? explained.body : undefined;
}

async function requestOf(question: Question, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  const { patient, service, orders, diagnosis, data, fhirBase } = question;
  if (service.hook === 'order-dispatch')
    for (const order of orders) await storeOrder(fhirBase, { ...order, status: 'active' }, signal);
  const context = contextOf({ hook: service.hook, about: aboutOf(patient), orders, diagnosis });
  const call = { hook: service.hook, hookInstance: crypto.randomUUID(), context };
  const prefetch = await prefetchOf(question, context, signal);
  if (data === 'prefetch' || patient.chart) return { ...call, prefetch };
  return { ...call, fhirServer: fhirBase, ...(Object.keys(prefetch).length > 0 && { prefetch }) };
}

/** Where the service reads for itself, only what was edited here must come with the call. */
async function prefetchOf(
  question: Question,
  context: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Prefetch> {
  const { patient, service, edits, data, fhirBase } = question;
  const edited = edits.map((edit) => observationOf(edit, aboutOf(patient)));
  const onlyEdited = data === 'server' && !patient.chart;
  const entries = await Promise.all(
    Object.entries(service.prefetch).map(async ([key, template]) => {
      const query = fillTokens(template, context);
      if (query === undefined) return [];
      const mine = edited.filter((observation) => isAskedFor(observation, query));
      if (onlyEdited && mine.length === 0) return [];
      const read = patient.chart ? answerFromChart(query, patient.chart) : await readQuery(fhirBase, query, signal);
      return read === undefined ? [] : [[key, withMine(read, mine)]];
    }),
  );
  return Object.fromEntries(entries.flat());
}

function withMine(read: FhirResource, mine: readonly FhirResource[]): FhirResource {
  if (mine.length === 0 || read.resourceType !== 'Bundle') return read;
  return { ...read, entry: [...(read.entry ?? []), ...(searchSet(mine).entry ?? [])] };
}

export async function postJson(url: string, body: unknown, language: Language, signal: AbortSignal): Promise<Answer> {
  const started = performance.now();
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': language };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal });
  const answer: unknown = await response.json().catch(() => undefined);
  return { status: response.status, milliseconds: Math.round(performance.now() - started), body: answer };
}

/** A shell command; the quoted delimiter keeps the shell from reading the body. */
export function asCurl({ url, request }: Answered, language: Language): string {
  return [
    `curl -s '${url}' -H 'Content-Type: application/json' -H 'Accept-Language: ${language}' -d @- <<'JSON'`,
    JSON.stringify(request, undefined, 2),
    'JSON',
  ].join('\n');
}
