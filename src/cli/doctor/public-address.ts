/** Calls the public address as an EHR would, without a token: certificate, way through the proxy, and a closed door. */
import { loopbackAddresses, privateOrPublicAddresses } from '../../fhir/addresses.ts';
import { isLoopback } from '../../fhir/base-url.ts';
import { createConnections } from '../../fhir/connections.ts';
import type { Examination } from './examination.ts';
import { expiry } from './expiry.ts';
import { about, type Finding } from './finding.ts';
import { type Got, getJson } from './get-json.ts';
import type { PeerCertificates } from './peer-certificates.ts';

const { ok, problem } = about('address');
const limits = { maxBytes: 1_000_000, idleMs: 10_000 } as const;

/** Only when asked to: before the first start nobody answers there. */
export async function examinePublicAddress(
  { config, callPublicAddress, now }: Examination,
  peers: PeerCertificates,
): Promise<readonly Finding[]> {
  if (callPublicAddress !== true) return [];
  const { baseUrl, auth } = config;
  const { hostname, origin } = new URL(baseUrl);
  const connections = createConnections(limits);
  try {
    // The address is our own: inner networks are where it may well be.
    const dispatcher = connections.under(isLoopback(hostname) ? loopbackAddresses : privateOrPublicAddresses);
    const got = await getJson(`${baseUrl}/cds-services`, dispatcher, now);
    const certificate = peers.until(origin);
    const holds = certificate ? [expiry(baseUrl, certificate, now())] : [];
    if ('says' in got) return [...holds, problem(baseUrl, got.says, got.change)];
    return [...holds, door(baseUrl, got, auth)];
  } finally {
    await connections.close();
  }
}

function door(baseUrl: string, { status }: Got, auth: 'off' | 'required'): Finding {
  const expected = auth === 'required' ? 401 : 200;
  if (status === expected)
    return ok(baseUrl, status === 401 ? 'is reached, and lets nobody in without a token' : 'is reached');
  if (status === 200)
    return problem(
      baseUrl,
      'answers /cds-services without a token',
      'Something else answers there, or an old configuration: find out what, before an EHR calls it.',
    );
  return problem(
    baseUrl,
    `answers ${status} for /cds-services`,
    'Start the service, and let the proxy take the path of RYGGRAD_BASE_URL away before it passes a call on.',
  );
}
