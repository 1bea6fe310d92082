/** What the thread that takes requests and those that decide tell each other. */
import type { KeptFor } from '../checklist-api/answer-cache.ts';
import type { Config } from '../config.ts';
import type { AdviceCode } from '../domain/advice.ts';
import type { Locale } from '../domain/language.ts';
import type { ErrorCode, ErrorIssue } from '../errors.ts';
import type { LogFields } from '../log.ts';
import type { PatientKey } from '../memory/patient-hash.ts';
import type { Walked } from '../metrics/observe.ts';
import type { Knowledge } from '../parts.ts';
import type { PatientHash, StoredDecision } from '../store/types.ts';

/** What a thread decides by, from its next job on. */
export interface Setup {
  /** Without what only the other thread needs: keys of clients, certificates, the key of kept answers. */
  readonly config: Config;
  readonly patientKeys: readonly PatientKey[];
  readonly knowledge: Pick<Knowledge, 'version' | 'leaflets' | 'demoCatalogue'>;
  /** Whether answers of the checklist may be kept here that belong to a call. */
  readonly keepsAnswers: boolean;
  /** Whether anybody counts or traces what a call went through. */
  readonly isWatched: boolean;
}

/** A hook call as it came; its client is known and its rate is within bounds. */
export interface Job {
  readonly id: number;
  /** `back-pain-order-sign` */
  readonly service: string;
  readonly client?: string;
  readonly locale: Locale;
  /** Handed over, not copied. */
  readonly bytes: ArrayBuffer;
}

export type ToThread =
  | { readonly kind: 'setup'; readonly setup: Setup }
  | { readonly kind: 'job'; readonly job: Job }
  /** As JSON; missing: nothing was found. */
  | { readonly kind: 'reply'; readonly id: number; readonly found: string | undefined }
  /** The thread ends. */
  | { readonly kind: 'end' };

/** What a thread must ask for, because it is kept or open in one place only. */
export type Question =
  | {
      readonly about: 'earlier-cards';
      readonly patient: readonly PatientHash[];
      /** ISO 8601. */
      readonly since: string;
      readonly advice: AdviceCode;
    }
  | ({ readonly about: 'kept-answers' } & KeptFor);

export type FromThread =
  | { readonly kind: 'ready' }
  /** @see Question, as JSON; with the job that asks, where the answer is part of its trace. */
  | { readonly kind: 'question'; readonly id: number; readonly question: string; readonly job?: number }
  | {
      readonly kind: 'told';
      readonly id: number;
      /** @see Outcome, as JSON: copying objects between threads costs several times as much as reading a text. */
      readonly outcome: string;
      /** The response as JSON in UTF-8, or the body of a call that is handed back. */
      readonly bytes?: ArrayBuffer;
      /** The whole record as JSON, for the store to keep as it is. */
      readonly record?: string;
    };

/** What a job came to; everything that is told of it elsewhere comes along. */
export type Outcome = {
  readonly hookInstance?: string;
  /** Without what the store does not look at. */
  readonly record?: StoredDecision;
  readonly fields?: LogFields;
  /** Only where somebody is to be told. */
  readonly walked?: Walked;
} & (
  | {
      readonly kind: 'answered';
      readonly cards: number;
      readonly isEmergency: boolean;
      /** Emergency advice hidden in shadow mode, and such as a site has switched off. */
      readonly hidden: readonly AdviceCode[];
      readonly withheld?: readonly AdviceCode[];
    }
  /** 412 is a decision too, and has a record. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly fault: LogFields }
  /** Something is left to be read from a FHIR server, and threads read from none: the call is handed back. */
  | { readonly kind: 'not-whole' }
);

export interface Refusal {
  readonly code: ErrorCode;
  readonly issues: readonly ErrorIssue[];
  readonly retryAfter?: number;
}
