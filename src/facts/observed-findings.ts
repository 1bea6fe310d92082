/** Observations as statements about findings: explicit and coded findings, findings as value, scores. */
import { FINDING_SYSTEM } from '../domain/constants.ts';
import { type EvidenceNote, type FindingCode, findingNames, isFindingCode } from '../domain/findings.ts';
import type { RecordedTime } from './calendar.ts';
import { codingsOf, isLoose, type Loose, textOf } from './loose.ts';
import { measure } from './measured.ts';
import { type Observed, openObservation } from './observed.ts';
import type { Reading } from './reading.ts';
import type { CodeMatch } from './terminology/terminology.ts';
import { yesOrNo } from './yes-no.ts';

export function readFinding(observed: Observed, match: CodeMatch, code: FindingCode, coding: Loose): void {
  if (match.needsValue) {
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
export function answerOf({ holder, reading }: Observed): boolean | 'unknown' | undefined {
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
  const isGroup = resource.hasMember !== undefined || resource.component !== undefined;
  const assertsItself = coding.system !== FINDING_SYSTEM && !hasValue(holder) && !isGroup;
  return assertsItself && findingNames[code].group === 'emergency' ? undefined : 'need-unknown';
}

/** A value, or the reason why there is none. */
export function hasValue(holder: Loose): boolean {
  return Object.keys(holder).some((key) => key.startsWith('value') || key === 'dataAbsentReason');
}

export function isContextOfPatient(word: string): boolean {
  return word.startsWith('back-pain') || word.startsWith('cause.') || word.startsWith('foot-');
}

export function addContext({ reading, reference, time, resource }: Observed, match: CodeMatch): void {
  const record = { word: match.word, match, reference, resource, recorded: time, active: true, fresh: false };
  reading.collected.contexts.push({ ...record, began: undefined, source: 'Observation' });
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
export function readFindingAsValue(
  reading: Reading,
  resource: Loose,
  holder: Loose,
  opened: Observed | undefined,
): void {
  for (const coding of codingsOf(holder.valueCodeableConcept)) {
    if (!isLoose(coding)) continue;
    const matches = reading.terminology.matches(textOf(coding.system), textOf(coding.code));
    if (matches.length === 0) continue;
    const observed = opened ?? openObservation(reading, resource, holder);
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
  // "Reason for visit: low back pain": the scene, not a finding.
  if (match.word.startsWith('back-pain') && match.role === 'context') addContext(observed, match);
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
