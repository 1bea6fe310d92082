/** STarT Back screening: total, distress subscale and risk level, as Observations or as the filled-in LOINC form. */
import type { PatientFacts, StartBackFact, StartBackRisk } from '../domain/patient-facts.ts';
import type { Episode } from './episode.ts';
import { codingsOf, isAbout, isLoose, type Loose, listOf, nameOf, numberOf, textOf } from './loose.ts';
import type { Observed } from './observed.ts';
import { pastTime, type Reading } from './reading.ts';
import type { ScreeningStatement } from './statements.ts';

/**
 * Canonical of the LOINC form of the STarT Back panel. LOINC's forms bear `http://loinc.org/q/` and the panel's code
 * (HL7 MCC eCare Plan Implementation Guide, "Questionnaires and LOINC panels"); a line's linkId ends in its own code.
 */
const LOINC_FORM = 'http://loinc.org/q/91349-1';
const LOINC = 'http://loinc.org';
/** 0 to 9 points in all, 0 to 5 of them for distress (Keele STarT Back screening tool, nine items). */
const mostPoints: Readonly<Record<string, number>> = { 'lab.start-back-total': 9, 'lab.start-back-distress': 5 };
/** Up to 3 in all is low; from 4 on the subscale decides, up to 3 medium, 4 and 5 high (differences 23). */
const LOW_AT_MOST = 3;
const MEDIUM_SUBSCALE_AT_MOST = 3;

const screeningWords: ReadonlySet<string> = new Set([
  'lab.start-back-total',
  'lab.start-back-distress',
  'lab.start-back-risk',
]);

type Held = Pick<Observed, 'reading' | 'holder' | 'time' | 'reference'> & {
  readonly source: ScreeningStatement['source'];
};

/** True when the word is one of the screening. */
export function readScreening(observed: Observed, word: string): boolean {
  if (!screeningWords.has(word)) return false;
  hold({ ...observed, source: 'Observation' }, word);
  return true;
}

function hold({ reading, holder, time, reference, source }: Held, word: string): void {
  if (holder.dataAbsentReason !== undefined || time === undefined) return;
  if (word === 'lab.start-back-risk') {
    const level = levelOf(holder);
    if (level !== undefined) reading.collected.screenings.push({ level, time, reference, source });
    return;
  }
  const points = pointsOf(holder);
  const most = mostPoints[word];
  if (points === undefined || most === undefined || points < 0 || points > most) return;
  const total = word === 'lab.start-back-total';
  reading.collected.screenings.push({ ...(total ? { total: points } : { distress: points }), time, reference, source });
}

/** A score has no unit that could change it; "more than 3" is no score. */
function pointsOf(holder: Loose): number | undefined {
  const { valueQuantity, valueInteger, valueDecimal } = holder;
  if (!isLoose(valueQuantity)) return whole(valueInteger ?? valueDecimal);
  return valueQuantity.comparator === undefined ? whole(valueQuantity.value) : undefined;
}

function whole(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && Number.isInteger(number) ? number : undefined;
}

/** LOINC leaves the answers of the risk level to the sender: read by its words, and only when they name one level. */
const levels: readonly (readonly [StartBackRisk, RegExp])[] = [
  ['low', /\b(low|lav)\b/i],
  ['medium', /\b(medium|moderate|middels|moderat)\b/i],
  ['high', /(?<!\p{L})(high|høy)(?!\p{L})/iu],
];
const LONGEST_LEVEL = 60;

function levelOf(holder: Loose): StartBackRisk | undefined {
  const concept = holder.valueCodeableConcept ?? holder.valueCoding;
  const texts = [
    textOf(holder.valueString),
    isLoose(concept) ? textOf(concept.text) : undefined,
    ...codingsOf(concept).map((coding) => (isLoose(coding) ? textOf(coding.display) : undefined)),
  ];
  const said = texts.filter((text) => text !== undefined && text.length <= LONGEST_LEVEL).join(' ');
  const named = levels.filter(([, pattern]) => pattern.test(said));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

/** Filled-in forms of the panel; other questionnaires have no identifier that could be cited, and are not guessed at. */
export function readScreeningForms(reading: Reading): void {
  for (const resource of reading.chart.resources.get('QuestionnaireResponse') ?? []) {
    if (!isLoose(resource) || textOf(resource.questionnaire)?.split('|')[0] !== LOINC_FORM) continue;
    if (!isAbout(resource, reading.chart.patientId) || !finished.has(resource.status)) continue;
    const time = pastTime(reading, resource.authored);
    const reference = nameOf(resource, 'QuestionnaireResponse');
    for (const item of listOf(resource.item)) readLine({ reading, time, reference }, item, 0);
  }
}

const finished: ReadonlySet<unknown> = new Set(['completed', 'amended']);
/** Groups in groups; deeper than this nobody's form goes. */
const DEEPEST = 20;

function readLine(form: Pick<Held, 'reading' | 'time' | 'reference'>, item: unknown, depth: number): void {
  if (!isLoose(item) || depth > DEEPEST) return;
  const code = textOf(item.linkId)?.split('/').at(-1);
  const words = form.reading.terminology.matches(LOINC, code).map(({ word }) => word);
  const word = words.find((one) => screeningWords.has(one));
  for (const answer of listOf(item.answer)) {
    if (word !== undefined && isLoose(answer)) hold({ ...form, holder: answer, source: 'QuestionnaireResponse' }, word);
  }
  for (const inner of listOf(item.item)) readLine(form, inner, depth + 1);
}

/** The newest day of screening inside the window of symptoms; missing when there is none. */
export function startBackOf(
  { collected }: Reading,
  { symptomsFrom }: Episode,
): Pick<PatientFacts, 'startBack'> | undefined {
  if (collected.screenings.length === 0) return undefined;
  const recent = collected.screenings.filter(({ time }) => time.min >= symptomsFrom);
  const newest = Math.max(...recent.map(({ time }) => time.max));
  const ofDay = recent.filter(({ time }) => time.max === newest);
  const total = worst(ofDay.map((one) => one.total));
  const distress = worst(ofDay.map((one) => one.distress));
  const stated = ofDay.flatMap(({ level }) => level ?? []);
  const risk = settled(stated, byPoints(total, distress));
  if (risk === undefined) return undefined;
  const evidence = ofDay.map(({ reference, time, source }) => ({
    state: 'present' as const,
    source,
    date: time.text,
    ...(reference === undefined ? {} : { reference }),
  }));
  const fact: StartBackFact = {
    risk,
    ...(total === undefined ? {} : { total }),
    ...(distress === undefined ? {} : { distress }),
    evidence,
  };
  return { startBack: fact };
}

function worst(points: readonly (number | undefined)[]): number | undefined {
  const known = points.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function byPoints(total: number | undefined, distress: number | undefined): StartBackRisk | undefined {
  if (distress !== undefined && distress > MEDIUM_SUBSCALE_AT_MOST) return 'high';
  if (total === undefined) return undefined;
  if (total <= LOW_AT_MOST) return 'low';
  return distress === undefined ? 'medium-or-high' : 'medium';
}

const order: readonly StartBackRisk[] = ['low', 'medium', 'medium-or-high', 'high'];

/** A stated level answers what a missing subscale leaves open; else the worse of what stands there wins. */
function settled(stated: readonly StartBackRisk[], points: StartBackRisk | undefined): StartBackRisk | undefined {
  const said = worstOf(stated);
  if (points === 'medium-or-high' && (said === 'medium' || said === 'high')) return said;
  return worstOf([...stated, ...(points === undefined ? [] : [points])]);
}

function worstOf(risks: readonly StartBackRisk[]): StartBackRisk | undefined {
  return order.findLast((risk) => risks.includes(risk));
}
