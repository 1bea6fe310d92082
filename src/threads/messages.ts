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
  | { readonly kind: 'reply'; readonly id: number; readonly found: unknown }
  /** The thread ends. */
  | { readonly kind: 'end' };

/** What a thread must ask for, because it is kept or open in one place only. */
export type Question =
  | {
      readonly about: 'earlier-cards';
      readonly patient: readonly PatientHash[];
      readonly since: Date;
      readonly advice: AdviceCode;
    }
  | ({ readonly about: 'kept-answers' } & KeptFor);

export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'question'; readonly id: number; readonly question: Question }
  | { readonly kind: 'told'; readonly id: number; readonly hookInstance?: string; readonly outcome: Outcome };

/** What a job came to; everything that is told of it elsewhere comes along. */
export type Outcome =
  | {
      readonly kind: 'answered';
      /** The response as JSON. */
      readonly bytes: ArrayBuffer;
      readonly cards: number;
      readonly isEmergency: boolean;
      readonly record: StoredDecision;
      readonly fields: LogFields;
      /** Emergency advice hidden in shadow mode. */
      readonly hidden: readonly AdviceCode[];
      readonly walked: Walked;
    }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** 412 is a decision too. */
      readonly record?: StoredDecision;
      readonly fields?: LogFields;
      readonly walked?: Walked;
    }
  | { readonly kind: 'failed'; readonly fault: LogFields; readonly record?: StoredDecision }
  /** Something is left to be read from a FHIR server, and threads read from none: the call is handed back. */
  | { readonly kind: 'not-whole'; readonly bytes: ArrayBuffer };

export interface Refusal {
  readonly code: ErrorCode;
  readonly issues: readonly ErrorIssue[];
  readonly retryAfter?: number;
}
