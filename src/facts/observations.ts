/** Observations: which of their codings mean something to us, and which reader takes them. */
import { codingsOf, isLoose, type Loose, listOf, textOf } from './loose.ts';
import { readMeasurement } from './measurements.ts';
import { type Observed, openObservation } from './observed.ts';
import {
  addContext,
  answerOf,
  hasValue,
  isContextOfPatient,
  readFinding,
  readFindingAsValue,
} from './observed-findings.ts';
import { readOnset } from './onset.ts';
import type { Reading } from './reading.ts';
import { readScreening } from './screening.ts';
import type { CodeMatch } from './terminology/terminology.ts';
import { readPregnancyDate } from './trimester.ts';
import { courseOf } from './yes-no.ts';

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
  const seen: CodeMatch[] | undefined = codings.length > 1 ? [] : undefined;
  for (let at = 0; at < codings.length; at++) {
    const coding = codings[at];
    if (!isLoose(coding)) continue;
    const matches = reading.terminology.matches(textOf(coding.system), textOf(coding.code));
    if (matches.length === 0) continue;
    observed ??= openObservation(reading, resource, holder);
    if (observed === undefined) return;
    for (const match of matches) {
      if (!match.onObservation || seen?.some((other) => isSame(other, match)) === true) continue;
      if (readMatch(observed, match, coding)) seen?.push(match);
    }
  }
  if (holder.valueCodeableConcept !== undefined) readFindingAsValue(reading, resource, holder, observed);
}

function isSame(one: CodeMatch, other: CodeMatch): boolean {
  return one.word === other.word && one.role === other.role;
}

/** True when the match was a word this reader knows on Observations. */
function readMatch(observed: Observed, match: CodeMatch, coding: Loose): boolean {
  const { word, finding } = match;
  if (finding !== undefined) {
    readFinding(observed, match, finding, coding);
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
  return (
    readMeasurement(observed, word) ||
    readPregnancyDate(observed, word) ||
    readScreening(observed, word) ||
    readContext(observed, match)
  );
}

/** Context that is not a number: a back problem, another cause, a peripheral nerve; only when said to be there. */
function readContext(observed: Observed, match: CodeMatch): boolean {
  if (!isContextOfPatient(match.word)) return false;
  const answer = answerOf(observed);
  // A finding as code without any value asserts itself; it only sets the scene here.
  if (answer === true || (answer === undefined && !hasValue(observed.holder))) addContext(observed, match);
  return true;
}
