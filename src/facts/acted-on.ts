/** Has somebody taken an emergency sign in hand: a hospital, a stat referral, or an operation? And what was found only since? */
import type { Evidence, Finding, FindingCode } from '../domain/findings.ts';
import { findingCodes, findingsInGroup } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { classOf, encountersNow } from './back-records.ts';
import type { RecordedTime } from './calendar.ts';
import { codingsOf, isAbout, isLoose, type Loose, nameOf, objectOf, referenceOf, textOf } from './loose.ts';
import { pastTime, type Reading } from './reading.ts';
import type { Statement } from './statements.ts';
import type { Need } from './terminology/terminology.ts';
import { emergencyCodes } from './windows.ts';

type ActedOn = PatientFacts['actedOn'];
type FindingOf = (code: FindingCode) => Finding;
/** First and last moment at which something can have happened, UTC milliseconds. */
type Moment = Pick<RecordedTime, 'fromMs' | 'toMs'>;

/** Something that was done, and what it came after. */
interface Deed {
  readonly evidence: Evidence;
  readonly follows: (found: Moment) => boolean;
}

/** Each is an emergency: what was done before it was last seen has not helped, or was done for another reason. */
const signs: readonly FindingCode[] = [...emergencyCodes, 'widespread-neurological-deficit'];
/** What makes an emergency only together: a fracture, and a nerve that suffers by it. */
const fracture: readonly FindingCode[] = ['trauma', 'vertebral-fracture'];
/** Without one of these no rule speaks of an emergency; a list that is silent on them never makes them present. */
const alarming: ReadonlySet<FindingCode> = new Set([...signs, ...fracture]);

const nothingDone: ActedOn = Object.freeze({ value: 'not-met', evidence: [], foundSince: [] });
const notKnown: ActedOn = Object.freeze({ value: 'unknown', evidence: [], foundSince: [] });

/** Emergency or inpatient encounter, stat referral, or spinal surgery, since every sign was last recorded. */
export function actedOn(reading: Reading, finding: FindingOf): ActedOn {
  const stated = reading.collected.statements.keys();
  if (!stated.some((code) => alarming.has(code) && isPresent(finding(code)))) return nothingDone;
  const nothing = reading.chart.unavailable.has('Encounter') ? notKnown : nothingDone;
  const deeds = [...encounterDeeds(reading, finding), ...referralDeeds(reading), ...surgeryDeeds(reading)];
  if (deeds.length === 0) return nothing;
  const isFollowed = (found: Moment): boolean => deeds.some(({ follows }) => follows(found));
  const allFollowed = signs.every((code) => momentsOf(reading, finding(code)).every(isFollowed));
  if (!allFollowed || !worsenings(reading).every(isFollowed)) return nothing;
  const foundSince = findingCodes.filter((code) => isFoundSince(reading, finding(code), deeds));
  return { value: 'met', evidence: deeds.map((deed) => deed.evidence).slice(0, 4), foundSince };
}

/** What makes an emergency only together with another sign was not in hand at the encounter that found it. */
function isFoundSince(reading: Reading, found: Finding, deeds: readonly Deed[]): boolean {
  const stated = isPresent(found) ? (reading.collected.statements.get(found.code) ?? []) : [];
  const foundIn = (record: string | undefined) => {
    const statement = record === undefined ? undefined : stated.find(({ reference }) => reference === record);
    return statement === undefined ? undefined : encounterOf(statement);
  };
  const records = recordsOf(reading, found);
  return (
    records.length > 0 &&
    records.every(({ moment, reference }) => {
      const own = foundIn(reference);
      return deeds.every((deed) => !deed.follows(moment) || (own !== undefined && deed.evidence.reference === own));
    })
  );
}

function isPresent({ state }: Finding): boolean {
  return state === 'present';
}

/** The records of a finding that is present; an undated one may be of today. */
function recordsOf(
  reading: Reading,
  found: Finding,
): readonly { readonly moment: Moment; readonly reference: string | undefined }[] {
  if (!isPresent(found)) return [];
  const today = reading.calendar.dayText(reading.today);
  return found.evidence.flatMap(({ state, date, reference }) => {
    const moment = state === 'present' ? reading.calendar.read(date ?? today) : undefined;
    return moment === undefined ? [] : [{ moment, reference }];
  });
}

function momentsOf(reading: Reading, found: Finding): readonly Moment[] {
  return recordsOf(reading, found).map(({ moment }) => moment);
}

function worsenings(reading: Reading): readonly Moment[] {
  return reading.collected.courses.flatMap(({ value, time }) => (value === 'worsening' && time ? [time] : []));
}

/** HL7 v3 ActEncounterCode: of an emergency, and of a bed, which may have been booked long ago. */
const emergencyClasses: ReadonlySet<string> = new Set(['EMER', 'ACUTE']);
const bedClasses: ReadonlySet<string> = new Set(['IMP', 'NONAC']);
const neverBegun: ReadonlySet<unknown> = new Set(['entered-in-error', 'cancelled', 'planned']);

/** Where a sign was found nothing has been done about it yet: the same day is not enough for this encounter, and its own finds tell nothing. */
function encounterDeeds(reading: Reading, finding: FindingOf): readonly Deed[] {
  const now = encountersNow(reading);
  const foundIn = encountersOfSigns(reading, finding);
  return each(reading, 'Encounter', (encounter) => {
    if (neverBegun.has(encounter.status)) return undefined;
    const kind = classOf(encounter) ?? '';
    const time = pastTime(reading, objectOf(encounter.period)?.start);
    if (time === undefined) return undefined;
    if (bedClasses.has(kind)) return { time, follows: surelyFollows };
    if (!emergencyClasses.has(kind) || foundIn.has(nameOf(encounter, 'Encounter'))) return undefined;
    return { time, follows: now.includes(encounter) ? surelyFollows : mayFollow };
  });
}

const withFracture: readonly FindingCode[] = [...signs, ...fracture, ...findingsInGroup('nerve-root')];

/** Encounters during which a sign that is present, or a part of one, was recorded, or whose reason it is. */
function encountersOfSigns({ collected }: Reading, finding: FindingOf): ReadonlySet<string | undefined> {
  const parts = fracture.some((code) => isPresent(finding(code))) ? withFracture : signs;
  const stated = parts.flatMap((code) => (isPresent(finding(code)) ? (collected.statements.get(code) ?? []) : []));
  return new Set(stated.filter(({ says }) => says === 'present').map(encounterOf));
}

function encounterOf({ source, reference, resource }: Statement): string | undefined {
  return source === 'Encounter' ? reference : referenceOf(resource.encounter ?? resource.context);
}

/** The same day is enough where one of the two has no time of day. */
function mayFollow(time: Moment, found: Moment): boolean {
  return time.fromMs >= found.fromMs;
}

/** A booked bed or operation and a sign of the same day: only the clock tells which of them came first. */
function surelyFollows(time: Moment, found: Moment): boolean {
  return time.fromMs >= found.toMs;
}

/** Referrals that have been sent; a draft of this call has not. */
function referralDeeds(reading: Reading): readonly Deed[] {
  return each(reading, 'ServiceRequest', (request) => {
    if ((request.status !== 'active' && request.status !== 'completed') || request.priority !== 'stat')
      return undefined;
    const time = pastTime(reading, request.authoredOn);
    return isEmergencyReferral(reading, request) && time !== undefined ? { time, follows: mayFollow } : undefined;
  });
}

/** Those who can open a spinal canal tonight: any other surgeon, a neurologist or a physiotherapist cannot. */
const emergencyReferrals: ReadonlySet<string> = new Set([
  'order.referral.emergency',
  'order.referral.neurosurgery',
  'order.referral.orthopaedics',
]);
/** All that a stat request can meet by itself. */
const metByStat = (need: Need): boolean => need === 'priority-urgent';

function isEmergencyReferral({ terminology }: Reading, request: Loose): boolean {
  return codingsOf(request.code).some(
    (coding) =>
      isLoose(coding) &&
      terminology
        .matches(textOf(coding.system), textOf(coding.code))
        .some(({ word, role, needs }) => emergencyReferrals.has(word) && role !== 'ignored' && needs.every(metByStat)),
  );
}

function surgeryDeeds(reading: Reading): readonly Deed[] {
  return (reading.collected.statements.get('previous-lumbar-surgery') ?? []).flatMap(({ source, reference, time }) =>
    source === 'Procedure' && time !== undefined
      ? [deedOf(evidence('Procedure', reference, time), { time, follows: surelyFollows })]
      : [],
  );
}

interface Kept {
  readonly time: RecordedTime;
  readonly follows: (time: Moment, found: Moment) => boolean;
}

function deedOf(shown: Evidence, { time, follows }: Kept): Deed {
  return { evidence: shown, follows: (found) => follows(time, found) };
}

function each(
  reading: Reading,
  type: 'Encounter' | 'ServiceRequest',
  keep: (resource: Loose) => Kept | undefined,
): readonly Deed[] {
  const done: Deed[] = [];
  for (const resource of reading.chart.resources.get(type) ?? []) {
    if (!isLoose(resource) || !isAbout(resource, reading.chart.patientId)) continue;
    const kept = keep(resource);
    if (kept !== undefined) done.push(deedOf(evidence(type, nameOf(resource, type), kept.time), kept));
  }
  return done.sort((one, other) => ((one.evidence.reference ?? '') < (other.evidence.reference ?? '') ? -1 : 1));
}

function evidence(source: Evidence['source'], reference: string | undefined, time: RecordedTime): Evidence {
  return {
    state: 'present',
    source,
    ...(reference !== undefined && { reference }),
    date: time.text,
  };
}
