/** What a client's tokens are checked by: keys, addresses of keys, algorithms, audiences, tenants, life. */
import { algorithmNames, defaultAlgorithms, isAlgorithm } from '../auth/algorithms.ts';
import { noKeys, readKeySet } from '../auth/key-set.ts';
import { printedKeys } from '../auth/known-keys.ts';
import type { ClientAuthentication, KeyAddress } from '../auth/policy.ts';
import { readAddresses } from '../fhir/allow-list.ts';
import { isLoopback } from '../fhir/base-url.ts';
import { type Place, texts } from './place.ts';
import type { ClientSettings, Settings } from './types.ts';

export const authenticationKeys = ['jwks', 'jku', 'algorithms', 'audiences', 'tenants', 'tokenLifeMinutes'] as const;

/** Many EHRs sign for 5 minutes, some for 15: a shorter limit would lock them out. A longer one than a day is no limit. */
export const tokenLifeMinutes = { min: 15, usual: 60, max: 1440 } as const;
const MAX_JKUS = 4;

/** Undefined when the client has nothing of it; a client without keys can be recognised by nobody. */
export function readAuthentication(place: Place): ClientAuthentication | undefined {
  const { content, path, problems } = place;
  if (authenticationKeys.every((key) => content[key] === undefined)) return undefined;
  if (content.jwks === undefined && content.jku === undefined)
    problems.push(`${path}jwks: or jku is needed, or no token of this client can be checked`);
  const tenants = texts(place, 'tenants', notEmpty);
  if (tenants?.length === 0) problems.push(`${path}tenants: must name at least one; leave it out to allow all`);
  const lifeSeconds = readLife(place);
  const jkus = readJkus(place);
  return Object.freeze({
    keys: readKeys(place),
    jkus,
    algorithms: new Set(readAlgorithms(place)),
    audiences: new Set(texts(place, 'audiences', notEmpty)),
    ...(tenants && { tenants: new Set(tenants) }),
    ...(lifeSeconds !== undefined && { lifeSeconds }),
    printedKeys: printedKeys(
      content.jwks,
      jkus.map(({ url }) => url),
    ),
  });
}

function notEmpty(entry: string): string | undefined {
  return entry.trim() === entry && entry !== '' ? undefined : 'must be text without blanks at its ends';
}

function readKeys({ content, path, problems }: Place): ClientAuthentication['keys'] {
  if (content.jwks === undefined) return noKeys;
  const reading = readKeySet(content.jwks);
  if (reading === undefined) {
    problems.push(`${path}jwks: must be a JWK Set, {keys: […]}`);
    return noKeys;
  }
  for (const problem of reading.problems) problems.push(`${path}jwks.${problem}`);
  return reading.keys;
}

/** One entry or a list of them. */
function readJkus(place: Place): readonly KeyAddress[] {
  const { jku } = place.content;
  const content = typeof jku === 'string' ? { jku: [jku] } : place.content;
  const entries = texts({ ...place, content }, 'jku', (entry) => {
    const read = readJku(entry);
    return typeof read === 'string' ? read : undefined;
  });
  const found = (entries ?? []).map(readJku).filter((read) => typeof read !== 'string');
  if (found.length > MAX_JKUS) place.problems.push(`${place.path}jku: has more than ${MAX_JKUS} addresses`);
  return found;
}

/**
 * An address, followed by the marks that FHIR servers have too: ` private`, ` private=10.20.0.0/16`. In the one spelling
 * that a URL parser gives, because it is compared letter by letter.
 */
function readJku(entry: string): KeyAddress | string {
  const [address = '', ...marks] = entry.split(' ');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) return 'must be an address';
  const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  if (!isSecure) return 'must be an https address (http on loopback)';
  if (url.username !== '' || url.password !== '' || url.hash !== '') return 'must have no user, password or fragment';
  if (url.href !== address) return 'must be spelled as a URL parser does: small letters in the host, a path, no /../';
  if (!marks.every((mark) => mark === 'private' || mark.startsWith('private=')))
    return 'may be followed by " private" if it has a private address, nothing else';
  const addresses = readAddresses(url.hostname, marks);
  return typeof addresses === 'string' ? addresses : { url: address, entry, addresses };
}

function readAlgorithms(place: Place): readonly (typeof algorithmNames)[number][] {
  const found = texts(place, 'algorithms', (entry) =>
    isAlgorithm(entry) ? undefined : `must be one of ${algorithmNames.join(', ')}`,
  );
  if (found?.length === 0) place.problems.push(`${place.path}algorithms: must name at least one`);
  return found === undefined ? defaultAlgorithms : found.filter(isAlgorithm);
}

function readLife({ content, path, problems }: Place): number | undefined {
  const { tokenLifeMinutes: value } = content;
  if (value === undefined) return undefined;
  const { min, max } = tokenLifeMinutes;
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value * 60;
  problems.push(`${path}tokenLifeMinutes: must be a whole number from ${min} to ${max}`);
  return undefined;
}

/** A client that nobody can be recognised as is a mistake in the file; without any, nobody could call at all. */
export function refuseClientsWithoutKeys(clients: ReadonlyMap<string, ClientSettings>, problems: string[]): void {
  if (clients.size === 0)
    problems.push('clients: is needed with RYGGRAD_AUTH=required: who may call, and by which keys');
  for (const [iss, { authentication }] of clients) {
    if (authentication === undefined)
      problems.push(
        `clients["${iss}"]: needs jwks or jku with RYGGRAD_AUTH=required, or nobody can call as this client`,
      );
  }
}

/** What the operator should know at start; a printed private key may be meant for a trial, and must not be forgotten there. */
export function authenticationNotices(
  { auth, store, tokenTimes }: Pick<Settings, 'auth' | 'store' | 'tokenTimes'>,
  clients: ReadonlyMap<string, ClientSettings>,
): readonly string[] {
  if (auth === 'off') return clients.size === 0 ? [] : ['clients: has no effect while RYGGRAD_AUTH is off'];
  const printed = [...clients].flatMap(([iss, { authentication }]) =>
    (authentication?.printedKeys ?? []).map(
      (origin) => `ANYBODY CAN CALL AS ${iss}: the private key of ${origin} is public; never with data of patients`,
    ),
  );
  const forgetful =
    'RYGGRAD_STORE=memory: forgets decisions, feedback and used tokens at a restart; each token could be used again until it expires';
  const long = tokenTimes.lifeSeconds > tokenLifeMinutes.usual * 60;
  return [
    ...printed,
    ...(store === 'memory:' ? [forgetful] : []),
    ...(long ? ['tokenLifeMinutes: tokens may live longer than the hour that CDS Hooks recommends'] : []),
  ];
}
