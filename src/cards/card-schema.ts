/** The form of `cards/<adviceCode>.yaml` and `cards/override-reasons.yaml`: JSON Schemas and the types that match them. */
import { type AdviceCode, adviceCodes, type Indicator } from '../domain/advice.ts';
import type { Locale, Localized } from '../domain/language.ts';
import { type LeafletName, leafletNames } from '../domain/leaflets.ts';
import type { Direction } from './strength.ts';

/** The words of one variant in one language; each an ICU message. */
export interface VariantText {
  readonly summary: string;
  /** Stands first under "Found", before the findings themselves. */
  readonly found?: string;
  readonly do: readonly string[];
  /** In place of `do` where an imaging department has received the referral: words that can be sent back. */
  readonly received?: readonly string[];
  readonly remark?: string | null;
}

/** A variant says only what differs from `default`; `remark: null` takes the default's remark away. */
export type VariantFile = Readonly<Record<Locale, Partial<VariantText>>>;

export interface LinkFile {
  readonly label: Localized;
  readonly url: string;
}

export interface CardFile {
  readonly advice: AdviceCode;
  /** Used when neither rule nor profile says otherwise. */
  readonly indicator: Indicator;
  readonly order: 'always' | 'sometimes' | 'never';
  /** Is the recommendation behind the card to do something (default), to leave it, or neither? Words the grade. */
  readonly recommends?: Direction;
  readonly title: Localized;
  readonly overrideReasons: readonly string[];
  readonly links?: readonly LinkFile[];
  /** What the patient can take home. */
  readonly leaflet?: LeafletName;
  readonly variants: Readonly<Record<string, VariantFile>>;
}

export type OverrideReasonFile = Readonly<Record<string, Localized>>;

/** Plain words only: Markdown and HTML are the writer's business, and an EHR may show neither. */
const sentence = { type: 'string', minLength: 3, maxLength: 600, pattern: '^[^<>*_`~|\\\\\\[\\]\\n]+$' };
const bothLanguages = (each: object) => ({
  type: 'object',
  required: ['nb', 'en'],
  additionalProperties: false,
  properties: { nb: each, en: each },
});

const variantText = {
  type: 'object',
  additionalProperties: false,
  properties: {
    summary: sentence,
    found: sentence,
    do: { type: 'array', minItems: 1, maxItems: 3, items: sentence },
    received: { type: 'array', minItems: 1, maxItems: 3, items: sentence },
    remark: { ...sentence, type: ['string', 'null'] },
  },
};

export const cardFileSchema = {
  type: 'object',
  required: ['advice', 'indicator', 'order', 'title', 'overrideReasons', 'variants'],
  additionalProperties: false,
  properties: {
    advice: { enum: adviceCodes },
    indicator: { enum: ['info', 'warning', 'critical'] },
    order: { enum: ['always', 'sometimes', 'never'] },
    recommends: { enum: ['for', 'against', 'neither'] },
    title: bothLanguages({ type: 'string', minLength: 3, maxLength: 80 }),
    overrideReasons: {
      type: 'array',
      minItems: 3,
      maxItems: 6,
      uniqueItems: true,
      items: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
    },
    links: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['label', 'url'],
        additionalProperties: false,
        properties: {
          label: bothLanguages({ type: 'string', minLength: 3 }),
          url: { type: 'string', pattern: '^https://' },
        },
      },
    },
    leaflet: { enum: leafletNames },
    variants: {
      type: 'object',
      required: ['default'],
      additionalProperties: false,
      properties: {
        default: bothLanguages({ ...variantText, required: ['summary', 'do'] }),
      },
      patternProperties: { '^(?!default$)[a-z][A-Za-z0-9]*$': bothLanguages({ ...variantText, minProperties: 1 }) },
    },
  },
};

export const overrideReasonsSchema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  patternProperties: { '^[a-z][A-Za-z0-9]*$': bothLanguages({ type: 'string', minLength: 3, maxLength: 80 }) },
};
