/** The code systems we publish: findings, advice and the needs of a value-set row. */
import { join } from 'node:path';
import type { CodeSystem } from 'fhir/r4';
import { loadCardTemplates } from '../../src/cards/load-templates.ts';
import { adviceCodes } from '../../src/domain/advice.ts';
import { findingCodes, findingNames } from '../../src/domain/findings.ts';
import type { Localized } from '../../src/domain/language.ts';
import { codeExclusions, needTexts } from '../../src/facts/terminology/needs.ts';
import { canonical } from './canonical.ts';
import { asJson, type GeneratedFile, type Generator } from './generated-file.ts';
import { capitalised, conceptTexts } from './translated.ts';

/** Codes of the finding system that are no findings: values of the course, dates and measurements. */
export const otherCodes: readonly (Localized & { readonly code: string; readonly group: string })[] = [
  { code: 'course', group: 'course', nb: 'forløp', en: 'course' },
  { code: 'improving', group: 'course-value', nb: 'i bedring', en: 'improving' },
  { code: 'unchanged', group: 'course-value', nb: 'uendret', en: 'unchanged' },
  { code: 'worsening', group: 'course-value', nb: 'forverres', en: 'worsening' },
  { code: 'fluctuating', group: 'course-value', nb: 'varierende', en: 'fluctuating' },
  { code: 'symptom-onset', group: 'onset', nb: 'symptomstart', en: 'symptom onset' },
  { code: 'post-void-residual', group: 'measured', nb: 'resturin', en: 'post-void residual' },
];

export const codeSystems: Generator = {
  name: 'code systems',
  folders: ['fhir-profiles'],
  owns: (path) => /^fhir-profiles\/CodeSystem-(finding|advice|value-set-need)\.json$/.test(path),
  files: (root) => [findings(), advice(root), needs()],
};

function fileOf(id: string, title: string, description: string, rest: Partial<CodeSystem>): GeneratedFile {
  const system: CodeSystem = {
    ...canonical('CodeSystem', id, title, description),
    language: 'en',
    caseSensitive: true,
    content: 'complete',
    ...rest,
  };
  return { path: `fhir-profiles/CodeSystem-${id}.json`, content: asJson(system) };
}

function findings(): GeneratedFile {
  const named = findingCodes.map((code) => ({ code, ...findingNames[code] }));
  const concept = [...named, ...otherCodes].map(({ code, group, nb, en }) => ({
    code,
    ...conceptTexts({ nb, en }),
    property: [{ code: 'group', valueCode: group }],
  }));
  const property = [{ code: 'group', description: 'What kind of finding it is.', type: 'code' as const }];
  const about = 'Findings in low back pain that the service reads, and the codes and values that belong to them.';
  return fileOf('finding', 'Finding', about, { property, count: concept.length, concept });
}

/** Named as the cards name their topic; an advice that has no card yet by its code spelled out. */
function advice(root: string): GeneratedFile {
  const cards = loadCardTemplates(join(root, 'cards'));
  const concept = adviceCodes.map((code) => {
    const topic = cards.get(code)?.topic;
    const { nb, en } = { nb: topic?.nb.display, en: topic?.en.display };
    return nb && en ? { code, ...conceptTexts({ nb, en }) } : { code, display: spelledOut(code) };
  });
  return fileOf('advice', 'Advice', 'What a card advises; stands in Card.source.topic.', {
    count: concept.length,
    concept,
  });
}

/** `redFlagsPresent` to `Red flags present`; abbreviations keep their capitals. */
function spelledOut(code: string): string {
  const words = code.replace(/([A-Z])/g, ' $1').toLowerCase();
  return capitalised(words.replace(/\bnsaid\b/g, 'NSAID').replace(/\bmr\b/g, 'MR'));
}

function needs(): GeneratedFile {
  const decidedByFacts = needTexts.map(({ id, phrase, meaning }) => ({
    code: id,
    display: phrase,
    definition: meaning,
  }));
  const decidedByCode = Object.entries(codeExclusions).map(([id, { phrase }]) => ({
    code: id,
    display: phrase,
    definition: 'Decided from the code itself: the row does not match these classes.',
  }));
  const concept = [...decidedByFacts, ...decidedByCode];
  const about = 'What must hold before a row of a value set works: unknown makes it a question, false makes it silent.';
  return fileOf('value-set-need', 'Need of a value-set row', about, { count: concept.length, concept });
}
