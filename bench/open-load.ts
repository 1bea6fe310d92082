/**
 * A load generator whose calls arrive at a constant rate, whether or not earlier ones have been answered; a process of
 * its own. A call's time runs from the moment it was due, so that a stalled server, or a late generator, hides nothing
 * (coordinated omission). Raw sockets: a client library would be slower than the server that it measures.
 */
import { connect, type Socket } from 'node:net';
import { matchingCodes, ordinaryCodes } from './codes.ts';
import { observationsFor, orderSign } from './order-sign.ts';
import { quantile, rounded } from './statistics.ts';

/** What the parent asks for: phases that follow each other without a pause. */
export interface OpenLoadOrder {
  readonly port: number;
  readonly phases: readonly { readonly rate: number; readonly seconds: number }[];
}

/** What it hears back of each phase. */
export interface PhaseReport {
  readonly rate: number;
  readonly seconds: number;
  readonly offered: number;
  readonly accepted: number;
  /** 503 with Retry-After. */
  readonly refused: number;
  /** Any other status, and calls without an answer. */
  readonly failed: number;
  /** Of those, calls that were never answered. */
  readonly unanswered: number;
  /** Milliseconds, of the accepted. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds, of all calls, those without a 200 counting as endless; null stands for endless. */
  readonly p99OfAll: number | null;
  readonly p99OfRefusals: number;
  /** Milliseconds that the generator itself was late. */
  readonly p99Late: number;
  /** Seconds from the beginning of the phase to the last call that was not answered with 200 within 250 ms. */
  readonly lastTrouble: number;
}

const TROUBLE_MS = 250;
const connections = 512;
const ANSWER_WITHIN_MS = 30_000;
const TIMED_OUT = Buffer.from('408');
const path = '/cds-services/back-pain-order-sign';
const bodies = buildBodies(Number(process.argv[2]), Number(process.argv[3]));

function buildBodies(bytes: number, count: number): readonly Buffer[] {
  const codes = { matching: matchingCodes(), ordinary: ordinaryCodes };
  const today = new Date();
  const observations = observationsFor(bytes, codes, today);
  return Array.from({ length: count }, (_, seed) => {
    const body = Buffer.from(orderSign(seed, observations, codes, today));
    const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), body]);
  });
}

interface Call {
  readonly phase: number;
  /** Moment at which it was to be sent. */
  readonly due: number;
  /** Moment at which the generator came to it. */
  readonly made: number;
  readonly request: Buffer;
  answered: number;
  status: number;
}

/** One connection; it has one call at a time. */
class Line {
  readonly #socket: Socket;
  readonly #free: (line: Line) => void;
  readonly #closed: (line: Line, repeat: Call | undefined) => void;
  #call: Call | undefined;
  #head = '';
  #missing = 0;
  #unheard: Call | undefined;

  /** @param closed is told when the server closes it, with the call that was never taken up, if there is one */
  constructor(socket: Socket, free: (line: Line) => void, closed: (line: Line, repeat: Call | undefined) => void) {
    this.#socket = socket.setNoDelay(true);
    this.#free = free;
    this.#closed = closed;
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', () => this.#socket.destroy());
    this.#socket.once('end', () => this.#closed(this, this.#unheard));
  }

  send(call: Call): void {
    this.#call = call;
    this.#socket.write(call.request);
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    // What the service says to a connection on which nothing came for long, just before it closes it.
    if (this.#head === '' && chunk.subarray(9, 12).equals(TIMED_OUT)) {
      this.#unheard = this.#call;
      this.#call = undefined;
      return;
    }
    if (this.#missing > 0) this.#missing -= chunk.length;
    else {
      this.#head += chunk.toString('latin1');
      const end = this.#head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = /\r\ncontent-length: (\d+)/i.exec(this.#head)?.[1] ?? '0';
      this.#missing = Number(length) - (this.#head.length - end - 4);
    }
    if (this.#missing > 0 || this.#call === undefined) return;
    const status = Number(this.#head.slice(9, 12));
    this.#call.status = status === 503 && !/\r\nretry-after:/i.test(this.#head) ? 0 : status;
    this.#call.answered = performance.now();
    this.#call = undefined;
    this.#head = '';
    this.#missing = 0;
    this.#free(this);
  }
}

/** Kept connections, as gateways have them, opened beforehand; a call that finds none free waits, and its time runs. */
class Lines {
  readonly #port: number;
  readonly #idle: Line[] = [];
  readonly #waiting: Call[] = [];

  constructor(port: number) {
    this.#port = port;
  }

  async open(count: number): Promise<void> {
    for (let opened = 0; opened < count; opened++) this.#idle.push(await this.#connected());
  }

  send(call: Call): void {
    const line = this.#idle.pop();
    if (line === undefined) this.#waiting.push(call);
    else line.send(call);
  }

  close(): void {
    for (const line of this.#idle) line.close();
  }

  #connected(): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.#port, '127.0.0.1', () => resolve(line)).once('error', reject);
      const line = new Line(
        socket,
        (freed) => this.#take(freed),
        (lost, call) => this.#replace(lost, call),
      );
    });
  }

  #take(free: Line): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(free);
    else free.send(next);
  }

  /** A call on a connection that was just being closed as idle is repeated on another (RFC 9110, 15.5.9). */
  #replace(lost: Line, call: Call | undefined): void {
    const at = this.#idle.indexOf(lost);
    if (at >= 0) this.#idle.splice(at, 1);
    if (call !== undefined) this.send(call);
    this.#connected().then(
      (line) => this.#take(line),
      () => undefined,
    );
  }
}

async function fire({ port, phases }: OpenLoadOrder): Promise<readonly PhaseReport[]> {
  const calls: Call[] = [];
  const lines = new Lines(port);
  await lines.open(connections);
  let began = performance.now() + 50;
  const starts: number[] = [];
  for (const [phase, { rate, seconds }] of phases.entries()) {
    starts.push(began);
    const planned = Math.round(rate * seconds);
    for (let sent = 0; sent < planned; ) {
      const dueByNow = Math.min(planned, Math.floor(((performance.now() - began) * rate) / 1000) + 1);
      for (; sent < dueByNow; sent++) {
        const request = bodies[calls.length % bodies.length] ?? Buffer.alloc(0);
        const due = began + (sent * 1000) / rate;
        const call: Call = { phase, request, due, made: performance.now(), answered: Number.NaN, status: 0 };
        calls.push(call);
        lines.send(call);
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    began += seconds * 1000;
  }
  await answered(calls);
  lines.close();
  return phases.map((plan, phase) =>
    reportOf(
      plan,
      calls.filter((call) => call.phase === phase),
      starts[phase] ?? 0,
    ),
  );
}

async function answered(calls: readonly Call[]): Promise<void> {
  const until = performance.now() + ANSWER_WITHIN_MS;
  while (performance.now() < until && calls.some((call) => Number.isNaN(call.answered))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function reportOf(plan: OpenLoadOrder['phases'][number], calls: readonly Call[], began: number): PhaseReport {
  const taken = (call: Call): number => call.answered - call.due;
  const accepted = calls.filter(({ status }) => status === 200);
  const refused = calls.filter(({ status }) => status === 503);
  const times = accepted.map(taken);
  const troubled = calls
    .filter((call) => call.status !== 200 || taken(call) > TROUBLE_MS)
    .map(({ due }) => due - began);
  const all = quantile([...times, ...Array.from({ length: calls.length - accepted.length }, () => Infinity)], 0.99);
  return {
    ...plan,
    offered: calls.length,
    accepted: accepted.length,
    refused: refused.length,
    failed: calls.length - accepted.length - refused.length,
    unanswered: calls.filter(({ answered }) => Number.isNaN(answered)).length,
    p50: rounded(quantile(times, 0.5), 1),
    p99: rounded(quantile(times, 0.99), 1),
    p99OfAll: Number.isFinite(all) ? rounded(all, 1) : null,
    p99OfRefusals: refused.length === 0 ? 0 : rounded(quantile(refused.map(taken), 0.99), 1),
    p99Late: rounded(
      quantile(
        calls.map(({ made, due }) => made - due),
        0.99,
      ),
      1,
    ),
    lastTrouble: rounded(Math.max(0, ...troubled.slice(-1)) / 1000, 2),
  };
}

process.on('message', (order: OpenLoadOrder) => {
  void fire(order).then((report) => process.send?.(report));
});
process.send?.('ready');
