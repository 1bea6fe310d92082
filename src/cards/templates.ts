/** A card file, compiled: what the card maker works with. */
import type { Coding, Link } from '../cds-hooks/types.ts';
import type { AdviceCode, Indicator } from '../domain/advice.ts';
import type { Locale } from '../domain/language.ts';
import type { LeafletName } from '../domain/leaflets.ts';
import type { CompiledMessage } from './message.ts';
import type { Direction } from './strength.ts';

export interface VariantTemplate {
  readonly summary: CompiledMessage;
  readonly found?: CompiledMessage;
  readonly do: readonly CompiledMessage[];
  /** In place of `do` in an imaging department. */
  readonly received?: readonly CompiledMessage[];
  readonly remark?: CompiledMessage;
}

export interface CardTemplate {
  readonly advice: AdviceCode;
  readonly indicator: Indicator;
  readonly order: 'always' | 'sometimes' | 'never';
  readonly direction: Direction;
  readonly topic: Readonly<Record<Locale, Coding>>;
  readonly overrideReasons: Readonly<Record<Locale, readonly Required<Coding>[]>>;
  readonly links: Readonly<Record<Locale, readonly Link[]>>;
  /** What the patient can take home. */
  readonly leaflet?: LeafletName;
  readonly variants: ReadonlyMap<string, Readonly<Record<Locale, VariantTemplate>>>;
}

export type CardTemplates = ReadonlyMap<AdviceCode, CardTemplate>;
