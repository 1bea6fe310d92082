/** Medicines in use and on order, with doses, lengths of use and risks, for the medicine rules. */
import type { Interval } from '../../domain/interval.ts';
import type { MedicationFacts, MedicineFact } from '../../domain/medication.ts';
import type { OrderFact } from '../../domain/patient-facts.ts';
import { all, type Truth } from '../../domain/truth.ts';
import { isLoose } from '../loose.ts';
import type { Reading } from '../reading.ts';
import { type Course, daysOfRun, goesOn, startOf } from './days-of-use.ts';
import { type DoseLine, doseLines } from './dosage-lines.ts';
import { opioidStrength } from './opioid.ts';
import { sumParacetamol } from './paracetamol.ts';
import { labelOf, type MedicineRecord, medicineRecords } from './records.ts';
import { readRisks, unknownRisks } from './risks.ts';
import { daysOfSupply } from './supply.ts';

/** Classes that the guideline speaks of: doses, lengths and risks are read for these only. */
const painClasses: ReadonlySet<string> = new Set([
  'drug.nsaid',
  'drug.coxib',
  'drug.paracetamol',
  'drug.opioid',
  'drug.opioid-combination',
  'drug.benzodiazepine',
  'drug.z-drug',
  'drug.muscle-relaxant',
  'drug.gabapentinoid',
  'drug.antidepressant-tca',
  'drug.antidepressant-other',
]);

/** No medicine the guideline speaks of: nobody asks for risks then, so that nobody pays for them. */
export const noMedicine: MedicationFacts = Object.freeze({
  medicines: Object.freeze([]),
  daysOfUse: Object.freeze({}),
  risks: unknownRisks,
});

/**
 * Never throws on what resources hold, changes none of them, ignores their order.
 *
 * @param orders the facts of `reading.chart.orders`, in the same order.
 */
export function readMedication(reading: Reading, orders: readonly OrderFact[]): MedicationFacts {
  if (!hasMedicines(reading, orders)) return noMedicine;
  const records = medicineRecords(reading, orders).sort((a, b) => (a.reference < b.reference ? -1 : 1));
  if (!records.some((record) => record.current && speaksOf(record))) return noMedicine;
  const courses = new Map(records.filter(isOurs).map((record) => [record, courseOf(reading, record)]));
  const going = [...courses.values()].filter((course) => goesOn(course, reading.today));
  const paracetamol = sumParacetamol(reading, going);
  return {
    medicines: medicinesOf(records, new Set(going), courses),
    ...(paracetamol && { paracetamol }),
    daysOfUse: daysByClass([...courses.values()], going, reading.today),
    risks: readRisks(reading, records),
  };
}

function hasMedicines({ chart }: Reading, orders: readonly OrderFact[]): boolean {
  if (orders.some(({ kind }) => kind === 'medication')) return true;
  const held = (type: string): boolean => chart.resources.get(type)?.some((one) => isLoose(one)) === true;
  return held('MedicationRequest') || held('MedicationStatement');
}

function isOurs(record: MedicineRecord): boolean {
  return record.ordered || speaksOf(record);
}

function speaksOf({ classes }: MedicineRecord): boolean {
  return classes.some((word) => painClasses.has(word));
}

function courseOf(reading: Reading, record: MedicineRecord): Course {
  const lines = doseLines(reading, record);
  const start = startOf(reading, record, lines);
  return { record, lines, start, supply: daysOfSupply(record, lines, start, reading.today) };
}

/** Of other classes (anticoagulants) what is active is listed as it stands. */
function medicinesOf(
  records: readonly MedicineRecord[],
  going: ReadonlySet<Course>,
  courses: ReadonlyMap<MedicineRecord, Course>,
): readonly MedicineFact[] {
  const facts: MedicineFact[] = [];
  for (const record of records) {
    const course = courses.get(record);
    if (course === undefined ? record.current : going.has(course)) facts.push(factOf(record, course));
  }
  return facts;
}

function factOf(record: MedicineRecord, course: Course | undefined): MedicineFact {
  const opioid = opioidStrength(record);
  const lines = course?.lines ?? [];
  return {
    reference: record.reference,
    label: labelOf(record),
    ordered: record.ordered,
    classes: [...record.classes].sort(),
    ...(opioid !== undefined && { opioid }),
    asNeeded: asNeeded(lines),
    nightOnly: lines.length === 0 ? 'unknown' : all(...lines.map(({ night }) => night)),
    ...(course?.supply && { plannedDays: course.supply }),
  };
}

/** One line on a schedule is a schedule, whatever may be taken beside it. */
function asNeeded(lines: readonly DoseLine[]): Truth {
  return lines.length === 0 ? 'unknown' : all(...lines.map((line) => line.asNeeded));
}

/** Only classes of which something goes on or is being ordered: what has ended counts as the beginning of their run. */
function daysByClass(
  courses: readonly Course[],
  going: readonly Course[],
  today: number,
): MedicationFacts['daysOfUse'] {
  const days: Record<string, Interval> = {};
  for (const word of painClasses) {
    if (!going.some(({ record }) => record.classes.includes(word))) continue;
    days[word] = daysOfRun(
      courses.filter(({ record }) => record.classes.includes(word)),
      today,
    );
  }
  return days;
}
