/** Records that name a back problem, and which of them belong to this encounter or order. */
import { codingsOf, isLoose, type Loose, listOf, objectOf, referenceOf } from './loose.ts';
import type { Reading } from './reading.ts';
import { siteTruth } from './site-need.ts';
import type { ContextRecord } from './statements.ts';

export interface BackRecord extends ContextRecord {
  /** Diagnosis or reason of this encounter or of an order of this call, or being recorded in this call. */
  readonly ofToday: boolean;
}

/** Context records of the back whose needs are met; a need unknown silences context. */
export function backRecords(reading: Reading): readonly BackRecord[] {
  const today = referencesOfToday(reading);
  const found: BackRecord[] = [];
  for (const record of reading.collected.contexts) {
    if (!record.word.startsWith('back-pain') || !holds(record)) continue;
    found.push({ ...record, ofToday: isOfToday(reading, record, today) });
  }
  return found;
}

export function holds(record: ContextRecord): boolean {
  return record.match.needs.every((need) => (siteTruth(need, record.match, record.resource) ?? 'met') === 'met');
}

type Recorded = Pick<ContextRecord, 'fresh' | 'source' | 'reference' | 'resource'>;

/** Is a record the reason or diagnosis of this encounter or order? The chart is looked through at the first question. */
export function ofTodayIn(reading: Reading): (record: Recorded) => boolean {
  let today: ReadonlySet<string> | undefined;
  return (record) => {
    today ??= referencesOfToday(reading);
    return isOfToday(reading, record, today);
  };
}

function isOfToday(reading: Reading, record: Recorded, today: ReadonlySet<string>): boolean {
  if (record.fresh) return true;
  if (record.source === 'Encounter') return isThisEncounter(reading, record.resource);
  if (record.reference !== undefined && today.has(record.reference)) return true;
  const encounter = referenceOf(record.resource.encounter ?? record.resource.context);
  return encounter !== undefined && encounter === `Encounter/${reading.chart.encounterId}`;
}

/** Conditions that this encounter or an order of this call points to. */
function referencesOfToday(reading: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (reference: string | undefined): void => {
    if (reference !== undefined) found.add(reference);
  };
  for (const encounter of encountersNow(reading)) {
    for (const reason of listOf(encounter.reasonReference)) note(referenceOf(reason));
    for (const diagnosis of listOf(encounter.diagnosis)) note(referenceOf(objectOf(diagnosis)?.condition));
  }
  for (const { resource } of reading.chart.orders) {
    if (isLoose(resource)) for (const reason of listOf(resource.reasonReference)) note(referenceOf(reason));
  }
  return found;
}

/** The encounter of the call; without one, encounters that are going on. */
export function encountersNow(reading: Reading): readonly Loose[] {
  const found: Loose[] = [];
  for (const encounter of reading.chart.resources.get('Encounter') ?? []) {
    if (isLoose(encounter) && isThisEncounter(reading, encounter)) found.push(encounter);
  }
  return found;
}

const goingOn: ReadonlySet<unknown> = new Set(['in-progress', 'arrived', 'triaged', 'onleave']);

function isThisEncounter(reading: Reading, encounter: Loose): boolean {
  if (encounter.status === 'entered-in-error' || encounter.status === 'cancelled') return false;
  const { encounterId } = reading.chart;
  return encounterId === undefined ? goingOn.has(encounter.status) : encounter.id === encounterId;
}

/** Class code of an encounter (EMER, IMP …), in R4 a Coding, in R5 a list of CodeableConcept. */
export function classOf(encounter: Loose): string | undefined {
  const first = Array.isArray(encounter.class) ? encounter.class[0] : encounter.class;
  for (const coding of codingsOf(first))
    if (isLoose(coding) && typeof coding.code === 'string') return coding.code.toUpperCase();
  return undefined;
}
