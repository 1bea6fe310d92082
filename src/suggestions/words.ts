/** The words on the buttons: `cards/suggestions.yaml`, checked and compiled once at start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Locale, Localized } from '../domain/language.ts';
import { type OrderName, orderNames } from '../domain/order-catalogue.ts';
import { createSchemaCompiler } from '../json-schema.ts';
import { packageRoot } from '../package-root.ts';

export const labelNames = [
  'deleteOrder',
  'withdrawOrder',
  'deletePrescription',
  'withdrawPrescription',
  'changeExamination',
  'changeExaminationStat',
  'changeExaminationUrgent',
  'changePriorityStat',
  'changePriorityUrgent',
  'createOrder',
  'createUrgentOrder',
  'createReferral',
  'createUrgentReferral',
  'createEmergencyReferral',
  'createEmergencyReferralCall113',
  'createFollowUp',
  'createEarlyFollowUp',
  'createTask',
  'returnReferral',
  'rateOrder',
] as const;
export type LabelName = (typeof labelNames)[number];

/** What a label may name: the order as written, and what it becomes or what is created. */
export interface LabelValues {
  readonly order?: string;
  readonly to?: string;
}

export interface SuggestionWords {
  readonly label: (name: LabelName, values: LabelValues, locale: Locale) => string;
  readonly orderName: (name: OrderName, locale: Locale) => string;
}

interface WordsFile {
  readonly labels: Readonly<Record<LabelName, Localized>>;
  readonly orders: Readonly<Record<OrderName, Localized>>;
}

/** Plain words; braces only around the two names a label may use. */
const plain = '^(?:[^<>*_`~|\\\\\\[\\]\\n{}]|\\{order\\}|\\{to\\})+$';
const bothLanguages = (pattern: string) => ({
  type: 'object',
  required: ['nb', 'en'],
  additionalProperties: false,
  properties: Object.fromEntries(['nb', 'en'].map((locale) => [locale, { type: 'string', maxLength: 80, pattern }])),
});
const everyOne = (names: readonly string[], pattern: string) => ({
  type: 'object',
  required: names,
  additionalProperties: false,
  properties: Object.fromEntries(names.map((name) => [name, bothLanguages(pattern)])),
});
const schema = {
  type: 'object',
  required: ['labels', 'orders'],
  additionalProperties: false,
  properties: { labels: everyOne(labelNames, plain), orders: everyOne(orderNames, '^[^<>*_`~|\\\\\\[\\]\\n{}]+$') },
};

/** Every problem of the file, one a line; fit for the operator who starts the service. */
export class SuggestionWordsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `cards/suggestions.yaml has ${problems.length} problem(s):\n${problems.map((text) => `- ${text}`).join('\n')}`,
    );
    this.name = 'SuggestionWordsError';
    this.problems = problems;
  }
}

/**
 * @param path of the words file; default is `cards/suggestions.yaml` of this project
 * @throws SuggestionWordsError listing everything that is wrong
 */
export function loadSuggestionWords(path: string = join(packageRoot, 'cards', 'suggestions.yaml')): SuggestionWords {
  const document = parseDocument(readFileSync(path, 'utf8'));
  if (document.errors.length > 0) throw new SuggestionWordsError(document.errors.map(({ message }) => message));
  const content: unknown = document.toJS();
  const isWords = createSchemaCompiler().compile<WordsFile>(schema);
  if (!isWords(content)) {
    const errors = isWords.errors ?? [];
    throw new SuggestionWordsError(
      errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`),
    );
  }
  const { labels, orders } = content;
  const compiled = new Map(
    labelNames.map((name) => [name, { nb: partsOf(labels[name].nb), en: partsOf(labels[name].en) }]),
  );
  return {
    label: (name, values, locale) => filled(compiled.get(name)?.[locale] ?? [], values),
    orderName: (name, locale) => orders[name][locale],
  };
}

function partsOf(text: string): readonly string[] {
  return text.split(/(\{order\}|\{to\})/);
}

/** What comes out of the record is put in as it stands: never read as a name in braces again. */
function filled(parts: readonly string[], { order = '', to = '' }: LabelValues): string {
  let label = '';
  for (const part of parts) label += part === '{order}' ? order : part === '{to}' ? to : part;
  return label;
}
