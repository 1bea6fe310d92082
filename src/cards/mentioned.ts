/** What an order's own text mentions and no finding covers, in words: to be checked, never said as found. */
import type { AdviceCode } from '../domain/advice.ts';
import { type FindingCode, findingsInGroup } from '../domain/findings.ts';
import type { Localized } from '../domain/language.ts';
import { type CardCase, orNone, upTo } from './card-case.ts';
import { mentionedName } from './finding-names.ts';
import { listOf } from './phrases.ts';

/** The card that asks about these names them and nothing else. */
const emergencySigns: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...findingsInGroup('emergency'),
  'cauda-equina-syndrome',
  'spinal-cord-compression',
  'aortic-aneurysm',
]);
const safety: ReadonlySet<AdviceCode> = new Set<AdviceCode>(['mrSafetyCheck', 'radiationInPregnancy']);
/** Cards about the verdict on one referral, where what its text mentions may change it. */
export const aboutVerdict: ReadonlySet<AdviceCode> = new Set<AdviceCode>([
  'referralIncomplete',
  'imagingNotIndicated',
  'imagingNotIndicatedUnlessRedFlags',
  'imagingMayBeConsidered',
  'recentImagingExists',
  'changeModality',
]);

const lead: Localized = {
  nb: 'Nevnt i henvisningsteksten, ikke kodet: ',
  en: 'Mentioned in the text of the referral, not coded: ',
};
const check: Localized = { nb: '. Sjekk.', en: '. Check.' };

/** For the message argument of the same name. */
export function mentioned(c: CardCase): string {
  return orNone(upTo(c.room, namesOf(c, mentionedCodes(c)), c.locale));
}

/** One sentence for the cards about the verdict; empty when nothing is mentioned. */
export function mentionedSentence(c: CardCase): string {
  if (c.order?.mentions === undefined || !aboutVerdict.has(c.advice.code)) return '';
  // Its summary says so already.
  if (c.advice.variant === 'mentionedInText') return '';
  const names = namesOf(c, c.order.mentions);
  return names.length === 0 ? '' : lead[c.locale] + listOf(names, c.locale) + check[c.locale];
}

const whether: Localized = {
  nb: 'om det som bare står i teksten, gjelder nå',
  en: 'whether what only the text says is there now',
};

/** For the list that is sent back: at most one question about all that the text mentions. */
export function mentionedQuestion(c: CardCase): readonly string[] {
  if (c.order?.mentions === undefined || !aboutVerdict.has(c.advice.code)) return [];
  const names = namesOf(c, c.order.mentions);
  return names.length === 0 ? [] : [`${whether[c.locale]} (${listOf(names, c.locale)})`];
}

/** What this card speaks of: emergency signs of all orders, or devices or flags of its own. */
export function mentionedCodes({ advice, facts, order }: CardCase): readonly FindingCode[] {
  if (advice.code === 'possibleEmergencySign') {
    const all = facts.orders.flatMap(({ mentions = [] }) => mentions).filter((code) => emergencySigns.has(code));
    return [...new Set(all)];
  }
  return (safety.has(advice.code) ? order?.mentionedDevices : order?.mentions) ?? [];
}

function namesOf({ facts, locale }: CardCase, codes: readonly FindingCode[]): readonly string[] {
  const open = codes.filter((code) => facts.findings[code].state !== 'present' || facts.findings[code].old === true);
  return [...new Set(open.map((code) => mentionedName(code, locale)))];
}
