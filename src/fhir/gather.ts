/** Brings together the data of one call: prefetch first, then whatever it lacks from the FHIR server, in parallel. */
import type { LookupFunction } from 'node:net';
import { accessOf, type ClosedAccess } from './access.ts';
import type { AllowList } from './allow-list.ts';
import { takeAnswer } from './answer.ts';
import { localReference } from './base-url.ts';
import { createServerBreakers, type Judged, type ServerBreakers, type ServerState } from './breakers.ts';
import { type Limits, underDeadline } from './deadline.ts';
import { type Missing, missingDocuments, missingTexts } from './documents.ts';
import { type Gathered, type GatherInput, type ReadOutcome, type Referrals, wasRead } from './gathered.ts';
import { remarksOn } from './grant.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { missingMedications } from './medications.ts';
import { isShort, type OpenRead, type ReadContext, type ReadResult, readQuery } from './read-query.ts';
import { createServerReader, type ServerReader, type ServerSession } from './server.ts';

export interface GatherDeps {
  readonly allowed: AllowList;
  /** Milliseconds for all reading of one call together. */
  readonly deadlineMs: number;
  /** Pages followed per query, the first included. */
  readonly maxPages?: number;
  /** Bytes of one answer. */
  readonly maxBytes?: number;
  /** Bytes of all answers of one call together. */
  readonly maxTotalBytes?: number;
  /** Which servers are left alone for a while; gatherers that share one know what the others have met. */
  readonly breakers?: ServerBreakers;
  /** Resolves names; the system's own when missing. */
  readonly lookup?: LookupFunction;
  /** Milliseconds of a monotonic clock, for the reports. */
  readonly clock?: () => number;
}

export interface Gatherer {
  /**
   * Never throws or rejects for anything that data or servers do: what could not be had is named in the answer.
   * When prefetch serves every query the answer comes at once, without a promise.
   */
  (input: GatherInput, signal: AbortSignal): Promise<Gathered> | Gathered;
  /** @param server normal base URL */
  stateOf(server: string): ServerState;
  /** Waits for reads under way and closes the connections. */
  close(): Promise<void>;
}

interface Resources {
  readonly deps: GatherDeps;
  readonly server: ServerReader;
  readonly breakers: ServerBreakers;
  readonly clock: () => number;
}

const defaultMaxPages = 20;
const defaultMaxBytes = 10_000_000;
const defaultMaxTotalBytes = 25_000_000;
/** Orders named by reference in one call; more is no prescription pad. */
const mostOrders = 50;

export function createGatherer(deps: GatherDeps): Gatherer {
  const server = createServerReader({
    maxBytes: deps.maxBytes ?? defaultMaxBytes,
    maxTotalBytes: deps.maxTotalBytes ?? defaultMaxTotalBytes,
    idleMs: deps.deadlineMs,
    ...(deps.lookup && { lookup: deps.lookup }),
  });
  const breakers = deps.breakers ?? createServerBreakers();
  const shared: Resources = { deps, server, breakers, clock: deps.clock ?? (() => performance.now()) };
  const gather = (input: GatherInput, signal: AbortSignal): Promise<Gathered> | Gathered => {
    const { ledger, open, isWhole } = takeWhatCame(input);
    return isWhole ? ledger.close() : readRest(open, input, ledger, shared, signal);
  };
  return Object.assign(gather, { close: server.close, stateOf: breakers.stateOf });
}

/** @returns undefined when anything is left to be read from a server, or could be if there were one */
export function gatherWhatCame(input: GatherInput): Gathered | undefined {
  const { ledger, isWhole } = takeWhatCame(input);
  return isWhole ? ledger.close() : undefined;
}

interface Came {
  readonly ledger: Ledger;
  readonly open: readonly OpenRead[];
  readonly isWhole: boolean;
}

function takeWhatCame(input: GatherInput): Came {
  const ledger = createLedger();
  const open = [...takePrefetch(input, ledger), ...orderReads(input, ledger)];
  const isWhole = open.length === 0 && !pointsAtMissingMedication(ledger) && !mayLackDocuments(input);
  return { ledger, open, isWhole };
}

/** Takes what the client sent; returns what is left to be read. Only an absent key is fetched (CDS Hooks, Prefetch). */
function takePrefetch(input: GatherInput, ledger: Ledger): OpenRead[] {
  const open: OpenRead[] = [];
  for (const { key, resourceType, url } of input.queries) {
    if (!Object.hasOwn(input.prefetch, key)) {
      open.push({ key, resourceType, url });
      continue;
    }
    const taken = takeAnswer(input.prefetch[key], resourceType, ledger.collection);
    if (taken.next !== undefined) {
      open.push({ key, resourceType, url: taken.next, first: taken });
      continue;
    }
    const outcome: ReadOutcome = wasRead(taken.outcome) && isShort(taken) ? 'paging-stopped' : taken.outcome;
    ledger.report({ key, resourceType, from: 'prefetch', outcome, milliseconds: 0 }, taken.found);
  }
  return open;
}

function orderReads(input: GatherInput, ledger: Ledger): OpenRead[] {
  const reads = new Map<string, OpenRead>();
  for (const reference of input.orderReferences) {
    const base = input.fhirServer?.endsWith('/') === false ? `${input.fhirServer}/` : input.fhirServer;
    const target = localReference(base, reference);
    if (target !== undefined && reads.size < mostOrders) {
      const { resourceType, id, url } = target;
      reads.set(reference, { key: `order:${resourceType}`, resourceType, url, id });
    } else {
      const resourceType = target?.resourceType ?? 'ServiceRequest';
      const outcome = target === undefined ? 'not-allowed' : 'too-large';
      ledger.report({ key: `order:${resourceType}`, resourceType, from: 'server', outcome, milliseconds: 0 }, false);
    }
  }
  return [...reads.values()];
}

function pointsAtMissingMedication(ledger: Ledger): boolean {
  const { reads, outOfReach } = missingMedications(ledger.collection, undefined);
  return outOfReach || reads.length > 0;
}

/** Whether a document is missing can only be told of a server that may be read. */
function mayLackDocuments({ referrals, fhirServer }: GatherInput): boolean {
  const orders = fhirServer === undefined ? [] : (referrals?.orders ?? []);
  return orders.some((order) => 'supportingInfo' in order || 'reasonReference' in order || 'contained' in order);
}

async function readRest(
  open: readonly OpenRead[],
  input: GatherInput,
  ledger: Ledger,
  shared: Resources,
  signal: AbortSignal,
): Promise<Gathered> {
  const { deps, server, breakers } = shared;
  if (input.grant !== undefined) ledger.remark(remarksOn(input.grant));
  const access = accessOf(input, deps.allowed);
  const readFrom = (source: ServerSession | ClosedAccess): Promise<Gathered> =>
    underDeadline(deps.deadlineMs, signal, (limits) =>
      readWith(open, input.referrals, ledger, contextOf(source, limits, shared)),
    );
  if (typeof access === 'string') return readFrom(access);
  const judged = async (): Promise<Judged<Gathered>> => {
    const session = server.session(access);
    const value = await readFrom(session);
    const verdict = session.verdict();
    // A caller that goes away says nothing about the server.
    return { value, verdict: signal.aborted && verdict.said === 'failed' ? { said: 'nothing' } : verdict };
  };
  return breakers.through(access.base, judged, () => readFrom('server-paused'));
}

function contextOf(source: ServerSession | ClosedAccess, limits: Limits, { deps, clock }: Resources): ReadContext {
  return { ...limits, source, maxPages: deps.maxPages ?? defaultMaxPages, clock };
}

/** First what prefetch left open, then the medicines and documents that what was read points to. */
async function readWith(
  open: readonly OpenRead[],
  referrals: Referrals | undefined,
  ledger: Ledger,
  context: ReadContext,
): Promise<Gathered> {
  const { source } = context;
  await readAll(open, context, ledger);
  const base = typeof source === 'string' ? undefined : source.base;
  const { reads, outOfReach } = missingMedications(ledger.collection, base);
  const documents = documentsOf(referrals, ledger);
  const papers = base === undefined ? nothing : missingDocuments(documents.orders(), documents.here(), base);
  await readAll([...reads, ...papers.reads], context, ledger);
  const texts = base === undefined ? nothing : missingTexts(documents.orders(), documents.here(), base);
  await readAll(texts.reads, context, ledger);
  ledger.leaveOut(papers.leftOut.union(texts.leftOut));
  if (outOfReach) {
    const outcome = typeof source === 'string' ? source : 'not-allowed';
    ledger.report({ key: 'medication', resourceType: 'Medication', from: 'server', outcome, milliseconds: 0 }, false);
  }
  return ledger.close();
}

const nothing: Missing = { reads: [], leftOut: new Set() };

/** Nothing where nobody asked for documents. */
function documentsOf(referrals: Referrals | undefined, { orders, collection }: Ledger) {
  const types = ['DocumentReference', 'DiagnosticReport', 'Binary'];
  return {
    orders: () => (referrals === undefined ? [] : [...referrals.orders, ...orders]),
    here: () => [...(referrals?.others ?? []), ...types.flatMap((type) => collection.byType.get(type) ?? [])],
  };
}

/** Books are kept in the order of asking, so that the same data give the same answer whoever answers first. */
async function readAll(reads: readonly OpenRead[], context: ReadContext, ledger: Ledger): Promise<void> {
  const results = await Promise.all(reads.map((read) => readQuery(read, context)));
  for (const result of results) keep(result, ledger);
}

function keep({ read, outcome, status, resources, began, milliseconds }: ReadResult, ledger: Ledger): void {
  const isOrder = read.key.startsWith('order:');
  for (const resource of resources) {
    if (isOrder) ledger.addOrder(resource);
    else ledger.collection.add(resource);
  }
  const found = read.first?.found === true || resources.some((one) => one.resourceType === read.resourceType);
  const { key, resourceType } = read;
  const statusIfAny = status === undefined ? {} : { status };
  ledger.report({ key, resourceType, from: 'server', outcome, ...statusIfAny, began, milliseconds }, found);
}
