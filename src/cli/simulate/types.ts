/** What the main thread and the workers of a simulation say to one another. */
import type { Config } from '../../config.ts';
import type { AdviceCode, ImagingConclusion, Indicator, Triage, Urgency, Verdict } from '../../domain/advice.ts';
import type { FindingCode } from '../../domain/findings.ts';
import type { Locale } from '../../domain/language.ts';
import type { HookName } from '../../domain/patient-facts.ts';

export interface SimulateOptions {
  readonly input: string;
  readonly out: string;
  /** The hook of patients that come without a request. */
  readonly hook: HookName;
  readonly locale: Locale;
  /** The moment every decision is made for; `encounter`: the end of the day on which the patient's newest encounter began. */
  readonly now: Date | 'encounter';
  /** Patients, encounters and orders are named by the ids of the input. */
  readonly withIds: boolean;
  /** A type of which the whole export holds nothing is empty; without this it is unavailable. */
  readonly assumeComplete: boolean;
  readonly workers: number;
}

/** Where in the input: index into the sorted files, line from 1, and the patient's place among those of one line or document. */
export interface Place {
  readonly file: number;
  readonly line: number;
  readonly item: number;
}

export const problemKinds = [
  'not-json',
  'cut-off',
  'not-utf8',
  'too-long',
  'not-fhir',
  'invalid-request',
  'export-error',
  'compressed',
  'unreadable',
  'internal',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** A bad line or file. Fields may be named, values never. */
export interface Problem {
  readonly file: number;
  readonly line?: number;
  readonly kind: ProblemKind;
  readonly detail?: string;
}

/** Why a patient or record of the input has no decision, though nothing is wrong with its line. */
export const skipReasons = ['no-order', 'no-encounter', 'no-condition', 'bundle-without-patient'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Records that are well-formed but reach no patient's chart. */
export const leftOutReasons = ['type-not-read', 'no-patient-named', 'not-asked-for'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface DecidedCard {
  readonly advice: AdviceCode;
  readonly indicator: Indicator;
  readonly rules: readonly string[];
}

/** One call: a line of decisions.ndjson without its number and its place. */
export interface Decided {
  readonly hook: HookName;
  /** False: the service would have answered 412, for data that the decision needs were not there. */
  readonly answered: boolean;
  readonly inScope?: boolean;
  readonly triage?: Triage;
  readonly provisional?: true;
  readonly urgency?: Urgency;
  readonly imaging?: ImagingConclusion;
  readonly orders?: readonly { readonly order: string | number; readonly verdict: readonly Verdict[] }[];
  readonly cards?: readonly DecidedCard[];
  /** The red flags that a plain "not indicated" needs recorded as absent: how many are recorded at all. */
  readonly redFlags?: {
    readonly documented: number;
    readonly required: number;
    readonly notDocumented: readonly FindingCode[];
  };
  readonly unavailable?: readonly string[];
  /** Only with `--with-ids`. */
  readonly patient?: string;
  readonly encounter?: string;
}

export interface WorkerSetup {
  readonly config: Config;
  readonly options: SimulateOptions;
  /** Folder for this run's partitions. */
  readonly spill: string;
  readonly partitions: number;
  readonly worker: number;
  /** When the run began. */
  readonly started: Date;
}

/** Whole lines of one file, or the whole of a small document that is not line by line. */
export type Task =
  | { readonly kind: 'lines'; readonly file: number; readonly firstLine: number; readonly bytes: Uint8Array }
  | { readonly kind: 'document'; readonly file: number; readonly path: string }
  | { readonly kind: 'partition'; readonly partition: number; readonly missingTypes: readonly string[] };

export interface TaskResult {
  /** Outcomes as lines of a sorted result file; see result-lines.ts. */
  readonly outcomes: readonly string[];
  readonly problems: readonly Problem[];
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** Types that were put into partitions. */
  readonly types: readonly string[];
}
