/** Clinicians at their work: hook calls and feedback over HTTP, repeated until they are acknowledged, as a client should. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { templatesFor } from '../../src/cds-hooks/prefetch.ts';
import type { CdsResponse } from '../../src/cds-hooks/types.ts';
import { matchingCodes, ordinaryCodes } from '../codes.ts';
import { orderSign } from '../order-sign.ts';
import { createRandom, type Random } from '../random.ts';
import { type AnsweredCard, answeredCall, type Batch, type FeedbackItem, type Ledger } from './ledger.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface ClinicOptions {
  readonly ledger: Ledger;
  /** Where the service is now; undefined while it is not there. */
  readonly address: () => string | undefined;
  readonly callers: number;
  readonly seed: number;
}

const signService = 'back-pain-order-sign';
const viewService = 'back-pain-patient-view';
/** About 5 kB, and enough findings for every kind of advice. */
const OBSERVATIONS = 8;
const PATIENTS = 200;
const WAIT_MS = 5;

const codes = { matching: matchingCodes(), ordinary: ordinaryCodes };
const bodies = Array.from({ length: PATIENTS }, (_, seed) => orderSign(seed, OBSERVATIONS, codes, new Date()));

/** A patient without a back problem: recorded too, though no card comes and no decision is named. */
const nothingInScope = JSON.stringify({
  hook: 'patient-view',
  hookInstance: '',
  context: { userId: 'Practitioner/bench', patientId: 'p1' },
  prefetch: {
    ...Object.fromEntries(Object.keys(templatesFor('patient-view')).map((key) => [key, null])),
    patient: { resourceType: 'Patient', id: 'p1', birthDate: '1980-01-15' },
  },
});

export class Clinic {
  readonly #options: ClinicOptions;
  readonly #random: Random;
  readonly #agent = new Agent({ connections: 64 });
  #running: Promise<unknown> | undefined;
  #isOpen = false;
  #items = 0;

  constructor(options: ClinicOptions) {
    this.#options = options;
    this.#random = createRandom(options.seed);
  }

  open(): void {
    this.#isOpen = true;
    this.#running = Promise.all(Array.from({ length: this.#options.callers }, () => this.#work()));
  }

  /** Everybody finishes what is begun. */
  async pause(): Promise<void> {
    this.#isOpen = false;
    await this.#running;
  }

  /** Sends what has no acknowledgement until it has. */
  async settle(): Promise<void> {
    const { ledger } = this.#options;
    for (let batch = ledger.open.pop(); batch !== undefined; batch = ledger.open.pop()) await this.#send(batch);
  }

  async close(): Promise<void> {
    await this.pause();
    await this.#agent.destroy();
  }

  async #work(): Promise<void> {
    const { ledger } = this.#options;
    while (this.#isOpen) {
      // Calls come in all the same while nothing can be acknowledged.
      const again = this.#random.chance(0.7) ? ledger.open.shift() : undefined;
      if (again !== undefined) await this.#send(again);
      else if (this.#random.chance(0.5)) await this.#send(this.#newBatch());
      else await this.#call();
    }
  }

  async #call(): Promise<void> {
    const { ledger } = this.#options;
    const hookInstance = randomUUID();
    const isInScope = this.#random.chance(0.9);
    const service = isInScope ? signService : viewService;
    const body = isInScope ? this.#random.pick(bodies) : nothingInScope;
    const text = body.replace(/"hookInstance":"[^"]*"/, `"hookInstance":"${hookInstance}"`);
    const answer = await this.post(`/cds-services/${service}`, text);
    if (answer?.status === 200) ledger.addCall(answeredCall({ hookInstance, service }, answer.body as CdsResponse));
    else {
      if (answer?.status === 503) ledger.refusedCalls++;
      await this.#noteFailure(answer);
    }
  }

  async #send(batch: Batch): Promise<void> {
    const { ledger } = this.#options;
    batch.sent++;
    const text = JSON.stringify({ feedback: batch.feedback });
    const answer = await this.post(`/cds-services/${batch.service}/feedback`, text);
    if (answer?.status === 200) {
      ledger.addAcknowledged(batch);
      // As when the acknowledgement did not reach the client.
      if (batch.sent === 1 && this.#random.chance(0.1)) ledger.open.push(batch);
      return;
    }
    ledger.open.push(batch);
    await this.#noteFailure(answer);
  }

  async #noteFailure(answer: Answer | undefined): Promise<void> {
    const { ledger } = this.#options;
    if (answer === undefined) ledger.unanswered++;
    else if (answer.status === 503) this.noteRefusal(answer);
    else throw new Error(`status ${answer.status}: ${JSON.stringify(answer.body)}`);
    await delay(WAIT_MS);
  }

  noteRefusal({ body }: Answer): void {
    this.#options.ledger.addRefusal(/"diagnostics":"([^"]*)"/.exec(JSON.stringify(body))?.[1] ?? 'no words');
  }

  /** Of one to four items; also on cards that nobody knows. */
  #newBatch(): Batch {
    const { ledger } = this.#options;
    const first = ledger.card(this.#random.next());
    const service = first?.service ?? signService;
    const cards = [first, ...Array.from({ length: this.#random.whole(0, 3) }, () => ledger.card(this.#random.next()))];
    return { service, feedback: cards.map((card) => this.#item(card)), sent: 0 };
  }

  #item(card: AnsweredCard | undefined): FeedbackItem {
    const outcomeTimestamp = new Date(Date.UTC(2026, 0, 1) + this.#items++).toISOString();
    const [suggestion] = card?.suggestions ?? [];
    if (suggestion !== undefined && this.#random.chance(0.5)) {
      const acceptedSuggestions = [{ id: suggestion }];
      return { card: card?.uuid ?? '', outcome: 'accepted', acceptedSuggestions, outcomeTimestamp };
    }
    const overrideReason = { userComment: 'Pasienten er allerede utredet.' };
    return { card: card?.uuid ?? randomUUID(), outcome: 'overridden', overrideReason, outcomeTimestamp };
  }

  /** Waits while the service is away, as long as the clinic is open. */
  async #whereItIs(): Promise<string | undefined> {
    for (;;) {
      const address = this.#options.address();
      if (address !== undefined || !this.#isOpen) return address;
      await delay(WAIT_MS);
    }
  }

  /** @returns undefined when there was no whole answer */
  async post(path: string, body: string): Promise<Answer | undefined> {
    return this.#request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  }

  async get(path: string): Promise<Answer | undefined> {
    return this.#request(path, { method: 'GET' });
  }

  async #request(path: string, options: Parameters<typeof request>[1]): Promise<Answer | undefined> {
    const address = await this.#whereItIs();
    if (address === undefined) return undefined;
    this.#options.ledger.sent++;
    try {
      const { statusCode, body } = await request(address + path, { ...options, dispatcher: this.#agent });
      const text = await body.text();
      return { status: statusCode, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    } catch {
      return undefined;
    }
  }
}
