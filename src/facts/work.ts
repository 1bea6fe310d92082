/** Sick leave: Norwegian sick notes written back as questionnaires, and the codes that say "on sick leave". */
import type { Evidence, Finding } from '../domain/findings.ts';
import type { PatientFacts, SickLeaveFact } from '../domain/patient-facts.ts';
import type { Truth } from '../domain/truth.ts';
import { isAbout, isLoose, type Loose, listOf, nameOf, textOf } from './loose.ts';
import { pastTime, type Reading } from './reading.ts';
import { statementOf } from './statements.ts';

/** Canonical of the sick note that the labour and welfare administration writes back (navikt/syk-inn, docs/fhir). */
const SICK_NOTE = 'https://www.nav.no/samarbeidspartner/sykmelding/fhir/R4/Questionnaire/V1';
const finished: ReadonlySet<unknown> = new Set(['completed', 'amended']);
const FULL = 'AKTIVITET_IKKE_MULIG';
const GRADED = 'GRADERT';
/** SNOMED CT "On sick leave from work" and "Requesting sick leave"; codes that only count days may mean another illness. */
const sickLeaveCodes: ReadonlySet<string | undefined> = new Set(['224459001', '224453000']);
const WORK = 'work-problem-or-sick-leave';

/** A sick note that covers today, for the back or without a diagnosis, says that the patient is on sick leave. */
export function readSickNotes(reading: Reading): void {
  for (const resource of reading.chart.resources.get('QuestionnaireResponse') ?? []) {
    if (!isLoose(resource) || textOf(resource.questionnaire)?.split('|')[0] !== SICK_NOTE) continue;
    if (!isAbout(resource, reading.chart.patientId) || !finished.has(resource.status)) continue;
    if (isForAnotherDisease(reading, resource)) continue;
    const types = listOf(resource.item).flatMap((item) => typeToday(reading, item));
    if (types.length === 0) continue;
    const reference = nameOf(resource, 'QuestionnaireResponse');
    const time = pastTime(reading, resource.authored);
    reading.collected.sickNotes.push({ graded: types.every((type) => type === GRADED), reference, time });
    reading.collected.add(
      statementOf({
        code: WORK,
        says: 'present',
        source: 'QuestionnaireResponse',
        reference,
        time,
        ongoing: true,
        explicit: true,
        resource,
      }),
    );
  }
}

/** Diagnoses are stated, and none of them is the back. */
function isForAnotherDisease({ terminology }: Reading, resource: Loose): boolean {
  const diagnoses = listOf(resource.item).filter(
    (item) => isLoose(item) && (item.linkId === 'hoveddiagnose' || item.linkId === 'bidiagnose'),
  );
  const codings = diagnoses.flatMap((item) => answersOf(item, 'valueCoding'));
  if (codings.length === 0) return false;
  return !codings.some(
    (coding) =>
      isLoose(coding) &&
      terminology.matches(textOf(coding.system), textOf(coding.code)).some(({ word }) => word.startsWith('back-pain')),
  );
}

/** The kind of leave of a period, `aktivitet`, if today lies in it and the kind is one we know. */
function typeToday(reading: Reading, item: unknown): readonly string[] {
  if (!isLoose(item) || item.linkId !== 'aktivitet') return [];
  const lines = listOf(item.item);
  const from = dayOf(reading, lines, 'aktivitet-fom');
  const to = dayOf(reading, lines, 'aktivitet-tom');
  if (from === undefined || to === undefined || from > reading.today || to < reading.today) return [];
  return lines
    .filter((line) => isLoose(line) && line.linkId === 'aktivitet-type')
    .flatMap((line) => answersOf(line, 'valueCoding'))
    .flatMap((coding) => (isLoose(coding) ? (textOf(coding.code) ?? []) : []))
    .filter((code) => code === FULL || code === GRADED);
}

function dayOf({ calendar }: Reading, lines: readonly unknown[], linkId: string): number | undefined {
  const line = lines.find((one) => isLoose(one) && one.linkId === linkId);
  const [date] = answersOf(line, 'valueDate');
  const time = calendar.read(date);
  return time === undefined || time.min !== time.max ? undefined : time.min;
}

function answersOf(item: unknown, field: string): readonly unknown[] {
  if (!isLoose(item)) return [];
  return listOf(item.answer).flatMap((answer) => (isLoose(answer) ? (answer[field] ?? []) : []));
}

/** @param finding gives the finding "work problems or sick leave" after windows and conflicts; asked only when it can matter */
export function sickLeaveOf(
  { collected }: Reading,
  finding: (code: typeof WORK) => Finding,
): Pick<PatientFacts, 'sickLeave'> | undefined {
  const { sickNotes, statements } = collected;
  const stated = statements.get(WORK);
  if (stated === undefined) return undefined;
  const work = finding(WORK);
  if (work.state !== 'present') return undefined;
  if (sickNotes.length > 0) {
    const graded: Truth = sickNotes.every((note) => note.graded) ? 'met' : 'not-met';
    return fact(graded, work, new Set(sickNotes.map(({ reference }) => reference)));
  }
  const coded = stated.filter(
    ({ says, over, recordedCode }) => says === 'present' && !over && sickLeaveCodes.has(recordedCode),
  );
  const references = new Set(coded.map(({ reference }) => reference));
  return work.evidence.some((one) => isPresentIn(one, references)) ? fact('unknown', work, references) : undefined;
}

function fact(graded: Truth, work: Finding, references: ReadonlySet<string | undefined>): { sickLeave: SickLeaveFact } {
  return { sickLeave: { graded, evidence: work.evidence.filter((one) => isPresentIn(one, references)) } };
}

function isPresentIn({ state, reference }: Evidence, references: ReadonlySet<string | undefined>): boolean {
  return state === 'present' && references.has(reference);
}
