/** The shape of a rule: data first, one clause a line, readable aloud. */
import type { AdviceCode, ImagingConclusion, Indicator, Profile, Triage, Urgency, Verdict } from '../domain/advice.ts';
import type { Citation, NotKnownWord } from '../domain/decision.ts';
import type { FindingCode } from '../domain/findings.ts';
import type { Localized } from '../domain/language.ts';
import type { OrderFact, OrderKind, PatientFacts } from '../domain/patient-facts.ts';
import type { Truth } from '../domain/truth.ts';

/**
 * Rules run stage by stage; a clause may look at what earlier stages concluded. After `emergency` the rest is asked
 * only when the back is our matter. `safety` is asked last about imaging: what it says replaces what stood before.
 */
export const stages = [
  'scope',
  'emergency',
  'red-flags',
  'triage',
  'imaging',
  'safety',
  'orders',
  'encounter',
] as const;
export type Stage = (typeof stages)[number];

/** What earlier stages have concluded so far. */
export interface Conclusions {
  readonly triage: Triage | undefined;
  /** `provisional`: by code or pain alone, not yet examined. */
  readonly nerveRoot: 'established' | 'provisional' | undefined;
  readonly urgency: Urgency;
  readonly imaging: ImagingConclusion | undefined;
  readonly imagingRank: ImagingRank | undefined;
  /** Of the order in question, from the first rule that gave one. */
  readonly verdict: Verdict | undefined;
}

/** What a clause is asked about. */
export interface Case {
  readonly facts: PatientFacts;
  readonly sofar: Conclusions;
  /** The order in question; only for rules that are asked once per order. */
  readonly order?: OrderFact;
  readonly profile: Profile;
  readonly thresholds: Thresholds;
}

/** Every number a rule compares with, in days, years or the unit named; see thresholds.ts for source and reason. */
export type Thresholds = Readonly<Record<ThresholdName, number>>;
export type ThresholdName =
  | 'adultFromYears'
  | 'youngUnderYears'
  | 'oldOverYears'
  | 'fewWeeksDays'
  | 'oneWeekDays'
  | 'twoWeeksDays'
  | 'sixWeeksDays'
  | 'eightWeeksDays'
  | 'crpSeriousMgL'
  | 'recentImagingDays'
  | 'fertileUnderYears'
  | 'repeatedRadiation'
  | 'rootSigns'
  | 'longLastingAfterDays'
  | 'elderlyOverYears'
  | 'nsaidLongestDays'
  | 'paracetamolMostGrams'
  | 'benzodiazepineLongestDays'
  | 'bedRestLongestDays'
  | 'manipulationAfterDays'
  | 'exerciseAfterDays'
  | 'sixMonthsDays'
  | 'eightMonthsDays'
  | 'oneYearDays'
  | 'twoYearsDays'
  | 'crpRaisedMgL'
  | 'knownDiseaseDays';

export interface Clause {
  /** Stable: `no-red-flag`. */
  readonly id: string;
  /** One clause of a sentence; trace, docs and the card's "why" are made from it. */
  readonly says: Localized;
  /** Findings whose evidence stands behind the verdict. */
  readonly looksAt: readonly FindingCode[];
  /** Why this clause can always be answered yes or no; missing: it may be unknown. */
  readonly alwaysKnown?: string;
  /** Kinds of order that can meet it: of any other it is not met, and the rule need not be asked. */
  readonly orderKinds?: readonly OrderKind[];
  readonly test: (c: Case) => Truth;
}

export interface Outcome {
  readonly advice?: AdviceCode;
  readonly triage?: Triage;
  readonly provisional?: true;
  /** Age alone, and a disease others treat, give way to an established nerve root; the disease to any serious cause too. */
  readonly yieldsTo?: 'nerve-root';
  readonly urgency?: Urgency;
  readonly imaging?: ImagingConclusion & { readonly rank: ImagingRank };
  /** The first rule that gives an order its verdict also gives it its one card about the verdict. */
  readonly verdict?: Verdict;
  readonly indicator?: Indicator | Readonly<Record<Profile, Indicator>>;
  readonly variant?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Findings to name as not known, when they are not documented. */
  readonly asksFor?: readonly FindingCode[];
  readonly asksForWords?: readonly NotKnownWord[];
}

/** Who wins when several rules speak of imaging; precedence.ts orders them. */
export type ImagingRank =
  | 'out-of-scope'
  | 'visceral'
  | 'emergency'
  | 'serious'
  | 'fracture'
  | 'structural'
  | 'weak-flag'
  | 'specific-disease'
  | 'answered-already'
  | 'wrong-question'
  | 'indicated'
  | 'need-more-data'
  | 'grey-zone'
  | 'not-indicated'
  | 'data-unavailable'
  | 'flags-not-asked'
  | 'age-unknown'
  | 'attachments-not-read'
  | 'no-radiation';

/** Other words of the same outcome under a further circumstance; the first that is met is used. */
export interface Variation {
  readonly when: Clause;
  readonly then: Pick<Outcome, 'variant' | 'indicator' | 'urgency' | 'params' | 'asksFor' | 'asksForWords'>;
}

export interface Rule {
  /** For ever: a changed meaning is a new id that supersedes the old one. */
  readonly id: string;
  readonly supersedes?: string;
  /** What the rule looks for, and what it leads to. */
  readonly title: Localized;
  readonly stage: Stage;
  /** Asked once per case (default) or once for every order. */
  readonly per?: 'case' | 'order';
  readonly cites: readonly [Citation, ...Citation[]];
  /** Newer sources the card shows beside the guideline. */
  readonly newer?: readonly Citation[];
  readonly when: readonly [Clause, ...Clause[]];
  readonly then: Outcome;
  readonly variations?: readonly Variation[];
  /** What to say when no clause is not met but one is unknown. Missing: the rule stays silent, but the trace says so. */
  readonly whenUnknown?: Outcome;
  /** Where we leave the 2007 text on purpose. */
  readonly deviates?: { readonly from: string; readonly because: string; readonly source: string };
}

export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule);
}
