/** Puts one advice together: what it rests on, what was found, what is not known, and which words the card is to use. */
import type { AdviceCode, Indicator, Profile, Urgency } from '../domain/advice.ts';
import type { Advice, Citation } from '../domain/decision.ts';
import type { FindingCode } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { isViewHook } from './conditions/scope.ts';
import { missingFindings, missingWords } from './not-known.ts';
import { emergencyMatters } from './precedence.ts';
import type { Clause, Rule } from './rule.ts';
import type { Ground, Voice } from './voice.ts';

/** What stands behind every advice of one decision. */
export interface Behind {
  readonly facts: PatientFacts;
  readonly profile: Profile;
  /** The rules behind the conclusion on imaging; their grounds stand on every card about the verdict. */
  readonly imagingRules: readonly Ground[];
  /** What the cards about the verdict or the visit mention, and no card of its own says. */
  readonly remarks: readonly Ground[];
}

type Voices = readonly [Voice, ...Voice[]];

/** @param voices of one matter, at least one */
export function wordAdvice(voices: Voices, decided: Behind): Advice {
  const [{ outcome, order }] = voices;
  const { facts, profile } = decided;
  const behind = grounds(voices, decided);
  const rules = rulesOf(behind);
  const ids = rules.map(({ id }) => id);
  const { cites, newer } = sources(ids.join(' '), rules);
  const variant = wording(voices, profile);
  const indicator = strongest(voices, profile);
  const otherOrders = ordersBeside(voices);
  return {
    code: outcome.advice,
    rules: ids,
    basis: cites,
    newer,
    found: found(behind, facts, outcome.advice),
    notKnown: missingFindings(behind, facts),
    notKnownWords: missingWords(behind, facts, order),
    ...(order === undefined ? {} : { order: order.reference }),
    ...(otherOrders.length === 0 ? {} : { otherOrders }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(variant === undefined ? {} : { variant }),
    params: params(behind),
  };
}

/** Each once; they are so few that a Set costs more than looking through them. */
function rulesOf(behind: readonly Ground[]): readonly Rule[] {
  const rules: Rule[] = [];
  for (const { rule } of behind) if (!rules.includes(rule)) rules.push(rule);
  return rules;
}

/** Those of the other voices, each once. */
function ordersBeside(voices: Voices): readonly string[] {
  if (voices.length === 1) return [];
  return [...new Set(voices.flatMap((voice) => voice.order?.reference ?? []))].slice(1);
}

/** Its own rules; on a verdict those of the imaging too; remarks where the visit or the verdict is spoken of. */
function grounds(voices: Voices, { facts, imagingRules, remarks }: Behind): readonly Ground[] {
  const [{ outcome, order }] = voices;
  if (emergencyMatters.has(outcome.advice)) return voices;
  const aboutVerdict = order !== undefined && voices.some((voice) => voice.outcome.verdict !== undefined);
  if (aboutVerdict) return [...voices, ...imagingRules, ...remarks];
  return isViewHook(facts) ? [...voices, ...remarks] : voices;
}

function params(behind: readonly Ground[]): Advice['params'] {
  let all: Advice['params'] = noParams;
  for (const { outcome } of behind) if (outcome.params !== undefined) all = { ...outcome.params, ...all };
  return all;
}

const noParams: Advice['params'] = Object.freeze({});

const haste: Readonly<Record<Urgency, number>> = { emergency: 0, urgent: 1, routine: 2, none: 3 };

const alarm: Readonly<Record<Indicator, number>> = { critical: 0, warning: 1, info: 2 };

/**
 * The words of the voice that decides: the one with the verdict, else the first of the most urgent; no other words the
 * card. Of two emergencies it is the one in nobody's hand, in the plain words of the card when it is about another.
 */
function wording(voices: Voices, profile: Profile): string | undefined {
  const deciding = voices.filter(({ outcome }) => outcome.verdict !== undefined);
  const said = deciding.length > 0 ? deciding : voices;
  const most = Math.min(...said.map(({ outcome }) => haste[outcome.urgency ?? 'none']));
  const hasty = said.filter(({ outcome }) => haste[outcome.urgency ?? 'none'] === most);
  if (most !== haste.emergency) return hasty[0]?.outcome.variant;
  const strongestOf = strongest(hasty, profile);
  const [first] = hasty.filter(({ outcome }) => outcome.indicator === strongestOf);
  return first?.outcome.advice === voices[0].outcome.advice ? first.outcome.variant : undefined;
}

function strongest(voices: readonly Voice[], profile: Profile): Indicator | undefined {
  let best: Indicator | undefined;
  for (const { outcome } of voices) {
    const stated = outcome.indicator;
    const indicator = typeof stated === 'object' ? stated[profile] : stated;
    if (indicator !== undefined && (best === undefined || alarm[indicator] < alarm[best])) best = indicator;
  }
  return best;
}

type Sources = Readonly<Record<'cites' | 'newer', readonly Citation[]>>;

/** By the ids of the rules: there are only so many sets of rules that speak together, and their sources never change. */
const sourcesOf = new Map<string, Sources>();
const mostSources = 5000;

function sources(ids: string, rules: readonly Rule[]): Sources {
  const known = sourcesOf.get(ids);
  if (known !== undefined) return known;
  const found: Sources = { cites: cited(rules, 'cites'), newer: cited(rules, 'newer') };
  if (sourcesOf.size < mostSources) sourcesOf.set(ids, found);
  return found;
}

/** The same section stands once, however many rules cite it. */
function cited(rules: readonly Rule[], which: 'cites' | 'newer'): readonly Citation[] {
  const citations = new Map<string, Citation>();
  for (const rule of rules) {
    for (const citation of rule[which] ?? []) {
      const key = `${citation.source} ${citation.chapter} ${citation.says?.en ?? citation.strength}`;
      if (!citations.has(key)) citations.set(key, citation);
    }
  }
  return [...citations.values()];
}

/** Present findings that the clauses looked at; in a question also those that are only hinted at. */
function found(behind: readonly Ground[], facts: PatientFacts, code: AdviceCode): readonly FindingCode[] {
  const codes = new Set<FindingCode>();
  for (const ground of behind) {
    for (const { looksAt } of clausesOf(ground)) {
      for (const finding of looksAt) {
        const { state, asked } = facts.findings[finding];
        if (state === 'present' || (asked && code === 'possibleEmergencySign')) codes.add(finding);
      }
    }
  }
  return [...codes];
}

/** Those of the rule, and the one that chose its words. */
function clausesOf({ rule, outcome }: Ground): readonly Clause[] {
  const chosen = rule.variations?.find(({ then }) => then.variant !== undefined && then.variant === outcome.variant);
  return chosen === undefined ? rule.when : [...rule.when, chosen.when];
}
