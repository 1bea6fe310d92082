/** What a referral's own text mentions and answers: to be checked by a human, never a finding, and it lowers nothing. */
import { type FindingCode, findingCodes, findingNames } from '../../domain/findings.ts';
import type { OrderFact } from '../../domain/patient-facts.ts';
import { createNameMemory, onlyDisplay } from '../orders/catalogue-name.ts';
import { conceptsOf, listAt } from '../orders/fields.ts';
import type { Resolve } from '../orders/order-parts.ts';
import { foldReferral } from './fold-referral.ts';
import { readFolded } from './read-text.ts';
import { textsOfOrder } from './texts-of-order.ts';
import { topicsIn } from './topics.ts';

export type ReferralWords = Pick<OrderFact, 'mentions' | 'mentionedDevices' | 'answered' | 'stated'>;

const noWords: ReferralWords = Object.freeze({});

/**
 * Reads the text, reasons, notes and documents of a referral, at most 8,000 characters together. Never throws.
 *
 * @param resolve looks up a resource of the chart for `reasonReference` and `supportingInfo`
 * @param thisYear for "in 2010": years before it are past; 0 when not known
 * @returns members of an order fact; none for an order without words
 */
export function referralWords(order: unknown, resolve: Resolve, thisYear: number): ReferralWords {
  const texts = textsOfOrder(order, resolve);
  const [only] = texts;
  if (only === undefined) return noWords;
  const isName = texts.length === 1 && onlyDisplay(conceptsOf(listAt(order, 'code'))) === only;
  return isName ? ofName(`${thisYear} ${only}`, () => wordsOf(texts, thisYear)) : wordsOf(texts, thisYear);
}

const ofName = createNameMemory<ReferralWords>();

function wordsOf(texts: readonly string[], thisYear: number): ReferralWords {
  const folded = foldReferral(texts.join('\n'));
  const { mentioned, denied } = readFolded(folded, thisYear);
  const stated = topicsIn(folded);
  const all = inOrder(mentioned);
  const mentions = all.filter((code) => !isDevice(code));
  const mentionedDevices = all.filter(isDevice);
  const answered = inOrder(mentioned.union(denied));
  return {
    ...(mentions.length > 0 && { mentions }),
    ...(mentionedDevices.length > 0 && { mentionedDevices }),
    ...(answered.length > 0 && { answered }),
    ...(stated.length > 0 && { stated }),
  };
}

function isDevice(code: FindingCode): boolean {
  return findingNames[code].group === 'mr-safety';
}

/** In the order of the vocabulary, whatever the order of the text. */
function inOrder(codes: ReadonlySet<FindingCode>): readonly FindingCode[] {
  return codes.size === 0 ? [] : findingCodes.filter((code) => codes.has(code));
}
