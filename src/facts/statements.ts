/** What single records say of findings, before windows, conflicts and needs decide what holds. */
import type { EvidenceNote, EvidenceSource, FindingCode } from '../domain/findings.ts';
import type { Course, StartBackRisk } from '../domain/patient-facts.ts';
import type { RecordedTime } from './calendar.ts';
import type { Loose } from './loose.ts';
import type { CodeMatch } from './terminology/terminology.ts';

/** One record saying that a finding is there or not. */
export interface Statement {
  readonly code: FindingCode;
  readonly says: 'present' | 'absent';
  readonly source: EvidenceSource;
  readonly reference: string | undefined;
  /** When it was stated; missing when undated, invalid or in the future. */
  readonly time: RecordedTime | undefined;
  /** When it began, where the record says so (Condition.onset). */
  readonly began: RecordedTime | undefined;
  /** Cannot be more than a question, and why. */
  readonly asks: EvidenceNote | undefined;
  /** Over: shown, but counts for nothing. */
  readonly over: boolean;
  /** Holds today whatever its date: an active Condition, a medicine in use. */
  readonly ongoing: boolean;
  /** Recorded in this very call: a condition being added, the reason of an order. */
  readonly fresh: boolean;
  /** Our own code or the checklist. */
  readonly explicit: boolean;
  /** Provisional, differential, or a value that is not final yet. */
  readonly provisional: boolean;
  /** A refuted diagnosis: denies this one code, not every other code of the finding. */
  readonly refuted: boolean;
  /** Cancer in remission since; for weak evidence. */
  readonly ended: RecordedTime | undefined;
  readonly match: CodeMatch | undefined;
  /** The code as recorded, to tell two codes of one finding apart. */
  readonly recordedCode: string | undefined;
  readonly resource: Loose;
}

const plain = {
  began: undefined,
  asks: undefined,
  over: false,
  ongoing: false,
  fresh: false,
  explicit: false,
  provisional: false,
  refuted: false,
  ended: undefined,
  match: undefined,
  recordedCode: undefined,
} as const;

type Told = Pick<Statement, 'code' | 'says' | 'source' | 'reference' | 'time' | 'resource'> & Partial<Statement>;

/** A statement of which only what differs from the plain case is told. */
export function statementOf(told: Told): Statement {
  return { ...plain, ...told };
}

/** A Condition, reason or diagnosis whose code is a context word (`back-pain.radiating`). */
export interface ContextRecord {
  readonly word: string;
  readonly match: CodeMatch;
  readonly source: EvidenceSource;
  readonly reference: string | undefined;
  /** onset */
  readonly began: RecordedTime | undefined;
  /** recordedDate, effective, encounter start */
  readonly recorded: RecordedTime | undefined;
  readonly active: boolean;
  readonly fresh: boolean;
  readonly resource: Loose;
}

export interface CourseStatement {
  readonly value: Exclude<Course, 'not-documented'>;
  readonly time: RecordedTime | undefined;
  readonly source: EvidenceSource;
  readonly reference: string | undefined;
}

export interface OnsetStatement {
  readonly onset: RecordedTime | undefined;
  /** Onset in local days, where it was stated as a duration. */
  readonly days: { readonly min: number; readonly max: number } | undefined;
  readonly stated: RecordedTime | undefined;
  readonly source: EvidenceSource;
  readonly reference: string | undefined;
}

export type MeasuredWord = 'lab.temperature' | 'lab.crp' | 'lab.esr' | 'lab.egfr' | 'post-void-residual';

export interface MeasuredValue {
  readonly word: MeasuredWord;
  /** In the unit of the word: Cel, mg/L, mm/h, mL/min, mL. */
  readonly value: number;
  /** `below`: the laboratory gives "less than value"; `above`: "more than". */
  readonly bound: 'exact' | 'below' | 'above';
  readonly time: RecordedTime;
  readonly source: EvidenceSource;
  readonly reference: string | undefined;
}

/** One result of STarT Back screening, dated: points or a stated level. */
export interface ScreeningStatement {
  readonly total?: number;
  readonly distress?: number;
  readonly level?: StartBackRisk;
  readonly time: RecordedTime;
  readonly reference: string | undefined;
  readonly source: 'Observation' | 'QuestionnaireResponse';
}

/** A sick note that covers today. */
export interface SickNote {
  readonly graded: boolean;
  readonly time: RecordedTime | undefined;
  readonly reference: string | undefined;
}

/** First day of the last menstrual period of a pregnancy that may be going on, in local days. */
export interface PregnancyStart {
  readonly min: number;
  readonly max: number;
  readonly statedMs: number;
  readonly reference: string | undefined;
}

/** Everything the readers of single types collect. */
export class Collected {
  readonly statements = new Map<FindingCode, Statement[]>();
  readonly contexts: ContextRecord[] = [];
  readonly courses: CourseStatement[] = [];
  readonly onsets: OnsetStatement[] = [];
  readonly measured: MeasuredValue[] = [];
  readonly screenings: ScreeningStatement[] = [];
  readonly sickNotes: SickNote[] = [];
  /** Day of the newest checklist that was filled in. */
  readonly checklists: RecordedTime[] = [];
  readonly pregnancyStarts: PregnancyStart[] = [];
  /** A kidney function stands there that cannot be read, and may be low. */
  filtrationUnread = false;
  firstTrimester: RecordedTime | undefined;

  add(statement: Statement): void {
    const known = this.statements.get(statement.code);
    if (known === undefined) this.statements.set(statement.code, [statement]);
    else known.push(statement);
  }
}
