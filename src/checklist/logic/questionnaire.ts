/** The questions of the published checklist, read from its Questionnaire; a linkId is the code of a finding. */
import type { Questionnaire, QuestionnaireItem } from 'fhir/r4';
import type { FindingCode } from '../../domain/findings.ts';
import type { Localized } from '../../domain/language.ts';

export interface Question {
  readonly code: FindingCode;
  readonly text: Localized;
  /** linkId of the group it stands in. */
  readonly group: string;
}

export interface QuestionGroup {
  readonly id: string;
  readonly title: Localized;
  readonly questions: readonly Question[];
}

export interface Checklist {
  /** Canonical address with version, for QuestionnaireResponse.questionnaire. */
  readonly canonical: string;
  /** Code system of the findings. */
  readonly system: string;
  readonly groups: readonly QuestionGroup[];
  readonly byCode: ReadonlyMap<FindingCode, Question>;
}

/** Not findings: how it goes, when it began, what was measured. They are asked in a form of their own. */
const measures = 'course-and-measures';

/** @throws Error when it has no questions that we know */
export function readChecklist(questionnaire: Questionnaire): Checklist {
  const groups = (questionnaire.item ?? []).filter(({ linkId }) => linkId !== measures).map(groupOf);
  const questions = groups.flatMap((group) => group.questions);
  const system = questionnaire.item?.[0]?.item?.[0]?.code?.[0]?.system;
  if (system === undefined || questionnaire.url === undefined)
    throw new Error('The questionnaire is not our checklist');
  return {
    canonical: questionnaire.version ? `${questionnaire.url}|${questionnaire.version}` : questionnaire.url,
    system,
    groups,
    byCode: new Map(questions.map((question) => [question.code, question])),
  };
}

function groupOf(item: QuestionnaireItem): QuestionGroup {
  const questions = (item.item ?? []).map((one): Question => {
    // The generator makes a question of each finding and of nothing else (scripts/generators/questionnaire.ts).
    return { code: one.linkId as FindingCode, text: textOf(one), group: item.linkId };
  });
  return { id: item.linkId, title: textOf(item), questions };
}

/** Norwegian, and the English of the extension `translation`. */
function textOf({ text = '', _text }: QuestionnaireItem): Localized {
  const english = _text?.extension?.find(({ extension = [] }) =>
    extension.some(({ url, valueCode }) => url === 'lang' && valueCode === 'en'),
  );
  const content = english?.extension?.find(({ url }) => url === 'content')?.valueString;
  return { nb: text, en: content ?? text };
}
