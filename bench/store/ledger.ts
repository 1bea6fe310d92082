/** What the service has acknowledged, written down by the caller, so that it can be held against the database. */
import type { CdsResponse } from '../../src/cds-hooks/types.ts';

export interface AnsweredCall {
  readonly hookInstance: string;
  readonly service: string;
  /** Missing: nothing was in scope, and the answer named no decision. */
  readonly decision?: string;
  /** It says of itself that its decision could not be kept. */
  readonly isToldNotKept: boolean;
  readonly cards: readonly AnsweredCard[];
}

export interface AnsweredCard {
  readonly uuid: string;
  readonly service: string;
  readonly suggestions: readonly string[];
}

export interface FeedbackItem {
  readonly card: string;
  readonly outcome: 'accepted' | 'overridden';
  readonly acceptedSuggestions?: readonly { readonly id: string }[];
  readonly overrideReason?: object;
  /** Of no two items the same, so that each is found again. */
  readonly outcomeTimestamp: string;
}

export interface Batch {
  readonly service: string;
  readonly feedback: readonly FeedbackItem[];
  /** Times that it was sent. */
  sent: number;
}

export interface Tally {
  /** Requests. */
  readonly sent: number;
  readonly calls: number;
  readonly decisions: number;
  readonly feedback: number;
  /** Batches without an answer (connection gone, or refused with 503) that were sent again until they had one. */
  readonly repeatedUnacknowledged: number;
  /** Batches that were acknowledged and sent again all the same. */
  readonly repeatedAcknowledged: number;
  /** 503, by the words of the service. */
  readonly refused: Readonly<Record<string, number>>;
  readonly unanswered: number;
}

export class Ledger {
  readonly calls: AnsweredCall[] = [];
  readonly acknowledged: FeedbackItem[] = [];
  /** To be sent again. */
  readonly open: Batch[] = [];
  readonly #cards: AnsweredCard[] = [];
  readonly #wasAcknowledged = new WeakSet<Batch>();
  readonly #refused: Record<string, number> = {};
  #batches = 0;
  #repeatedUnacknowledged = 0;
  #repeatedAcknowledged = 0;
  sent = 0;
  /** Hook calls with 503. */
  refusedCalls = 0;
  unanswered = 0;

  addCall(call: AnsweredCall): void {
    this.calls.push(call);
    this.#cards.push(...call.cards);
    // Feedback is given soon; the oldest are left.
    if (this.#cards.length > 500) this.#cards.splice(0, 250);
  }

  /** Answers 200 so far, of both kinds. */
  get answers(): number {
    return this.calls.length + this.#batches;
  }

  addAcknowledged(batch: Batch): void {
    this.#batches++;
    if (batch.sent === 1) this.acknowledged.push(...batch.feedback);
    else if (this.#wasAcknowledged.has(batch)) this.#repeatedAcknowledged++;
    else {
      this.#repeatedUnacknowledged++;
      this.acknowledged.push(...batch.feedback);
    }
    this.#wasAcknowledged.add(batch);
  }

  addRefusal(words: string): void {
    this.#refused[words] = (this.#refused[words] ?? 0) + 1;
  }

  /** A card that was shown, for a clinician to act on. @param at 0 to 1 */
  card(at: number): AnsweredCard | undefined {
    return this.#cards[Math.floor(at * this.#cards.length)];
  }

  tally(): Tally {
    return {
      sent: this.sent,
      calls: this.calls.length,
      decisions: this.calls.filter(({ decision }) => decision !== undefined).length,
      feedback: this.acknowledged.length,
      repeatedUnacknowledged: this.#repeatedUnacknowledged,
      repeatedAcknowledged: this.#repeatedAcknowledged,
      refused: this.#refused,
      unanswered: this.unanswered,
    };
  }
}

const DECISION = 'io.github.ryggrad.decision';

export function answeredCall(
  call: Pick<AnsweredCall, 'hookInstance' | 'service'>,
  { cards, extension }: CdsResponse,
): AnsweredCall {
  const named = extension?.[DECISION] as { readonly id: string; readonly kept?: false } | undefined;
  return {
    ...call,
    ...(named && { decision: named.id }),
    isToldNotKept: named?.kept === false,
    cards: cards.map(({ uuid, suggestions = [] }) => ({
      uuid,
      service: call.service,
      suggestions: suggestions.map((suggestion) => suggestion.uuid),
    })),
  };
}
