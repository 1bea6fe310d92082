/** Saves answers the way a server can take them; whatever happens, it tells what was saved and what was not. */
import type { Bundle, FhirResource, Observation } from 'fhir/r4';
import type { Way } from './capability.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Resources } from './resources.ts';

export interface Sent {
  readonly method: 'POST';
  /** From the base of the server: '' or `Observation`. */
  readonly path: string;
  readonly body: FhirResource;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** Header of a creation, where the server lets pages see it. */
  readonly location?: string;
}

/** Rejects when no answer came. */
export type Send = (request: Sent) => Promise<Reply>;

/** References by identifier of what is on the server already, so that a second attempt sends the rest only. */
export type SavedAlready = ReadonlyMap<string, string>;

export type SaveResult =
  | { readonly kind: 'saved'; readonly way: Way; readonly saved: SavedAlready }
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      readonly saved: SavedAlready;
      /** Codes of findings whose Observation was refused, when the form itself was taken. */
      readonly refused: readonly string[];
    };

/** Creates under way at once. */
const atOnce = 4;

export function save(way: Way, resources: Resources, send: Send, saved: SavedAlready = new Map()): Promise<SaveResult> {
  return way === 'transaction' ? inOne(resources, send) : oneByOne(way, resources, send, saved);
}

/** FHIR R4, 3.1.0.11: all of a transaction happens, or nothing; references by urn:uuid are made good by the server. */
export function transactionOf({ response, observations }: Resources): Bundle {
  const fullUrl = response.identifier?.value ?? '';
  const derivedFrom = [{ reference: fullUrl }];
  const entries = observations.map((observation) => ({
    resource: { ...observation, derivedFrom },
    request: { method: 'POST' as const, url: 'Observation' },
  }));
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [{ fullUrl, resource: response, request: { method: 'POST', url: 'QuestionnaireResponse' } }, ...entries],
  };
}

async function inOne(resources: Resources, send: Send): Promise<SaveResult> {
  const nothing: SavedAlready = new Map();
  const reply = await attempt(send, { method: 'POST', path: '', body: transactionOf(resources) });
  const failure = failureOf(reply);
  if (failure !== undefined) return { kind: 'failed', failure, saved: nothing, refused: [] };
  const all = [resources.response.identifier, ...resources.observations.map(({ identifier }) => identifier?.[0])];
  return { kind: 'saved', way: 'transaction', saved: new Map(all.map((one) => [one?.value ?? '', ''])) };
}

async function oneByOne(
  way: Way,
  { response, observations }: Resources,
  send: Send,
  before: SavedAlready,
): Promise<SaveResult> {
  const saved = new Map(before);
  const key = response.identifier?.value ?? '';
  if (!saved.has(key)) {
    const reply = await attempt(send, { method: 'POST', path: 'QuestionnaireResponse', body: response });
    const failure = failureOf(reply);
    if (failure !== undefined) return { kind: 'failed', failure, saved, refused: [] };
    saved.set(key, referenceOf(reply, 'QuestionnaireResponse') ?? '');
  }
  const reference = saved.get(key);
  const derived = reference ? { derivedFrom: [{ reference }] } : {};
  const rest = way === 'single' ? observations.filter((one) => !saved.has(keyOf(one))) : [];
  const failures = await createAll(
    rest.map((observation) => ({ ...observation, ...derived })),
    send,
    saved,
  );
  const [first] = failures.values();
  if (first === undefined) return { kind: 'saved', way, saved };
  return { kind: 'failed', failure: first, saved, refused: [...failures.keys()] };
}

async function createAll(
  observations: readonly Observation[],
  send: Send,
  saved: Map<string, string>,
): Promise<ReadonlyMap<string, Failure>> {
  const waiting = [...observations];
  const failures = new Map<string, Failure>();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const reply = await attempt(send, { method: 'POST', path: 'Observation', body: next });
      const failure = failureOf(reply);
      if (failure === undefined) saved.set(keyOf(next), referenceOf(reply, 'Observation') ?? '');
      else failures.set(next.code.coding?.[0]?.code ?? '', failure);
      // Nothing more will be taken: every further attempt is one more refusal in the server's log.
      if (failure?.kind === 'expired' || failure?.kind === 'offline')
        waiting.splice(0).forEach(mark(failures, failure));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failures;
}

function mark(failures: Map<string, Failure>, failure: Failure): (observation: Observation) => void {
  return ({ code }) => failures.set(code.coding?.[0]?.code ?? '', failure);
}

function keyOf({ identifier }: Observation): string {
  return identifier?.[0]?.value ?? '';
}

async function attempt(send: Send, request: Sent): Promise<Reply | undefined> {
  try {
    return await send(request);
  } catch {
    return undefined;
  }
}

/** By the resource that came back, else by its address; a server need give neither. */
function referenceOf(reply: Reply | undefined, type: string): string | undefined {
  const body = reply?.body;
  const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined;
  if (typeof id === 'string') return `${type}/${id}`;
  const named = new RegExp(`/${type}/([A-Za-z0-9.-]{1,64})(?:/|$)`).exec(reply?.location ?? '')?.[1];
  return named === undefined ? undefined : `${type}/${named}`;
}
