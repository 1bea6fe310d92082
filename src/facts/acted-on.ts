/** Has somebody taken an emergency sign in hand: a hospital, a stat referral, or an operation, after it was last seen? */
import type { Evidence, Finding, FindingCode } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { classOf } from './back-records.ts';
import type { RecordedTime } from './calendar.ts';
import { codingsOf, isAbout, isLoose, type Loose, nameOf, objectOf, textOf } from './loose.ts';
import { pastTime, type Reading } from './reading.ts';
import type { Need } from './terminology/terminology.ts';
import { emergencyCodes } from './windows.ts';

/** First and last moment at which the sign can have been recorded, UTC milliseconds. */
type Moment = Pick<RecordedTime, 'fromMs' | 'toMs'>;

/** Emergency or inpatient encounter, stat referral, or spinal surgery, since the sign was last recorded. */
export function actedOn(reading: Reading, finding: (code: FindingCode) => Finding): PatientFacts['actedOn'] {
  const sign = newestSign(reading, finding);
  if (sign === undefined) return { value: 'not-met', evidence: [] };
  const evidence = [
    ...encounterEvidence(reading, sign),
    ...referralEvidence(reading, sign),
    ...surgeryEvidence(reading, sign),
  ];
  if (evidence.length > 0) return { value: 'met', evidence: evidence.slice(0, 4) };
  return { value: reading.chart.unavailable.has('Encounter') ? 'unknown' : 'not-met', evidence: [] };
}

/**
 * The newest record of a sign that is present; without any, of one that is asked about. What was done before it was
 * seen again has not helped, or was done for another reason. An undated record may be of today.
 */
function newestSign(reading: Reading, finding: (code: FindingCode) => Finding): Moment | undefined {
  let present: Moment | undefined;
  let asked: Moment | undefined;
  for (const code of emergencyCodes) {
    const found = finding(code);
    if (found.state === 'present') present = newestOf(reading, found, present);
    else if (found.asked === true) asked = newestOf(reading, found, asked);
  }
  return present ?? asked;
}

function newestOf(reading: Reading, { evidence, state }: Finding, before: Moment | undefined): Moment | undefined {
  let newest = before;
  for (const one of evidence) {
    if (one.state !== (state === 'present' ? 'present' : 'asks')) continue;
    const time = reading.calendar.read(one.date ?? reading.calendar.dayText(reading.today));
    if (time !== undefined && (newest === undefined || time.toMs > newest.toMs)) newest = time;
  }
  return newest;
}

/** HL7 v3 ActEncounterCode: of an emergency, and of a bed, which may have been booked long ago. */
const emergencyClasses: ReadonlySet<string> = new Set(['EMER', 'ACUTE']);
const bedClasses: ReadonlySet<string> = new Set(['IMP', 'NONAC']);
const neverBegun: ReadonlySet<unknown> = new Set(['entered-in-error', 'cancelled', 'planned']);

function encounterEvidence(reading: Reading, sign: Moment): readonly Evidence[] {
  return each(reading, 'Encounter', (encounter) => {
    if (neverBegun.has(encounter.status)) return undefined;
    const kind = classOf(encounter) ?? '';
    const start = pastTime(reading, objectOf(encounter.period)?.start);
    if (start === undefined) return undefined;
    const after = emergencyClasses.has(kind)
      ? mayFollow(start, sign)
      : bedClasses.has(kind) && surelyFollows(start, sign);
    return after ? { time: start } : undefined;
  });
}

/** The same day is enough where one of the two has no time of day. */
function mayFollow(time: RecordedTime, sign: Moment): boolean {
  return time.fromMs >= sign.fromMs;
}

/** A booked bed or operation and a sign of the same day: only the clock tells which of them came first. */
function surelyFollows(time: RecordedTime, sign: Moment): boolean {
  return time.fromMs >= sign.toMs;
}

/** Referrals that have been sent; a draft of this call has not. */
function referralEvidence(reading: Reading, sign: Moment): readonly Evidence[] {
  return each(reading, 'ServiceRequest', (request) => {
    if ((request.status !== 'active' && request.status !== 'completed') || request.priority !== 'stat')
      return undefined;
    const time = pastTime(reading, request.authoredOn);
    return isEmergencyReferral(reading, request) && time !== undefined && mayFollow(time, sign) ? { time } : undefined;
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

function surgeryEvidence(reading: Reading, sign: Moment): readonly Evidence[] {
  return (reading.collected.statements.get('previous-lumbar-surgery') ?? [])
    .filter(({ source, time }) => source === 'Procedure' && time !== undefined && surelyFollows(time, sign))
    .map(({ reference, time }) => evidence('Procedure', reference, time));
}

type Kept = { readonly time: RecordedTime | undefined } | undefined;

function each(
  reading: Reading,
  type: 'Encounter' | 'ServiceRequest',
  keep: (resource: Loose) => Kept,
): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const resource of reading.chart.resources.get(type) ?? []) {
    if (!isLoose(resource) || !isAbout(resource, reading.chart.patientId)) continue;
    const kept = keep(resource);
    if (kept !== undefined) found.push(evidence(type, nameOf(resource, type), kept.time));
  }
  return found.sort((one, other) => ((one.reference ?? '') < (other.reference ?? '') ? -1 : 1));
}

function evidence(source: Evidence['source'], reference: string | undefined, time: RecordedTime | undefined): Evidence {
  return {
    state: 'present',
    source,
    ...(reference !== undefined && { reference }),
    ...(time !== undefined && { date: time.text }),
  };
}
