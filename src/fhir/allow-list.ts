/** Which FHIR servers may be contacted at all, which of them without a token, and at what addresses. */
import { isIP } from 'node:net';
import {
  type AddressRule,
  loopbackAddresses,
  onlyNetworks,
  parseNetwork,
  privateOrPublicAddresses,
  publicAddresses,
} from './addresses.ts';
import { bareHost, isLoopback, normalBase } from './base-url.ts';

/** How a listed server may be contacted. */
export interface Admission {
  /** Also without the caller's access token. */
  readonly open: boolean;
  readonly addresses: AddressRule;
}

export interface AllowedServer extends Admission {
  /** Normal form: ends in a slash. */
  readonly baseUrl: string;
}

/** Undefined: never contacted. */
export type AllowList = (fhirServer: string) => Admission | undefined;

/** In demo mode every server on the loopback interface. */
const demoServer: Admission = { open: true, addresses: loopbackAddresses };

/**
 * Reads one entry of the list: a base URL, followed by blanks and these words, each of which may be missing: `open` when
 * the server may be read without a token; `private` when its name may resolve to private addresses;
 * `private=10.20.0.0/16` when it resolves to nothing but these. Undefined when the entry is malformed.
 */
export function parseAllowedServer(entry: string): AllowedServer | undefined {
  const read = readEntry(entry);
  return typeof read === 'string' ? undefined : read;
}

/** What is wrong with an entry, in words that follow its name; undefined when it is in order. */
export function allowedServerProblem(entry: string): string | undefined {
  const read = readEntry(entry);
  return typeof read === 'string' ? read : undefined;
}

function readEntry(entry: string): AllowedServer | string {
  const [address = '', ...words] = entry.trim().split(/\s+/);
  const baseUrl = normalBase(address);
  if (baseUrl === undefined) return 'must be an https base URL (http on loopback)';
  const open = words.includes('open');
  const marks = words.filter((word) => word !== 'open');
  if (!marks.every((word) => word === 'private' || word.startsWith('private=')))
    return 'may be followed by " open" if it may be read without a token and " private" if it has a private address, nothing else';
  const addresses = readAddresses(new URL(baseUrl).hostname, marks);
  return typeof addresses === 'string' ? addresses : { baseUrl, open, addresses };
}

/**
 * Which addresses a host of the configuration may have.
 *
 * @param marks `private` and `private=10.20.0.0/16`, or none
 * @returns what is wrong, in words that follow the entry's name, when the marks do not fit the host
 */
export function readAddresses(hostname: string, marks: readonly string[]): AddressRule | string {
  if (isLoopback(hostname))
    return marks.length === 0 ? loopbackAddresses : 'is on loopback: " private" has no meaning there';
  const named = marks.filter((mark) => mark !== 'private').map((mark) => parseNetwork(mark.slice('private='.length)));
  const networks = named.filter((network) => network !== undefined);
  if (networks.length < named.length) return '" private=" must name private addresses, such as private=10.20.0.0/16';
  const rule =
    networks.length > 0 ? onlyNetworks(networks) : marks.length > 0 ? privateOrPublicAddresses : publicAddresses;
  const literal = bareHost(hostname);
  if (isIP(literal) === 0 || rule.allows(literal)) return rule;
  return 'names an address that is not public: only with " private", and never a link-local or reserved one';
}

/**
 * Compiles the allow-list. An entry allows its own address and what lies below it, so that one entry covers the
 * tenants of one server. Where several do, any may open it, and the longest says at what addresses it may be.
 *
 * @throws {TypeError} naming the position (never the value) of the first malformed entry
 */
export function allowList(entries: readonly string[], options: { readonly demo?: boolean } = {}): AllowList {
  const servers = entries.map((entry, index) => {
    const server = parseAllowedServer(entry);
    if (server === undefined)
      throw new TypeError(`FHIR server ${index + 1} on the allow-list is not a usable base URL`);
    return server;
  });
  servers.sort((one, other) => other.baseUrl.length - one.baseUrl.length);
  return (fhirServer) => {
    const base = normalBase(fhirServer);
    if (base === undefined) return undefined;
    if (options.demo === true && isLoopback(new URL(base).hostname)) return demoServer;
    const matches = servers.filter(({ baseUrl }) => base.startsWith(baseUrl));
    const [longest] = matches;
    return longest && { open: matches.some(({ open }) => open), addresses: longest.addresses };
  };
}
