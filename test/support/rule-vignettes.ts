/** Reads the twin vignettes of rules and puts each to the whole evaluator, so that a rule is seen as a patient meets it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Profile } from '../../src/domain/advice.ts';
import type { Decision, RuleTrace } from '../../src/domain/decision.ts';
import { createEvaluator } from '../../src/rules/evaluate.ts';
import { buildFacts, type FactsSpec } from './facts-builder.ts';

/** What a vignette may expect of the whole decision, beside what its own rule says. */
export interface Expected {
  readonly triage?: Decision['triage'];
  readonly provisional?: boolean;
  readonly urgency?: Decision['urgency'];
  readonly imaging?: Decision['imaging']['advice'];
  readonly firstChoice?: readonly string[];
  readonly alternative?: readonly (readonly string[])[];
  readonly verdict?: string;
  /** Advice codes, in their order. */
  readonly says?: readonly string[];
  readonly variant?: string;
  readonly indicator?: string;
  /** Findings named on the card the rule is behind. */
  readonly found?: readonly string[];
  readonly notKnown?: readonly string[];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly inScope?: boolean;
}

export interface RuleVignette {
  readonly name: string;
  readonly facts?: FactsSpec;
  readonly profile?: Profile;
  readonly rule: RuleTrace['outcome'] | 'not asked';
  readonly then?: Expected;
}

export interface VignetteFile {
  readonly path: string;
  readonly rule: string;
  readonly cases: readonly RuleVignette[];
}

interface Written {
  readonly rule: string;
  /** Facts all cases share; a case replaces what it names. */
  readonly given?: FactsSpec;
  readonly cases: readonly RuleVignette[];
}

const folder = new URL('../rules/', import.meta.url);
const ending = '.vignettes.yaml';

/** Paths below `test/rules`, such as `red-flags/fever`. */
export function vignettePaths(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length).replaceAll('\\', '/'))
    .sort();
}

export function readVignettes(path: string): VignetteFile {
  const { rule, given, cases } = parse(readFileSync(new URL(`${path}${ending}`, folder), 'utf8')) as Written;
  return { path, rule, cases: cases.map((one) => ({ ...one, facts: withoutTakenBack({ ...given, ...one.facts }) })) };
}

/** `days: ~` in a case takes back what `given` says; for the age it means that there is no birth date. */
function withoutTakenBack(facts: FactsSpec): FactsSpec {
  return Object.fromEntries(Object.entries(facts).filter(([key, value]) => value !== null || key === 'age'));
}

const evaluate = createEvaluator();

export interface Put {
  readonly decision: Decision;
  /** Of the rule in question; missing when an earlier answer made the question needless. */
  readonly trace: RuleTrace | undefined;
}

export function put({ facts, profile }: RuleVignette, rule: string): Put {
  const decision = evaluate(buildFacts(facts), { profile: profile ?? 'current', traced: true });
  return { decision, trace: decision.trace.find((one) => one.rule === rule) };
}

/** The same without a trace: the cheap way must lead to the same decision. */
export function putUntraced({ facts, profile }: RuleVignette): Decision {
  return evaluate(buildFacts(facts), { profile: profile ?? 'current', traced: false });
}
