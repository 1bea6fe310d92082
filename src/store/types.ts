/** What is kept: decisions, feedback and used tokens, behind one interface for SQLite and PostgreSQL. */
import type { AdviceCode, Indicator, Triage, Urgency } from '../domain/advice.ts';
import type { FindingCode } from '../domain/findings.ts';

/** A patient without a name: HMAC-SHA-256 of client and patient id under one of the site's keys. */
export interface PatientHash {
  /** Names the key, so that hashes of an earlier key are still found. */
  readonly keyId: string;
  /** Base64url. */
  readonly hash: string;
}

/** Why a card that was computed was not sent. */
export type Withheld = 'shadow' | 'shown-lately' | 'overridden';

export interface StoredCard {
  readonly uuid: string;
  readonly advice: AdviceCode;
  readonly indicator: Indicator;
  /** The order that it is about: `ServiceRequest/1`. */
  readonly order?: string;
  readonly suggestions: readonly string[];
  /** Digest of the advice, its order and the states of the findings it rests on: the same while the evidence is unchanged. */
  readonly evidenceKey: string;
  /** Missing: it was sent. */
  readonly withheld?: Withheld;
}

/** One thing that a finding rests on, by reference: never a value, never a text. */
export interface StoredEvidence {
  readonly finding: FindingCode;
  readonly state: string;
  readonly reference?: string;
  readonly date?: string;
}

export interface StoredRule {
  readonly rule: string;
  readonly outcome: 'fired' | 'asked';
  readonly order?: string;
}

/** Why a call drew no card. */
export type Silence = 'out-of-scope' | 'nothing-to-say' | 'shadow' | 'withheld' | 'precondition-failed' | 'failed';

export interface StoredDecision {
  readonly id: string;
  /** `iss`; missing while nobody is asked who they are. */
  readonly client?: string;
  readonly service: string;
  readonly hookInstance: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly knowledge: string;
  readonly profile: string;
  readonly mode: 'active' | 'shadow';
  /** HTTP status of the answer. */
  readonly status: number;
  readonly patient?: PatientHash;
  readonly triage?: Triage;
  readonly urgency?: Urgency;
  /** Of the red flags that count for this patient: how many are recorded as present or denied. */
  readonly completeness?: { readonly recorded: number; readonly of: number };
  readonly cards: readonly StoredCard[];
  /** There when no card was sent. */
  readonly silence?: Silence;
  readonly rules: readonly StoredRule[];
  readonly evidence: readonly StoredEvidence[];
  /** FHIR type names that could not be had. */
  readonly unavailable: readonly string[];
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** One item of a feedback batch, as an event: the same card may come several times. */
export interface FeedbackEvent {
  /** Digest of client and item: the same item sent again is kept once. */
  readonly id: string;
  readonly client?: string;
  readonly service: string;
  /** Card uuid as sent; of a card that we know or not. */
  readonly card: string;
  readonly outcome: 'accepted' | 'overridden';
  readonly suggestions: readonly string[];
  readonly reason?: { readonly system: string; readonly code: string };
  /** A clinician's own words: health data, left out of every count and log. */
  readonly comment?: string;
  /** As sent, in UTC. */
  readonly outcomeAt: string;
  readonly receivedAt: string;
}

/** A card that one of these patients was shown, and what became of it. */
export interface EarlierCard {
  readonly uuid: string;
  readonly advice: AdviceCode;
  readonly evidenceKey: string;
  /** ISO 8601 in UTC. */
  readonly shownAt: string;
  /** Of the newest feedback on it. */
  readonly overriddenAt?: string;
  /** Why, when that was coded. */
  readonly reason?: { readonly system: string; readonly code: string };
}

export interface StoreState {
  readonly working: boolean;
  /** Writes that wait to become durable. */
  readonly waiting: number;
  /** Milliseconds that the newest group of writes took. */
  readonly lastWrite?: number;
}

/** @throws StoreFailed from every method when the store cannot keep or tell it; nothing of the call is then kept. */
export interface Store {
  /**
   * Resolves when it is durable.
   *
   * @param text the whole of it as JSON, where somebody has it already: rules and evidence are then taken from there alone
   */
  addDecision(decision: StoredDecision, text?: string): Promise<void>;
  decision(id: string): Promise<StoredDecision | undefined>;
  /** All or none; resolves when they are durable. An event whose id is known is kept once. */
  addFeedback(events: readonly FeedbackEvent[]): Promise<void>;
  /** Newest first. */
  feedbackOn(decisionId: string): Promise<readonly FeedbackEvent[]>;
  /**
   * Of the newest 200 cards sent to a client for one patient (hashes under each key in use) since a moment: those that have
   * feedback, or are of one advice; newest first.
   */
  earlierCards(patient: readonly PatientHash[], since: Date, advice: AdviceCode): Promise<readonly EarlierCard[]>;
  /** @returns true when this token was used before; of calls at the same moment exactly one hears false */
  useToken(iss: string, jti: string, until: number): Promise<boolean>;
  /** Removes every decision about a patient with the feedback on it. @returns how many of each */
  erasePatient(patient: readonly PatientHash[]): Promise<{ readonly decisions: number; readonly feedback: number }>;
  /** Retention. @returns how many of each were older and are gone */
  removeBefore(moment: Date): Promise<{ readonly decisions: number; readonly feedback: number }>;
  state(): StoreState;
  /** Writes what waits and lets go of the files or connections. */
  close(): Promise<void>;
}

/** The store cannot be used now: disk full or read-only, database locked or gone. */
export class StoreFailed extends Error {
  override readonly name = 'StoreFailed';
}
