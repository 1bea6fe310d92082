/** Orders, choices of imaging and earlier images in the words of a card. */
import type { Modality } from '../domain/advice.ts';
import type { Decision } from '../domain/decision.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { EarlierImaging, OrderFact } from '../domain/patient-facts.ts';
import { type CardCase, none, orNone } from './card-case.ts';
import { namelessOrder } from './nameless-order.ts';
import { alternatives, dayPhrase, earlierImagingPhrase, listOf, lowered, modalityPhrase } from './phrases.ts';
import { modalityNames } from './words.ts';

/** Effective doses of the guideline (chapter 6.3, 2007 figures), in mSv. */
const doses: Readonly<Partial<Record<string, string>>> = {
  'xr-lumbar': '2',
  'ct-lumbar': '4.5',
  myelography: '6',
};

const imagingAsSuch: Localized = { nb: 'bildediagnostikk', en: 'imaging' };
const ifNoMr: Localized = { nb: ' hvis MR ikke kan gjøres', en: ' if MR cannot be done' };

const modalities: ReadonlySet<string> = new Set(Object.keys(modalityNames));

export function isModality(word: string): word is Modality {
  return modalities.has(word);
}

/** The label as written, fit to stand inside a sentence; without one the modality, else the examination in question. */
export function orderName({ advice, order, facts, decision, locale }: CardCase): string {
  const own = order === undefined ? '' : labelOf(order, locale);
  const { otherOrders } = advice;
  if (otherOrders !== undefined) {
    const others = facts.orders.filter(({ reference }) => otherOrders.includes(reference));
    const names = [own, ...others.map((one) => labelOf(one, locale))].filter((name) => name !== '');
    if (names.length > 0) return listOf([...new Set(names)], locale);
  }
  if (own !== '') return own;
  return modalityPhrase(imagingOf(decision.imaging.firstChoice), locale) || imagingAsSuch[locale];
}

/** What a catalogue calls an examination can fill a summary: beyond this many characters our own short name stands for it. */
const LONGEST_LABEL = 34;

function labelOf(order: OrderFact, locale: Locale): string {
  const { modality } = order;
  const own = order.label.trim();
  const short = modality === undefined ? '' : modalityNames[modality][locale];
  if (own === '' || (own.length > LONGEST_LABEL && short !== '')) return short;
  const nameless = namelessOrder(order, locale);
  return nameless === undefined ? lowered(own) : short || nameless;
}

export function firstChoice({ decision, locale }: CardCase): string {
  return orNone(modalityPhrase(imagingOf(decision.imaging.firstChoice), locale));
}

function imagingOf(list: readonly Modality[]): readonly Modality[] {
  return list.filter((modality) => modality !== 'none');
}

/** Without what is ordered already; CT stands in for MR only when MR cannot be done (6.3.3), unless both are on a par. */
export function alternative({ decision: { imaging }, advice, order, locale }: CardCase): string {
  const ordered = advice.code === 'changeModality' ? order?.modality : undefined;
  const phrases: string[] = [];
  for (const list of imaging.alternative) {
    const text = modalityPhrase(imagingOf(list), locale);
    if (text === '' || (list.length === 1 && list[0] === ordered)) continue;
    phrases.push(standsInForMr(list, imaging) ? text + ifNoMr[locale] : text);
  }
  return orNone(alternatives(phrases, locale));
}

function standsInForMr(list: readonly Modality[], { firstChoice: first, onAPar }: Decision['imaging']): boolean {
  return first.includes('mr') && list.includes('ct') && !list.every((modality) => onAPar?.includes(modality));
}

/** Another order in the same call that is the first choice already: then this one is dropped, not changed. */
export function alsoOrdered({ facts, order, decision, locale }: CardCase): string {
  for (const other of facts.orders) {
    if (other === order || other.modality === undefined || !other.concernsBack) continue;
    if (decision.imaging.firstChoice.includes(other.modality)) {
      return labelOf(other, locale);
    }
  }
  return none;
}

export function doseOf(order: OrderFact | undefined, locale: Locale): string {
  const dose = order?.imaging === undefined ? undefined : doses[order.imaging];
  if (dose === undefined) return none;
  return locale === 'nb' ? dose.replace('.', ',') : dose;
}

function newestLumbar(earlier: readonly EarlierImaging[]): EarlierImaging | undefined {
  let newest: EarlierImaging | undefined;
  for (const imaging of earlier) {
    if (imaging.region !== 'lumbar' && imaging.region !== 'si-joints') continue;
    if (newest === undefined || imaging.date > newest.date) newest = imaging;
  }
  return newest;
}

export function earlierImages({ facts, locale, localDay }: CardCase): string {
  const newest = newestLumbar(facts.earlierImaging);
  return newest === undefined ? none : earlierImagingPhrase(newest, localDay(newest.date), facts.today, locale);
}

/** The date alone, when the newest images are of the kind and region that is ordered again. */
export function sameEarlier({ facts, order, locale, localDay }: CardCase): string {
  const newest = newestLumbar(facts.earlierImaging);
  if (newest === undefined || order?.imaging !== `${newest.modality}-${newest.region}`) return none;
  return dayPhrase(localDay(newest.date), facts.today, locale);
}
