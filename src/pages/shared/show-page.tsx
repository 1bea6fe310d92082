/** Puts a page into its `<div id="page">`, in the reader's language and theme. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './language.tsx';
import { applyKeptTheme } from './theme.tsx';

export function showPage(page: ReactNode): void {
  const place = document.getElementById('page');
  if (place === null) throw new Error('The page has no element with the id page');
  applyKeptTheme();
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider>{page}</LanguageProvider>
    </StrictMode>,
  );
}
