/** Reads one query from the FHIR server to its last page, or says why not. */
import type { FhirResource } from 'fhir/r4';
import type { ClosedAccess } from './access.ts';
import { type Taken, takeAnswer } from './answer.ts';
import { addressBelow } from './base-url.ts';
import type { Limits } from './deadline.ts';
import { type ReadOutcome, wasRead } from './gathered.ts';
import type { Reply, ServerSession } from './server.ts';

/** Something that prefetch left open. */
export interface OpenRead {
  readonly key: string;
  readonly resourceType: string;
  /** Where to begin: the query itself, or the next page of a prefetched Bundle (`first`). */
  readonly url: string;
  /** Set when one named resource is asked for: the answer must be that one. */
  readonly id?: string;
  /** What prefetch gave of it already. */
  readonly first?: Taken;
}

export interface ReadResult {
  readonly read: OpenRead;
  readonly outcome: ReadOutcome;
  readonly status?: number;
  readonly resources: readonly FhirResource[];
  /** By the clock of the context. */
  readonly began: number;
  readonly milliseconds: number;
}

export interface ReadContext extends Limits {
  /** The server, or why there is none. */
  readonly source: ServerSession | ClosedAccess;
  readonly maxPages: number;
  readonly clock: () => number;
}

/** Never rejects; what was read before a fault is kept, and the outcome says that it is not all. */
export async function readQuery(read: OpenRead, context: ReadContext): Promise<ReadResult> {
  const started = context.clock();
  const resources: FhirResource[] = [];
  const { outcome, status } = await readPages(read, context, resources);
  return {
    read,
    outcome,
    resources: outcome === 'wrong-type' && read.id !== undefined ? [] : resources,
    began: started,
    milliseconds: context.clock() - started,
    ...(status === undefined ? {} : { status }),
  };
}

interface Ending {
  readonly outcome: ReadOutcome;
  readonly status?: number;
}

async function readPages(read: OpenRead, context: ReadContext, resources: FhirResource[]): Promise<Ending> {
  const { source, maxPages } = context;
  const progress = {
    outcome: read.first?.outcome ?? 'ok',
    matches: read.first?.matches ?? 0,
    total: read.first?.total,
  };
  const endWith = (ending: Ending): Ending => ({ ...ending, outcome: combined(progress.outcome, ending.outcome) });
  if (typeof source === 'string') return endWith({ outcome: read.first === undefined ? source : 'paging-stopped' });
  const seen = new Set<string>();
  let next: string | undefined = read.url;
  while (next !== undefined) {
    const url = next === '' ? undefined : addressBelow(source.base, next);
    if (url === undefined || seen.has(url) || seen.size >= maxPages) return endWith({ outcome: 'paging-stopped' });
    seen.add(url);
    const reply = await replyOf(url, source, context);
    // Also "no such resource": what a call or a chart names and the server does not have is a gap, not an answer.
    if (!('body' in reply)) return endWith(reply);
    const taken = takeAnswer(reply.body, read.resourceType, { add: (resource) => void resources.push(resource) });
    progress.outcome = combined(progress.outcome, taken.outcome);
    progress.matches += taken.matches;
    progress.total = taken.total ?? progress.total;
    next = taken.next;
  }
  if (read.id !== undefined && !resources.every((resource) => resource.id === read.id))
    return { outcome: 'wrong-type' };
  return { outcome: wasRead(progress.outcome) && isShort(progress) ? 'paging-stopped' : progress.outcome };
}

async function replyOf(url: string, source: ServerSession, context: ReadContext): Promise<Reply> {
  try {
    return await Promise.race([source.get(url, context.signal), context.aborted]);
  } catch {
    return { outcome: 'timeout' };
  }
}

/** The outcome of all pages so far: a blocked record is never forgotten, then the first fault stands. */
function combined(before: ReadOutcome, now: ReadOutcome): ReadOutcome {
  if (before === 'suppressed' || now === 'suppressed') return 'suppressed';
  if (!wasRead(before)) return before;
  if (!wasRead(now)) return now;
  if (before === 'warning' || now === 'warning') return 'warning';
  return before === 'empty' ? now : before;
}

/** Fewer matches than the server counts, and no further page: part of them was kept back. */
export function isShort(answer: { readonly matches: number; readonly total?: number | undefined }): boolean {
  return answer.total !== undefined && answer.total > answer.matches;
}
