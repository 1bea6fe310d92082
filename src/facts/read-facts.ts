/** The chart, read once, becomes what the rules may know: every finding three-valued, with evidence and windows. */
import type { Finding, FindingCode } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { all, type Truth } from '../domain/truth.ts';
import { actedOn } from './acted-on.ts';
import { readPatient } from './age.ts';
import { isTodaysMatter, readBackProblem } from './back-problem.ts';
import { backRecords } from './back-records.ts';
import { type Calendar, createCalendar, type RecordedTime } from './calendar.ts';
import type { Chart } from './chart.ts';
import { readChecklists } from './checklist.ts';
import { readConditions } from './conditions.ts';
import { otherCauses, peripheralNerves, recentSpinalProcedure } from './emergency.ts';
import { readCourse, readEpisode } from './episode.ts';
import { findingsReader } from './findings-reader.ts';
import { readImaging } from './imaging-facts.ts';
import { newestMeasured } from './measurements.ts';
import { noMedicine, readMedication } from './medication/read-medication.ts';
import { readMedicines } from './medicines.ts';
import { readObservations } from './observations.ts';
import { createImagingReader } from './orders/earlier-imaging.ts';
import { createOrderReader } from './orders/read-orders.ts';
import type { ImagingReader, OrderReader } from './orders/types.ts';
import { readDevices, readProcedures } from './procedures-devices.ts';
import type { Reading } from './reading.ts';
import { readReasons } from './reasons.ts';
import { readsAttachments, referencesOf, unavailableOf } from './references.ts';
import { attachmentsNotRead } from './referral-text/attachments-not-read.ts';
import { readRootLevels } from './root-levels.ts';
import { readScreeningForms, startBackOf } from './screening.ts';
import { Collected } from './statements.ts';
import type { Terminology } from './terminology/terminology.ts';
import { trimesterOf } from './trimester.ts';
import { defaultWindows, type Windows } from './windows.ts';
import { readSickNotes, sickLeaveOf } from './work.ts';

export interface FactReaderDeps {
  readonly terminology: Terminology;
  /** IANA name of the zone in which days are counted. */
  readonly timeZone: string;
  readonly windows?: Partial<Windows>;
}

/** Reads a chart at a moment. Never throws on what resources hold, changes none of them, ignores their order. */
export type FactReader = (chart: Chart, now: Date) => PatientFacts;

interface Readers {
  readonly terminology: Terminology;
  readonly calendar: Calendar;
  readonly windows: Windows;
  readonly orders: OrderReader;
  readonly imaging: ImagingReader;
}

export function createFactReader({ terminology, timeZone, windows }: FactReaderDeps): FactReader {
  const calendar = createCalendar(timeZone);
  const readers: Readers = {
    terminology,
    calendar,
    windows: { ...defaultWindows, ...windows },
    orders: createOrderReader({ terminology }),
    imaging: createImagingReader({ terminology, calendar }),
  };
  return (chart, now) => readFacts(readers, chart, now);
}

function readFacts(readers: Readers, chart: Chart, now: Date): PatientFacts {
  const { terminology, calendar, windows } = readers;
  const collected = new Collected();
  const today = calendar.today(now);
  const times = new Map<string, RecordedTime>();
  const reading: Reading = { chart, terminology, calendar, windows, today, nowMs: now.getTime(), collected, times };
  collect(reading);
  const back = backRecords(reading);
  const episode = readEpisode(reading, back);
  const course = readCourse(reading);
  const patient = readPatient(reading);
  const todaysMatter = isTodaysMatter(reading, back);
  const imaging = readers.imaging(chart.resources, today);
  const orders = readOrders(readers, reading, todaysMatter);
  const { read: finding, all } = findingsReader({ reading, back, episode, patient, imaging: imaging.imaging, orders });
  const statements = (code: FindingCode) => collected.statements.get(code) ?? [];
  return {
    hook: chart.hook,
    today: calendar.dayText(today),
    ...patient,
    findings: all(),
    course,
    duration: episode.duration,
    rootLevels: readRootLevels(reading, finding),
    back: readBackProblem({ reading, back, episode, todaysMatter, orders, findings: finding, statements }),
    orders,
    medication: medicationOf(reading, orders),
    ...readImaging(reading, imaging, episode, finding),
    measured: newestMeasured(reading),
    ...startBackOf(reading, episode),
    ...sickLeaveOf(reading, finding),
    ...readSurroundings(reading, finding),
    unavailable: unavailableOf(chart, orders),
    whollyUnavailable: [...chart.whollyUnavailable].sort(),
    suppressed: chart.suppressed,
  };
}

type Surroundings =
  | 'trimester'
  | 'otherCauses'
  | 'recentSpinalProcedure'
  | 'actedOn'
  | 'peripheralNerve'
  | 'fallWithOsteoporosis';

/** What stands around the findings and changes how they are weighed. */
function readSurroundings(reading: Reading, finding: (code: FindingCode) => Finding): Pick<PatientFacts, Surroundings> {
  const trimester = trimesterOf(reading, finding('pregnancy'));
  return {
    ...(trimester !== undefined && { trimester }),
    otherCauses: otherCauses(reading),
    recentSpinalProcedure: recentSpinalProcedure(reading),
    actedOn: actedOn(reading, finding),
    peripheralNerve: peripheralNerves(reading),
    fallWithOsteoporosis: all(presence(finding('osteoporosis')), presence(finding('trauma'))),
  };
}

/** One pass over each type; nothing is decided yet. */
function collect(reading: Reading): void {
  readObservations(reading);
  readConditions(reading);
  readReasons(reading);
  readMedicines(reading);
  readProcedures(reading);
  readDevices(reading);
  readChecklists(reading);
  readScreeningForms(reading);
  readSickNotes(reading);
}

function readOrders({ orders }: Readers, { chart }: Reading, todaysMatter: boolean): PatientFacts['orders'] {
  if (chart.orders.length === 0) return [];
  const source = referencesOf(chart);
  const facts = orders(chart.orders, chart.resources.get('Medication') ?? [], todaysMatter, source.resolve);
  if (!readsAttachments.has(chart.hook)) return facts;
  return facts.map((fact, index) => {
    const notRead = attachmentsNotRead(chart.orders[index]?.resource, source);
    return notRead === undefined ? fact : { ...fact, notRead };
  });
}

/** Every rule on medicines speaks of one on order: a call about other orders need not pay for their doses. */
function medicationOf(reading: Reading, orders: PatientFacts['orders']): PatientFacts['medication'] {
  const ofOtherOrders = orders.length > 0 && orders.every(({ kind }) => kind !== 'medication');
  return ofOtherOrders ? noMedicine : readMedication(reading, orders);
}

function presence({ state }: Finding): Truth {
  if (state === 'not-documented') return 'unknown';
  return state === 'present' ? 'met' : 'not-met';
}
