/** The store on a database: one set of queries, compiled once, for SQLite and PostgreSQL. */
import { hash } from 'node:crypto';
import type { AdviceCode } from '../../domain/advice.ts';
import type { EarlierCard, FeedbackEvent, PatientHash, Store, StoredDecision, StoreState } from '../types.ts';
import type { Backend } from './backend.ts';
import { GroupWriter } from './group-writer.ts';
import { createReading, type Reading } from './reading.ts';
import { createRemoval, type Removal } from './removal.ts';
import { rowsOfDecision, rowsOfFeedback } from './rows.ts';
import type { Queries } from './tables.ts';

/** Expired tokens are looked for this often, in milliseconds. */
const FORGET_EVERY = 600_000;

export class SqlStore implements Store {
  readonly kind: 'sqlite' | 'postgres';
  /** For reports: what runs here may take long, and holds up no call. */
  readonly reports: Queries;
  readonly #backend: Backend;
  readonly #writer: GroupWriter;
  readonly #reading: Reading;
  readonly #removal: Removal;
  /** Tokens that are just being written. */
  readonly #using = new Set<string>();
  #forgotAt = Number.NEGATIVE_INFINITY;

  constructor(backend: Backend) {
    this.kind = backend.kind;
    this.reports = backend.queries;
    this.#backend = backend;
    this.#writer = new GroupWriter(backend);
    this.#reading = createReading(backend);
    this.#removal = createRemoval(backend);
  }

  async addDecision(decision: StoredDecision, text?: string): Promise<void> {
    await this.#writer.add(rowsOfDecision(decision, text));
  }

  async addFeedback(events: readonly FeedbackEvent[]): Promise<void> {
    if (events.length > 0) await this.#writer.add(rowsOfFeedback(events));
  }

  decision(id: string): Promise<StoredDecision | undefined> {
    return this.#reading.decision(id);
  }

  feedbackOn(decisionId: string): Promise<readonly FeedbackEvent[]> {
    return this.#reading.feedbackOn(decisionId);
  }

  earlierCards(patient: readonly PatientHash[], since: Date, advice: AdviceCode): Promise<readonly EarlierCard[]> {
    return this.#reading.earlierCards(patient, since, advice);
  }

  async useToken(iss: string, jti: string, until: number): Promise<boolean> {
    const token = hash('sha256', JSON.stringify([iss, jti]), 'base64url');
    if (this.#using.has(token)) return true;
    this.#using.add(token);
    try {
      const fresh = await this.#writer.add({ used_token: [token, Math.ceil(until)] });
      this.#forgetTokens();
      return !fresh.has(token);
    } finally {
      this.#using.delete(token);
    }
  }

  erasePatient(patient: readonly PatientHash[]): Promise<{ readonly decisions: number; readonly feedback: number }> {
    return this.#removal.erasePatient(patient);
  }

  removeBefore(moment: Date): Promise<{ readonly decisions: number; readonly feedback: number }> {
    return this.#removal.removeBefore(moment);
  }

  state(): StoreState {
    return this.#writer.state();
  }

  async close(): Promise<void> {
    await this.#writer.close();
    await this.#backend.close();
  }

  #forgetTokens(): void {
    if (performance.now() - this.#forgotAt < FORGET_EVERY) return;
    this.#forgotAt = performance.now();
    // They do no harm where they are; the next round tries again.
    this.#removal.forgetTokens(Date.now() / 1000).catch(() => undefined);
  }
}
