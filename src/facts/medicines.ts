/** Medicines in use, by ATC, as findings and as context: requests, statements and administrations. */
import { type EvidenceSource, isFindingCode } from '../domain/findings.ts';
import type { RecordedTime } from './calendar.ts';
import { codingsOf, isAbout, isLoose, type Loose, listOf, nameOf, objectOf, textOf } from './loose.ts';
import { pastTime, type Reading } from './reading.ts';
import { statementOf } from './statements.ts';
import type { CodeMatch } from './terminology/terminology.ts';

type MedicineType = 'MedicationRequest' | 'MedicationStatement' | 'MedicationAdministration';
const types: readonly MedicineType[] = ['MedicationRequest', 'MedicationStatement', 'MedicationAdministration'];

/** Statuses of the three resources that say nothing of use: planned, never taken, or mistaken. */
const unused: ReadonlySet<unknown> = new Set([
  'draft',
  'cancelled',
  'entered-in-error',
  'intended',
  'not-taken',
  'not-done',
]);
const inUse: ReadonlySet<unknown> = new Set(['active', 'on-hold', 'in-progress']);
/** Prescriptions that were proposed or planned are not use. */
const notOrders: ReadonlySet<unknown> = new Set(['proposal', 'plan', 'option']);

/** Interleukin and TNF inhibitors and other antibodies (WHO ATC L04AA, L04AB, L04AC, L04AG, L01F). */
const biologics = ['L04AA', 'L04AB', 'L04AC', 'L04AG', 'L01F'];
/** L01FA01 since 2022, L01XC02 before (WHO ATC). */
const rituximab = ['L01FA01', 'L01XC02'];

export function readMedicines(reading: Reading): void {
  for (const type of types) {
    for (const resource of reading.chart.resources.get(type) ?? []) {
      if (isLoose(resource)) readMedicine(reading, resource, type);
    }
  }
}

function readMedicine(reading: Reading, resource: Loose, type: MedicineType): void {
  if (!isEverTaken(resource) || !isAbout(resource, reading.chart.patientId)) return;
  let use: Use | undefined;
  for (const coding of medicineCodings(reading, resource)) {
    if (!isLoose(coding)) continue;
    const code = textOf(coding.code);
    for (const match of reading.terminology.matches(textOf(coding.system), code)) {
      if (!match.resources.has(type) || match.role === 'ignored') continue;
      use ??= useOf(reading, resource, type);
      add(reading, resource, type, match, code ?? '', use);
    }
  }
}

/** Codes of the product itself and of its ingredients, inline, contained or as a resource of the chart. */
export function medicineCodings(reading: Reading, resource: Loose): readonly unknown[] {
  const inline = codingsOf(resource.medicationCodeableConcept);
  const reference = textOf(objectOf(resource.medicationReference)?.reference);
  if (reference === undefined) return inline;
  const medication = reference.startsWith('#')
    ? listOf(resource.contained).find((one) => isLoose(one) && `#${String(one.id)}` === reference)
    : (reading.chart.resources.get('Medication') ?? []).find(
        (one) => isLoose(one) && reference.endsWith(`Medication/${String(one.id)}`),
      );
  if (!isLoose(medication)) return inline;
  const ingredients = listOf(medication.ingredient).flatMap((one) =>
    isLoose(one) ? codingsOf(one.itemCodeableConcept) : [],
  );
  return [...inline, ...codingsOf(medication.code), ...ingredients];
}

/** Not a plan, not a mistake: prescribed or taken at some time. */
export function isEverTaken(resource: Loose): boolean {
  return !unused.has(resource.status) && !notOrders.has(resource.intent);
}

/** Goes on today by its status and the end that its doses or period state. */
export function isInUse(reading: Reading, resource: Loose, type: MedicineType): boolean {
  return isEverTaken(resource) && useOf(reading, resource, type).goesOn;
}

interface Use {
  readonly goesOn: boolean;
  /** Last day it is known to have been taken or prescribed; missing when unknown. */
  readonly last: RecordedTime | undefined;
  readonly isEnd: boolean;
}

function useOf(reading: Reading, resource: Loose, type: MedicineType): Use {
  if (type === 'MedicationAdministration') {
    const period = objectOf(resource.effectivePeriod);
    const last = pastTime(reading, resource.effectiveDateTime ?? period?.end ?? period?.start);
    return { goesOn: resource.status === 'in-progress', last, isEnd: true };
  }
  const end = endOf(reading, resource, type);
  const last =
    end ?? pastTime(reading, resource.authoredOn ?? resource.dateAsserted ?? objectOf(resource.effectivePeriod)?.start);
  const status = resource.status;
  return {
    goesOn: (status === undefined || inUse.has(status) || status === 'unknown') && end === undefined,
    last,
    isEnd: end !== undefined,
  };
}

/** The day use ended, if that day has come: the end of the course stated in a dose, or of the period. */
function endOf(reading: Reading, resource: Loose, type: MedicineType): RecordedTime | undefined {
  if (type === 'MedicationStatement') {
    const period = objectOf(resource.effectivePeriod);
    return pastTime(reading, period?.end);
  }
  let latest: RecordedTime | undefined;
  for (const dose of listOf(resource.dosageInstruction)) {
    const repeat = objectOf(objectOf(isLoose(dose) ? dose.timing : undefined)?.repeat);
    const end = objectOf(repeat?.boundsPeriod)?.end;
    const time = pastTime(reading, end);
    // One dose line that has no end, or ends later, keeps the medicine in use.
    if (time === undefined) return undefined;
    if (latest === undefined || time.toMs > latest.toMs) latest = time;
  }
  return latest;
}

/** How long after the last dose the effect counts as use. */
function windowOf(reading: Reading, code: string): number {
  const { windows } = reading;
  const atc = code.trim().toUpperCase();
  if (rituximab.includes(atc)) return windows.rituximab;
  return biologics.some((prefix) => atc.startsWith(prefix)) ? windows.biologic : windows.medicineStopped;
}

function add(
  reading: Reading,
  resource: Loose,
  source: EvidenceSource & MedicineType,
  match: CodeMatch,
  code: string,
  use: Use,
): void {
  const { word } = match;
  const reference = nameOf(resource, source);
  if (!isFindingCode(word)) {
    const recorded = use.last;
    reading.collected.contexts.push({
      word,
      match,
      source,
      reference,
      began: undefined,
      recorded,
      active: use.goesOn,
      fresh: false,
      resource,
    });
    return;
  }
  const state = use.goesOn ? 'used' : recent(reading, use, windowOf(reading, code));
  reading.collected.add(
    statementOf({
      code: word,
      says: 'present',
      source,
      reference,
      time: use.last,
      asks: match.role === 'asks' ? 'coarse-code' : state === 'unknown' ? 'need-unknown' : undefined,
      over: state === 'over',
      ongoing: state === 'used',
      match,
      recordedCode: code,
      resource,
    }),
  );
}

/** Stopped: used until a known day, or at least until the day of the prescription, which lasts a year in Norway. */
function recent(reading: Reading, use: Use, days: number): 'used' | 'over' | 'unknown' {
  if (use.last === undefined) return 'unknown';
  const newest = reading.today - use.last.max;
  const oldest = reading.today - use.last.min;
  if (oldest < days) return 'used';
  if (newest < days) return 'unknown';
  return use.isEnd || newest > 365 ? 'over' : 'unknown';
}
