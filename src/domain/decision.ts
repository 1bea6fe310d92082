/** What the rules conclude of one patient at one moment: the input of cards, trace and the response extension. */
import type { AdviceCode, ImagingConclusion, Indicator, Triage, Urgency, Verdict } from './advice.ts';
import type { FindingCode } from './findings.ts';
import type { Localized } from './language.ts';
import type { Truth } from './truth.ts';

/** Where a sentence of advice stands, and how strongly it is put there. */
export interface Citation {
  /** Key of the source: `formi-2007`, `nice-ng59`. */
  readonly source: string;
  /** How the source is named on a card: "FORMI 2007". */
  readonly label: string;
  readonly chapter: string;
  readonly strength: string;
  readonly documentation: string;
  readonly year: number;
  readonly url?: string;
  /** One sentence with the position of a newer source; missing for the guideline itself. */
  readonly says?: Localized;
}

/** One advice, on its way to become a card. */
export interface Advice {
  readonly code: AdviceCode;
  readonly rules: readonly string[];
  readonly basis: readonly Citation[];
  /** Newer or stricter sources that the card must show beside the guideline. */
  readonly newer: readonly Citation[];
  /** Findings that are present and led here, weightiest first. */
  readonly found: readonly FindingCode[];
  /** Findings nobody has recorded that would change or confirm this advice. */
  readonly notKnown: readonly FindingCode[];
  /** Further things not known, by word: `course`, `duration`, `priority`, `indication`, `question`. */
  readonly notKnownWords: readonly NotKnownWord[];
  /** `ServiceRequest/1` when the advice is about one order. */
  readonly order?: string;
  /** Further orders of the call that the same words are about; the card names the first. */
  readonly otherOrders?: readonly string[];
  /** Overrides the card file's indicator (profile, urgency). */
  readonly indicator?: Indicator;
  /** Chooses among the card file's variants of wording: `sameDay`, `pregnant`, `question`. */
  readonly variant?: string;
  /** Values for the card's messages (numbers, codes such as a modality); never free text from the record. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type NotKnownWord =
  | 'course'
  | 'duration'
  | 'age'
  | 'neurology'
  | 'indication'
  | 'question'
  | 'device-model'
  | 'pregnancy-week'
  | 'new-or-old'
  | 'progression'
  | 'earlier-imaging'
  | 'mr-safety'
  | 'pregnancy'
  | 'dose'
  | 'other-medicines'
  | 'kidney-function'
  | 'length-of-use'
  | 'earlier-use'
  | 'depression';

export interface OrderVerdict {
  readonly order: string;
  readonly verdict: readonly Verdict[];
}

export interface Decision {
  readonly triage: Triage;
  /** Nerve root by code or pain alone, not yet examined. */
  readonly provisional?: true;
  readonly urgency: Urgency;
  readonly imaging: ImagingConclusion;
  readonly orders: readonly OrderVerdict[];
  /** Most urgent first; already by precedence, at most 4. */
  readonly advice: readonly Advice[];
  /** Emergency advice that applies and that a confirmed setting of the site has switched off; missing: none. */
  readonly withheld?: readonly AdviceCode[];
  /** False: nothing here concerns us, the answer is an empty list of cards and no decision extension. */
  readonly inScope: boolean;
  /** Required data are missing and nothing was proven: the call is answered 412. */
  readonly cannotDecide: boolean;
  /** Every rule that had something to say, in the order in which they were asked; kept with and without a trace. */
  readonly rules: readonly RuleHeard[];
  readonly trace: readonly RuleTrace[];
}

export interface RuleHeard {
  readonly rule: string;
  readonly outcome: 'fired' | 'asked';
  /** The order in question, for rules that are asked once per order. */
  readonly order?: string;
}

export interface RuleTrace {
  readonly rule: string;
  readonly title: Localized;
  readonly outcome: 'fired' | 'asked' | 'silent';
  /** The order in question, for rules that are asked once per order. */
  readonly order?: string;
  readonly clauses: readonly ClauseTrace[];
  readonly cites: readonly Citation[];
}

export interface ClauseTrace {
  readonly id: string;
  readonly says: Localized;
  readonly verdict: Truth;
  readonly looksAt: readonly FindingCode[];
}
