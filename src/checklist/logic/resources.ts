/** Answers as FHIR: one QuestionnaireResponse with all of them, and an Observation for each, derived from it. */
import type { Observation, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4';
import type { FindingCode } from '../../domain/findings.ts';
import type { Answer, Answers } from './answers.ts';
import { bodySiteWords } from './figure.ts';
import { kindOf } from './kinds.ts';
import type { Checklist } from './questionnaire.ts';

export interface Occasion {
  readonly patientId: string;
  /** `Encounter/1` */
  readonly encounter?: string;
  /** `Practitioner/1` */
  readonly author?: string;
  /** ISO instant. */
  readonly now: string;
  /** Of this filling-in; the same at every attempt to save it, so that a server can tell. */
  readonly uuid: string;
}

export interface Resources {
  readonly response: QuestionnaireResponse;
  readonly observations: readonly Observation[];
}

const snomed = 'http://snomed.info/sct';
const dataAbsent = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
const categories = 'http://terminology.hl7.org/CodeSystem/observation-category';
const identifiers = 'urn:ietf:rfc:3986';

/** The options of the questionnaire (SNOMED CT and HL7 data-absent-reason, as published there). */
const codings = {
  yes: { system: snomed, code: '373066001', display: 'Ja' },
  no: { system: snomed, code: '373067005', display: 'Nei' },
  'not-asked': { system: dataAbsent, code: 'not-asked', display: 'Ikke spurt' },
  'cannot-assess': { system: dataAbsent, code: 'asked-unknown', display: 'Kan ikke vurderes' },
} as const satisfies Readonly<Record<Answer, object>>;

/** @returns resources without ids: the server names them */
export function toResources(checklist: Checklist, answers: Answers, occasion: Occasion): Resources {
  return {
    response: toResponse(checklist, answers, occasion),
    observations: [
      ...findings(checklist, answers, occasion),
      ...course(checklist, answers, occasion),
      ...onset(checklist, answers, occasion),
    ],
  };
}

function toResponse(checklist: Checklist, answers: Answers, occasion: Occasion): QuestionnaireResponse {
  const { patientId, encounter, author, now, uuid } = occasion;
  const groups = checklist.groups.flatMap(({ id, questions }): QuestionnaireResponseItem[] => {
    const item = questions.flatMap(({ code, text }) => {
      const answer = answers.given[code];
      return answer === undefined
        ? []
        : [{ linkId: code, text: text.nb, answer: [{ valueCoding: { ...codings[answer] } }] }];
    });
    return item.length === 0 ? [] : [{ linkId: id, item }];
  });
  return {
    resourceType: 'QuestionnaireResponse',
    identifier: { system: identifiers, value: `urn:uuid:${uuid}` },
    questionnaire: checklist.canonical,
    status: 'completed',
    subject: { reference: `Patient/${patientId}` },
    ...(encounter && { encounter: { reference: encounter } }),
    authored: now,
    ...(author && { author: { reference: author } }),
    item: [...groups, ...measuresOf(checklist, answers)],
  };
}

function measuresOf({ system }: Checklist, { course, onset }: Answers): QuestionnaireResponseItem[] {
  const item: QuestionnaireResponseItem[] = [
    ...(course ? [{ linkId: 'course', answer: [{ valueCoding: { system, code: course } }] }] : []),
    ...(onset ? [{ linkId: 'symptom-onset', answer: [{ valueDate: onset }] }] : []),
  ];
  return item.length === 0 ? [] : [{ linkId: 'course-and-measures', item }];
}

function findings(checklist: Checklist, answers: Answers, occasion: Occasion): Observation[] {
  const site = bodySiteWords(answers.sites);
  return [...checklist.byCode.values()].flatMap(({ code, text }) => {
    const answer = answers.given[code];
    if (answer === undefined) return [];
    const placed = code === 'dermatomal-leg-pain' && answer === 'yes' && site !== undefined;
    const observation = bare(checklist, occasion, code, text.nb, kindOf(code) === 'examined' ? 'exam' : 'survey');
    return [{ ...observation, ...answerOf(answer), ...(placed && { bodySite: { text: site } }) }];
  });
}

function answerOf(answer: Answer): Pick<Observation, 'valueBoolean' | 'dataAbsentReason'> {
  if (answer === 'yes' || answer === 'no') return { valueBoolean: answer === 'yes' };
  const { system, code } = codings[answer];
  return { dataAbsentReason: { coding: [{ system, code }] } };
}

function course(checklist: Checklist, { course: value }: Answers, occasion: Occasion): Observation[] {
  if (value === undefined) return [];
  const observation = bare(checklist, occasion, 'course', 'Forløp siste to uker', 'survey');
  return [{ ...observation, valueCodeableConcept: { coding: [{ system: checklist.system, code: value }] } }];
}

function onset(checklist: Checklist, { onset: value }: Answers, occasion: Occasion): Observation[] {
  if (value === undefined) return [];
  return [{ ...bare(checklist, occasion, 'symptom-onset', 'Når begynte plagene?', 'survey'), valueDateTime: value }];
}

function bare(
  { system }: Checklist,
  { patientId, encounter, author, now, uuid }: Occasion,
  code: FindingCode | 'course' | 'symptom-onset',
  text: string,
  category: 'exam' | 'survey',
): Observation {
  return {
    resourceType: 'Observation',
    identifier: [{ system: identifiers, value: `urn:uuid:${uuid}#${code}` }],
    status: 'final',
    category: [{ coding: [{ system: categories, code: category }] }],
    code: { coding: [{ system, code }], text },
    subject: { reference: `Patient/${patientId}` },
    ...(encounter && { encounter: { reference: encounter } }),
    effectiveDateTime: now,
    ...(author && { performer: [{ reference: author }] }),
  };
}
