/** The same fields of a decision as a vignette names; words and indicator are those of the card the rule is behind. */
import type { Decision } from '../../src/domain/decision.ts';
import type { Expected } from './rule-vignettes.ts';

/** @param rule id of the rule whose card is looked at; without one, or without its card, the first card */
export function answerFor(decision: Decision, expected: Expected, rule?: string): Expected {
  const own = decision.advice.find((advice) => rule !== undefined && advice.rules.includes(rule)) ?? decision.advice[0];
  const all: Required<{ [K in keyof Expected]: unknown }> = {
    triage: decision.triage,
    provisional: decision.provisional === true,
    urgency: decision.urgency,
    imaging: decision.imaging.advice,
    firstChoice: decision.imaging.firstChoice,
    alternative: decision.imaging.alternative,
    verdict: decision.orders[0]?.verdict.join('+') ?? 'none',
    says: decision.advice.map(({ code }) => code),
    variant: own?.variant ?? 'default',
    indicator: own?.indicator ?? 'from the card',
    found: own?.found,
    notKnown: own?.notKnown,
    params: own?.params,
    inScope: decision.inScope,
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]])) as Expected;
}
