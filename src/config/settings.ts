/** Each setting with its default and its check; what does not exist yet is refused, never half accepted. */
import { profiles } from '../domain/advice.ts';
import type { Locale } from '../domain/language.ts';
import { allowedServerProblem } from '../fhir/allow-list.ts';
import { logLevels } from '../log.ts';
import { limitKeys, readLimits } from './limits.ts';
import { memorySettingKeys, readMemory } from './memory.ts';
import { observingKeys, readObserving } from './observing.ts';
import { pageKeys, readPages } from './pages.ts';
import { type FileContent, type Setting, Source } from './source.ts';
import { MEMORY_STORE, readStore, readStoreDays, storeKeys } from './store.ts';
import { checkBaseUrlForTokens, readAuth, readCertificateFiles, readTokenTimes, trustKeys } from './trust.ts';
import type { Environment, Settings } from './types.ts';

/** Settings that connect the service with the world; without any of them it is unconfigured, and the demo may run. */
const connecting = [
  ['RYGGRAD_BASE_URL', 'baseUrl'],
  ['RYGGRAD_AUTH', 'auth'],
  ['RYGGRAD_STORE', 'store'],
  ['RYGGRAD_FHIR_SERVERS', 'fhirServers'],
  ['RYGGRAD_CORS_ORIGINS', 'corsOrigins'],
  ['RYGGRAD_TLS_CERT', 'tlsCert'],
  ['RYGGRAD_CONFIG', 'config'],
] as const;

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;

/** 10 MB; contract, Errors. */
const MAX_BODY_BYTES = 10_000_000;

export function readSettings(env: Environment, file: FileContent, problems: string[]): Settings {
  const source = new Source(env, file, problems);
  const production = env.NODE_ENV === 'production';
  const host = readHost(source);
  const port = source.integer(source.setting('PORT', 'port'), { min: 0, max: 65_535 }, 3000);
  refuseWhatIsMissing(source, production);
  const auth = readAuth(source, !loopback.test(host));
  if (auth === 'required') checkBaseUrlForTokens(source);
  const tls = readCertificateFiles(source);
  const demo = readDemo(source, host, production);
  return {
    port,
    host,
    auth,
    tokenTimes: readTokenTimes(source),
    store: readStore(source, auth, demo),
    storeDays: readStoreDays(source),
    ...(tls && { tls }),
    baseUrl: readBaseUrl(
      source,
      `${tls ? 'https' : 'http'}://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`,
    ),
    demo,
    fhirServers: readFhirServers(source),
    corsOrigins: readOrigins(source),
    timeZone: readTimeZone(source),
    locale: readLocale(source),
    profile: source.oneOf(source.setting('RYGGRAD_PROFILE', 'profile'), profiles, 'current'),
    ...readMemory(source, file, demo, problems),
    deadlineMs: source.integer(source.setting('RYGGRAD_DEADLINE_MS', 'deadlineMs'), { min: 50, max: 30_000 }, 1500),
    maxBodyBytes: source.integer(
      source.setting('RYGGRAD_MAX_BODY_BYTES', 'maxBodyBytes'),
      { min: 10_000, max: 100_000_000 },
      MAX_BODY_BYTES,
    ),
    ...readLimits(source, auth),
    ...readPages(source, demo),
    ...readObserving(source, port),
    logLevel: source.oneOf(source.setting('RYGGRAD_LOG_LEVEL', 'logLevel'), logLevels, 'info'),
  };
}

/** Names in the file that settings of this page have. */
export const settingKeys: ReadonlySet<string> = new Set([
  ...connecting.map(([, key]) => key).filter((key) => key !== 'config'),
  ...['port', 'host', 'demo', 'authOffIKnow', 'timeZone', 'locale', 'profile', 'mode', 'deadlineMs', 'maxBodyBytes'],
  ...['logLevel', ...observingKeys, ...trustKeys, ...storeKeys, ...limitKeys, ...pageKeys, ...memorySettingKeys],
]);

/** A container must be told who it is and whom it may ask; and nothing may be set that this version does not do. */
function refuseWhatIsMissing(source: Source, production: boolean): void {
  if (production) {
    const needed = [
      ['RYGGRAD_BASE_URL', 'baseUrl', 'the public URL of this service'],
      ['RYGGRAD_AUTH', 'auth', 'required, or off behind a gateway that authenticates'],
      ['RYGGRAD_FHIR_SERVERS', 'fhirServers', 'the FHIR servers that may be read, or none'],
    ] as const;
    for (const [variable, key, what] of needed) {
      const setting = source.setting(variable, key);
      if (setting.text === undefined) source.problem(setting, `is needed in production: ${what}`);
    }
  }
}

function readHost(source: Source): string {
  const setting = source.setting('HOST', 'host');
  if (setting.text !== undefined && !/^[\w.:[\]-]{1,253}$/.test(setting.text)) {
    source.problem(setting, 'must be a host name or an IP address');
  }
  return setting.text ?? '127.0.0.1';
}

function readBaseUrl(source: Source, fallback: string): string {
  const setting = source.setting('RYGGRAD_BASE_URL', 'baseUrl');
  if (setting.text === undefined) return fallback;
  const url = URL.canParse(setting.text) ? new URL(setting.text) : undefined;
  const usable = url !== undefined && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
  if (!usable) source.problem(setting, 'must be an absolute http or https URL without query');
  return setting.text.replace(/\/+$/, '');
}

function readDemo(source: Source, host: string, production: boolean): boolean {
  const setting = source.setting('RYGGRAD_DEMO', 'demo');
  const unconfigured = connecting.every(([variable, key]) => connectsNothing(source.setting(variable, key)));
  const demo = source.oneOf(setting, ['on', 'off'], unconfigured && !production && loopback.test(host) ? 'on' : 'off');
  if (demo === 'on' && production) source.problem(setting, 'there is no demo in production');
  if (demo === 'on' && source.setting('RYGGRAD_AUTH', 'auth').text === 'required')
    source.problem(setting, 'there is no demo with RYGGRAD_AUTH=required: it would be open to everybody');
  return demo === 'on';
}

/** A store in memory holds nothing that the demonstration could spoil. */
function connectsNothing({ text }: Setting): boolean {
  return text === undefined || text === MEMORY_STORE;
}

function readFhirServers(source: Source): readonly string[] {
  const setting = source.setting('RYGGRAD_FHIR_SERVERS', 'fhirServers');
  if (setting.text === 'none') return [];
  const entries = source.list(setting);
  for (const [index, entry] of entries.entries()) checkServer(source, setting, entry, index);
  return entries;
}

function checkServer(source: Source, setting: Setting, entry: string, index: number): void {
  const problem = allowedServerProblem(entry);
  if (problem !== undefined) source.problem(setting, `entry ${index + 1} ${problem}`);
}

function readOrigins(source: Source): readonly string[] {
  const setting = source.setting('RYGGRAD_CORS_ORIGINS', 'corsOrigins');
  const origins = source.list(setting);
  for (const [index, origin] of origins.entries()) {
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    const usable = url !== undefined && /^https?:$/.test(url.protocol) && url.origin === origin;
    if (!usable) source.problem(setting, `entry ${index + 1} must be one origin such as https://ehr.example, never *`);
  }
  return origins;
}

function readTimeZone(source: Source): string {
  const setting = source.setting('RYGGRAD_TIME_ZONE', 'timeZone');
  const timeZone = setting.text ?? 'Europe/Oslo';
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    source.problem(setting, 'must be a time zone of the IANA list, such as Europe/Oslo');
  }
  return timeZone;
}

function readLocale(source: Source): Locale {
  const locale = source.oneOf(source.setting('RYGGRAD_LOCALE', 'locale'), ['nb', 'nn', 'no', 'en'], 'nb');
  // Nynorsk and unspecified Norwegian are served bokmål.
  return locale === 'en' ? 'en' : 'nb';
}
