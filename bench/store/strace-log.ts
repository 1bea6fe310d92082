/**
 * Judges what strace saw of the service: was what a request brought in written to the write-ahead log, and a sync of the
 * log both begun after that write and finished, before the answer 200 was written? By the order of the lines; no clock
 * is compared.
 */
import { returned, type Syscall, SyscallReader } from './syscalls.ts';

export type Way = 'feedback' | 'hook';

export interface Judged {
  /** Answers with 200 that strace saw. */
  readonly answers: number;
  /** Of those: read, then written to the log, then synced, then answered. */
  readonly synced: number;
  /** Of those: sent again, and on the disk since before. */
  readonly repeated: number;
  /** `line 4711` of all other answers; empty when the proof holds. */
  readonly unproven: readonly string[];
}

export interface StraceReport {
  readonly feedback: Judged;
  readonly hook: Judged;
  /** Finished syncs of the write-ahead log, by system call. */
  readonly syncs: Readonly<Record<string, number>>;
}

const reads = /^(?:read|readv|recvfrom|recvmsg)$/;
const writes = /^(?:write|writev|sendto|sendmsg)$/;
const fileWrites = /^(?:pwrite64|pwritev|write|writev)$/;
const syncs = /^(?:fsync|fdatasync)$/;
/** With -yy: `18<TCP:[127.0.0.1:3000->127.0.0.1:51000]>`. */
const connectionForm = /^\d+<(TCP[^>]*->[^>]*)>/;
const logForm = /^\d+<[^>]*-wal>/;
const requestForm = /"POST \/cds-services\/[\w-]+(\/feedback)? HTTP/;
const okForm = /"HTTP\/1\.1 200 /;
/** What tells one request from all others, in its body and in the pages of the log. */
const marks = {
  feedback: /\\"outcomeTimestamp\\":\\"([^"\\]+)/g,
  hook: /\\"hookInstance\\":\\"([^"\\]+)/g,
} as const;
const moments = /20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

interface Asked {
  readonly way: Way;
  readonly marks: Set<string>;
  /** Line at which the last byte of it had been read. */
  readBy: number;
}

export class StraceJudge {
  readonly #reader = new SyscallReader();
  readonly #asked = new Map<string, Asked>();
  readonly #log = new LogOfWrites();
  readonly #tallies = { feedback: new Tally(), hook: new Tally() };

  read(line: string): void {
    const call = this.#reader.read(line);
    if (call === undefined) return;
    if (logForm.test(call.rest)) this.#log.note(call);
    const connection = connectionForm.exec(call.rest)?.[1];
    if (connection === undefined) return;
    if (reads.test(call.name)) this.#noteRead(connection, call);
    else if (writes.test(call.name) && okForm.test(call.rest)) this.#noteAnswer(connection, call);
  }

  report(): StraceReport {
    const { feedback, hook } = this.#tallies;
    return { feedback: feedback.told(), hook: hook.told(), syncs: this.#log.counts };
  }

  #noteRead(connection: string, call: Syscall): void {
    if (!returned(call)) return;
    const head = requestForm.exec(call.rest);
    if (head) this.#asked.set(connection, { way: head[1] ? 'feedback' : 'hook', marks: new Set(), readBy: 0 });
    const asked = this.#asked.get(connection);
    if (asked === undefined) return;
    asked.readBy = call.ended;
    for (const [, mark = ''] of call.rest.matchAll(marks[asked.way])) asked.marks.add(mark);
  }

  #noteAnswer(connection: string, call: Syscall): void {
    const asked = this.#asked.get(connection);
    this.#asked.delete(connection);
    if (asked) this.#tallies[asked.way].add(call, this.#log.stateOf(asked, call));
  }
}

type State = 'synced' | 'repeated' | 'unproven';

class Tally {
  readonly #counts = { synced: 0, repeated: 0 };
  readonly #unproven: string[] = [];

  add({ began }: Syscall, state: State): void {
    if (state === 'unproven') this.#unproven.push(`line ${began}`);
    else this.#counts[state]++;
  }

  told(): Judged {
    const { synced, repeated } = this.#counts;
    return { answers: synced + repeated + this.#unproven.length, synced, repeated, unproven: this.#unproven };
  }
}

/** What was written to the write-ahead log, and when it was synced. */
class LogOfWrites {
  readonly counts: Record<string, number> = {};
  /** Line at which the first write that held it was done. */
  readonly #written = new Map<string, number>();
  /** In the order in which they ended. */
  readonly #syncs: Syscall[] = [];

  note(call: Syscall): void {
    if (returned(call) === undefined) return;
    if (syncs.test(call.name)) {
      this.#syncs.push(call);
      this.counts[call.name] = (this.counts[call.name] ?? 0) + 1;
    } else if (fileWrites.test(call.name)) {
      for (const form of [moments, uuids])
        for (const [mark] of call.rest.matchAll(form))
          if (!this.#written.has(mark)) this.#written.set(mark, call.ended);
    }
  }

  stateOf({ marks, readBy }: Asked, answer: Syscall): State {
    const written = [...marks].map((mark) => this.#written.get(mark) ?? Number.POSITIVE_INFINITY);
    if (written.length === 0 || !this.#isSynced(Math.max(...written), answer.began)) return 'unproven';
    return Math.min(...written) > readBy ? 'synced' : 'repeated';
  }

  #isSynced(after: number, before: number): boolean {
    for (let at = this.#syncs.length - 1; at >= 0; at--) {
      const { began, ended } = this.#syncs[at] ?? { began: 0, ended: 0 };
      if (ended <= after) return false;
      if (began > after && ended < before) return true;
    }
    return false;
  }
}
