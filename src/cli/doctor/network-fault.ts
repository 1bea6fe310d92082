/** Why an address could not be read, in fixed words: the words of an error may quote what it met. */
import { isObject } from '../../cds-hooks/schemas.ts';
import { addressRefused } from '../../fhir/connections.ts';

export interface Fault {
  readonly says: string;
  readonly change: string;
}

const lookAtName = 'Correct the name in the configuration, or the DNS of this machine.';
const lookAtFirewall = 'Let this machine reach the server (firewall, proxy), or correct the port.';
const trustAuthority =
  'Let the server send its whole chain, or name the authority of your house in NODE_EXTRA_CA_CERTS.';
const slow: Fault = { says: 'does not answer in time', change: lookAtFirewall };

const faults: Readonly<Record<string, Fault>> = {
  ENOTFOUND: { says: 'has a name that nobody knows', change: lookAtName },
  EAI_AGAIN: { says: 'has a name that could not be looked up', change: lookAtName },
  ECONNREFUSED: { says: 'refuses connections', change: lookAtFirewall },
  ECONNRESET: { says: 'breaks the connection off', change: lookAtFirewall },
  UND_ERR_SOCKET: { says: 'breaks the connection off', change: lookAtFirewall },
  EHOSTUNREACH: { says: 'cannot be reached from here', change: lookAtFirewall },
  ENETUNREACH: { says: 'cannot be reached from here', change: lookAtFirewall },
  ETIMEDOUT: slow,
  UND_ERR_CONNECT_TIMEOUT: slow,
  UND_ERR_HEADERS_TIMEOUT: slow,
  UND_ERR_BODY_TIMEOUT: slow,
  CERT_HAS_EXPIRED: { says: 'has a certificate that has expired', change: 'Ask its operator for a new certificate.' },
  CERT_NOT_YET_VALID: {
    says: 'has a certificate that does not hold yet',
    change: 'Set the clock of this machine right, or ask its operator.',
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    says: 'has a certificate for another host',
    change: 'Use the name that its certificate is made out to.',
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: { says: 'has a certificate that it signed itself', change: trustAuthority },
  SELF_SIGNED_CERT_IN_CHAIN: { says: 'has a certificate of an unknown authority', change: trustAuthority },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: { says: 'has a certificate whose chain is not whole', change: trustAuthority },
  UNABLE_TO_GET_ISSUER_CERT: { says: 'has a certificate whose chain is not whole', change: trustAuthority },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {
    says: 'has a certificate of an unknown authority, or its chain is not whole',
    change: trustAuthority,
  },
  EPROTO: { says: 'does not speak TLS as this machine does', change: 'Offer TLS 1.2 or 1.3 on the server.' },
  UND_ERR_RES_EXCEEDED_MAX_SIZE: {
    says: 'sends more than is read',
    change: 'Let the server send smaller answers.',
  },
};

const refused: Fault = {
  says: 'leads to an address that it may not have',
  change: 'Add " private" (or " private=NETWORK") after it in the configuration, if that address is right.',
};
const unknown: Fault = { says: 'could not be read', change: 'Try it from this machine with another program.' };

const MOST_CAUSES = 5;

/** Looks through causes: fetch wraps what happened. */
export function faultOf(error: unknown): Fault {
  let at = error;
  for (let depth = 0; depth < MOST_CAUSES && isObject(at); depth += 1, at = at.cause) {
    const fault = faultIn(at);
    if (fault !== undefined) return fault;
  }
  return unknown;
}

function faultIn({ name, code, message }: Record<string, unknown>): Fault | undefined {
  if (`${message}`.endsWith(addressRefused)) return refused;
  if (name === 'TimeoutError') return slow;
  if (typeof code !== 'string') return undefined;
  return Object.hasOwn(faults, code) ? faults[code] : code.startsWith('ERR_SSL') ? faults.EPROTO : undefined;
}
