/** A rule that fired or asked and has something to say, and the grounds that stand behind it. */
import type { AdviceCode } from '../domain/advice.ts';
import type { OrderFact } from '../domain/patient-facts.ts';
import type { Outcome, Rule } from './rule.ts';

/** What a rule concluded, under the circumstance that was met. */
export interface Ground {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

export interface Voice extends Ground {
  readonly outcome: Outcome & { readonly advice: AdviceCode };
  readonly order: OrderFact | undefined;
}
