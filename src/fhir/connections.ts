/** Connections to FHIR servers: a name is resolved once per connection, every address checked, and one of them taken. */
import { lookup as dnsLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import type { AddressRule } from './addresses.ts';
import { bareHost } from './base-url.ts';

export interface ConnectionLimits {
  /** Bytes of one answer on the wire; compression is not asked for, so wire and text are one size. */
  readonly maxBytes: number;
  /** Milliseconds until a connection must stand, and until head and body of an answer must have moved. */
  readonly idleMs: number;
  /** Resolves names; the system's own when missing. */
  readonly lookup?: LookupFunction;
}

export interface Connections {
  /** Connects under this rule only; connections are kept and used again. */
  under(rule: AddressRule): Dispatcher;
  /** Waits for requests under way. */
  close(): Promise<void>;
}

/** Words of the error when an address is refused: fetch may hand on nothing of an error but its text. */
export const addressRefused = 'the address is not one that this FHIR server may have';

export function createConnections(limits: ConnectionLimits): Connections {
  const agents = new Map<AddressRule, Agent>();
  return {
    under: (rule) => {
      const known = agents.get(rule);
      if (known !== undefined) return known;
      const agent = createAgent(rule, limits);
      agents.set(rule, agent);
      return agent;
    },
    close: async () => {
      await Promise.all([...agents.values()].map((agent) => agent.close()));
    },
  };
}

function createAgent(rule: AddressRule, { maxBytes, idleMs, lookup = dnsLookup }: ConnectionLimits): Agent {
  const connect = buildConnector({
    lookup: checkedLookup(rule, lookup),
    timeout: idleMs,
    // NODE_TLS_REJECT_UNAUTHORIZED of some other program's environment must not reach a patient's record.
    rejectUnauthorized: true,
  });
  return new Agent({
    connect: (options, callback) => {
      const host = bareHost(options.hostname);
      // A socket asks nobody about an address that is one already.
      if (isIP(host) !== 0 && !rule.allows(host)) callback(new Error(addressRefused), null);
      else connect(options, callback);
    },
    maxResponseSize: maxBytes,
    headersTimeout: idleMs,
    bodyTimeout: idleMs,
    connections: 32,
    keepAliveTimeout: 20_000,
  });
}

/**
 * The socket connects to what this gives and asks no second time, so that a name cannot answer the check with one
 * address and the connection with another (DNS rebinding). One bad address among good ones spoils them all.
 */
function checkedLookup(rule: AddressRule, lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, []);
      const addresses = typeof found === 'string' ? [] : found;
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => rule.allows(address)))
        return callback(new Error(addressRefused), []);
      if (options.all === true) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}
