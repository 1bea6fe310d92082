/** Asks every query of the plan for a test patient, by the service's own reading: how each ends and how long it takes. */
import type { FhirResource } from 'fhir/r4';
import { type QueryPlan, resolveQueries } from '../../cds-hooks/prefetch.ts';
import type { HookCall } from '../../cds-hooks/types.ts';
import { accessOf } from '../../fhir/access.ts';
import type { AllowList } from '../../fhir/allow-list.ts';
import { underDeadline } from '../../fhir/deadline.ts';
import { type GatherInput, type ReadOutcome, wasRead } from '../../fhir/gathered.ts';
import { type ReadResult, readQuery } from '../../fhir/read-query.ts';
import { createServerReader } from '../../fhir/server.ts';
import { belongsToAnother } from '../../service/own-patient.ts';
import type { Examination } from './examination.ts';
import { about, type Finding } from './finding.ts';
import { outcomeWords } from './outcome-words.ts';

const { ok, warning, problem } = about('query');

export interface PlanQuestion {
  readonly base: string;
  readonly allowed: AllowList;
  readonly plan: QueryPlan;
  /** Callers that have this plan. */
  readonly names: readonly string[];
}

/** As the service reads: at most so many bytes of one answer and of all. */
const limits = { maxBytes: 10_000_000, maxTotalBytes: 25_000_000 } as const;
const MAX_PAGES = 20;

export async function examineQueries(question: PlanQuestion, examination: Examination): Promise<readonly Finding[]> {
  const { base, plan, names } = question;
  const { patientId } = examination;
  const subject = names.includes('everybody') ? base : `${base} for ${names.join(', ')}`;
  if (patientId === undefined)
    return [
      warning(
        subject,
        'its queries were not tried',
        'Run again with --patient ID of a test patient (a token in RYGGRAD_DOCTOR_TOKEN).',
      ),
    ];
  const input = inputOf(question, examination, patientId);
  const results = await read(input, question.allowed, examination.config.deadlineMs);
  if (results === undefined)
    return [
      warning(subject, 'its queries were not tried: it is read with a token only', 'Give one in RYGGRAD_DOCTOR_TOKEN.'),
    ];
  const asked = new Map(input.queries.map(({ key, url }) => [key, url]));
  return [
    ...results.map((result) => judge(subject, result, { patientId, url: asked.get(result.read.key) ?? '' })),
    ...untried(subject, plan, asked),
    ...observations(subject, results),
    haste(subject, results, examination.config.deadlineMs),
  ];
}

function inputOf({ base, plan }: PlanQuestion, { encounterId, token }: Examination, patientId: string): GatherInput {
  return {
    queries: resolveQueries(callOf(patientId, encounterId), plan),
    prefetch: {},
    orderReferences: [],
    patientId,
    fhirServer: base,
    ...(token !== undefined && { accessToken: token }),
  };
}

function callOf(patientId: string, encounterId: string | undefined): HookCall {
  return {
    serviceId: 'back-pain-patient-view',
    hook: 'patient-view',
    hookInstance: 'doctor',
    patientId,
    ...(encounterId !== undefined && { encounterId }),
    orders: [],
    orderReferences: [],
    conditions: [],
    prefetch: {},
  };
}

/** Undefined when the list lets nobody in without a token. All at once, as in a call. */
async function read(
  input: GatherInput,
  allowed: AllowList,
  deadlineMs: number,
): Promise<readonly ReadResult[] | undefined> {
  const access = accessOf(input, allowed);
  if (typeof access === 'string') return undefined;
  const reader = createServerReader({ ...limits, idleMs: deadlineMs });
  const source = reader.session(access);
  try {
    return await underDeadline(deadlineMs, new AbortController().signal, (deadline) => {
      const context = { ...deadline, source, maxPages: MAX_PAGES, clock: () => performance.now() };
      return Promise.all(input.queries.map((query) => readQuery(query, context)));
    });
  } finally {
    await reader.close();
  }
}

interface Asked {
  readonly patientId: string;
  readonly url: string;
}

function judge(subject: string, { read: query, outcome, status, resources }: ReadResult, asked: Asked): Finding {
  const { key } = query;
  const of = `${key} of ${subject}`;
  if (resources.some((one) => belongsToAnother(one, asked.patientId)))
    return problem(
      of,
      'gives data of another patient',
      'Let the server honour the patient parameter; such data are never used.',
    );
  const category = /[?&]category=([a-z-]+)/.exec(asked.url)?.[1];
  if (category !== undefined && !resources.every((one) => hasCategory(one, category)))
    return problem(of, 'gives other categories than were asked for', 'Let the server honour the category parameter.');
  const words = wordsOf(key, outcome, status);
  if (words === undefined) return ok(of, 'answered');
  return (outcome === 'warning' ? warning : problem)(of, words.says, words.change);
}

/** A record that does not exist is an answer for every search, but not for the patient himself. */
function wordsOf(key: string, outcome: ReadOutcome, status: number | undefined) {
  const isGone = status === 404 || status === 410;
  return key === 'patient' && isGone
    ? { says: 'the server has no such patient', change: 'Name the bare id of a patient of this server.' }
    : outcomeWords(outcome, status);
}

function hasCategory(resource: FhirResource, category: string): boolean {
  if (resource.resourceType !== 'Observation') return true;
  return (resource.category ?? []).some(({ coding = [] }) => coding.some(({ code }) => code === category));
}

function untried(subject: string, plan: QueryPlan, asked: ReadonlyMap<string, string>): readonly Finding[] {
  const left = Object.keys(plan).filter((key) => !asked.has(key));
  if (left.length === 0) return [];
  return [
    warning(subject, `not tried: ${left.join(', ')}`, 'Give --encounter ID of a test encounter to try these too.'),
  ];
}

/** What is filed under no category that we ask for is never found. */
function observations(subject: string, results: readonly ReadResult[]): readonly Finding[] {
  const byCategory = results.filter(({ read: query }) => query.url.includes('category='));
  const nothing =
    byCategory.length > 0 && byCategory.every(({ outcome, resources }) => wasRead(outcome) && resources.length === 0);
  if (!nothing) return [];
  return [
    warning(
      subject,
      'no category of Observation has anything for this patient',
      'Take a test patient with measurements, or ask by the codes and categories that the server uses.',
    ),
  ];
}

/** Half of the time is left for slower days. */
function haste(subject: string, results: readonly ReadResult[], deadlineMs: number): Finding {
  const slowest = Math.round(Math.max(0, ...results.map(({ milliseconds }) => milliseconds)));
  const says = `the slowest query took ${slowest} ms of ${deadlineMs} ms`;
  return slowest > deadlineMs / 2
    ? warning(subject, says, 'Ask for smaller pages in queryPlan, send prefetch, or raise RYGGRAD_DEADLINE_MS.')
    : ok(subject, says);
}
