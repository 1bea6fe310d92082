/** Which rule carries which recommendation, and the proof: a named vignette that holds, and fails without the rule. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { createCardMaker, loadCardTemplates } from '../../src/cards/make-cards.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Locale } from '../../src/domain/language.ts';
import type { PatientFacts } from '../../src/domain/patient-facts.ts';
import type { Truth } from '../../src/domain/truth.ts';
import { rules } from '../../src/rules/all.ts';
import { createEvaluator } from '../../src/rules/evaluate.ts';
import type { Clause, Rule, ThresholdName } from '../../src/rules/rule.ts';
import { buildFacts } from './facts-builder.ts';
import { type Expected, type RuleVignette, readVignettes, vignettePaths } from './rule-vignettes.ts';
import { answerFor } from './vignette-answer.ts';

/** What is taken away for the counter-test: a rule, the sense of a clause, or a number. */
export interface Without {
  readonly rule?: string;
  /** Clause id → the answer it then always gives. */
  readonly clause?: Readonly<Record<string, Truth>>;
  readonly threshold?: Readonly<Partial<Record<ThresholdName, number>>>;
}

export interface Proof extends Without {
  /** A case of the rule's twin; `red-flags/fever: Fever today` of another twin; or the name of what follows here. */
  readonly vignette: string;
  /** Only for a vignette that stands here. */
  readonly facts?: RuleVignette['facts'];
  readonly profile?: RuleVignette['profile'];
  readonly answer?: Expected;
  /** Words that a card of the answer must have, in each language. */
  readonly card?: Readonly<Record<Locale, string>>;
}

/** How one recommendation is carried; or, with neither proof, why coded data cannot carry it. */
export interface Coverage {
  readonly proof?: readonly Proof[];
  /** What of it lies outside coded data, or how it is carried; for a row without proof: why not. */
  readonly note?: string;
}

export function readCoverage(): Readonly<Record<string, Coverage>> {
  return parse(readFileSync(new URL('../data/coverage.yaml', import.meta.url), 'utf8')) as Record<string, Coverage>;
}

export interface Recommendation {
  readonly id: string;
  readonly chapter: string;
  readonly population: string;
  readonly recommendation: string;
}

export function readRecommendations(): readonly Recommendation[] {
  const text = readFileSync(new URL('../data/recommendations.tsv', import.meta.url), 'utf8');
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [id = '', chapter = '', population = '', recommendation = ''] = line.split('\t');
    return { id, chapter, population, recommendation };
  });
}

const templates = loadCardTemplates();
const twins = vignettePaths().map(readVignettes);
const makeCards = createCardMaker({ templates, uuid: () => 'uuid' });

/** @returns what is wrong with the proof; empty when the vignette holds and fails without what carries it */
export function problemsOf(proof: Proof): readonly string[] {
  const unknown = unknownNames(proof);
  if (unknown.length > 0) return unknown;
  const vignette = vignetteOf(proof);
  if (vignette === undefined) return [`no vignette "${proof.vignette}"`];
  if (vignette.then === undefined && proof.answer === undefined && proof.card === undefined)
    return ['expects nothing of the answer'];
  const facts = buildFacts(vignette.facts);
  const held = failures(facts, vignette, proof, {});
  if (held.length > 0) return held.map((failure) => `does not hold: ${failure}`);
  return failures(facts, vignette, proof, proof).length > 0 ? [] : ['holds also without what is said to carry it'];
}

function unknownNames({ rule, clause = {}, threshold = {}, vignette }: Proof): readonly string[] {
  const clauses = new Set(rules.flatMap((one) => clausesOf(one).map(({ id }) => id)));
  const problems = Object.keys(clause).filter((id) => !clauses.has(id));
  if (rule !== undefined && !rules.some(({ id }) => id === rule)) problems.push(rule);
  if (rule === undefined && Object.keys({ ...clause, ...threshold }).length === 0) problems.push('nothing');
  return problems.map((name) => `${vignette}: takes away ${name}, which is not there`);
}

function clausesOf({ when, variations = [] }: Rule): readonly Clause[] {
  return [...when, ...variations.map((one) => one.when)];
}

function vignetteOf({ vignette: name, facts, profile, rule }: Proof): RuleVignette | undefined {
  if (facts !== undefined) return { name, facts, rule: 'fired', ...(profile && { profile }) };
  const own = twins.find((twin) => twin.rule === rule)?.cases.find((one) => one.name === name);
  if (own !== undefined) return own;
  const [path = '', ...rest] = name.split(': ');
  return twins.find((twin) => twin.path === path)?.cases.find((one) => one.name === rest.join(': '));
}

function failures(facts: PatientFacts, vignette: RuleVignette, proof: Proof, without: Without): readonly string[] {
  const profile = vignette.profile ?? 'current';
  const decision = evaluatorWithout(without)(facts, { profile, traced: false });
  const expected = proof.answer ?? vignette.then ?? {};
  const got = answerFor(decision, expected, proof.rule);
  const wrong = Object.entries(expected).filter(
    ([key, value]) => !isDeepStrictEqual(got[key as keyof Expected], value),
  );
  return [...wrong.map(([key]) => key), ...missingWords(decision, facts, vignette, proof)];
}

function missingWords(decision: Decision, facts: PatientFacts, { profile = 'current' }: RuleVignette, { card }: Proof) {
  if (card === undefined) return [];
  return (['nb', 'en'] as const).filter((locale) => {
    const cards = makeCards(decision, facts, { locale, profile, plainText: true });
    return !cards.some(({ summary, detail }) => `${summary}\n${detail}`.includes(card[locale]));
  });
}

function evaluatorWithout({ rule, clause, threshold }: Without) {
  const kept = rules.filter(({ id }) => id !== rule);
  const changed = clause === undefined ? kept : kept.map((one) => neutralised(one, clause));
  return createEvaluator({ rules: changed, ...(threshold && { thresholds: threshold }) });
}

function neutralised(rule: Rule, answers: Readonly<Record<string, Truth>>): Rule {
  const change = (one: Clause): Clause => {
    const answer = answers[one.id];
    return answer === undefined ? one : { ...one, test: () => answer };
  };
  const [first, ...rest] = rule.when;
  return {
    ...rule,
    when: [change(first), ...rest.map(change)],
    ...(rule.variations && { variations: rule.variations.map((one) => ({ ...one, when: change(one.when) })) }),
  };
}

/** Every rule id behind a row, for the table in docs. */
export function rulesBehind({ proof = [] }: Coverage): readonly string[] {
  return [...new Set(proof.flatMap(({ rule }) => rule ?? []))];
}
