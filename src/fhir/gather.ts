/** Brings together the data of one call: prefetch first, then whatever it lacks from the FHIR server, in parallel. */
import { accessOf, type OpenAccess } from './access.ts';
import type { ServerAccess } from './allow-list.ts';
import { takeAnswer } from './answer.ts';
import { localReference } from './base-url.ts';
import { type Gathered, type GatherInput, type ReadOutcome, wasRead } from './gathered.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { missingMedications } from './medications.ts';
import { isShort, type OpenRead, type ReadContext, type ReadResult, readQuery } from './read-query.ts';
import { createServerReader, type ServerReader } from './server.ts';

export interface GatherDeps {
  readonly allowed: (fhirServer: string) => ServerAccess;
  /** Milliseconds for all reading of one call together. */
  readonly deadlineMs: number;
  /** Pages followed per query, the first included. */
  readonly maxPages?: number;
  /** Bytes of one answer. */
  readonly maxBytes?: number;
  /** Milliseconds of a monotonic clock, for the reports. */
  readonly clock?: () => number;
}

export interface Gatherer {
  /**
   * Never throws or rejects for anything that data or servers do: what could not be had is named in the answer.
   * When prefetch serves every query the answer comes at once, without a promise.
   */
  (input: GatherInput, signal: AbortSignal): Promise<Gathered> | Gathered;
  /** Waits for reads under way and closes the connections. */
  close(): Promise<void>;
}

interface Resources {
  readonly deps: GatherDeps;
  readonly server: ServerReader;
  readonly clock: () => number;
}

const defaultMaxPages = 20;
const defaultMaxBytes = 10_000_000;
/** Orders named by reference in one call; more is no prescription pad. */
const mostOrders = 50;

export function createGatherer(deps: GatherDeps): Gatherer {
  const server = createServerReader(deps.maxBytes ?? defaultMaxBytes);
  const shared: Resources = { deps, server, clock: deps.clock ?? (() => performance.now()) };
  const gather = (input: GatherInput, signal: AbortSignal): Promise<Gathered> | Gathered => {
    const ledger = createLedger();
    const open = [...takePrefetch(input, ledger), ...orderReads(input, ledger)];
    if (open.length > 0) return readRest(open, input, ledger, shared, signal);
    return pointsAtMissingMedication(ledger) ? readRest([], input, ledger, shared, signal) : ledger.close();
  };
  return Object.assign(gather, { close: server.close });
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

async function readRest(
  open: readonly OpenRead[],
  input: GatherInput,
  ledger: Ledger,
  shared: Resources,
  signal: AbortSignal,
): Promise<Gathered> {
  const access = accessOf(input, shared.deps.allowed);
  return underDeadline(shared.deps.deadlineMs, signal, async (limits) => {
    const maxPages = shared.deps.maxPages ?? defaultMaxPages;
    const context: ReadContext = { ...limits, access, server: shared.server, maxPages, clock: shared.clock };
    await readAll(open, context, ledger);
    const base = typeof access === 'string' ? undefined : (access satisfies OpenAccess).base;
    const { reads, outOfReach } = missingMedications(ledger.collection, base);
    await readAll(reads, context, ledger);
    if (outOfReach) {
      const outcome = typeof access === 'string' ? access : 'not-allowed';
      ledger.report({ key: 'medication', resourceType: 'Medication', from: 'server', outcome, milliseconds: 0 }, false);
    }
    return ledger.close();
  });
}

/** Books are kept in the order of asking, so that the same data give the same answer whoever answers first. */
async function readAll(reads: readonly OpenRead[], context: ReadContext, ledger: Ledger): Promise<void> {
  const results = await Promise.all(reads.map((read) => readQuery(read, context)));
  for (const result of results) keep(result, ledger);
}

function keep({ read, outcome, status, resources, milliseconds }: ReadResult, ledger: Ledger): void {
  const isOrder = read.key.startsWith('order:');
  for (const resource of resources) {
    if (isOrder) ledger.addOrder(resource);
    else ledger.collection.add(resource);
  }
  const found = read.first?.found === true || resources.some((one) => one.resourceType === read.resourceType);
  const { key, resourceType } = read;
  const statusIfAny = status === undefined ? {} : { status };
  ledger.report({ key, resourceType, from: 'server', outcome, ...statusIfAny, milliseconds }, found);
}

/** Runs `work` with a signal that aborts at the deadline or when the caller goes away, and clears the timer after. */
async function underDeadline<T>(
  deadlineMs: number,
  caller: AbortSignal,
  work: (limits: Pick<ReadContext, 'signal' | 'aborted'>) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  // Nobody may be listening when the signal aborts: that is no unhandled rejection.
  aborted.catch(() => undefined);
  const stop = (): void => {
    controller.abort();
    reject(new Error('the deadline for reading has passed'));
  };
  const timer = setTimeout(stop, deadlineMs);
  caller.addEventListener('abort', stop, { once: true });
  if (caller.aborted) stop();
  try {
    return await work({ signal: controller.signal, aborted });
  } finally {
    clearTimeout(timer);
    caller.removeEventListener('abort', stop);
  }
}
