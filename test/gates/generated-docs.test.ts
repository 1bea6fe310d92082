/** The pages that a physician reads and signs hold every rule, clause and number, in both languages. */
import { fileURLToPath } from 'node:url';
import { rulesPages } from '../../scripts/generators/rules-page.ts';
import { rules } from '../../src/rules/all.ts';
import { thresholds } from '../../src/rules/thresholds.ts';

const pages = rulesPages.files(fileURLToPath(new URL('../../', import.meta.url)));
const page = (path: string): string => pages.find((one) => one.path === path)?.content ?? '';
const inCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const missing = (path: string, texts: readonly string[]) => texts.filter((text) => !page(path).includes(inCell(text)));

describe.each([
  ['docs/rules.md', 'en'],
  ['docs/regler.md', 'nb'],
] as const)('%s', (path, locale) => {
  it('has each rule by its id and title', () => {
    expect(
      missing(
        path,
        rules.flatMap(({ id, title }) => [`\`${id}\``, title[locale]]),
      ),
    ).toEqual([]);
  });

  it('has each clause in its words', () => {
    const clauses = rules.flatMap(({ when, variations = [] }) => [...when, ...variations.map((one) => one.when)]);
    expect(
      missing(
        path,
        clauses.map(({ says }) => says[locale]),
      ),
    ).toEqual([]);
  });

  it('has what newer sources say and where we leave the guideline, with the reason', () => {
    const newer = rules.flatMap((rule) => (rule.newer ?? []).flatMap(({ says }) => says?.[locale] ?? []));
    const left = rules.flatMap(({ deviates }) => (deviates ? [deviates.from, deviates.because, deviates.source] : []));
    expect(missing(path, [...newer, ...left])).toEqual([]);
  });

  it('has every number with its source and reason', () => {
    const rows = Object.entries(thresholds).flatMap(([name, { value, unit, source, reason }]) => [
      `\`${name}\` | ${value} ${unit}`,
      source,
      reason,
    ]);
    expect(rows.filter((text) => !page(path).includes(text))).toEqual([]);
  });

  it('has a row of five or four cells for every line of a table', () => {
    const cells = page(path)
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length - 2);
    expect(new Set(cells)).toEqual(new Set([5, 4]));
  });

  it('has a place to sign, with the fingerprint of what is signed', () => {
    expect(page(path)).toMatch(/`[0-9a-f]{12}`/);
  });
});
