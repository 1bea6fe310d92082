/** The system calls of a log that strace wrote with `-f -o FILE`, put together again where another thread came between. */

export interface Syscall {
  readonly name: string;
  /** From the opening bracket on; of a call that was interrupted in the log, both halves. */
  readonly rest: string;
  /** Lines at which it was entered and left: the order in which the kernel let the process in and out. */
  readonly began: number;
  readonly ended: number;
}

/** `12 fsync(22</data/ryggrad.db-wal>) = 0`, with or without a time, or `[pid 12]` as on a terminal. */
const lineForm = /^(?:\[pid\s+)?(\d+)\]?\s+(?:[\d.:]+\s+)?(.*)$/;
const wholeForm = /^(\w+)\((.*)$/;
const resumedForm = /^<\.\.\. (\w+) resumed>(.*)$/;
const UNFINISHED = ' <unfinished ...>';

/** Takes line after line; gives each call once, when it has ended. */
export class SyscallReader {
  readonly #open = new Map<string, Syscall>();
  #line = 0;

  read(line: string): Syscall | undefined {
    this.#line++;
    const [, pid = '', text = ''] = lineForm.exec(line) ?? [];
    const resumed = resumedForm.exec(text);
    return resumed ? this.#end(pid, resumed) : this.#begin(pid, text);
  }

  #end(pid: string, [, name, rest = '']: readonly string[]): Syscall | undefined {
    const half = this.#open.get(pid);
    this.#open.delete(pid);
    return half?.name === name && half ? { ...half, rest: half.rest + rest, ended: this.#line } : undefined;
  }

  #begin(pid: string, text: string): Syscall | undefined {
    const [, name, rest = ''] = wholeForm.exec(text) ?? [];
    if (name === undefined) return undefined;
    const call = { name, rest, began: this.#line, ended: this.#line };
    if (!rest.endsWith(UNFINISHED)) return call;
    this.#open.set(pid, { ...call, rest: rest.slice(0, -UNFINISHED.length) });
    return undefined;
  }
}

/** What a call that succeeded gave back; undefined when it failed. */
export function returned({ rest }: Syscall): number | undefined {
  const [, number] = /\)\s+= (\d+)(?:\s|<|$)/.exec(rest.slice(-200)) ?? [];
  return number === undefined ? undefined : Number(number);
}
