/** Head of a page: a way past it, title, one line of what the page is, links to other pages, language and theme. */
import type { ReactNode } from 'react';
import { type Language, type Pair, useLanguage, useWords } from './language.tsx';
import { ThemeSwitch } from './theme.tsx';

const words = { skip: ['Gå til innholdet', 'Skip to the content'] } satisfies Record<string, Pair>;
const languages: readonly (readonly [Language, string])[] = [
  ['nb', 'Norsk'],
  ['en', 'English'],
];

export interface PageHeadProps {
  readonly title: string;
  readonly tagline: string;
  /** Id of what the skip link leads to; that element needs `tabIndex={-1}`. */
  readonly content: string;
  readonly skip?: string;
  readonly children?: ReactNode;
}

export function PageHead({ title, tagline, content, skip, children }: PageHeadProps) {
  const say = useWords(words);
  return (
    <>
      <a className="skip" href={`#${content}`}>
        {skip ?? say('skip')}
      </a>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          <p>{tagline}</p>
          {children}
        </div>
        <div className="switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
    </>
  );
}

function LanguageSwitch() {
  const { language, choose } = useLanguage();
  return (
    <fieldset>
      <legend className="unseen">Språk / Language</legend>
      {languages.map(([code, name]) => (
        <button key={code} type="button" lang={code} aria-pressed={language === code} onClick={() => choose(code)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
