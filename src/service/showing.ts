/** Which of the cards that apply are sent, and why the others are not. */
import type { Card } from '../cds-hooks/types.ts';
import type { AdviceCode } from '../domain/advice.ts';
import type { Advice, Decision } from '../domain/decision.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';

export type Withheld = 'shadow' | 'shown-lately' | 'overridden';

/** A card as it was made, sent or not. */
export interface MadeCard {
  readonly uuid: string;
  readonly advice: AdviceCode;
  readonly indicator: Card['indicator'];
  /** The order that it is about: `ServiceRequest/1`. */
  readonly order?: string;
  /** Their uuids. */
  readonly suggestions: readonly string[];
  /** The same while the evidence behind it is unchanged. */
  readonly evidenceKey: string;
  /** Missing: it was sent. */
  readonly withheld?: Withheld;
}

/** What one caller is shown of one patient; asked once, before cards are made. */
export interface Showing {
  readonly choose: (decision: Decision, facts: PatientFacts, now: Date) => Promise<Choice>;
}

export interface Choice {
  /** Advice that steps back as if it were switched off, so that what comes after it is said. */
  readonly stepsBack: ReadonlySet<AdviceCode>;
  /** Then nothing is done behind the clinician's back either. */
  readonly inShadow: boolean;
  /** The cards that are shown are all that is answered. */
  readonly hidesDecision: boolean;
  readonly evidenceKey: (advice: Advice) => string;
  /** @param indicator of the card that was made of it */
  readonly withheld: (advice: Advice, indicator: Card['indicator'], evidenceKey: string) => Withheld | undefined;
}

interface ChosenBy {
  readonly decision: Decision;
  /** Before anything stepped back. */
  readonly first: Decision;
  readonly choice: Choice;
  readonly uuid: () => string;
}

/**
 * Tells of each card whether it is sent. What steps back has no card, and still counts as made.
 *
 * @param cards one of each advice of the decision, in its order
 */
export function chosen(
  cards: readonly Card[],
  { decision, first, choice, uuid }: ChosenBy,
): { readonly made: readonly MadeCard[]; readonly shown: readonly Card[] } {
  const made: MadeCard[] = [];
  const shown: Card[] = [];
  for (const [index, advice] of decision.advice.entries()) {
    const card = cards[index];
    if (card === undefined) throw new Error('an advice has no card');
    const evidenceKey = choice.evidenceKey(advice);
    const withheld = choice.withheld(advice, card.indicator, evidenceKey);
    if (withheld === undefined) shown.push(card);
    made.push(asMade(card, advice, evidenceKey, withheld));
  }
  for (const advice of first.advice) {
    if (!choice.stepsBack.has(advice.code)) continue;
    const { code, indicator = 'info' } = advice;
    const evidenceKey = choice.evidenceKey(advice);
    made.push({ uuid: uuid(), advice: code, indicator, suggestions: [], evidenceKey, withheld: 'shown-lately' });
  }
  return { made, shown };
}

function asMade(
  { uuid, indicator, suggestions = [] }: Card,
  { code, order }: Advice,
  evidenceKey: string,
  withheld: Withheld | undefined,
): MadeCard {
  return {
    uuid,
    advice: code,
    indicator,
    ...(order !== undefined && { order }),
    suggestions: suggestions.map((one) => one.uuid),
    evidenceKey,
    ...(withheld && { withheld }),
  };
}
