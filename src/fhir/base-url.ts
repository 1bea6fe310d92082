/** FHIR base URLs: what counts as one, and whether an address lies below it. */

/**
 * What can climb out of a path behind a proxy or server that reads it another way than a URL parser: slashes and
 * backslashes encoded once or more, encoded dots and NUL, `..;` (Tomcat's path parameters), and characters that a URL
 * parser takes away in silence.
 */
const hiddenClimb = /%(?:25)*(?:2e|2f|3b|5c|00)|\\|\/\.{1,2};|[\p{Cc}\s]/iu;
const dotSegment = /\/(?:\.|%2e){1,2}(?=\/|$)/i;
const ipv4Loopback = /^127\.\d+\.\d+\.\d+$/;

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || ipv4Loopback.test(hostname);
}

/** The host of a URL as sockets name it: an IPv6 address without its brackets. */
export function bareHost(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/**
 * A base URL in one form: scheme, host, port and path ending in a slash. Undefined when it is no FHIR base: other
 * schemes, plain http beyond loopback, user info, query, fragment, dot segments, a host that ends in a dot.
 */
export function normalBase(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  if (!secure || url.username !== '' || url.password !== '' || url.hostname.endsWith('.')) return undefined;
  if (text.includes('?') || text.includes('#') || dotSegment.test(text) || hiddenClimb.test(text)) return undefined;
  return url.origin + (url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`);
}

/**
 * The absolute form of an address met in data, if it lies below `base` (a normal base); else undefined, for a token
 * must never travel to another origin or another tenant's path.
 */
export function addressBelow(base: string, address: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.username !== '' || url.password !== '' || hiddenClimb.test(url.pathname)) return undefined;
  url.hash = '';
  const bare = base.slice(0, -1);
  const below = url.href.startsWith(base) || url.href === bare || url.href.startsWith(`${bare}?`);
  // `code=system|` is plain FHIR, but a bar in the request line is refused by some servers (Tomcat by default).
  return below ? url.href.replaceAll('|', '%7C') : undefined;
}

const literalReference = /^([A-Z][A-Za-z]{2,40})\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;

export interface LocalReference {
  readonly resourceType: string;
  readonly id: string;
  /** Relative to the base. */
  readonly url: string;
}

/** A literal reference to a resource on this server, relative or absolute; undefined for every other kind. */
export function localReference(base: string | undefined, reference: string): LocalReference | undefined {
  const relative = base !== undefined && reference.startsWith(base) ? reference.slice(base.length) : reference;
  const [, resourceType, id] = literalReference.exec(relative) ?? [];
  if (resourceType === undefined || id === undefined || id === '.' || id === '..') return undefined;
  return { resourceType, id, url: relative };
}
