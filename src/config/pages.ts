/** The settings of the web pages: which of them are there, and what they may call beside this service. */
import { KEY_BYTES } from '../memory/patient-hash.ts';
import type { Source } from './source.ts';

/** Names in the file. */
export const pageKeys = [
  'console',
  'checklist',
  'checklistClientId',
  'checklistOrigins',
  'checklistAnswerKey',
  'consoleServices',
] as const;

export interface PageSettings {
  /** The console, which plays an EHR; it holds only what its user loads into it. */
  readonly console: boolean;
  /** The checklist, a SMART app. */
  readonly checklist: boolean;
  /** The id by which EHRs know the checklist (SMART App Launch). */
  readonly checklistClientId: string;
  /** Where its users log in, when that is another origin than their FHIR server's. */
  readonly checklistOrigins: readonly string[];
  /** With it, answers that a FHIR server does not take are kept encrypted for a day; missing: they are not. */
  readonly checklistAnswerKey?: Buffer;
  /** Base URLs of other CDS services that the console may be pointed at, each without a slash at its end. */
  readonly consoleServices: readonly string[];
}

/** Both are there in a demonstration; elsewhere each must be switched on. */
export function readPages(source: Source, demo: boolean): PageSettings {
  const usual = demo ? 'on' : 'off';
  const checklistAnswerKey = readAnswerKey(source);
  return {
    console: source.oneOf(source.setting('RYGGRAD_CONSOLE', 'console'), ['on', 'off'], usual) === 'on',
    checklist: source.oneOf(source.setting('RYGGRAD_CHECKLIST', 'checklist'), ['on', 'off'], usual) === 'on',
    checklistClientId: readClientId(source),
    checklistOrigins: readOrigins(source),
    ...(checklistAnswerKey && { checklistAnswerKey }),
    consoleServices: readServices(source),
  };
}

function readClientId(source: Source): string {
  const setting = source.setting('RYGGRAD_CHECKLIST_CLIENT_ID', 'checklistClientId');
  const id = setting.text ?? 'ryggrad-checklist';
  if (!/^[\x21-\x7e]{1,200}$/.test(id))
    source.problem(setting, 'must be the client id that the EHR has given, without blanks');
  return id;
}

function readAnswerKey(source: Source): Buffer | undefined {
  const setting = source.setting('RYGGRAD_CHECKLIST_ANSWER_KEY', 'checklistAnswerKey');
  if (setting.text === undefined) return undefined;
  const key = Buffer.from(setting.text, 'base64');
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(setting.text) && key.length >= KEY_BYTES) return key;
  source.problem(setting, `must have at least ${KEY_BYTES} bytes, in base64: openssl rand -base64 32`);
  return undefined;
}

function readOrigins(source: Source): readonly string[] {
  const setting = source.setting('RYGGRAD_CHECKLIST_ORIGINS', 'checklistOrigins');
  const origins = source.list(setting);
  for (const [index, origin] of origins.entries()) {
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.origin !== origin)
      source.problem(setting, `entry ${index + 1} must be one origin such as https://login.ehr.example, never *`);
  }
  return origins;
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
