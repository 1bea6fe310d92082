/** The checklist as a FHIR Questionnaire: linkId is the finding code, Norwegian text with English translation. */
import type { Questionnaire, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4';
import { CHECKLIST_URL, FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { type FindingCode, findingNames } from '../../src/domain/findings.ts';
import type { Localized } from '../../src/domain/language.ts';
import { canonical } from './canonical.ts';
import { type ChecklistGroup, checklistGroups, fullQuestions } from './checklist-questions.ts';
import { otherCodes } from './code-systems.ts';
import { asJson, type Generator } from './generated-file.ts';
import { capitalised, inEnglish } from './translated.ts';

const path = 'fhir-profiles/Questionnaire-back-pain-checklist.json';
const id = 'back-pain-checklist';
const snomed = 'http://snomed.info/sct';
const dataAbsent = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

interface Answer extends Localized {
  readonly system: string;
  readonly code: string;
}

/** A choice, not a boolean: "not asked" and "cannot be assessed" must not look like "no". Both read as not documented. */
const answers: readonly Answer[] = [
  { system: snomed, code: '373066001', nb: 'Ja', en: 'Yes' },
  { system: snomed, code: '373067005', nb: 'Nei', en: 'No' },
  { system: dataAbsent, code: 'not-asked', nb: 'Ikke spurt', en: 'Not asked' },
  { system: dataAbsent, code: 'asked-unknown', nb: 'Kan ikke vurderes', en: 'Cannot be assessed' },
];

export const questionnaire: Generator = {
  name: 'checklist',
  folders: ['fhir-profiles'],
  owns: (existing) => existing.startsWith('fhir-profiles/Questionnaire-'),
  files: () => [{ path, content: asJson(checklist()) }],
};

function checklist(): Questionnaire {
  const about =
    'Findings in low back pain that decide triage and imaging. Answers: yes, no, not asked, cannot be assessed; ' +
    'a boolean answer is read too. What is not answered is not documented, never absent.';
  return {
    ...canonical('Questionnaire', id, 'Sjekkliste for korsryggsmerter', about),
    url: CHECKLIST_URL,
    language: 'nb',
    _title: inEnglish('Low back pain checklist'),
    subjectType: ['Patient'],
    item: [...checklistGroups.map(groupItem), courseGroup()],
  };
}

function groupItem({ linkId, nb, en, findings }: ChecklistGroup): QuestionnaireItem {
  return { linkId, text: nb, _text: inEnglish(en), type: 'group', item: findings.map(findingItem) };
}

function findingItem(code: FindingCode): QuestionnaireItem {
  const { nb, en } = fullQuestions[code] ?? findingNames[code];
  return { ...codedItem(code, { nb, en }), type: 'choice', answerOption: answers.map(optionOf) };
}

function courseGroup(): QuestionnaireItem {
  const values = otherCodes.filter(({ group }) => group === 'course-value');
  const unit = { system: 'http://unitsofmeasure.org', code: 'mL', display: 'mL' };
  return {
    linkId: 'course-and-measures',
    text: 'Forløp og målinger',
    _text: inEnglish('Course and measurements'),
    type: 'group',
    item: [
      {
        ...codedItem('course', { nb: 'forløp siste to uker', en: 'course in the last two weeks' }),
        type: 'choice',
        answerOption: values.map((value) => optionOf({ ...value, system: FINDING_SYSTEM })),
      },
      {
        ...codedItem('symptom-onset', { nb: 'når begynte plagene?', en: 'when did the symptoms begin?' }),
        type: 'date',
      },
      {
        ...codedItem('post-void-residual', { nb: 'resturin målt etter vannlating', en: 'post-void residual urine' }),
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit', valueCoding: unit }],
        type: 'quantity',
      },
    ],
  };
}

function codedItem(code: string, { nb, en }: Localized) {
  const text = capitalised(nb);
  return { linkId: code, code: [{ system: FINDING_SYSTEM, code }], text, _text: inEnglish(capitalised(en)) };
}

function optionOf({ system, code, nb, en }: Answer): QuestionnaireItemAnswerOption {
  return { valueCoding: { system, code, display: capitalised(nb), _display: inEnglish(capitalised(en)) } };
}
