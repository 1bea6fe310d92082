/** Texts in the language of the page. */
import type { Localized } from '../../domain/language.ts';
import { type Pair, useLanguage, useWords } from '../../pages/shared/language.tsx';
import { sourceWords, words } from './words.ts';

export interface Say {
  (word: keyof typeof words): string;
  readonly pair: (pair: Pair) => string;
  readonly text: (text: Localized) => string;
  readonly source: (source: string) => string;
  /** A day as the reader writes it, from a FHIR date or dateTime. */
  readonly day: (date: string) => string;
  /** Day and time of an instant. */
  readonly moment: (instant: string) => string;
}

export function useSay(): Say {
  const { language } = useLanguage();
  const say = useWords(words);
  const at = language === 'nb' ? 0 : 1;
  return Object.assign((word: keyof typeof words) => say(word), {
    pair: (pair: Pair) => pair[at],
    text: (text: Localized) => text[language],
    source: (source: string) => sourceWords[source]?.[at] ?? source,
    day: (date: string) => dayOf(date, language),
    moment: (instant: string) =>
      new Date(instant).toLocaleString(language === 'nb' ? 'nb-NO' : 'en-GB', {
        dateStyle: 'short',
        timeStyle: 'short',
      }),
  });
}

/** Partial dates stay partial; an instant is shown by its day where the reader is. */
function dayOf(date: string, language: 'nb' | 'en'): string {
  if (date.length < 10) return date;
  const moment = new Date(date.length === 10 ? `${date}T12:00:00` : date);
  if (Number.isNaN(moment.getTime())) return date;
  const form = { day: 'numeric', month: language === 'nb' ? 'numeric' : 'short', year: 'numeric' } as const;
  return moment.toLocaleDateString(language === 'nb' ? 'nb-NO' : 'en-GB', form);
}
