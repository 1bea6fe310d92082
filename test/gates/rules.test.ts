/** What every rule must have: a twin, a citation, an id of its own, title and words in both languages, and no number of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../src/rules/all.ts';
import { defaultThresholds, thresholds } from '../../src/rules/thresholds.ts';
import { readVignettes, vignettePaths } from '../support/rule-vignettes.ts';

const source = new URL('../../src/rules/', import.meta.url);
const filesBelow = (ending: string) =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
const ruleFiles = filesBelow('.rule.ts');
const textOf = (path: string) => readFileSync(new URL(path, source), 'utf8');
const duplicatesIn = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);

/** Comments and strings out: what is left is code. */
const codeOf = (path: string) =>
  textOf(path)
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");

describe('every rule', () => {
  it('stands in a file of its own and in the explicit list', () => {
    const ids = ruleFiles.map((path) => /^ {2}id: '([^']+)'/m.exec(textOf(path))?.[1]).sort();
    expect(ids).toEqual(rules.map(({ id }) => id).sort());
  });

  it('has a twin with vignettes, and no twin is without its rule', () => {
    expect(vignettePaths()).toEqual(ruleFiles.map((path) => path.slice(0, -'.rule.ts'.length)).sort());
    const mismatched = ruleFiles.filter((path) => {
      const id = readVignettes(path.slice(0, -'.rule.ts'.length)).rule;
      return !textOf(path).includes(`id: '${id}'`);
    });
    expect(mismatched).toEqual([]);
  });

  it('has an id of its own', () => expect(duplicatesIn(rules.map(({ id }) => id))).toEqual([]));

  it('cites the guideline, with a year and a section', () => {
    const without = rules.filter(
      ({ cites }) =>
        !cites.every(({ source: key, year, chapter }) => key === 'formi-2007' && year === 2007 && chapter !== ''),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('shows of every source beside the guideline what it says, in both languages', () => {
    const silent = rules.filter(({ newer }) => newer?.some(({ says }) => !says?.nb || !says.en));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('says each clause in both languages, under one id with one meaning', () => {
    const meanings = new Map<string, string>();
    for (const { id, says } of rules.flatMap(({ when, variations }) => [
      ...when,
      ...(variations ?? []).map((one) => one.when),
    ])) {
      expect(says.nb).not.toBe('');
      expect(says.en).not.toBe('');
      expect(meanings.get(id) ?? says.en).toBe(says.en);
      meanings.set(id, says.en);
    }
  });

  it('has a title of its own in both languages, neither with words of the other', () => {
    expect(rules.flatMap(({ title }) => [title.nb.trim(), title.en.trim()]).filter((text) => text === '')).toEqual([]);
    expect(duplicatesIn(rules.flatMap(({ title }) => [title.nb, title.en]))).toEqual([]);
    const english =
      /\b(the|and|of|or|with|without|not|are|at most|pain|weeks?|first|imaging|order|back(?<!STarT Back))\b/i;
    const norwegian = /[æøå]|\b(og|eller|av|ikke|med|uten|ved|hos|smerter|uker?)\b/i;
    expect(rules.filter(({ title }) => english.test(title.nb) || norwegian.test(title.en)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('gives urgency to every critical word, and critical to no other', () => {
    const critical = rules.filter(({ then }) => then.indicator === 'critical');
    expect(critical.map(({ then }) => then.urgency)).toEqual(critical.map(() => 'emergency'));
    expect(rules.filter(({ then }) => then.urgency === 'emergency')).toEqual(critical);
  });

  it('proves an emergency in one way only: critical until it is in hand, and by nothing that was left open', () => {
    const proving = rules.filter(({ then }) => then.urgency === 'emergency');
    expect(proving.map(({ variations }) => variations?.map(({ when, then }) => [when.id, then]))).toEqual(
      proving.map(() => [['acted-on', { variant: 'inHand', indicator: 'warning' }]]),
    );
    const others = rules.flatMap(({ whenUnknown, variations, then }) => [
      ...(whenUnknown === undefined ? [] : [whenUnknown]),
      ...(then.urgency === 'emergency' ? [] : (variations ?? []).map((one) => one.then)),
    ]);
    expect(others.filter(({ urgency, indicator }) => urgency === 'emergency' || indicator === 'critical')).toEqual([]);
  });

  it('gives a verdict only where it is asked about an order', () => {
    expect(rules.filter(({ per, then }) => then.verdict !== undefined && per !== 'order')).toEqual([]);
  });
});

describe('a rule file', () => {
  it.each(ruleFiles)('%s has no condition, loop or number, and imports no rule', (path) => {
    const code = codeOf(path).replaceAll(
      /formi2007|is1899|niceNg59|niceNg234|acr2021|eular2015|ifompt2020|downie2013|tidsskriftet2007/g,
      '',
    );
    expect(code).not.toMatch(/\b(if|for|while|switch)\b|\?[^.]|=>|\bfunction\b/);
    expect(code.replaceAll(/\b[A-Za-z_]\w*/g, '')).not.toMatch(/\d/);
    expect(textOf(path)).not.toMatch(/from '[^']*\.rule\.ts'/);
    expect(textOf(path).split('\n').length).toBeLessThan(45);
  });
});

describe('thresholds', () => {
  it('are the defaults, each with unit, source and reason', () => {
    for (const [name, { value, unit, source: from, reason }] of Object.entries(thresholds)) {
      expect(Object.entries(defaultThresholds)).toContainEqual([name, value]);
      expect([unit, from, reason].every((text) => text.length > 3)).toBe(true);
    }
    expect(Object.keys(defaultThresholds)).toEqual(Object.keys(thresholds));
  });

  it('are the only numbers in the clauses, beside nought and one', () => {
    const numbers = filesBelow('.ts')
      .filter((path) => path.startsWith('conditions/'))
      .flatMap((path) =>
        [...codeOf(path).matchAll(/(?<![\w.])\d+(?:\.\d+)?\b/g)].map(([number]) => `${path}: ${number}`),
      )
      .filter((hit) => !/: [01]$/.test(hit));
    expect(numbers).toEqual([]);
  });
});
