/** Advice and template in, card out: the only place where a card is put together. */
import type { Card, Link } from '../cds-hooks/types.ts';
import type { Profile } from '../domain/advice.ts';
import type { Advice, Citation, Decision } from '../domain/decision.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { OrderFact, PatientFacts } from '../domain/patient-facts.ts';
import type { CardCase } from './arguments.ts';
import { detailText } from './detail.ts';
import { adviceExtension } from './extension.ts';
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

/**
 * @param deps.uuid gives a new uuid for every card
 * @returns a function that makes one card of each advice of a decision, in its order
 */
export function createCardMaker(deps: { templates: CardTemplates; uuid: () => string }): CardMaker {
  return (decision, facts, options) =>
    decision.advice.map((advice) => makeCard(templateFor(advice, deps.templates), advice, decision, facts, options));

  function makeCard(
    template: CardTemplate,
    advice: Advice,
    decision: Decision,
    facts: PatientFacts,
    options: CardOptions,
  ): Card {
    const { locale } = options;
    const c: CardCase = { advice, decision, facts, order: orderOf(advice, facts), locale, room: NAMES_IN_DETAIL };
    const words = variantOf(template, advice)[locale];
    const links = options.links === false ? [] : [...template.links[locale], ...citedLinks(advice)];
    return {
      uuid: deps.uuid(),
      summary: summaryText(words.summary, c),
      detail: detailText(words, c, options.plainText === true ? plain : markdown, template.direction),
      indicator: advice.indicator ?? template.indicator,
      source: { ...sourceOf(advice, locale), topic: template.topic[locale] },
      overrideReasons: template.overrideReasons[locale],
      ...(links.length > 0 && { links }),
      extension: adviceExtension(advice, facts),
    };
  }
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

function citedLinks({ basis, newer }: Advice): Link[] {
  const links = new Map<string, Link>();
  for (const citation of [...basis, ...newer]) {
    const { url } = citation;
    if (url && !links.has(url)) links.set(url, { label: linkLabel(citation), url, type: 'absolute' });
  }
  return [...links.values()];
}

function linkLabel({ label, year }: Citation): string {
  return label.includes(String(year)) ? label : `${label} (${year})`;
}
