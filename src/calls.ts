/** Decides hook calls: on a thread of its own where one is free and the call brings all it needs, else here. */
import { decisionFields, tellHidden, tellWithheld } from './call-log.ts';
import type { CdsResponse, HookCall } from './cds-hooks/types.ts';
import { ServiceError } from './errors.ts';
import type { CallRequest, HttpDeps } from './http/app.ts';
import { answerBytes, type CallAnswer } from './http/read-call.ts';
import type { LiveParts } from './live-parts.ts';
import type { Log, LogFields } from './log.ts';
import type { Memory } from './memory/memory.ts';
import type { Observing } from './observing.ts';
import { toldNotKept } from './service/decision-extension.ts';
import { DecisionRefused } from './service/refusals.ts';
import type { Outcome } from './threads/messages.ts';
import type { Told } from './threads/thread.ts';
import type { Threads } from './threads/threads.ts';

export interface CallsDeps {
  readonly live: LiveParts;
  readonly memory: Memory;
  readonly observing: Pick<Observing, 'traced' | 'watchParts' | 'walked'>;
  readonly threads: Threads;
  /** Resources that the prefetch of a call may hold. */
  readonly maxResources: number;
  readonly log: Log;
}

export function createCalls(deps: CallsDeps): Pick<HttpDeps, 'decide' | 'decideElsewhere'> {
  const { live, observing, threads } = deps;
  return {
    decide: (call, request) =>
      observing.traced({ ...request, service: call.serviceId }, () => decideHere(call, request, deps)),
    decideElsewhere(service, bytes, request) {
      const { client, locale } = request;
      refuseStruckOff(client, live);
      const began = performance.now();
      const handOver = threads.take({ service, ...(client !== undefined && { client }), locale }, bytes);
      if (handOver === undefined) return undefined;
      return observing.traced({ ...request, service }, async () =>
        hear(await handOver(), { service, request, began }, deps),
      );
    },
  };
}

async function decideHere(call: HookCall, request: CallRequest, deps: CallsDeps): Promise<CdsResponse> {
  const { live, memory, observing, log } = deps;
  const { locale, signal, note, client } = request;
  refuseStruckOff(client, live);
  const asked = { call, client, locale, signal };
  const { response, decision, report } = await live
    .use((parts) => memory.decide({ ...asked, parts: observing.watchParts(parts) }))
    .catch((error: unknown) => {
      if (error instanceof DecisionRefused) note(decisionFields(error.concluded.decision, error.concluded.report));
      throw error;
    });
  note(decisionFields(decision, report));
  tellWithheld(decision.withheld, report.decisionId, log);
  return response;
}

/** A reload may have struck the client off while its call came in. */
function refuseStruckOff(client: string | undefined, live: LiveParts): void {
  if (client !== undefined && !live.current().config.clients.has(client)) throw new ServiceError('not-authenticated');
}

interface Heard {
  readonly service: string;
  readonly request: CallRequest;
  /** Milliseconds of the monotonic clock. */
  readonly began: number;
}

/** What a thread decided is kept, counted and told as if it had been decided here. */
async function hear(told: Told, heard: Heard, deps: CallsDeps): Promise<CallAnswer> {
  const { outcome, record } = told;
  const { hookInstance, walked, fields } = outcome;
  const { note } = heard.request;
  note({ part: 'thread', ...(hookInstance !== undefined && { hookInstance }) });
  if (outcome.kind === 'not-whole') return takeBack(told.bytes, heard, deps);
  if (walked) deps.observing.walked(walked, heard.began);
  if (outcome.kind === 'answered') return keepAnswer(outcome, told, heard, deps);
  if (outcome.record) await deps.memory.keep(outcome.record, { text: record });
  if (fields) note(fields);
  if (outcome.kind === 'failed') throw faultOf(outcome.fault);
  const { code, issues, ...more } = outcome.refusal;
  throw new ServiceError(code, issues, more);
}

async function keepAnswer(
  { record, isEmergency, hidden, withheld, fields = {}, cards }: Answered,
  { bytes, record: text }: Told,
  { request }: Heard,
  { memory, log }: CallsDeps,
): Promise<CallAnswer> {
  const isKept = record !== undefined && (await memory.keep(record, { text, answer: { isEmergency } }));
  const { decisionId = '' } = fields;
  tellHidden(hidden, decisionId, log);
  request.note(fields);
  tellWithheld(withheld, decisionId, log);
  return { bytes: isKept ? bytes : toldSo(bytes), cards };
}

function toldSo(response: Buffer): Buffer {
  return Buffer.from(JSON.stringify(toldNotKept(JSON.parse(response.toString()) as CdsResponse)));
}

/** The thread has read it and found that a FHIR server must be asked. */
function takeBack(bytes: Buffer, { service, request }: Heard, deps: CallsDeps): Promise<CallAnswer> {
  const { live, maxResources } = deps;
  const { client, note } = request;
  const { queryPlan } = live.current().parts.settingsOf(client).tuning;
  const decide = (call: HookCall): Promise<CdsResponse> => decideHere(call, request, deps);
  return answerBytes(service, bytes, { maxResources, queryPlan, decide, note });
}

/** An error that the log shows as it arose on the thread. */
function faultOf({ errorName = 'Error', frames = [] }: LogFields): Error {
  // Indented as a stack is: the log takes nothing else for a frame.
  return Object.assign(new Error(''), { name: errorName, stack: frames.map((frame) => `    ${frame}`).join('\n') });
}

type Answered = Extract<Outcome, { readonly kind: 'answered' }>;
