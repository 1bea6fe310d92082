/** Light or dark: as the system says until the reader chooses. */
import './theme.css';
import { useState } from 'react';
import { keep, kept } from './kept.ts';
import { type Pair, useWords } from './language.tsx';

type Theme = 'light' | 'dark';

const words = {
  theme: ['Utseende', 'Appearance'],
  light: ['Lys', 'Light'],
  dark: ['Mørk', 'Dark'],
} satisfies Record<string, Pair>;

/** Call once before anything is drawn. */
export function applyKeptTheme(): void {
  const theme = kept('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}

function shownTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function ThemeSwitch() {
  const say = useWords(words);
  const [theme, setTheme] = useState<Theme>(shownTheme);
  const choose = (chosen: Theme): void => {
    keep('theme', chosen);
    document.documentElement.dataset.theme = chosen;
    setTheme(chosen);
  };
  return (
    <fieldset>
      <legend className="unseen">{say('theme')}</legend>
      {(['light', 'dark'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={theme === one} onClick={() => choose(one)}>
          {say(one)}
        </button>
      ))}
    </fieldset>
  );
}
