/** One rule as one row of a table: what it is, when, then, on what ground, and what newer sources say. */

import { strengthPhrase } from '../../../src/cards/strength.ts';
import { modalityNames, notKnownWords } from '../../../src/cards/words.ts';
import type { ImagingConclusion, Modality } from '../../../src/domain/advice.ts';
import type { Citation } from '../../../src/domain/decision.ts';
import { findingNames } from '../../../src/domain/findings.ts';
import type { Locale, Localized } from '../../../src/domain/language.ts';
import type { Clause, Outcome, Rule } from '../../../src/rules/rule.ts';
import { imagingAdvice, indicators, profileNames, triages, urgencies, verdicts, outcome as w } from './words.ts';

/** The name of an advice as its card has it; undefined while it has no card. */
export type TitleOf = (code: string) => Localized | undefined;

export function ruleRow(rule: Rule, titleOf: TitleOf, locale: Locale): readonly string[] {
  const superseded = rule.supersedes === undefined ? '' : `<br>${w.supersedes[locale]} \`${rule.supersedes}\``;
  return [
    `\`${rule.id}\`<br>${rule.title[locale]}${superseded}`,
    rule.when.map((clause) => clauseText(clause, locale)).join('<br>'),
    thenText(rule, titleOf, locale),
    rule.cites.map((cite) => citeText(cite, locale)).join('<br>'),
    newerText(rule, locale),
  ].map(cell);
}

/** No line break and no bar may end a cell early. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function clauseText({ says }: Clause, locale: Locale): string {
  return `• ${says[locale]}`;
}

function thenText(rule: Rule, titleOf: TitleOf, locale: Locale): string {
  const lines = [rule.per === 'order' ? `*${w.perOrder[locale]}*` : '', outcomeText(rule.then, titleOf, locale)];
  for (const { when, then } of rule.variations ?? []) {
    lines.push(`*${w.variation[locale]}* ${when.says[locale]}: ${changeText(then, titleOf, locale)}`);
  }
  if (rule.whenUnknown) lines.push(`*${w.unknown[locale]}:* ${outcomeText(rule.whenUnknown, titleOf, locale)}`);
  return lines.filter((line) => line !== '').join('<br>');
}

function outcomeText(outcome: Outcome, titleOf: TitleOf, locale: Locale): string {
  return changeText(outcome, titleOf, locale) || w.nothing[locale];
}

function changeText(outcome: Outcome, titleOf: TitleOf, locale: Locale): string {
  const { advice, triage, provisional, urgency, imaging, verdict, variant } = outcome;
  const parts = [
    advice &&
      `${w.advice[locale]}: **${titleOf(advice)?.[locale] ?? advice}** (\`${advice}\`${variant ? `, ${variant}` : ''})`,
    !advice && variant && `\`${variant}\``,
    triage && `${w.triage[locale]}: ${triages[triage][locale]}${provisional ? ` (${w.provisional[locale]})` : ''}`,
    verdict && `${w.verdict[locale]}: **${verdicts[verdict][locale]}**`,
    urgency && `${w.urgency[locale]}: ${urgencies[urgency][locale]}`,
    imaging && `${w.imaging[locale]}: ${imagingText(imaging, locale)}`,
    indicatorText(outcome, locale),
    asksText(outcome, locale),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('; ');
}

function imagingText({ advice, firstChoice, alternative }: ImagingConclusion, locale: Locale): string {
  const together = (list: readonly Modality[]) =>
    list.map((modality) => modalityNames[modality][locale]).join(` ${w.together[locale]} `);
  const first = firstChoice.length === 0 ? '' : `, ${w.firstChoice[locale]} ${together(firstChoice)}`;
  const other = alternative.map(together).join(` ${w.or[locale]} `);
  return `${imagingAdvice[advice][locale]}${first}${other === '' ? '' : `, ${w.alternative[locale]} ${other}`}`;
}

function indicatorText({ indicator }: Outcome, locale: Locale): string {
  if (indicator === undefined) return '';
  if (typeof indicator === 'string') return `${w.indicator[locale]}: ${indicators[indicator][locale]}`;
  const { current, 'formi-2007': old } = indicator;
  const named = [
    `${indicators[current][locale]} (${profileNames.current[locale]})`,
    `${indicators[old][locale]} (${profileNames['formi-2007'][locale]})`,
  ];
  return `${w.indicator[locale]}: ${named.join(', ')}`;
}

function asksText({ asksFor = [], asksForWords = [] }: Outcome, locale: Locale): string {
  const names = [
    ...asksFor.map((code) => findingNames[code][locale]),
    ...asksForWords.map((word) => notKnownWords[word][locale]),
  ];
  return names.length === 0 ? '' : `${w.asks[locale]}: ${names.join(', ')}`;
}

function citeText({ label, chapter, strength, documentation, year }: Citation, locale: Locale): string {
  const named = label.includes(String(year)) ? label : `${label} (${year})`;
  const grade = strengthPhrase(strength, 'neither', locale) ?? strength;
  const stars = documentation === '' ? '' : `, \`${documentation}\``;
  return `${named} ${chapter}: ${grade}${stars}`;
}

function newerText({ newer = [], deviates }: Rule, locale: Locale): string {
  const lines = newer.map(({ label, year, says }) => {
    const named = label.includes(String(year)) ? label : `${label} (${year})`;
    return `${named}: ${says?.[locale] ?? ''}`;
  });
  if (deviates) lines.push(`${w.deviates[locale]} ${deviates.from}. ${deviates.because} (${deviates.source})`);
  return lines.join('<br>');
}
