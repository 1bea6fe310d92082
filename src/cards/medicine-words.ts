/** What a card says of medicines in words: risks with an NSAID, sums, products, lengths of use. */
import type { Interval } from '../domain/interval.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { NsaidRisk } from '../domain/medication.ts';
import { type CardCase, orNone, upTo } from './card-case.ts';
import { agePhrase, spanPhrase } from './phrases.ts';

const words = (nb: string, en: string): Localized => ({ nb, en });

/** Weightiest first; short, because summaries name them. */
const riskNames: Readonly<Record<NsaidRisk, Localized>> = {
  anticoagulant: words('antikoagulasjon', 'anticoagulant'),
  earlierBleeding: words('tidligere magesår eller blødning', 'earlier ulcer or bleeding'),
  kidneyDisease: words('nyresykdom', 'kidney disease'),
  heartFailure: words('hjertesvikt', 'heart failure'),
  antiplatelet: words('platehemmer', 'platelet inhibitor'),
};
const risksInOrder = Object.keys(riskNames) as readonly NsaidRisk[];
const organs: ReadonlySet<NsaidRisk> = new Set(['kidneyDisease', 'heartFailure']);

const recorded = ({ facts }: CardCase): readonly NsaidRisk[] =>
  risksInOrder.filter((risk) => facts.medication.risks[risk] === 'met');

/** Whether age is among them is the rule's matter. */
const ageCounts = ({ advice }: CardCase): boolean => advice.params.elderly === 'yes';

const ageIn: Readonly<Record<Locale, (age: string) => string>> = {
  nb: (age) => `alder ${age} år`,
  en: (age) => `age ${age}`,
};

/** `antikoagulasjon og alder 78 år`, or `none`. */
export function riskPhrase(c: CardCase): string {
  const names = recorded(c).map((risk) => riskNames[risk][c.locale]);
  return orNone(upTo(c.room, ageCounts(c) ? [...names, ageIn[c.locale](agePhrase(c.facts.age))] : names, c.locale));
}

/** What the record only hints at: `hjertesvikt`, or `none`. */
export function hintedRisks({ facts, locale, room }: CardCase): string {
  const names = (facts.medication.risks.hinted ?? []).map((risk) => riskNames[risk][locale]);
  return orNone(upTo(room, names, locale));
}

/** What an NSAID would do here: `bleeding`, `organs` (kidney and heart), or `both`. */
export function harmOf(c: CardCase): string {
  const risks = recorded(c);
  const ofOrgans = risks.some((risk) => organs.has(risk));
  const bleeding = ageCounts(c) || risks.some((risk) => !organs.has(risk));
  if (!ofOrgans) return 'bleeding';
  return bleeding ? 'both' : 'organs';
}

/** `4,5 g`; the most that the instructions allow. */
export function paracetamolGrams({ facts, locale }: CardCase): string {
  const sum = facts.medication.paracetamol;
  if (sum === undefined || sum.products.length === 0) return 'unknown';
  const grams = String(Math.round(sum.grams.max * 100) / 100);
  return `${locale === 'nb' ? grams.replace('.', ',') : grams} g`;
}

/** Products in the sum of paracetamol, in the record's own words. */
export function countedProducts({ facts, locale, room }: CardCase): string {
  return orNone(upTo(room, facts.medication.paracetamol?.products ?? [], locale));
}

/** Products with paracetamol whose dose cannot be computed. */
export function uncountedProducts({ facts, locale, room }: CardCase): string {
  return orNone(upTo(room, facts.medication.paracetamol?.notComputed ?? [], locale));
}

/** Longest use known of the classes of the order, renewals included: `35 dager`, `minst 35 dager`, `unknown`. */
export function useDays({ facts, order, locale }: CardCase): string {
  const known = (order?.contexts ?? []).flatMap((word) => facts.medication.daysOfUse[word] ?? []);
  return lengthPhrase(longestOf(known), locale);
}

/** Days that the order itself is to last. */
export function plannedDays({ facts, order, locale }: CardCase): string {
  const medicine = facts.medication.medicines.find(({ reference }) => reference === order?.reference);
  return lengthPhrase(medicine?.plannedDays, locale);
}

function longestOf(lengths: readonly Interval[]): Interval | undefined {
  let longest: Interval | undefined;
  for (const length of lengths) if (longest === undefined || length.min > longest.min) longest = length;
  return longest;
}

const atLeast = words('minst', 'at least');

function lengthPhrase(length: Interval | undefined, locale: Locale): string {
  if (length === undefined || length.min <= 0) return 'unknown';
  if (Number.isFinite(length.max)) return spanPhrase(length, locale);
  // From today with no end: that it will be one day at least says nothing.
  return length.min > 1 ? `${atLeast[locale]} ${spanPhrase({ min: length.min, max: length.min }, locale)}` : 'unknown';
}
