/** Card files are checked whole at start: every problem of every file, in one list. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CardFilesError, loadCardTemplates } from '../../src/cards/load-templates.ts';

const reasons = [
  'a: { nb: "Første grunn", en: "First reason" }',
  'b: { nb: "Andre grunn", en: "Second reason" }',
  'c: { nb: "Tredje grunn", en: "Third reason" }',
].join('\n');

function cardFile(rest: { readonly summary?: string; readonly english?: string; readonly head?: string } = {}): string {
  return `advice: laboratoryTests
indicator: info
order: never
title: { nb: "Prøver", en: "Tests" }
overrideReasons: [a, b, c]
${rest.head ?? ''}
variants:
  default:
    nb: { summary: "${rest.summary ?? 'Ta SR, CRP og ALP'}", do: ["Ta prøvene."] }
    en: { summary: "${rest.english ?? rest.summary ?? 'Take ESR, CRP and ALP'}", do: ["Take the tests."] }
`;
}

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cards-'));
  writeFileSync(join(directory, 'override-reasons.yaml'), reasons);
});
afterEach(() => rmSync(directory, { recursive: true, force: true, maxRetries: 10 }));

function problemsWith(files: Readonly<Record<string, string>>): readonly string[] {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  try {
    loadCardTemplates(directory);
    return [];
  } catch (error) {
    if (error instanceof CardFilesError) return error.problems;
    throw error;
  }
}

it('takes a card file that is whole', () => {
  expect(problemsWith({ 'laboratoryTests.yaml': cardFile() })).toEqual([]);
});

it('lists the problems of all files at once', () => {
  const problems = problemsWith({
    'laboratoryTests.yaml': cardFile({ head: 'colour: red' }).replace('[a, b, c]', '[a, b]'),
    'patientInformation.yaml': cardFile().replace('advice: laboratoryTests', 'advice: horoscope'),
    'outsideScope.yaml': 'advice: [',
  });
  const about = (file: string) => problems.filter((problem) => problem.startsWith(file));
  expect(about('laboratoryTests.yaml')).toHaveLength(2);
  expect(about('patientInformation.yaml')).not.toHaveLength(0);
  expect(about('outsideScope.yaml')).not.toHaveLength(0);
});

const faults: readonly (readonly [name: string, file: string, says: RegExp])[] = [
  ['an override reason nobody knows', cardFile().replace('[a, b, c]', '[a, b, d]'), /override reason d is not in/],
  ['a file that is named after another advice', cardFile().replace('laboratoryTests', 'outsideScope'), /speaks of/],
  ['a message that is no ICU message', cardFile({ summary: 'Ta {order' }), /summary/],
  ['an argument nobody fills', cardFile({ summary: 'Ta {colour} prøver' }), /unknown argument \{colour\}/],
  ['a date format', cardFile({ summary: 'Ta {age, date} prøver' }), /unsupported format of \{age\}/],
  ['a select without other', cardFile({ summary: 'Ta {course, select, improving {nye}} prøver' }), /summary/],
  ['languages that use other arguments', cardFile({ summary: 'Ta {order}', english: 'Take the tests' }), /\{order\}/],
  ['HTML', cardFile({ summary: 'Ta <b>prøver</b>' }), /must match pattern/],
  ['Markdown', cardFile({ summary: 'Ta **prøver**' }), /must match pattern/],
  ['no default variant', cardFile().replace('default:', 'child:'), /required property 'default'/],
  ['no English', cardFile().replace(/ {4}en:.*\n/, ''), /required property 'en'/],
];

it.each(faults)('refuses %s', (_name, file, says) => {
  const problems = problemsWith({ 'laboratoryTests.yaml': file });
  expect(problems.join('\n')).toMatch(says);
});

it('refuses a folder without override reasons that are in both languages', () => {
  writeFileSync(join(directory, 'override-reasons.yaml'), 'a: { nb: "Bare norsk" }');
  expect(problemsWith({ 'laboratoryTests.yaml': cardFile() }).join('\n')).toMatch(/override-reasons.yaml.*'en'/);
});

it('lets a variant say only what differs', () => {
  const file = `${cardFile()}  child:
    nb: { summary: "Ta prøver av barnet" }
    en: { summary: "Take tests from the child" }
`;
  writeFileSync(join(directory, 'laboratoryTests.yaml'), file);
  const child = loadCardTemplates(directory).get('laboratoryTests')?.variants.get('child')?.nb;
  expect(child?.summary.render(() => 'none')).toBe('Ta prøver av barnet');
  expect(child?.do.map((step) => step.render(() => 'none'))).toEqual(['Ta prøvene.']);
});
