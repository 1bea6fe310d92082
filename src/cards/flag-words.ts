/** Red flags and emergency signs in words and counts: which are present, denied, not on a list that was read, not asked. */
import { type FindingCode, findingsInGroup } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { type CardCase, isReceived, none, orNone, upTo } from './card-case.ts';
import { findingNamesOf, listedName, openQuestion } from './finding-names.ts';
import { mentionedQuestion } from './mentioned.ts';
import { listOf } from './phrases.ts';
import { notKnownWords } from './words.ts';

/** What "no red flags" would speak of. */
const alarms: readonly FindingCode[] = [...findingsInGroup('red-flag'), ...findingsInGroup('emergency')];
const placeOf: ReadonlyMap<FindingCode, number> = new Map(alarms.map((code, place) => [code, place]));

/** Walks along the findings, of which few are documented: faster than looking every alarm up. */
function alarmsThatAre(state: 'present' | 'absent', { findings }: PatientFacts): readonly FindingCode[] {
  const are: FindingCode[] = [];
  for (const key in findings) {
    const code = key as FindingCode;
    if (findings[code].state === state && placeOf.has(code)) are.push(code);
  }
  return are.length < 2 ? are : are.sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
}

export function redFlags({ facts }: CardCase): string {
  return alarmsThatAre('present', facts).length > 0 ? 'present' : none;
}

export function flagNames({ facts, locale, room }: CardCase): string {
  const names = findingNamesOf(alarmsThatAre('present', facts), facts, locale);
  if (room > 0 || names.length < 2) return orNone(upTo(room, names, locale));
  return locale === 'nb' ? `${names.length} funn` : `${names.length} findings`;
}

export function missingFlags({ advice }: CardCase): number {
  let count = 0;
  for (const code of advice.notKnown) if (placeOf.has(code)) count += 1;
  return count;
}

/** A list without the thing is no denial by the patient: only what somebody recorded as absent is counted. */
export function deniedFlags({ facts }: CardCase): number {
  let count = 0;
  for (const code of alarmsThatAre('absent', facts)) if (!isFromLists(code, facts)) count += 1;
  return count;
}

/** Absent only because a list that was read whole does not hold it: `kreft, steroider og …`. */
export function notListed({ facts, locale }: CardCase): string {
  const codes = alarmsThatAre('absent', facts).filter((code) => isFromLists(code, facts));
  return orNone(
    listOf(
      codes.map((code) => listedName(code, locale)),
      locale,
    ),
  );
}

function isFromLists(code: FindingCode, { findings }: PatientFacts): boolean {
  const { evidence } = findings[code];
  return (
    evidence.some(({ note }) => note === 'closed-world') &&
    evidence.every(({ state, note }) => state !== 'absent' || note === 'closed-world')
  );
}

/** Asked for together as the neurological examination of the legs. */
const neurology: ReadonlySet<FindingCode> = new Set(['motor-deficit', 'sensory-deficit', 'reflex-change']);

/** What nobody has recorded, each thing once. */
export function openQuestions(c: CardCase): readonly string[] {
  return questionsAbout(c, c.advice.notKnown);
}

function questionsAbout({ advice, locale }: CardCase, notKnown: readonly FindingCode[]): readonly string[] {
  const { notKnownWords: known } = advice;
  const codes = known.includes('neurology') ? notKnown.filter((code) => !neurology.has(code)) : notKnown;
  return [...known.map((word) => notKnownWords[word][locale]), ...codes.map((code) => openQuestion(code, locale))];
}

/** All that is asked for, in words that can be sent back to a referrer: not what the referral has answered in its text. */
export function questions(c: CardCase): string {
  const answered = isReceived(c) ? c.order?.answered : undefined;
  const open =
    answered === undefined ? c.advice.notKnown : c.advice.notKnown.filter((code) => !answered.includes(code));
  return orNone(listOf([...questionsAbout(c, open), ...mentionedQuestion(c)], c.locale));
}
