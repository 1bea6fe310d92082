/** Makes the data of the rules browser out of the rule registry, the thresholds, the card files and the vignettes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Localized } from '../../src/domain/language.ts';
import { knowledgeVersion } from '../../src/knowledge.ts';
import type {
  CardData,
  Lines,
  RuleData,
  RulesData,
  ThresholdData,
  VariantData,
  VignetteData,
} from '../../src/pages/rules/rules-data.ts';
import { rules } from '../../src/rules/all.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { thresholds } from '../../src/rules/thresholds.ts';
import { ruleRow } from '../generators/rules-page/rule-row.ts';
import { topicNames } from '../generators/rules-page/words.ts';

/** Folders and files that the data depend on. */
export const rulesDataMadeOf = ['src/rules', 'src/cards', 'cards', 'test/rules', 'scripts/generators/rules-page'];

/** @param root of the project @throws when a rule has no vignettes */
export function rulesPageData(root: string): RulesData {
  const cards = readCards(join(root, 'cards'));
  const vignettes = readVignettes(join(root, 'test/rules'));
  const titles = new Map(cards.map(({ code, title }) => [code, title]));
  return {
    version: knowledgeVersion(root),
    topics: topicNames,
    rules: rules.map((rule) => ruleData(rule, titles, vignettes)),
    cards,
    thresholds: thresholdData(),
  };
}

function ruleData(
  rule: Rule,
  titles: ReadonlyMap<string, Localized>,
  vignettes: ReadonlyMap<string, readonly VignetteData[]>,
): RuleData {
  const titleOf = (code: string): Localized | undefined => titles.get(code);
  const [nb, en] = (['nb', 'en'] as const).map((locale) => ruleRow(rule, titleOf, locale));
  const lines = (column: number): Lines => ({ nb: split(nb?.[column]), en: split(en?.[column]) });
  const own = vignettes.get(rule.id);
  if (own === undefined) throw new Error(`${rule.id} has no vignettes`);
  return {
    id: rule.id,
    topic: rule.id.split('.', 1)[0] ?? '',
    title: rule.title,
    when: lines(1),
    result: lines(2),
    cites: lines(3),
    newer: lines(4),
    advice: adviceOf(rule),
    vignettes: own,
  };
}

/** The cells of the generated page, taken apart into their lines again. */
function split(cell = ''): readonly string[] {
  return cell === '' ? [] : cell.split('<br>').map((line) => line.replace(/^• /, '').replaceAll('\\|', '|'));
}

function adviceOf({ then, whenUnknown }: Rule): readonly string[] {
  return [...new Set([then, whenUnknown].flatMap((outcome) => outcome?.advice ?? []))];
}

function thresholdData(): readonly ThresholdData[] {
  return Object.entries(thresholds).map(([name, { value, unit, source, reason }]) => ({
    name,
    value: `${value} ${unit}`,
    source,
    reason,
  }));
}

interface WrittenVignettes {
  readonly rule: string;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly cases: readonly {
    readonly name: string;
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly profile?: string;
    readonly rule: string;
    readonly then?: unknown;
  }[];
}

function readVignettes(folder: string): ReadonlyMap<string, readonly VignetteData[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.vignettes.yaml'),
  );
  return new Map(
    files.sort().map((path) => {
      const { rule, given, cases } = parse(readFileSync(join(folder, path), 'utf8')) as WrittenVignettes;
      return [rule, cases.map((one) => vignetteData(one, given))];
    }),
  );
}

function vignetteData(one: WrittenVignettes['cases'][number], given: WrittenVignettes['given']): VignetteData {
  const { name, facts, profile, rule: outcome, then } = one;
  return {
    name,
    outcome,
    facts: inOneLine({ ...given, ...facts, ...(profile !== undefined && { profile }) }),
    expects: then === undefined ? '' : inOneLine(then),
  };
}

/** YAML without its outer braces: `age: 72, days: 200`. */
function inOneLine(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/^\{ ?| ?\}$/g, '');
}

type Words = Readonly<Record<string, string | readonly string[]>>;

interface WrittenCard {
  readonly advice: string;
  readonly indicator: string;
  readonly title: Localized;
  readonly variants: Readonly<Record<string, Readonly<Record<keyof Localized, Words>>>>;
}

function readCards(folder: string): readonly CardData[] {
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Partial<WrittenCard>);
  return written.filter(isCard).map(({ advice, title, indicator, variants }) => ({
    code: advice,
    title,
    indicator,
    variants: Object.entries(variants).map(
      ([name, { nb, en }]): VariantData => ({
        name,
        words: { nb: Object.values(nb).flat(), en: Object.values(en).flat() },
      }),
    ),
  }));
}

function isCard(file: Partial<WrittenCard>): file is WrittenCard {
  return file.advice !== undefined && file.variants !== undefined;
}
