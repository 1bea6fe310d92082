/** Where decisions, feedback and used tokens are kept, and for how long. */
import type { Setting, Source } from './source.ts';

/** Names in the file, beside `store`. */
export const storeKeys = ['storeDays'] as const;

export const MEMORY_STORE = 'memory:';

/** In a demonstration: below the working directory, for the next start to find. */
const DEMO_STORE = 'sqlite:.ryggrad/ryggrad.db';

/** 400: a year of numbers beside the same month of the year before. 0: nothing is removed. */
const days = { min: 0, max: 36_500, usual: 400 } as const;

/** A URL with a password may stand here: it is checked and never told. */
export function readStore(source: Source, auth: 'off' | 'required', demo: boolean): string {
  const setting = source.setting('RYGGRAD_STORE', 'store');
  const { text } = setting;
  if (text === undefined) {
    if (auth === 'required')
      source.problem(
        setting,
        'is needed with RYGGRAD_AUTH=required: sqlite:PATH or postgres://…, for what must be kept',
      );
    return demo ? DEMO_STORE : MEMORY_STORE;
  }
  if (/^postgres(ql)?:/.test(text)) checkAddress(source, setting, text);
  else if (text !== MEMORY_STORE && !/^sqlite:[^\0?#]+$/.test(text))
    source.problem(setting, 'must be sqlite:PATH, postgres://… or memory:');
  return text;
}

function checkAddress(source: Source, setting: Setting, text: string): void {
  const { pathname } = URL.canParse(text) ? new URL(text) : { pathname: '' };
  if (!/^postgres(ql)?:\/\//.test(text) || pathname.length < 2)
    source.problem(setting, 'must be postgres://USER:PASSWORD@HOST:PORT/DATABASE, with special characters as %XX');
}

export function readStoreDays(source: Source): number {
  return source.integer(source.setting('RYGGRAD_STORE_DAYS', 'storeDays'), days, days.usual);
}

/** A trial may forget; whoever wants to count must know. With authentication used tokens are spoken of too, elsewhere. */
export function storeNotices({ store, auth }: { readonly store: string; readonly auth: string }): readonly string[] {
  const says = 'RYGGRAD_STORE is memory: decisions and feedback are forgotten when the process ends';
  return store === MEMORY_STORE && auth === 'off' ? [says] : [];
}
