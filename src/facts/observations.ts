/** Observations as statements about findings: explicit and coded findings, findings as value, components. */
import { FINDING_SYSTEM } from '../domain/constants.ts';
import { type EvidenceNote, type FindingCode, findingNames, isFindingCode } from '../domain/findings.ts';
import type { RecordedTime } from './calendar.ts';
import { codingsOf, isAbout, isLoose, type Loose, listOf, nameOf, textOf } from './loose.ts';
import { measure } from './measured.ts';
import { readMeasurement } from './measurements.ts';
import { readOnset } from './onset.ts';
import { pastTime, type Reading } from './reading.ts';
import type { CodeMatch } from './terminology/terminology.ts';
import { courseOf, yesOrNo } from './yes-no.ts';

/** One Observation or component on its way through the reader. */
export interface Observed {
  readonly reading: Reading;
  readonly resource: Loose;
  /** The Observation or the component that holds the value. */
  readonly holder: Loose;
  readonly time: RecordedTime | undefined;
  readonly reference: string | undefined;
  /** registered, preliminary: not final yet. */
  readonly provisional: boolean;
}

/** No longer or never a statement (FHIR ObservationStatus). */
const withdrawn: ReadonlySet<unknown> = new Set(['entered-in-error', 'cancelled']);
const notFinal: ReadonlySet<unknown> = new Set(['registered', 'preliminary']);

export function readObservations(reading: Reading): void {
  for (const resource of reading.chart.resources.get('Observation') ?? []) {
    if (isLoose(resource)) readObservation(reading, resource);
  }
}

function readObservation(reading: Reading, resource: Loose): void {
  readHolder(reading, resource, resource);
  if (resource.component === undefined) return;
  for (const component of listOf(resource.component)) {
    if (isLoose(component)) readHolder(reading, resource, component);
  }
}

function readHolder(reading: Reading, resource: Loose, holder: Loose): void {
  const codings = codingsOf(holder.code);
  let observed: Observed | undefined;
  // Two codings of one Observation often mean the same word; it is one statement.
  const seen = codings.length > 1 ? new Set<string>() : undefined;
  for (const coding of codings) {
    if (!isLoose(coding)) continue;
    const matches = reading.terminology.matches(textOf(coding.system), textOf(coding.code));
    if (matches.length === 0) continue;
    observed ??= open(reading, resource, holder);
    if (observed === undefined) return;
    for (const match of matches) {
      if (seen?.has(`${match.role} ${match.word}`) === true) continue;
      if (readMatch(observed, match, coding)) seen?.add(`${match.role} ${match.word}`);
    }
  }
  if (holder.valueCodeableConcept !== undefined) readFindingAsValue(reading, resource, holder, observed);
}

/** Undefined when the Observation says nothing about this patient. Dates are parsed here, only for what matches. */
function open(reading: Reading, resource: Loose, holder: Loose): Observed | undefined {
  if (withdrawn.has(resource.status) || !isAbout(resource, reading.chart.patientId)) return undefined;
  const reference = nameOf(resource, 'Observation');
  return {
    reading,
    resource,
    holder,
    time: timeOf(reading, resource),
    reference,
    provisional: notFinal.has(resource.status),
  };
}

function timeOf(reading: Reading, resource: Loose): RecordedTime | undefined {
  if (resource.effectiveDateTime !== undefined) return pastTime(reading, resource.effectiveDateTime);
  if (resource.effectiveInstant !== undefined) return pastTime(reading, resource.effectiveInstant);
  if (isLoose(resource.effectivePeriod)) {
    const period = resource.effectivePeriod;
    // A sign observed over a period was still there at its end; an open end was last known when it was issued.
    return pastTime(reading, period.end) ?? pastTime(reading, resource.issued) ?? pastTime(reading, period.start);
  }
  return pastTime(reading, resource.issued);
}

/** True when the match was a word this reader knows on Observations. */
function readMatch(observed: Observed, match: CodeMatch, coding: Loose): boolean {
  if (match.role === 'ignored' || !match.resources.has('Observation')) return false;
  const { word } = match;
  if (isFindingCode(word)) {
    readFinding(observed, match, word, coding);
    return true;
  }
  if (word === 'course') {
    const value = courseOf(
      observed.holder.valueCodeableConcept,
      observed.holder.valueString,
      observed.reading.terminology,
    );
    const { time, reference } = observed;
    if (value !== undefined) observed.reading.collected.courses.push({ value, time, source: 'Observation', reference });
    return true;
  }
  if (word === 'symptom-onset' || word === 'onset') return readOnset(observed, match);
  return readMeasurement(observed, word) || readContext(observed, match);
}

/** Context that is not a number: a back problem, another cause, a peripheral nerve; only when said to be there. */
function readContext(observed: Observed, match: CodeMatch): boolean {
  const { word } = match;
  if (!word.startsWith('back-pain') && !word.startsWith('cause.') && !word.startsWith('foot-')) return false;
  if (observed.holder.dataAbsentReason !== undefined || answerOf(observed) !== true) return true;
  const { reading, reference, time, resource } = observed;
  const plain = { word, match, reference, resource, began: undefined, recorded: time, active: true, fresh: false };
  reading.collected.contexts.push({ ...plain, source: 'Observation' });
  return true;
}

function readFinding(observed: Observed, match: CodeMatch, code: FindingCode, coding: Loose): void {
  if (match.needs.some((need) => need.startsWith('value-'))) {
    readFindingByValue(observed, match, code, coding);
    return;
  }
  if (observed.holder.dataAbsentReason !== undefined) return;
  const answer = answerOf(observed);
  if (answer === 'unknown') return;
  if (answer === undefined) add(observed, match, code, 'present', noteOfMissingValue(observed, code, coding), coding);
  else add(observed, match, code, answer ? 'present' : 'absent', undefined, coding);
}

/**
 * Yes, no, or undefined when the record gives no answer we can read. `unknown`: it says that nobody knows
 * (HL7 data-absent-reason and null flavours stand in the value of some senders).
 */
function answerOf({ holder, reading }: Observed): boolean | 'unknown' | undefined {
  if (typeof holder.valueBoolean === 'boolean') return holder.valueBoolean;
  if (holder.valueCodeableConcept === undefined) return undefined;
  const answer = yesOrNo(holder.valueCodeableConcept, reading.terminology);
  if (answer !== undefined) return answer;
  const saysUnknown = codingsOf(holder.valueCodeableConcept).some(
    (coding) => isLoose(coding) && /NullFlavor|data-absent-reason/i.test(textOf(coding.system) ?? ''),
  );
  return saysUnknown ? 'unknown' : undefined;
}

/**
 * Our decision where reading.md is silent: a SNOMED finding as Observation.code with no value at all asserts itself
 * (many systems record signs so), hence it counts for emergencies and asks for the rest. Our own code without a value
 * is an unanswered line of a form, and a value that we cannot read is no answer: both ask.
 */
function noteOfMissingValue(
  { holder, resource }: Observed,
  code: FindingCode,
  coding: Loose,
): EvidenceNote | undefined {
  const hasValue = Object.keys(holder).some((key) => key.startsWith('value'));
  const isGroup = resource.hasMember !== undefined || resource.component !== undefined;
  const assertsItself = coding.system !== FINDING_SYSTEM && !hasValue && !isGroup;
  return assertsItself && findingNames[code].group === 'emergency' ? undefined : 'need-unknown';
}

/** Rows that hold only for some values of the Observation: scores, minutes, "agree". Fever and ESR are derived. */
function readFindingByValue(observed: Observed, match: CodeMatch, code: FindingCode, coding: Loose): void {
  if (code === 'fever' || code === 'raised-esr') return;
  const { holder } = observed;
  if (match.needs.includes('value-agree')) {
    const answer = answerOf(observed);
    if (answer === true) add(observed, match, code, 'present', undefined, coding);
    else if (answer === undefined) add(observed, match, code, 'present', 'need-unknown', coding);
    return;
  }
  const held = valueHolds(match, holder);
  if (held === undefined) add(observed, match, code, 'present', 'no-unit', coding);
  else if (held) add(observed, match, code, 'present', undefined, coding);
}

/** Does the number in the Observation reach what the row needs? Undefined when there is no number with a unit. */
function valueHolds(match: CodeMatch, holder: Loose): boolean | undefined {
  if (match.needs.includes('value-over-60-min')) {
    const measured = minutesOf(holder);
    return measured === undefined ? undefined : measured > 60;
  }
  const number = isLoose(holder.valueQuantity) ? holder.valueQuantity.value : holder.valueInteger;
  if (typeof number !== 'number') return undefined;
  if (match.needs.includes('value-over-0')) return number > 0;
  if (match.needs.includes('value-from-4')) return number >= 4;
  return match.needs.includes('value-from-10') ? number >= 10 : undefined;
}

function minutesOf(holder: Loose): number | undefined {
  const measured = measure(holder.valueQuantity, 'min');
  return measured === undefined || measured === 'no-unit' ? undefined : measured.value;
}

/**
 * Observation.code "finding", "symptom" or the like, and the sign itself as coded value. For an emergency sign it
 * counts; for the rest it asks, since the code in front may say "family history" or "ruled out" in words unknown to us.
 */
function readFindingAsValue(reading: Reading, resource: Loose, holder: Loose, opened: Observed | undefined): void {
  for (const coding of codingsOf(holder.valueCodeableConcept)) {
    if (!isLoose(coding)) continue;
    const matches = reading.terminology.matches(textOf(coding.system), textOf(coding.code));
    if (matches.length === 0) continue;
    const observed = opened ?? open(reading, resource, holder);
    if (observed === undefined) return;
    for (const match of matches) readValueMatch(observed, match, coding);
  }
}

function readValueMatch(observed: Observed, match: CodeMatch, coding: Loose): void {
  const { holder, reading, time } = observed;
  if (match.word === 'pregnancy' && match.needs.includes('as-pregnancy-value')) {
    if (time !== undefined) reading.collected.firstTrimester = later(reading.collected.firstTrimester, time);
    return;
  }
  const readable = match.resources.has('Observation') || match.resources.has('Condition');
  if (!isFindingCode(match.word) || !readable || match.role === 'ignored' || match.role === 'context') return;
  const asserts = codingsOf(holder.code).some((code) => isLoose(code) && assertionCodes.has(textOf(code.code) ?? ''));
  const counts = asserts || findingNames[match.word].group === 'emergency';
  add(observed, match, match.word, 'present', counts ? undefined : 'need-unknown', coding);
}

/** Codes that only say "here is a finding": SNOMED clinical finding and symptom (HL7 ValueSet manifestation-or-symptom), HL7 v3 ASSERTION. */
const assertionCodes: ReadonlySet<string> = new Set(['404684003', '418799008', 'ASSERTION']);

function later(one: RecordedTime | undefined, other: RecordedTime): RecordedTime {
  return one !== undefined && one.toMs >= other.toMs ? one : other;
}

function add(
  { reading, reference, time, provisional, resource }: Observed,
  match: CodeMatch,
  code: FindingCode,
  says: 'present' | 'absent',
  asks: EvidenceNote | undefined,
  coding: Loose,
): void {
  reading.collected.add({
    code,
    says,
    source: 'Observation',
    reference,
    time,
    began: undefined,
    asks: match.role === 'asks' ? 'coarse-code' : asks,
    over: false,
    ongoing: false,
    fresh: false,
    explicit: coding.system === FINDING_SYSTEM,
    provisional,
    refuted: false,
    ended: undefined,
    match,
    recordedCode: textOf(coding.code),
    resource,
  });
}
