/** Which network addresses a FHIR server may have; asked about every address that its name resolves to. */
import ipaddr from 'ipaddr.js';

type Ip = ipaddr.IPv4 | ipaddr.IPv6;

/** One rule object, one connection pool: what was connected to under one rule is never used under another. */
export interface AddressRule {
  /** @param address IPv4 or IPv6 in text, without brackets */
  readonly allows: (address: string) => boolean;
}

export interface Network {
  readonly first: Ip;
  readonly bits: number;
}

/** The addresses of the internet; special ranges (private, documentation, translation …) are not in there. */
export const publicAddresses: AddressRule = { allows: (text) => isPublic(parsed(text)) };

export const loopbackAddresses: AddressRule = { allows: (text) => rangeOf(text) === 'loopback' };

/** What a hospital's own network is numbered from: RFC 1918, RFC 6598 (shared), RFC 4193. */
const privateRanges: ReadonlySet<string | undefined> = new Set(['private', 'carrierGradeNat', 'uniqueLocal']);

/** A server inside, or outside: names that resolve differently inside are common. */
export const privateOrPublicAddresses: AddressRule = {
  allows: (text) => publicAddresses.allows(text) || privateRanges.has(rangeOf(text)),
};

/** Exactly these networks, and nothing else. */
export function onlyNetworks(networks: readonly Network[]): AddressRule {
  return {
    allows: (text) => {
      const address = parsed(text);
      return networks.some(
        ({ first, bits }) => address !== undefined && address.kind() === first.kind() && address.match(first, bits),
      );
    },
  };
}

/** May be named as a network; link-local addresses, where clouds keep their metadata, may not. */
const nameableRanges: ReadonlySet<string | undefined> = new Set([...privateRanges, 'loopback']);

/** `10.20.0.0/16`, or one address; undefined unless all of it is private or loopback. */
export function parseNetwork(text: string): Network | undefined {
  const [address = '', bits] = text.split('/', 2);
  const first = parsed(address);
  if (first === undefined) return undefined;
  const width = first.kind() === 'ipv4' ? 32 : 128;
  const cidr = `${first.toString()}/${bits ?? width}`;
  if (!ipaddr.isValidCIDR(cidr)) return undefined;
  const version = first.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  const [lowest, highest] = [version.networkAddressFromCIDR(cidr), version.broadcastAddressFromCIDR(cidr)];
  // No block of a power of two begins in one of these ranges and ends in another one of the same name.
  const isInside = nameableRanges.has(lowest.range()) && highest.range() === lowest.range();
  return isInside ? { first: lowest, bits: Number(bits ?? width) } : undefined;
}

/** IPv6 addresses of the internet all lie in 2000::/3 (RFC 4291); the library calls more of them unicast. */
const [globalUnicast, globalUnicastBits] = ipaddr.parseCIDR('2000::/3');

function isPublic(address: Ip | undefined): boolean {
  if (address === undefined || address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || address.match(globalUnicast, globalUnicastBits);
}

function rangeOf(text: string): string | undefined {
  return parsed(text)?.range();
}

/** An IPv4 address in IPv6 clothes (`::ffff:127.0.0.1`) is that IPv4 address. */
function parsed(text: string): Ip | undefined {
  return ipaddr.isValid(text) ? ipaddr.process(text) : undefined;
}
