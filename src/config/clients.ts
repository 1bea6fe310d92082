/** The tuning of rules and queries, for everybody and per client: every unknown name is a problem. */
import { templateProblem } from '../cds-hooks/prefetch.ts';
import { type Profile, profiles } from '../domain/advice.ts';
import type { Locale } from '../domain/language.ts';
import { allowedServerProblem } from '../fhir/allow-list.ts';
import { defaultThresholds } from '../rules/thresholds.ts';
import { authenticationKeys, readAuthentication } from './authentication.ts';
import { dialectKeys, readDialectTuning } from './dialect.ts';
import { readOwnCallsPerMinute } from './limits.ts';
import { localLifeKeys, readLocalLife } from './local-life.ts';
import { readShadowAdvice, readShowing, showingKeys } from './memory.ts';
import { mapping, oneOf, type Place, texts } from './place.ts';
import { type FileContent, isMapping } from './source.ts';
import { readSwitchedOff, switchedOffKeys } from './switched-off.ts';
import type { ClientSettings, Tuning } from './types.ts';

export const tuningKeys: ReadonlySet<string> = new Set([
  ...switchedOffKeys,
  ...localLifeKeys,
  ...dialectKeys,
  ...['thresholds', 'queryPlan', 'siteCodes', 'shadowAdvice'],
]);
const clientKeys: ReadonlySet<string> = new Set([
  ...tuningKeys,
  ...authenticationKeys,
  ...showingKeys,
  ...['locale', 'profile', 'fhirServers', 'callsPerMinute'],
]);

export function readTuning(content: FileContent, path: string, problems: string[]): Tuning {
  const place: Place = { content, path, problems };
  const thresholds = readThresholds(place);
  const queryPlan = readQueryPlan(place);
  const siteCodes = readSiteCodes(place);
  const shadowAdvice = readShadowAdvice(place);
  return {
    ...readSwitchedOff(place),
    ...readLocalLife(place),
    ...readDialectTuning(place),
    ...(thresholds && { thresholds }),
    ...(queryPlan && { queryPlan }),
    ...(siteCodes && { siteCodes }),
    ...(shadowAdvice && { shadowAdvice }),
  };
}

export function readClients(section: unknown, problems: string[]): ReadonlyMap<string, ClientSettings> {
  const clients = new Map<string, ClientSettings>();
  if (section === undefined) return clients;
  if (!isMapping(section)) {
    problems.push('clients: must be a mapping of issuer (iss) to settings');
    return clients;
  }
  for (const [iss, content] of Object.entries(section)) {
    const path = `clients["${iss}"]`;
    if (isMapping(content)) clients.set(iss, readClient({ content, path: `${path}.`, problems }));
    else problems.push(`${path}: must be a mapping of settings`);
  }
  return clients;
}

function readClient(place: Place): ClientSettings {
  const { content, path, problems } = place;
  refuseUnknown(content, clientKeys, path, problems);
  const locale = oneOf<Locale>(place, 'locale', ['nb', 'en']);
  const profile = oneOf<Profile>(place, 'profile', profiles);
  const fhirServers = texts(place, 'fhirServers', allowedServerProblem);
  const authentication = readAuthentication(place);
  const callsPerMinute = readOwnCallsPerMinute(place);
  return {
    ...readTuning(content, path, problems),
    ...readShowing(place),
    ...(authentication && { authentication }),
    ...(callsPerMinute && { callsPerMinute }),
    ...(locale && { locale }),
    ...(profile && { profile }),
    ...(fhirServers && { fhirServers }),
  };
}

export function refuseUnknown(
  content: FileContent,
  known: ReadonlySet<string>,
  path: string,
  problems: string[],
): void {
  for (const key of Object.keys(content)) if (!known.has(key)) problems.push(`${path}${key}: is not a setting`);
}

function readThresholds(place: Place): Readonly<Record<string, number>> | undefined {
  const found = mapping(place, 'thresholds', (name, value) => {
    if (!Object.hasOwn(defaultThresholds, name)) return 'is not a threshold of the rules';
    return typeof value === 'number' && Number.isFinite(value) && value >= 0
      ? undefined
      : 'must be a number, 0 or more';
  });
  return found && Object.fromEntries(Object.entries(found).map(([name, value]) => [name, Number(value)]));
}

function readQueryPlan(place: Place): Readonly<Record<string, string>> | undefined {
  const found = mapping(place, 'queryPlan', (name, value) => {
    if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name)) return 'is not usable as a prefetch key';
    return typeof value === 'string' ? templateProblem(value) : 'must be a FHIR query template';
  });
  return (
    found && Object.freeze(Object.fromEntries(Object.entries(found).map(([name, value]) => [name, String(value)])))
  );
}

function readSiteCodes(place: Place): Tuning['siteCodes'] {
  const found = mapping(place, 'siteCodes', (word, value) => {
    // Which of these words there are, the terminology knows; anything else, `__proto__` too, is no word at all.
    if (!/^(?:order|lab)(?:\.[a-z0-9-]+)+$/.test(word)) return 'is not an order or laboratory word of this service';
    return Array.isArray(value) && value.every(isCode) ? undefined : 'must be a list of {system, code}';
  });
  return found && Object.fromEntries(Object.entries(found).map(([word, value]) => [word, codesIn(value)]));
}

function isCode(value: unknown): value is { readonly system: string; readonly code: string } {
  return isMapping(value) && typeof value.system === 'string' && typeof value.code === 'string';
}

function codesIn(value: unknown): readonly { readonly system: string; readonly code: string }[] {
  return Array.isArray(value) ? value.filter(isCode) : [];
}
