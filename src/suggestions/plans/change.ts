/** Advice to change an order: another examination, a higher priority. */
import type { Action } from '../../cds-hooks/types.ts';
import type { Modality } from '../../domain/advice.ts';
import { openOrder, otherExamination, otherPriority } from '../change-order.ts';
import { isSafeInOneClick } from '../imaging-safety.ts';
import { creation } from '../new-order.ts';
import { joined, type Occasion, type Offers, orderLabel, ordersOf } from '../occasion.ts';
import { imagingName } from '../ordered-already.ts';
import { withdrawIfAgreed, withdrawOrder } from './withdraw.ts';

/** Wordings of the card that tell to drop the order: the right one is ordered too, or none is needed yet. */
const dropped: ReadonlySet<string> = new Set(['drop', 'mayBeConsidered']);

export function changeModality(occasion: Occasion): Offers | undefined {
  const { variant = 'default', order } = occasion.advice;
  if (dropped.has(variant)) {
    return variant === 'drop' ? withdrawOrder(occasion) : withdrawIfAgreed(occasion);
  }
  const open = order === undefined ? undefined : openOrder(occasion, order);
  const [examination] = wanted(occasion).flatMap((modality) => imagingName(modality) ?? []);
  const entry = examination && occasion.catalogue[examination];
  if (open === undefined || examination === undefined || entry === undefined) return undefined;
  if (!isSafeInOneClick(examination, occasion.facts)) return undefined;
  const update = otherExamination(occasion, open, examination, entry);
  if (update === undefined) return undefined;
  const esr = wanted(occasion).includes('esr')
    ? creation(occasion, { name: 'esr', label: 'createOrder', priority: 'routine' })
    : undefined;
  const { words, locale } = occasion;
  const names = [examination, ...(esr ? (['esr'] as const) : [])].map((name) => words.orderName(name, locale));
  const values = { order: orderLabel(occasion, open.fact), to: joined(names, locale) };
  const actions: readonly Action[] = esr ? [update.action, esr] : [update.action];
  return {
    offers: [{ label: words.label(update.label, values, locale), actions }],
    choice: 'at-most-one',
    mayRecommend: true,
  };
}

/** What the rule names, else the first choice of the conclusion; several in one list belong together. */
function wanted({ advice, decision }: Occasion): readonly Modality[] {
  const named = decision.imaging.firstChoice.find((modality) => modality === advice.params.modality);
  return named === undefined ? decision.imaging.firstChoice : [named];
}

/** One click for all orders that the card speaks of: an emergency must not leave one of them behind. */
export function changePriority(occasion: Occasion): Offers | undefined {
  const { words, locale, decision } = occasion;
  const priority = decision.urgency === 'emergency' ? 'stat' : 'urgent';
  const changes = ordersOf(occasion).flatMap((reference) => {
    const order = openOrder(occasion, reference);
    const action = order && otherPriority(occasion, order, priority);
    return order && action ? [{ action, name: orderLabel(occasion, order.fact) }] : [];
  });
  if (changes.length === 0) return undefined;
  const order = joined([...new Set(changes.map(({ name }) => name))], locale);
  const label = words.label(priority === 'stat' ? 'changePriorityStat' : 'changePriorityUrgent', { order }, locale);
  return {
    offers: [{ label, actions: changes.map(({ action }) => action) }],
    choice: 'at-most-one',
    mayRecommend: true,
  };
}
