/** Cuts a file into batches of whole lines, so that memory holds a few batches and never a file. */
import { createReadStream } from 'node:fs';

export interface Batch {
  /** Line number of the first line, from 1. */
  readonly firstLine: number;
  /** Whole lines with their line ends; the last line of a file may have none. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A line that was passed over because it is longer than any record. */
export interface TooLong {
  readonly tooLongLine: number;
}

export interface CutLimits {
  readonly batchBytes: number;
  readonly longestLine: number;
}

export const defaultLimits: CutLimits = { batchBytes: 1_000_000, longestLine: 200_000_000 };
const newline = 0x0a;

/** @returns the file's lines in order, batch by batch */
export async function* cutLines(path: string, limits = defaultLimits): AsyncGenerator<Batch | TooLong> {
  const cutter = new Cutter(limits);
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 }) as AsyncIterable<Buffer>) {
    yield* cutter.take(chunk);
  }
  yield* cutter.end();
}

class Cutter {
  private readonly limits: CutLimits;
  private held: Uint8Array[] = [];
  private heldBytes = 0;
  private lineBytes = 0;
  private firstLine = 1;
  private lines = 0;
  private skipping = false;

  constructor(limits: CutLimits) {
    this.limits = limits;
  }

  *take(chunk: Buffer): Generator<Batch | TooLong> {
    let from = 0;
    while (from < chunk.length) {
      const at = chunk.indexOf(newline, from);
      const end = at === -1 ? chunk.length : at + 1;
      yield* this.takePart(chunk.subarray(from, end), at !== -1);
      from = end;
    }
  }

  private *takePart(part: Buffer, endsLine: boolean): Generator<Batch | TooLong> {
    this.lineBytes += part.length;
    if (!this.skipping && this.lineBytes > this.limits.longestLine) {
      this.dropLine(this.lineBytes - part.length);
      yield* this.flush();
      yield { tooLongLine: this.firstLine };
      this.skipping = true;
    }
    if (!this.skipping) this.hold(part);
    if (!endsLine) return;
    if (this.skipping) this.firstLine++;
    else this.lines++;
    this.skipping = false;
    this.lineBytes = 0;
    if (this.heldBytes >= this.limits.batchBytes) yield* this.flush();
  }

  *end(): Generator<Batch> {
    yield* this.flush();
  }

  private hold(part: Buffer): void {
    this.held.push(part);
    this.heldBytes += part.length;
  }

  /** Takes the begun line out of what is held. */
  private dropLine(bytes: number): void {
    this.held = [Buffer.concat(this.held).subarray(0, this.heldBytes - bytes)];
    this.heldBytes -= bytes;
  }

  private *flush(): Generator<Batch> {
    if (this.heldBytes > 0) {
      const bytes = new Uint8Array(this.heldBytes);
      let offset = 0;
      for (const part of this.held) {
        bytes.set(part, offset);
        offset += part.length;
      }
      yield { firstLine: this.firstLine, bytes };
    }
    this.firstLine += this.lines;
    this.lines = 0;
    this.held = [];
    this.heldBytes = 0;
  }
}
