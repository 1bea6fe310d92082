/** Advice and template in, card out: the only place where a card is put together. */
import type { Card, Link } from '../cds-hooks/types.ts';
import type { Profile } from '../domain/advice.ts';
import type { Advice, Decision } from '../domain/decision.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { OrderFact, PatientFacts } from '../domain/patient-facts.ts';
import type { CardCase } from './card-case.ts';
import { createCitedSources } from './cited.ts';
import { detailText } from './detail.ts';
import { adviceExtension } from './extension.ts';
import { type LeafletAddress, leafletLink } from './leaflet-link.ts';
import { asText, type LocalLife, localLines, reportLink } from './local-words.ts';
import { summaryText } from './summary.ts';
import type { CardTemplate, CardTemplates } from './templates.ts';
import { markdown, plain } from './writer.ts';

export { loadCardTemplates } from './load-templates.ts';
export type { CardTemplates } from './templates.ts';

export interface CardOptions {
  readonly locale: Locale;
  readonly profile: Profile;
  /** Write the detail without Markdown, for clients that show it as it stands. */
  readonly plainText?: boolean;
  /** False for clients that show no links. */
  readonly links?: boolean;
  /** Of the decision that the cards speak of; a report on a card names it. */
  readonly decisionId?: string;
}

export type CardMaker = (decision: Decision, facts: PatientFacts, options: CardOptions) => readonly Card[];

/** How the guideline is named as the source of a card. */
const guidelineLabel: Localized = {
  nb: 'FORMI 2007 – nasjonale kliniske retningslinjer for korsryggsmerter',
  en: 'FORMI 2007 – Norwegian national clinical guideline for low back pain',
};
const GUIDELINE = 'formi-2007';
/** More names than this are counted, not read. */
const NAMES_IN_DETAIL = 8;
/** Of `2026-11-22`. */
const DAY_LENGTH = 10;

export interface CardMakerDeps {
  readonly templates: CardTemplates;
  /** Gives a new uuid for every card. */
  readonly uuid: () => string;
  /** `2026-11-22` on the clinic's calendar for a FHIR dateTime; without it a date is shown as it was recorded. */
  readonly localDay?: (dateTime: string) => string;
  /** What the site adds to the cards. */
  readonly local?: LocalLife;
  readonly leafletAddress?: LeafletAddress;
}

/** @returns a function that makes one card of each advice of a decision, in its order */
export function createCardMaker({ templates, uuid, localDay, local, leafletAddress }: CardMakerDeps): CardMaker {
  const sources = createCitedSources();
  // A partial date or a day has no time of day that could fall on another day here.
  const dayOf = (date: string): string => (date.length > DAY_LENGTH && localDay ? localDay(date) : date);
  return (decision, facts, options) =>
    decision.advice.map((advice) => makeCard(templateFor(advice, templates), advice, decision, facts, options));

  function makeCard(
    template: CardTemplate,
    advice: Advice,
    decision: Decision,
    facts: PatientFacts,
    options: CardOptions,
  ): Card {
    const { locale, links: showLinks = true } = options;
    const order = orderOf(advice, facts);
    const c: CardCase = { advice, decision, facts, order, locale, room: NAMES_IN_DETAIL, localDay: dayOf };
    const words = variantOf(template, advice)[locale];
    const cited = sources(advice.basis, advice.newer);
    const report = reportLink(advice.code, local, options.decisionId, locale);
    const leaflet = leafletLink(template.leaflet, decision, facts, leafletAddress, locale);
    const own = leaflet === undefined ? template.links[locale] : [leaflet, ...template.links[locale]];
    const links = allLinks(own, cited.links, report);
    const writer = options.plainText === true ? plain : markdown;
    return {
      uuid: uuid(),
      summary: summaryText(words.summary, c),
      detail: detailText(words, c, writer, {
        basis: cited.lines(template.direction, locale),
        local: localLines(advice.code, local, locale, writer),
        end: showLinks || report === undefined ? '' : asText(report),
      }),
      indicator: advice.indicator ?? template.indicator,
      source: { ...sourceOf(advice, locale), topic: template.topic[locale] },
      overrideReasons: template.overrideReasons[locale],
      ...(showLinks && links.length > 0 && { links }),
      extension: adviceExtension(advice, facts, cited.entries),
    };
  }
}

/** The shared list of the sources is handed on as it is where nothing is added. */
function allLinks(own: readonly Link[], cited: readonly Link[], report: Link | undefined): readonly Link[] {
  if (own.length === 0 && report === undefined) return cited;
  return [...own, ...cited, ...(report === undefined ? [] : [report])];
}

/** A rule may only give advice that has a card; silence instead of a card would be a lost warning. */
function templateFor(advice: Advice, templates: CardTemplates): CardTemplate {
  const template = templates.get(advice.code);
  if (template === undefined) throw new Error(`no card file for the advice ${advice.code}`);
  return template;
}

function variantOf(template: CardTemplate, advice: Advice) {
  const variant = template.variants.get(advice.variant ?? 'default') ?? template.variants.get('default');
  if (variant === undefined) throw new Error(`the card ${template.advice} has no default variant`);
  return variant;
}

function orderOf(advice: Advice, facts: PatientFacts): OrderFact | undefined {
  if (advice.order === undefined) return undefined;
  return facts.orders.find((order) => order.reference === advice.order);
}

function sourceOf({ basis }: Advice, locale: Locale): { label: string; url?: string } {
  const first = basis[0];
  if (first === undefined || first.source === GUIDELINE) {
    return { label: guidelineLabel[locale], ...(first?.url && { url: first.url }) };
  }
  return { label: first.label, ...(first.url && { url: first.url }) };
}
