/** Gives every message argument its value out of decision, advice and facts; asked for only when a message uses it. */
import type { FindingCode } from '../domain/findings.ts';
import type { OrderFact } from '../domain/patient-facts.ts';
import type { ArgumentName } from './argument-names.ts';
import { ageGroup, imagingKeys, phaseOf, triageKeys } from './branches.ts';
import { type CardCase, isReceived, named, none, orNone, upTo } from './card-case.ts';
import { findingNamesOf, listedName } from './finding-names.ts';
import { deniedFlags, flagNames, missingFlags, notListed, questions, redFlags } from './flag-words.ts';
import {
  alsoOrdered,
  alternative,
  doseOf,
  earlierImages,
  firstChoice,
  isModality,
  orderName,
  sameEarlier,
} from './imaging-words.ts';
import {
  countedProducts,
  harmOf,
  hintedRisks,
  paracetamolGrams,
  plannedDays,
  riskPhrase,
  uncountedProducts,
  useDays,
} from './medicine-words.ts';
import { mentioned, mentionedCodes } from './mentioned.ts';
import { notReadPhrase } from './not-read.ts';
import { agePhrase, durationPhrase, listOf, quantityPhrase, unreadThings } from './phrases.ts';
import { treatmentsGraded } from './treatment-words.ts';
import { onlyFromRules, startBackRisk, startBackTotal } from './visit-words.ts';
import { lackingWords, modalityNames, otherCauseNames, peripheralNerveNames } from './words.ts';

const makers: Readonly<Record<ArgumentName, (c: CardCase) => string | number>> = {
  order: orderName,
  firstChoice,
  alternative,
  imagingOrdered: ({ facts }) => (facts.orders.some(isBackImaging) ? 'yes' : 'no'),
  alsoOrdered,
  modality: firstChoice,
  found: foundNames,
  foundCount: ({ advice }) => advice.found.length,
  missing: missingFlags,
  mentioned,
  questions,
  redFlags,
  flags: flagNames,
  denied: deniedFlags,
  notListed,
  age: ({ facts }) => agePhrase(facts.age),
  ageGroup: ({ facts }) => ageGroup(facts.age),
  duration: ({ facts, locale }) => durationPhrase(facts.duration, locale),
  course: ({ facts }) => facts.course.value,
  levels: ({ facts, locale }) => orNone(listOf(facts.rootLevels, locale)),
  visceral,
  claudication: (c) => stateOf(c, 'claudication'),
  motor: (c) => stateOf(c, 'motor-deficit'),
  operated: (c) => stateOf(c, 'previous-lumbar-surgery'),
  triage: ({ decision }) => triageKeys[decision.triage],
  urgency: ({ decision }) => decision.urgency,
  imaging: ({ decision }) => imagingKeys[decision.imaging.advice],
  phase: ({ facts }) => phaseOf(facts.duration.days?.min ?? facts.duration.atLeastDays),
  desk: (c) => (isReceived(c) ? 'received' : 'ordering'),
  trimester: ({ facts }) => facts.trimester ?? 'unknown',
  suppressed: ({ facts }) => (facts.suppressed ? 'yes' : 'no'),
  lacking: (c) => named(c.advice.notKnownWords, lackingWords, c),
  ageLacking: ({ advice }) => (advice.notKnownWords.includes('age') ? 'yes' : 'no'),
  priority: ({ order }) => order?.priority ?? none,
  examination: ({ order }) => (order !== undefined && order.modality === undefined ? 'notNamed' : 'named'),
  earlier: earlierImages,
  sameEarlier,
  radiationCount: ({ facts }) => facts.earlierRadiation.length,
  dose: ({ order, locale }) => doseOf(order, locale),
  unread: ({ facts, locale, room }) => orNone(upTo(room, unreadThings(facts.unavailable, locale), locale)),
  notRead: notReadPhrase,
  causes: (c) => named(c.facts.otherCauses, otherCauseNames, c),
  nerves: (c) => named(c.facts.peripheralNerve, peripheralNerveNames, c),
  temperature: ({ facts, locale }) => quantityPhrase(facts.measured.temperature, locale),
  crp: ({ facts, locale }) => quantityPhrase(facts.measured.crp, locale),
  crpSupports: () => 'no',
  esr: ({ facts, locale }) => quantityPhrase(facts.measured.esr, locale),
  disease: diseaseNames,
  exercise: onlyFromRules,
  rehabilitation: onlyFromRules,
  yellow: onlyFromRules,
  sickLeave: onlyFromRules,
  employer: onlyFromRules,
  reassess: onlyFromRules,
  brief: onlyFromRules,
  prevention: onlyFromRules,
  rootMedicines: onlyFromRules,
  risk: startBackRisk,
  riskTotal: startBackTotal,
  risks: riskPhrase,
  hintedRisks,
  harm: harmOf,
  elderly: () => 'no',
  paracetamolGrams,
  products: countedProducts,
  uncounted: uncountedProducts,
  useDays,
  plannedDays,
  treatmentsAgainst: treatmentsGraded('against'),
  treatmentsWithoutBasis: treatmentsGraded('noBasis'),
  treatmentsToTry: treatmentsGraded('mayBeTried'),
  treatmentsOnCondition: treatmentsGraded('conditional'),
};

/** What a rule puts in `params` goes before what the facts say; a modality code is put into words. */
export function argument(name: ArgumentName, c: CardCase): string | number {
  const given = c.advice.params[name];
  if (given === undefined) return makers[name](c);
  return typeof given === 'string' && isModality(given) ? modalityNames[given][c.locale] : given;
}

function stateOf({ facts }: CardCase, code: FindingCode): string {
  return facts.findings[code].state === 'present' ? 'present' : none;
}

function isBackImaging({ kind, concernsBack }: OrderFact): boolean {
  return kind === 'imaging' && concernsBack;
}

const inner: ReadonlySet<FindingCode> = new Set(['aortic-aneurysm', 'suspected-visceral-cause', 'kidney-stone']);

function visceral(c: CardCase): string {
  const { found } = c.advice;
  const codes = found.length > 0 ? found : mentionedCodes(c);
  return codes.length > 0 && codes.every((code) => inner.has(code)) ? 'only' : none;
}

function foundNames({ advice, facts, locale, room }: CardCase): string {
  const { length } = advice.found;
  if (length === 0) return none;
  if (room > 0) return upTo(room, findingNamesOf(advice.found, facts, locale), locale);
  if (locale === 'nb') return length === 1 ? 'ett funn' : `${length} funn`;
  return length === 1 ? 'one finding' : `${length} findings`;
}

function diseaseNames({ facts, locale, room }: CardCase): string {
  const names = facts.back.specificDisease.map((code) => listedName(code, locale));
  return orNone(upTo(room, names, locale));
}
