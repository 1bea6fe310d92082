/** What stands around an emergency sign: other causes, a recent procedure on the spine, and whether somebody has acted. */
import type { Evidence, Finding, FindingCode } from '../domain/findings.ts';
import type { OtherCause, PatientFacts, PeripheralNerve } from '../domain/patient-facts.ts';
import type { Truth } from '../domain/truth.ts';
import { classOf, holds } from './back-records.ts';
import type { RecordedTime } from './calendar.ts';
import { codingsOf, isAbout, isLoose, type Loose, nameOf, objectOf, textOf } from './loose.ts';
import { pastTime, type Reading } from './reading.ts';
import { emergencyCodes } from './windows.ts';

const causes: readonly OtherCause[] = [
  'catheter',
  'dialysis',
  'prostate',
  'spinal-cord-injury',
  'multiple-sclerosis',
  'cerebral-palsy',
  'spina-bifida',
  'stroke',
  'dementia',
  'post-partum',
];

/** Recorded causes other than the back. A birth, and a procedure done once, explain a sign for 12 weeks only (ours). */
export function otherCauses(reading: Reading): readonly OtherCause[] {
  const from = reading.today - reading.windows.afterSpinalProcedure;
  return causes.filter((cause) =>
    reading.collected.contexts.some((record) => {
      if (record.word !== `cause.${cause}` || !record.active || record.fresh) return false;
      const passes = cause === 'post-partum' || record.source === 'Procedure';
      const time = record.began ?? record.recorded;
      return !passes || (time !== undefined && time.min >= from);
    }),
  );
}

const nerves: readonly PeripheralNerve[] = ['morton', 'peroneal', 'sural', 'tarsal-tunnel', 'sciatic-in-pelvis'];

/** Codes of a peripheral nerve; the one code that is "other nerve" counts only when its text names the nerve. */
export function peripheralNerves(reading: Reading): readonly PeripheralNerve[] {
  return nerves.filter((nerve) =>
    reading.collected.contexts.some(({ word, active, match, resource }) => {
      if (word !== `foot-peripheral.${nerve}` || !active) return false;
      return !match.needs.includes('text-names-nerve') || namesNerve(resource, nerve);
    }),
  );
}

function namesNerve(resource: Loose, nerve: PeripheralNerve): boolean {
  const text = textOf(objectOf(resource.code)?.text);
  return text?.slice(0, 200).toLowerCase().includes(nerve) === true;
}

/** Spinal surgery or neuraxial anaesthesia in the last 12 weeks; a date that may fall on either side is unknown. */
export function recentSpinalProcedure(reading: Reading): Truth {
  const { today, windows, chart, collected } = reading;
  const from = today - windows.afterSpinalProcedure;
  const surgery = (collected.statements.get('previous-lumbar-surgery') ?? []).filter(
    ({ source }) => source === 'Procedure',
  );
  const needles = collected.contexts.filter(
    (one) => one.word === 'procedure.neuraxial' && one.source === 'Procedure' && holds(one),
  );
  const times = [...surgery.map(({ time }) => time), ...needles.map(({ recorded }) => recorded)];
  if (times.some((time) => time !== undefined && time.min >= from)) return 'met';
  const whole = chart.resources.has('Procedure') && !chart.unavailable.has('Procedure') && !chart.suppressed;
  const settled = times.every((time) => time !== undefined && time.max < from);
  return whole && settled ? 'not-met' : 'unknown';
}

/** Encounter classes of a hospital that has taken over (HL7 v3 ActEncounterCode). */
const hospitalClasses: ReadonlySet<string> = new Set(['EMER', 'IMP', 'ACUTE', 'NONAC']);
const openStatuses: ReadonlySet<unknown> = new Set(['in-progress', 'arrived', 'triaged', 'onleave']);

/** Emergency or inpatient encounter, stat referral, or spinal surgery, since the first day of the sign. */
export function actedOn(reading: Reading, finding: (code: FindingCode) => Finding): PatientFacts['actedOn'] {
  const since = firstDayOfSign(reading, finding);
  if (since === undefined) return { value: 'not-met', evidence: [] };
  const evidence = [
    ...encounterEvidence(reading, since),
    ...referralEvidence(reading, since),
    ...surgeryEvidence(reading, since),
  ];
  if (evidence.length > 0) return { value: 'met', evidence: evidence.slice(0, 4) };
  return { value: reading.chart.unavailable.has('Encounter') ? 'unknown' : 'not-met', evidence: [] };
}

/** Earliest day on which a sign that is present, or asked about, was recorded; undefined when there is none. */
function firstDayOfSign(reading: Reading, finding: (code: FindingCode) => Finding): number | undefined {
  let first: number | undefined;
  for (const code of emergencyCodes) {
    const { state, asked, evidence } = finding(code);
    if (state !== 'present' && asked !== true) continue;
    for (const one of evidence) {
      if (one.state !== 'present' && one.state !== 'asks') continue;
      const day = reading.calendar.read(one.date)?.min ?? reading.today;
      first = first === undefined ? day : Math.min(first, day);
    }
  }
  return first;
}

function encounterEvidence(reading: Reading, since: number): readonly Evidence[] {
  return each(reading, 'Encounter', (encounter) => {
    if (encounter.status === 'entered-in-error' || encounter.status === 'cancelled' || encounter.status === 'planned')
      return undefined;
    if (!hospitalClasses.has(classOf(encounter) ?? '')) return undefined;
    const period = objectOf(encounter.period);
    const end = pastTime(reading, period?.end);
    const start = pastTime(reading, period?.start);
    const open = openStatuses.has(encounter.status) && end === undefined;
    const last = end ?? start;
    return open || (last !== undefined && last.max >= since) ? { time: start } : undefined;
  });
}

/** Referrals that have been sent; a draft of this call has not. */
function referralEvidence(reading: Reading, since: number): readonly Evidence[] {
  return each(reading, 'ServiceRequest', (request) => {
    if ((request.status !== 'active' && request.status !== 'completed') || request.priority !== 'stat')
      return undefined;
    const time = pastTime(reading, request.authoredOn);
    return isReferral(reading, request) && time !== undefined && time.max >= since ? { time } : undefined;
  });
}

function isReferral({ terminology }: Reading, request: Loose): boolean {
  return codingsOf(request.code).some(
    (coding) =>
      isLoose(coding) &&
      terminology
        .matches(textOf(coding.system), textOf(coding.code))
        .some(({ word }) => word.startsWith('order.referral.')),
  );
}

function surgeryEvidence(reading: Reading, since: number): readonly Evidence[] {
  return (reading.collected.statements.get('previous-lumbar-surgery') ?? [])
    .filter(({ source, time }) => source === 'Procedure' && time !== undefined && time.min >= since)
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
