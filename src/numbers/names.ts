/** What advice and reasons are called, in both languages. */
import { loadOverrideReasons } from '../cards/load-templates.ts';
import type { CardTemplates } from '../cards/templates.ts';
import type { Localized } from '../domain/language.ts';

export interface Names {
  readonly advice: Readonly<Record<string, Localized>>;
  readonly reasons: Readonly<Record<string, Localized>>;
}

/** Of reasons that are not of our list, and of none. */
const otherReasons: Readonly<Record<string, Localized>> = {
  none: { nb: 'uten begrunnelse', en: 'no reason given' },
  other: { nb: 'en begrunnelse utenfor listen', en: 'a reason outside the list' },
};

export function namesOf(templates: CardTemplates): Names {
  const advice = [...templates].map(([code, { topic }]) => [
    code,
    { nb: topic.nb.display ?? code, en: topic.en.display ?? code },
  ]);
  return { advice: Object.fromEntries(advice), reasons: { ...loadOverrideReasons(), ...otherReasons } };
}
