/** The language of a page: chosen by the address, by the reader's last choice or by the browser, in that order. */
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { keep, kept } from './kept.ts';

export type Language = 'nb' | 'en';
/** A text in both languages: `['Kort', 'Cards']`. */
export type Pair = readonly [nb: string, en: string];

export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'nb', choose: () => undefined });

export function startLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? kept('language');
  if (asked !== null) return asked === 'en' ? 'en' : 'nb';
  return /^(nb|nn|no|da|sv)\b/i.test(navigator.language) ? 'nb' : 'en';
}

export function LanguageProvider({ start, children }: { start?: Language; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(start ?? startLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => {
    const choose = (chosen: Language): void => {
      keep('language', chosen);
      setLanguage(chosen);
    };
    return { language, choose };
  }, [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/**
 * @param pairs the words of a page or a part of it, by name
 * @returns a function from name to text in the language of the page
 */
export function useWords<Word extends string>(pairs: Readonly<Record<Word, Pair>>): (word: Word) => string {
  const { language } = useLanguage();
  return (word) => pairs[word][language === 'nb' ? 0 : 1];
}
