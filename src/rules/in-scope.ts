/** Whether anything here is our business, and whether it can be decided with what was read. */
import type { AdviceCode } from '../domain/advice.ts';
import type { Advice } from '../domain/decision.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { backIsOurMatter, isViewHook } from './conditions/scope.ts';
import { emergencyMatters } from './precedence.ts';
import type { Conclusions } from './rule.ts';
import type { Voice } from './voice.ts';

const required = ['Patient', 'Condition', 'Observation'];

/** By order or by today's matter; or an emergency sign, proven or in question, brings the patient in. */
export function isInScope(facts: PatientFacts, sofar: Conclusions, voices: readonly Voice[]): boolean {
  if (sofar.urgency === 'emergency' || backIsOurMatter(facts)) return true;
  return voices.some(({ outcome }) => emergencyMatters.has(outcome.advice));
}

/** Required data are wholly missing, and neither an emergency nor a possible one was found in the rest, said or withheld. */
export function cannotDecide(
  facts: PatientFacts,
  advice: readonly Advice[],
  withheld: readonly AdviceCode[] = [],
): boolean {
  if (withheld.length > 0 || advice.some(({ code }) => emergencyMatters.has(code))) return false;
  return required.some((type) => facts.whollyUnavailable.includes(type));
}

/**
 * At a visit the conditions tell whether the back is the matter. Without them, and with nothing else that brings the
 * patient in, "nothing here concerns us" would be a guess: docs/adr/0003-scope-unknown.md.
 */
export function scopeIsUnknowable(facts: PatientFacts): boolean {
  return isViewHook(facts) && facts.whollyUnavailable.includes('Condition');
}

/** Nothing but a possible emergency sign brings the patient in. */
export function isOnlyAQuestion(facts: PatientFacts, sofar: Conclusions): boolean {
  return sofar.urgency !== 'emergency' && !backIsOurMatter(facts);
}
