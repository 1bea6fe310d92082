/** Which FHIR servers may be contacted at all, and which of them without a token. */
import { isLoopback, normalBase } from './base-url.ts';

/** `with-token`: only with the caller's access token. `open`: also without. `no`: never contacted. */
export type ServerAccess = 'with-token' | 'open' | 'no';

export interface AllowedServer {
  /** Normal form: ends in a slash. */
  readonly baseUrl: string;
  readonly open: boolean;
}

/**
 * Reads one entry of the list: a base URL, followed by a blank and the word `open` when the server may be read without
 * a token. Undefined when the entry is malformed.
 */
export function parseAllowedServer(entry: string): AllowedServer | undefined {
  const [address = '', mark, ...more] = entry.trim().split(/\s+/);
  const baseUrl = normalBase(address);
  if (baseUrl === undefined || more.length > 0 || (mark !== undefined && mark !== 'open')) return undefined;
  return { baseUrl, open: mark === 'open' };
}

/**
 * Compiles the allow-list. An entry allows its own address and what lies below it, so that one entry covers the
 * tenants of one server. In demo mode every server on the loopback interface is allowed and open.
 *
 * @throws {TypeError} naming the position (never the value) of the first malformed entry
 */
export function allowList(
  entries: readonly string[],
  options: { readonly demo?: boolean } = {},
): (fhirServer: string) => ServerAccess {
  const servers = entries.map((entry, index) => {
    const server = parseAllowedServer(entry);
    if (server === undefined)
      throw new TypeError(`FHIR server ${index + 1} on the allow-list is not a usable base URL`);
    return server;
  });
  return (fhirServer) => {
    const base = normalBase(fhirServer);
    if (base === undefined) return 'no';
    const matches = servers.filter((server) => base.startsWith(server.baseUrl));
    if (matches.some((server) => server.open)) return 'open';
    if (options.demo === true && isLoopback(new URL(base).hostname)) return 'open';
    return matches.length > 0 ? 'with-token' : 'no';
  };
}
