/** All statements about one finding become one three-valued finding: newer wins, a conflict of 72 hours is present. */
import type { Evidence, Finding, FindingCode } from '../domain/findings.ts';
import { isFreshlyRecorded } from './freshly-recorded.ts';
import { type JudgeContext, type Judged, judge } from './judge.ts';
import type { Statement } from './statements.ts';
import { isEmergency } from './windows.ts';

/** For these the reassuring value is "present": of two that contradict each other the worse, "absent", wins. */
const reassuring: ReadonlySet<FindingCode> = new Set<FindingCode>(['good-general-condition', 'first-or-rare-episode']);
/** A card shows a handful; the trace need not list a lifetime. Ours. */
const MOST_EVIDENCE = 8;

const none: readonly Judged[] = [];

type Verdict = 'present' | 'absent' | 'conflict-present' | 'conflict-absent' | 'asked' | 'none';

export function resolveFinding(code: FindingCode, statements: readonly Statement[], context: JudgeContext): Finding {
  const [only] = statements;
  if (statements.length === 1 && only !== undefined) {
    const one = judge(only, context);
    // Most findings have one record that says yes or no: nothing to weigh against each other.
    if (one?.state === 'absent') return { code, state: 'absent', evidence: [evidenceOf(one, 'absent', false)] };
    if (one?.state === 'present' && !isWeak(one, context)) return plainlyPresent(code, one);
    const judged = one === undefined ? [] : [one];
    return finding(code, verdictOf(code, judged, context), judged, context);
  }
  const judged: Judged[] = [];
  for (const statement of statements) {
    const one = judge(statement, context);
    if (one !== undefined) judged.push(one);
  }
  judged.sort(newestFirst);
  return finding(code, verdictOf(code, judged, context), judged, context);
}

function plainlyPresent(code: FindingCode, one: Judged): Finding {
  const evidence = [evidenceOf(one, 'present', false)];
  return one.statement.explicit
    ? { code, state: 'present', evidence, explicit: true }
    : { code, state: 'present', evidence };
}

/** Newest first; the reference breaks ties, so that the order of resources never matters. */
function newestFirst(one: Judged, other: Judged): number {
  if (one.toMs !== other.toMs) return other.toMs - one.toMs;
  const a = one.statement.reference ?? '';
  const b = other.statement.reference ?? '';
  if (a !== b) return a < b ? -1 : 1;
  return one.state < other.state ? -1 : one.state > other.state ? 1 : 0;
}

function verdictOf(code: FindingCode, judged: readonly Judged[], context: JudgeContext): Verdict {
  const present = judged.find(({ state }) => state === 'present');
  const absent = judged.find(({ state, statement }) => state === 'absent' && !statement.refuted);
  const refuted = judged.find(({ state, statement }) => state === 'absent' && statement.refuted);
  if (present !== undefined) return verdictOfPresent(code, present, absent, refuted, context);
  const no = absent ?? refuted;
  if (no !== undefined && !judged.some((one) => one.state === 'asks' && outlives(one, no, context))) return 'absent';
  const asked = judged.some(({ state, worthAsking }) => state === 'asks' || worthAsking);
  return asked ? 'asked' : 'none';
}

function verdictOfPresent(
  code: FindingCode,
  present: Judged,
  absent: Judged | undefined,
  refuted: Judged | undefined,
  { reading }: JudgeContext,
): Verdict {
  // A refuted diagnosis contradicts another record of it but never overrules it.
  if (absent === undefined) return refuted === undefined ? 'present' : 'conflict-present';
  const { conflictMs } = reading.windows;
  if (present.fromMs > absent.toMs + conflictMs) return 'present';
  if (absent.fromMs > present.toMs + conflictMs) return isEmergency(code) ? 'asked' : 'absent';
  return reassuring.has(code) ? 'conflict-absent' : 'conflict-present';
}

/** Does this question stand in spite of that denial? */
function outlives(question: Judged, no: Judged, { reading }: JudgeContext): boolean {
  const { time } = question.statement;
  const denied = no.statement.time;
  if (denied === undefined) return true;
  // A sign that is only badly dated, or measured in no unit, may be as new as the denial: then it is a contradiction, not an answer.
  if (question.wouldCount)
    return time === undefined
      ? isEmergency(question.statement.code)
      : time.toMs + reading.windows.conflictMs >= denied.fromMs;
  return time !== undefined && time.min > denied.max;
}

function finding(code: FindingCode, verdict: Verdict, judged: readonly Judged[], context: JudgeContext): Finding {
  const state =
    verdict === 'present' || verdict === 'conflict-present'
      ? 'present'
      : verdict === 'absent' || verdict === 'conflict-absent'
        ? 'absent'
        : 'not-documented';
  const conflicting = verdict === 'conflict-present' || verdict === 'conflict-absent';
  const asked = verdict === 'asked';
  const presents = state === 'present' ? judged.filter((one) => one.state === 'present') : none;
  const questions = asked ? judged.filter((one) => one.state === 'asks' || one.state === 'present') : none;
  const old = questions.length > 0 && questions.every((one) => one.old);
  // A question about our own code is ours wherever it is asked; an old sign only with a back problem.
  const explicit = (old ? none : asked ? questions : presents).some(({ statement }) => statement.explicit);
  return {
    code,
    state,
    evidence: evidenceFor(judged, verdict, conflicting),
    ...(conflicting && { conflicting }),
    ...(asked && { asked: true as const }),
    ...(asked && questions.some((one) => isFreshlyRecorded(one, context)) && { freshlyRecorded: true as const }),
    ...(old && { old: true as const }),
    ...(explicit && { explicit: true as const }),
    ...(state === 'present' && presents.every((one) => isWeak(one, context)) && { weak: true as const }),
  };
}

/** Cancer whose remission is known to be more than ten years old, in pain that is known not to be new. */
function isWeak({ statement }: Judged, { reading, painIsUnchanged }: JudgeContext): boolean {
  if (statement.code !== 'cancer-history' || statement.ended === undefined) return false;
  return statement.ended.max < reading.today - reading.windows.cancerRemission && painIsUnchanged();
}

/** What the verdict rests on first; inside each state as sorted, newest first. */
const shownFirst: Readonly<Record<'present' | 'absent', readonly Judged['state'][]>> = {
  present: ['present', 'absent', 'asks', 'history'],
  absent: ['absent', 'present', 'asks', 'history'],
};

function evidenceFor(judged: readonly Judged[], verdict: Verdict, conflicting: boolean): readonly Evidence[] {
  const shown: Evidence[] = [];
  for (const state of shownFirst[verdict === 'absent' || verdict === 'conflict-absent' ? 'absent' : 'present']) {
    for (const one of judged) {
      if (shown.length === MOST_EVIDENCE) return shown;
      if (one.state === state) shown.push(evidenceOf(one, verdict, conflicting));
    }
  }
  return shown;
}

function evidenceOf(one: Judged, verdict: Verdict, conflicting: boolean): Evidence {
  const { source, reference, time, began } = one.statement;
  const date = time?.text ?? began?.text;
  const counts = one.note === undefined && (one.state === 'present' ? verdict === 'present' : verdict === 'absent');
  if (counts && reference !== undefined && date !== undefined) return { source, reference, date, state: one.state };
  const plain = { source, ...(reference !== undefined && { reference }), ...(date !== undefined && { date }) };
  if (one.state === 'present' && verdict === 'asked') return { ...plain, state: 'asks', note: 'superseded' };
  const overruled =
    !conflicting &&
    ((one.state === 'present' && verdict === 'absent') || (one.state === 'absent' && verdict !== 'absent'));
  if (overruled) return { ...plain, state: 'history', note: one.state === 'absent' ? 'denied-earlier' : 'superseded' };
  return one.note === undefined ? { ...plain, state: one.state } : { ...plain, state: one.state, note: one.note };
}
