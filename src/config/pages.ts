/** The settings of the web pages: which of them are there, and what they may call beside this service. */
import type { Source } from './source.ts';

/** Names in the file. */
export const pageKeys = ['console', 'checklist', 'consoleServices'] as const;

export interface PageSettings {
  /** The console, which plays an EHR; it holds only what its user loads into it. */
  readonly console: boolean;
  /** The checklist, a SMART app. */
  readonly checklist: boolean;
  /** Base URLs of other CDS services that the console may be pointed at, each without a slash at its end. */
  readonly consoleServices: readonly string[];
}

/** Both are there in a demonstration; elsewhere each must be switched on. */
export function readPages(source: Source, demo: boolean): PageSettings {
  const usual = demo ? 'on' : 'off';
  return {
    console: source.oneOf(source.setting('RYGGRAD_CONSOLE', 'console'), ['on', 'off'], usual) === 'on',
    checklist: source.oneOf(source.setting('RYGGRAD_CHECKLIST', 'checklist'), ['on', 'off'], usual) === 'on',
    consoleServices: readServices(source),
  };
}

function readServices(source: Source): readonly string[] {
  const setting = source.setting('RYGGRAD_CONSOLE_SERVICES', 'consoleServices');
  return source.list(setting).map((entry, index) => {
    const url = URL.canParse(entry) ? new URL(entry) : undefined;
    const usable = url !== undefined && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
    if (!usable || url.username !== '' || url.password !== '')
      source.problem(setting, `entry ${index + 1} must be the base URL of a CDS service, such as https://cds.example`);
    return entry.replace(/\/+$/, '');
  });
}
