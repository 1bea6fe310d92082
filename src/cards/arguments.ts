/** Gives every message argument its value out of decision, advice and facts; asked for only when a message uses it. */
import type { Modality } from '../domain/advice.ts';
import type { Advice, Decision } from '../domain/decision.ts';
import { type FindingCode, type FindingState, findingNames, findingsInGroup } from '../domain/findings.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { OrderFact, PatientFacts } from '../domain/patient-facts.ts';
import type { ArgumentName } from './argument-names.ts';
import { ageGroup, imagingKeys, phaseOf, triageKeys } from './branches.ts';
import {
  agePhrase,
  alternatives,
  durationPhrase,
  earlierImagingPhrase,
  listOf,
  modalityPhrase,
  quantityPhrase,
  unreadThings,
} from './phrases.ts';
import { lackingWords, modalityNames, otherCauseNames, peripheralNerveNames } from './words.ts';

/** One advice with everything around it that a card may speak of. */
export interface CardCase {
  readonly advice: Advice;
  readonly decision: Decision;
  readonly facts: PatientFacts;
  readonly order: OrderFact | undefined;
  readonly locale: Locale;
  /** How many names a list may hold before the rest is counted; summaries have little room. */
  readonly room: number;
}

const none = 'none';
const orNone = (text: string): string => (text === '' ? none : text);

const imagingAsSuch: Localized = { nb: 'bildediagnostikk', en: 'imaging' };

const makers: Readonly<Record<ArgumentName, (c: CardCase) => string | number>> = {
  order: orderName,
  firstChoice: ({ decision, locale }) => orNone(modalityPhrase(imagingOf(decision.imaging.firstChoice), locale)),
  alternative: ({ decision, locale }) => alternativePhrase(decision, locale),
  modality: ({ decision, locale }) => orNone(modalityPhrase(imagingOf(decision.imaging.firstChoice), locale)),
  found: foundNames,
  foundCount: ({ advice }) => advice.found.length,
  missing: ({ advice }) => advice.notKnown.filter((code) => isAlarm(code)).length,
  redFlags: ({ facts }) => (countAlarms(facts, 'present') > 0 ? 'present' : none),
  denied: ({ facts }) => countAlarms(facts, 'absent'),
  age: ({ facts }) => agePhrase(facts.age),
  ageGroup: ({ facts }) => ageGroup(facts.age),
  duration: ({ facts, locale }) => durationPhrase(facts.duration, locale),
  course: ({ facts }) => facts.course.value,
  levels: ({ facts, locale }) => orNone(listOf(facts.rootLevels, locale)),
  triage: ({ decision }) => triageKeys[decision.triage],
  urgency: ({ decision }) => decision.urgency,
  imaging: ({ decision }) => imagingKeys[decision.imaging.advice],
  phase: ({ facts }) => phaseOf(facts.duration.days?.min ?? facts.duration.atLeastDays),
  desk: ({ facts }) => (facts.hook === 'io.github.ryggrad.imaging-referral-receive' ? 'received' : 'ordering'),
  trimester: ({ facts }) => facts.trimester ?? 'unknown',
  suppressed: ({ facts }) => (facts.suppressed ? 'yes' : 'no'),
  lacking: (c) => named(c.advice.notKnownWords, lackingWords, c),
  priority: ({ order }) => order?.priority ?? none,
  examination: ({ order }) => (order !== undefined && order.modality === undefined ? 'notNamed' : 'named'),
  earlier: (c) => newestLumbar(c),
  radiationCount: ({ facts }) => facts.earlierRadiation.length,
  dose: ({ order, locale }) => doseOf(order, locale),
  unread: ({ facts, locale, room }) => orNone(upTo(room, unreadThings(facts.unavailable, locale), locale)),
  causes: (c) => named(c.facts.otherCauses, otherCauseNames, c),
  nerves: (c) => named(c.facts.peripheralNerve, peripheralNerveNames, c),
  temperature: ({ facts, locale }) => quantityPhrase(facts.measured.temperature, locale),
  crp: ({ facts, locale }) => quantityPhrase(facts.measured.crp, locale),
  esr: ({ facts, locale }) => quantityPhrase(facts.measured.esr, locale),
  disease: (c) => named(c.facts.back.specificDisease, findingNames, c),
};

/** Effective doses of the guideline (chapter 6.3, 2007 figures), in mSv. */
const doses: Readonly<Partial<Record<string, string>>> = {
  'xr-lumbar': '2',
  'ct-lumbar': '4.5',
  myelography: '6',
};

/** Red flags and emergency signs: what "no red flags" would speak of. */
const alarms: readonly FindingCode[] = [...findingsInGroup('red-flag'), ...findingsInGroup('emergency')];

function isAlarm(code: FindingCode): boolean {
  return alarms.includes(code);
}

function countAlarms(facts: PatientFacts, state: FindingState): number {
  let count = 0;
  for (const code of alarms) if (facts.findings[code].state === state) count += 1;
  return count;
}

function doseOf(order: OrderFact | undefined, locale: Locale): string {
  const dose = order?.imaging === undefined ? undefined : doses[order.imaging];
  if (dose === undefined) return none;
  return locale === 'nb' ? dose.replace('.', ',') : dose;
}

/** What a rule puts in `params` goes before what the facts say; a modality code is put into words. */
export function argument(name: ArgumentName, c: CardCase): string | number {
  const given = c.advice.params[name];
  if (given === undefined) return makers[name](c);
  return typeof given === 'string' && isModality(given) ? modalityNames[given][c.locale] : given;
}

function foundNames({ advice, locale, room }: CardCase): string {
  const { length } = advice.found;
  if (length === 0) return none;
  if (room > 0)
    return upTo(
      room,
      advice.found.map((code) => findingNames[code][locale]),
      locale,
    );
  if (locale === 'nb') return length === 1 ? 'ett funn' : `${length} funn`;
  return length === 1 ? 'one finding' : `${length} findings`;
}

/** At most `room` names, at least one, then how many more: `feber og 3 til`. */
function upTo(room: number, names: readonly string[], locale: Locale): string {
  const limit = Math.max(room, 1);
  if (names.length <= limit) return listOf(names, locale);
  const rest = names.length - limit;
  return listOf([...names.slice(0, limit), locale === 'nb' ? `${rest} til` : `${rest} more`], locale);
}

function isModality(word: string): word is Modality {
  return Object.hasOwn(modalityNames, word);
}

/** The label as written; where there is none the modality, and without an order the examination that is in question. */
function orderName({ order, decision, locale }: CardCase): string {
  const label = order?.label.trim() ?? '';
  if (label !== '') return label;
  if (order?.modality !== undefined) return modalityNames[order.modality][locale];
  return modalityPhrase(imagingOf(decision.imaging.firstChoice), locale) || imagingAsSuch[locale];
}

function imagingOf(modalities: readonly Modality[]): readonly Modality[] {
  return modalities.filter((modality) => modality !== 'none');
}

function alternativePhrase({ imaging }: Decision, locale: Locale): string {
  const phrases = imaging.alternative
    .map((list) => modalityPhrase(imagingOf(list), locale))
    .filter((text) => text !== '');
  return orNone(alternatives(phrases, locale));
}

function newestLumbar({ facts, locale }: CardCase): string {
  let newest: PatientFacts['earlierImaging'][number] | undefined;
  for (const imaging of facts.earlierImaging) {
    if (imaging.region !== 'lumbar' && imaging.region !== 'si-joints') continue;
    if (newest === undefined || imaging.date > newest.date) newest = imaging;
  }
  return newest === undefined ? none : earlierImagingPhrase(newest, facts.today, locale);
}

function named<Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, Localized>>,
  { locale, room }: CardCase,
): string {
  return orNone(
    upTo(
      room,
      codes.map((code) => names[code][locale]),
      locale,
    ),
  );
}
