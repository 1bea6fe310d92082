/** When the present trouble began, how sure that is, and the windows that hang on it. */
import type { Evidence } from '../domain/findings.ts';
import type { Interval } from '../domain/interval.ts';
import type { Course, DurationFact } from '../domain/patient-facts.ts';
import type { BackRecord } from './back-records.ts';
import type { Reading } from './reading.ts';
import type { CourseStatement } from './statements.ts';
import { coursesWorstFirst } from './yes-no.ts';

export interface Episode {
  /** Local days since 1970-01-01. */
  readonly onset: Interval | undefined;
  readonly duration: DurationFact;
  /** First day from which symptoms and examination count. */
  readonly symptomsFrom: number;
  readonly traumaFrom: number;
}

interface Candidate {
  readonly onset: Interval;
  readonly statedMs: number;
  /** Last day of the statement; an onset that lies behind it belongs to a newer episode. */
  readonly statedDay: number;
  readonly evidence: Evidence;
  readonly ofToday: boolean;
}

export function readEpisode(reading: Reading, back: readonly BackRecord[]): Episode {
  const { windows, today } = reading;
  const { chosen, rivals } = chooseOnset(reading, back);
  if (chosen === undefined) {
    const from = today - windows.symptomsAtLeast;
    return { onset: undefined, duration: lowerBound(reading, back), symptomsFrom: from, traumaFrom: from };
  }
  const conflicting = rivals.filter((rival) => distance(rival.onset, chosen.onset) > windows.onsetConflict);
  const onset = span([chosen, ...conflicting]);
  const days = { min: Math.max(0, today - onset.max), max: Math.max(0, today - onset.min) };
  const evidence = [chosen, ...conflicting].map((candidate) => candidate.evidence);
  const wanted = Math.min(onset.min - windows.beforeOnset, today - windows.symptomsAtLeast);
  return {
    onset,
    duration: conflicting.length > 0 ? { days, conflicting: true, evidence } : { days, evidence },
    symptomsFrom: Math.max(today - windows.symptomsAtMost, wanted),
    traumaFrom: onset.min - windows.traumaBeforeOnset,
  };
}

/** The latest statement of an onset, else a condition; and everything that might contradict it. */
function chooseOnset(
  reading: Reading,
  back: readonly BackRecord[],
): { chosen: Candidate | undefined; rivals: readonly Candidate[] } {
  const stated = statedOnsets(reading);
  const conditions = conditionOnsets(reading, back);
  const [first] = conditions;
  const leading = newestStatement(stated);
  if (leading === undefined) return { chosen: first, rivals: conditions };
  // A condition that began after the last statement of an onset starts a new episode.
  if (first !== undefined && first.onset.min > leading.statedDay) return { chosen: first, rivals: conditions };
  // A condition that is not of today and began long ago belongs to an earlier episode and contradicts nobody.
  const from = reading.today - reading.windows.earlierEpisode;
  const current = conditions.filter(({ ofToday, onset }) => ofToday || onset.max >= from);
  return { chosen: leading, rivals: [...stated, ...current] };
}

/** Observations and checklists that state an onset and belong to this trouble, not to one of years ago. */
function statedOnsets(reading: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  let newestOld: Candidate | undefined;
  for (const { onset, days, stated, source, reference } of reading.collected.onsets) {
    const interval = onset ?? days;
    if (interval === undefined) continue;
    const date = onset?.text ?? stated?.text;
    const evidence: Evidence = { state: 'present', source, ...(reference && { reference }), ...(date && { date }) };
    const candidate = {
      onset: { min: interval.min, max: Math.min(interval.max, reading.today) },
      statedMs: stated?.toMs ?? Number.NEGATIVE_INFINITY,
      statedDay: stated?.max ?? reading.today,
      evidence,
      ofToday: true,
    };
    if (stated !== undefined && stated.max < reading.today - reading.windows.symptomsAtMost) {
      if (newestOld === undefined || isLater(candidate, newestOld)) newestOld = candidate;
    } else found.push(candidate);
  }
  return found.length === 0 && newestOld !== undefined ? [newestOld] : found;
}

/** First the conditions of this encounter or order, then the newest active one; each only with an onset. */
function conditionOnsets(reading: Reading, back: readonly BackRecord[]): readonly Candidate[] {
  const { today } = reading;
  const withOnset = back
    .filter((record) => record.active && record.began !== undefined)
    .sort(
      (a, b) => Number(b.ofToday) - Number(a.ofToday) || (b.began?.toMs ?? 0) - (a.began?.toMs ?? 0) || order(a, b),
    );
  const found: Candidate[] = [];
  for (const { began, source, reference, ofToday } of withOnset) {
    if (began === undefined) continue;
    // The first is the one we take; beside it only others of this encounter or order can contradict.
    if (found.length > 0 && !ofToday) break;
    const onset = { min: began.min, max: Math.min(began.max, today) };
    const evidence: Evidence = { state: 'present', source, ...(reference && { reference }), date: began.text };
    found.push({ onset, statedMs: began.toMs, statedDay: today, evidence, ofToday });
  }
  return found;
}

function newestStatement(candidates: readonly Candidate[]): Candidate | undefined {
  let newest: Candidate | undefined;
  for (const candidate of candidates) if (newest === undefined || isLater(candidate, newest)) newest = candidate;
  return newest;
}

function isLater(one: Candidate, other: Candidate): boolean {
  if (one.statedMs !== other.statedMs) return one.statedMs > other.statedMs;
  if (one.onset.max !== other.onset.max) return one.onset.max > other.onset.max;
  return (one.evidence.reference ?? '') < (other.evidence.reference ?? '');
}

/** Whole days between two intervals, 0 when they touch. */
function distance(one: Interval, other: Interval): number {
  return Math.max(0, one.min - other.max, other.min - one.max);
}

function span(candidates: readonly Candidate[]): Interval {
  return {
    min: Math.min(...candidates.map(({ onset }) => onset.min)),
    max: Math.max(...candidates.map(({ onset }) => onset.max)),
  };
}

/** recordedDate only says that it has lasted at least so long; an old entry may be of an earlier episode. */
function lowerBound(reading: Reading, back: readonly BackRecord[]): DurationFact {
  const [first] = back
    .filter(({ active, recorded, fresh }) => active && !fresh && recorded !== undefined)
    .sort(
      (a, b) =>
        Number(b.ofToday) - Number(a.ofToday) || (b.recorded?.toMs ?? 0) - (a.recorded?.toMs ?? 0) || order(a, b),
    );
  const recorded = first?.recorded;
  if (first === undefined || recorded === undefined) return { evidence: [] };
  if (!first.ofToday && recorded.max < reading.today - reading.windows.earlierEpisode) return { evidence: [] };
  const { source, reference } = first;
  const evidence: Evidence = { state: 'present', source, ...(reference && { reference }), date: recorded.text };
  return { atLeastDays: reading.today - Math.min(recorded.max, reading.today), evidence: [evidence] };
}

function order(one: BackRecord, other: BackRecord): number {
  return (one.reference ?? '') < (other.reference ?? '') ? -1 : 1;
}

/**
 * The newest course of the last 14 days; of those that stand beside it (72 hours) the worse wins. A patient who was
 * worse ten days ago and is better today is better: further apart the newer holds, as for findings.
 */
export function readCourse(reading: Reading): { value: Course; evidence: readonly Evidence[] } {
  const { today, windows, collected } = reading;
  const valid = collected.courses.filter(({ time }) => time !== undefined && time.min >= today - windows.course);
  const newest = Math.max(...valid.map(({ time }) => time?.toMs ?? 0));
  const beside = valid.filter(({ time }) => (time?.toMs ?? 0) >= newest - windows.conflictMs);
  const value = coursesWorstFirst.find((course) => beside.some((one) => one.value === course));
  return { value: value ?? 'not-documented', evidence: beside.sort(byReference).slice(0, 4).map(evidenceOf) };
}

function byReference(one: CourseStatement, other: CourseStatement): number {
  return (
    coursesWorstFirst.indexOf(one.value) - coursesWorstFirst.indexOf(other.value) ||
    ((one.reference ?? '') < (other.reference ?? '') ? -1 : 1)
  );
}

function evidenceOf({ source, reference, time }: CourseStatement): Evidence {
  return { state: 'present', source, ...(reference && { reference }), ...(time && { date: time.text }) };
}
