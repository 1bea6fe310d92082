/** Findings on demand: each is resolved once, also when another finding hangs on it. */
import { type Finding, type FindingCode, findingCodes, findingNames } from '../domain/findings.ts';
import type { EarlierImaging, OrderFact, PatientFacts } from '../domain/patient-facts.ts';
import type { Truth } from '../domain/truth.ts';
import { type BackRecord, ofTodayIn } from './back-records.ts';
import { wasReadWhole } from './chart.ts';
import { closedWorldCodes, closeWorld, hasAtc, medicationListIsWhole } from './closed-world.ts';
import type { Episode } from './episode.ts';
import type { JudgeContext } from './judge.ts';
import { lumbarImageExists } from './orders/since-imaging.ts';
import { withMeasuredEsr } from './raised-esr.ts';
import type { Reading } from './reading.ts';
import { resolveFinding } from './resolve-finding.ts';
import type { Statement } from './statements.ts';

export interface FindingsInput {
  readonly reading: Reading;
  readonly back: readonly BackRecord[];
  readonly episode: Episode;
  readonly patient: Pick<PatientFacts, 'age' | 'sex'>;
  readonly imaging: readonly EarlierImaging[];
  readonly orders: readonly OrderFact[];
}

type Findings = PatientFacts['findings'];

/** Shared by everybody about whom nothing is recorded: most findings of most patients. */
const notDocumented: Findings = blank();

/**
 * A copy of an object that was written out member by member keeps its members in fixed places. One that is filled code by
 * code becomes a hash table in V8 instead, and every clause of every rule then pays for a look-up.
 */
function blank(): Findings {
  const findings: Record<FindingCode, object> = { ...findingNames };
  for (const code of findingCodes)
    findings[code] = Object.freeze({ code, state: 'not-documented' as const, evidence: Object.freeze([]) });
  return findings as Findings;
}

/** What may be said of them though no record states them. */
const derived: ReadonlySet<FindingCode> = new Set([...closedWorldCodes, 'raised-esr']);

export interface FindingsReader {
  readonly read: (code: FindingCode) => Finding;
  readonly all: () => Findings;
}

export function findingsReader(input: FindingsInput): FindingsReader {
  const { statements } = input.reading.collected;
  const known = new Map<FindingCode, Finding>();
  const context = contextOf(input, read);
  function read(code: FindingCode): Finding {
    if (!statements.has(code) && !derived.has(code)) return notDocumented[code];
    const before = known.get(code);
    if (before !== undefined) return before;
    const finding = resolve(input, context, code, read);
    known.set(code, finding);
    return finding;
  }
  const all = (): Findings => {
    const findings = { ...notDocumented };
    for (const code of derived) findings[code] = read(code);
    for (const code of statements.keys()) findings[code] = read(code);
    return findings;
  };
  return { read, all };
}

type Shared = Omit<JudgeContext, 'oldestDay' | 'siblings'> & {
  /** Every medicine of a whole list is one that we can tell from steroids and immunosuppressants; looked up once. */
  readonly knowsMedicines: () => boolean;
};

function resolve(
  { reading, patient }: FindingsInput,
  shared: Shared,
  code: FindingCode,
  read: (code: FindingCode) => Finding,
): Finding {
  const nothing = notDocumented[code];
  if (code === 'pregnancy' && patient.sex === 'male') return nothing;
  const statements = reading.collected.statements.get(code);
  const stated =
    statements === undefined
      ? nothing
      : resolveFinding(code, statements, { ...shared, siblings: statements, oldestDay: oldestDay(statements) });
  if (code === 'raised-esr') return withMeasuredEsr(reading, stated, patient, read('pregnancy'));
  return closedWorldCodes.includes(code) ? closeWorld(reading, stated, shared.knowsMedicines) : stated;
}

/** Oldest day on which the finding was recorded as present and not as ended. */
function oldestDay(statements: readonly Statement[]): number {
  let oldest = Number.POSITIVE_INFINITY;
  for (const { says, over, began, time } of statements) {
    const start = began ?? time;
    if (says === 'present' && !over && start !== undefined) oldest = Math.min(oldest, start.max);
  }
  return oldest;
}

function contextOf(input: FindingsInput, read: (code: FindingCode) => Finding): Shared {
  const { reading, episode, back, imaging } = input;
  let knowsMedicines: boolean | undefined;
  return {
    reading,
    episode,
    worsenings: worseningsOf(reading),
    longBefore: longBefore(reading, episode, back),
    imageReportExists: lumbarImageExists(imaging),
    newTrunkPain: () => newTrunkPain(input, read),
    hasLegDeficit: () => read('motor-deficit').state === 'present' || read('sensory-deficit').state === 'present',
    isOfToday: ofTodayIn(reading),
    knowsMedicines: () => (knowsMedicines ??= medicationListIsWhole(reading, hasAtc)),
    painIsUnchanged: () => read('new-or-changed-pain').state === 'absent' && worseningsOf(reading).length === 0,
  };
}

/** Recorded worsening: the course, growing pain, growing paresis. */
function worseningsOf({ collected, today, windows }: Reading): readonly number[] {
  const from = today - windows.absentEmergency;
  const found: number[] = [];
  for (const { value, time } of collected.courses) {
    if (value === 'worsening' && time !== undefined && time.max >= from) found.push(time.fromMs);
  }
  for (const code of ['increasing-pain', 'progressive-paresis'] as const) {
    for (const { says, time, asks, over } of collected.statements.get(code) ?? []) {
      if (says === 'present' && asks === undefined && !over && time !== undefined && time.max >= from)
        found.push(time.fromMs);
    }
  }
  return found;
}

/**
 * Last day that lies 90 days before this episode. Without an onset the oldest record of an active back problem stands
 * for it; of one without any date we only assume that it is not older than a year (ours): what lies further back is
 * still asked, without haste. Without any back problem there is no episode but today.
 */
function longBefore({ today, windows }: Reading, { onset }: Episode, back: readonly BackRecord[]): number {
  if (onset !== undefined) return onset.min - windows.oldBeforeEpisode;
  const active = back.filter((record) => record.active);
  if (active.length === 0) return today - windows.oldBeforeEpisode;
  const starts = active.map(({ began, recorded }) => (began ?? recorded)?.min ?? today - windows.backPainYear);
  return Math.min(...starts) - windows.oldBeforeEpisode;
}

/** New pain of back, flank or belly: said to be new, begun lately, or a back condition of today whose onset nobody knows. */
function newTrunkPain(
  { reading, episode: { onset }, back, orders }: FindingsInput,
  read: (code: FindingCode) => Finding,
): Truth {
  if (read('new-or-changed-pain').state === 'present' || read('increasing-pain').state === 'present') return 'met';
  const { chart, today, windows } = reading;
  if (onset !== undefined) {
    if (onset.min >= today - windows.symptomsAtLeast) return 'met';
    // Pain of one to three months is no longer new and not yet old: with an aneurysm that is worth a question.
    return onset.max < today - windows.symptomsAtMost ? 'not-met' : 'unknown';
  }
  // Nobody orders a picture of a back that does not hurt; since when it hurts is not said.
  if (back.some(({ active }) => active) || orders.some(({ concernsBack }) => concernsBack)) return 'unknown';
  const whole = wasReadWhole(chart, 'Condition');
  return whole ? 'not-met' : 'unknown';
}
