/** `docs/rules.md` and `docs/regler.md`: every rule and every number, one table per topic, for a physician to read and sign. */
import { createHash } from 'node:crypto';
import { loadCardTemplates } from '../../src/cards/make-cards.ts';
import { type AdviceCode, adviceCodes } from '../../src/domain/advice.ts';
import type { Locale } from '../../src/domain/language.ts';
import { rules } from '../../src/rules/all.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { thresholds } from '../../src/rules/thresholds.ts';
import type { Generator } from './generated-file.ts';
import { cell, ruleRow, type TitleOf } from './rules-page/rule-row.ts';
import { columns, intro, pageTitle, signPart, thresholdsPart, topicNames } from './rules-page/words.ts';

const paths: Readonly<Record<Locale, string>> = { en: 'docs/rules.md', nb: 'docs/regler.md' };

export const rulesPages: Generator = {
  name: 'rules to read and sign',
  folders: [],
  owns: () => false,
  files: () => {
    const titleOf = cardTitles();
    return (['en', 'nb'] as const).map((locale) => ({ path: paths[locale], content: page(titleOf, locale) }));
  },
};

function cardTitles(): TitleOf {
  const templates = loadCardTemplates();
  return (code) => {
    const known: AdviceCode | undefined = adviceCodes.find((one) => one === code);
    const topic = known === undefined ? undefined : templates.get(known)?.topic;
    return topic && { nb: topic.nb.display ?? code, en: topic.en.display ?? code };
  };
}

function page(titleOf: TitleOf, locale: Locale): string {
  const body = [...topics().map(([topic, of]) => topicText(topic, of, titleOf, locale)), thresholdsText(locale)].join(
    '\n',
  );
  return [`# ${pageTitle[locale]}`, '', intro[locale], '', body, signText(body, locale)].join('\n');
}

/** By the first part of the id, in the order in which the rules are asked. */
function topics(): readonly (readonly [string, readonly Rule[]])[] {
  const byTopic = new Map<string, Rule[]>();
  for (const rule of rules) {
    const topic = rule.id.split('.', 1)[0] ?? '';
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), rule]);
  }
  return [...byTopic];
}

function topicText(topic: string, of: readonly Rule[], titleOf: TitleOf, locale: Locale): string {
  const head = [columns.rule, columns.when, columns.outcome, columns.guideline, columns.newer].map(
    (one) => one[locale],
  );
  const rows = of.map((rule) => `| ${ruleRow(rule, titleOf, locale).join(' | ')} |`);
  const name = topicNames[topic]?.[locale] ?? topic;
  return [`## ${name} (${of.length})`, '', tableHead(head.join(' | '), head.length), ...rows, ''].join('\n');
}

function tableHead(head: string, columnsOfIt: number): string {
  return `| ${head} |\n|${' --- |'.repeat(columnsOfIt)}`;
}

function thresholdsText(locale: Locale): string {
  const rows = Object.entries(thresholds).map(
    ([name, { value, unit, source, reason }]) =>
      `| \`${name}\` | ${value} ${unit} | ${cell(source)} | ${cell(reason)} |`,
  );
  const { title, intro: says, head } = thresholdsPart;
  return [`## ${title[locale]}`, '', says[locale], '', tableHead(head[locale], 4), ...rows, ''].join('\n');
}

/** The knowledge version also covers how charts are read, and depends on the build: the signer writes down the one in use. */
function signText(body: string, locale: Locale): string {
  const fingerprint = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const { title, says, page: ofPage, knowledge, head } = signPart;
  const empty = '|  |  |  |  |  |';
  return [
    `## ${title[locale]}`,
    '',
    says[locale],
    '',
    `- ${ofPage[locale]}: \`${fingerprint}\``,
    `- ${knowledge[locale]}`,
    '',
    tableHead(head[locale], 5),
    empty,
    empty,
    '',
  ].join('\n');
}
