/** What the rules browser shows, as the build makes it out of rules, thresholds, card files and vignettes. */
import type { Localized } from '../../domain/language.ts';

/** Lines of Markdown without blocks, the same in both languages. */
export type Lines = Readonly<Record<keyof Localized, readonly string[]>>;

export interface RuleData {
  readonly id: string;
  /** First part of the id. */
  readonly topic: string;
  readonly title: Localized;
  readonly when: Lines;
  readonly result: Lines;
  readonly cites: Lines;
  readonly newer: Lines;
  /** Codes of the advice that it may give. */
  readonly advice: readonly string[];
  readonly vignettes: readonly VignetteData[];
}

export interface VignetteData {
  readonly name: string;
  /** `fired`, `asked`, `silent` or `not asked`. */
  readonly outcome: string;
  /** As written in the vignette file. */
  readonly facts: string;
  readonly expects: string;
}

export interface CardData {
  readonly code: string;
  readonly title: Localized;
  readonly indicator: string;
  readonly variants: readonly VariantData[];
}

export interface VariantData {
  readonly name: string;
  readonly words: Readonly<Record<keyof Localized, readonly string[]>>;
}

export interface ThresholdData {
  readonly name: string;
  readonly value: string;
  readonly source: string;
  readonly reason: string;
}

export interface RulesData {
  readonly version: string;
  readonly topics: Readonly<Record<string, Localized>>;
  readonly rules: readonly RuleData[];
  readonly cards: readonly CardData[];
  readonly thresholds: readonly ThresholdData[];
}
