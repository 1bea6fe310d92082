/** What one statement is worth today: does it count, raise a question, or belong to history? */
import { type EvidenceNote, type FindingCode, findingsInGroup } from '../domain/findings.ts';
import { isElsewhere } from './body-site.ts';
import type { RecordedTime } from './calendar.ts';
import { hasManyForms } from './many-forms.ts';
import { type NeedContext, needsTruth, otherNeedsTruth } from './need-truth.ts';
import { placeOf } from './place-in-time.ts';
import type { Statement } from './statements.ts';
import { isEmergency, type WindowKind, windowKind } from './windows.ts';

export interface Judged {
  readonly statement: Statement;
  readonly state: 'present' | 'absent' | 'asks' | 'history';
  readonly note: EvidenceNote | undefined;
  /** Would count if its date or its unit were known better: no denial near it answers it. */
  readonly wouldCount: boolean;
  /** History that a human should be asked about. */
  readonly worthAsking: boolean;
  /** Began long before the episode and has not changed. */
  readonly old: boolean;
  /** First and last moment at which it can have held, for conflicts. */
  readonly fromMs: number;
  readonly toMs: number;
}

export interface JudgeContext extends NeedContext {
  /** Moments at which the trouble was recorded as worse. */
  readonly worsenings: readonly number[];
  /** Last day that lies long before this episode. */
  readonly longBefore: number;
  /** The pain is known not to be new or changed. */
  readonly painIsUnchanged: () => boolean;
  /** The record is the reason or diagnosis of this encounter or order. */
  readonly isOfToday: (statement: Statement) => boolean;
}

/** Findings with a place in the body: another place recorded as bodySite makes the record none of ours. */
const placed: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'new-or-changed-pain',
  'constant-pain',
  'increasing-pain',
  'rest-or-night-pain',
  'trauma',
  'spinal-deformity',
  'morning-stiffness-over-1h',
  'vertebral-fracture',
  'spinal-infection',
  'previous-lumbar-surgery',
  'saddle-sensory-loss',
  'perineal-paresis',
  'progressive-paresis',
  'leg-paralysis',
  'bilateral-sciatica',
  ...findingsInGroup('nerve-root'),
]);

/** Undefined: the statement is silent (another site, a need known not to be met, a denial that says nothing). */
export function judge(statement: Statement, context: JudgeContext): Judged | undefined {
  if (placed.has(statement.code) && isElsewhere(statement.resource)) return undefined;
  return statement.says === 'absent' ? judgeAbsent(statement, context) : judgePresent(statement, context);
}

function judgeAbsent(statement: Statement, context: JudgeContext): Judged | undefined {
  const { reading, worsenings } = context;
  // A "no" to a coarse code, in an unfinished form or a preliminary result denies nothing.
  if (statement.asks !== undefined || statement.provisional || statement.time === undefined) return undefined;
  if (!statement.explicit && !statement.refuted && !deniesTheWhole(statement, context)) return undefined;
  const emergency = isEmergency(statement.code);
  const days = emergency ? reading.windows.absentEmergency : reading.windows.absent;
  const { time } = statement;
  const stale = time.min < reading.today - days;
  const crossed =
    emergency && worsenings.some((ms) => ms > time.toMs + sameVisit(time, reading.windows.consultationMs));
  return stale || crossed
    ? outcome(statement, context, 'history', 'denied-earlier')
    : outcome(statement, context, 'absent');
}

/** "Numbness: no" of an unknown place does not deny saddle numbness, and one form denied denies no other. */
function deniesTheWhole(statement: Statement, context: JudgeContext): boolean {
  return !hasManyForms(statement.code) && otherNeedsTruth(statement, context) === 'met';
}

/** A denial dated by day covers that whole day; one with a time of day covers its consultation. */
function sameVisit(time: RecordedTime, consultationMs: number): number {
  return time.fromMs === time.toMs ? consultationMs : 0;
}

function judgePresent(statement: Statement, context: JudgeContext): Judged | undefined {
  const kind = windowKind(statement.code);
  const emergency = isEmergency(statement.code);
  if (statement.over) return outcome(statement, context, 'history', 'resolved');
  const needs = needsTruth(statement, context);
  const neverSilent = emergency || statement.code === 'widespread-neurological-deficit';
  if (needs === 'not-met')
    return neverSilent && isOnlyOld(statement, context) ? oldSign(statement, context) : undefined;
  const place = placeOf(statement, kind, context);
  if (place === 'outside') return stale(statement, context, kind);
  if (statement.asks !== undefined)
    return { ...outcome(statement, context, 'asks', statement.asks), wouldCount: statement.asks === 'no-unit' };
  if (place === 'unknown') {
    const note = statement.time === undefined ? 'undated' : 'need-unknown';
    return { ...outcome(statement, context, 'asks', note), wouldCount: true };
  }
  if (needs === 'unknown') return outcome(statement, context, 'asks', 'need-unknown');
  if (statement.provisional && !emergency) return outcome(statement, context, 'asks', 'provisional');
  return outcome(statement, context, 'present');
}

/** The need that failed is the one about time: the sign itself is there, or may be, only old. */
function isOnlyOld(statement: Statement, context: JudgeContext): boolean {
  return (
    statement.match?.needs.includes('new-or-worsening') === true && otherNeedsTruth(statement, context) !== 'not-met'
  );
}

/** An old sign of an emergency is never silence: it is asked about, without haste when it is much older than the episode. */
function oldSign(statement: Statement, context: JudgeContext): Judged {
  const start = statement.began ?? statement.time;
  const old = start !== undefined && start.max < context.longBefore;
  return { ...outcome(statement, context, 'asks', 'old-unchanged'), old };
}

function stale(statement: Statement, context: JudgeContext, kind: WindowKind): Judged {
  if (isEmergency(statement.code)) return oldSign(statement, context);
  const worthAsking = kind === 'symptom' && statement.asks === undefined;
  return { ...outcome(statement, context, 'history', 'stale'), worthAsking };
}

function outcome(statement: Statement, context: JudgeContext, state: Judged['state'], note?: EvidenceNote): Judged {
  // What is true for ever, or of an open record, is also true now: a denial today contradicts it.
  const lasting = state === 'present' && (statement.ongoing || windowKind(statement.code) === 'ever');
  const { nowMs } = context.reading;
  return {
    statement,
    state,
    note,
    wouldCount: false,
    worthAsking: false,
    old: false,
    fromMs: lasting ? nowMs : (statement.time?.fromMs ?? 0),
    toMs: lasting ? nowMs : (statement.time?.toMs ?? 0),
  };
}
