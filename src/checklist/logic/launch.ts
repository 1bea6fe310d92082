/** How the page was opened: by an EHR with SMART authorisation, on an open server, back from the login, or by itself. */
export type Launch =
  | { readonly kind: 'smart'; readonly iss: string }
  | { readonly kind: 'open'; readonly server: string; readonly patientId: string; readonly appContext?: string }
  | { readonly kind: 'back-from-login' }
  | { readonly kind: 'by-itself' };

/**
 * The context of an open launch stands behind the `#`, so that it is sent to no server; behind the `?` it is read too.
 *
 * @param search `?iss=…&launch=…`, `?fhirServiceUrl=…&patientId=…`, `?code=…&state=…`
 */
export function readLaunch(search: string, hash: string): Launch {
  const query = new URLSearchParams(search);
  const iss = query.get('iss');
  if (iss !== null) return { kind: 'smart', iss };
  if (query.has('state') && (query.has('code') || query.has('error'))) return { kind: 'back-from-login' };
  const server = query.get('fhirServiceUrl');
  const patientId = query.get('patientId')?.replace(/^Patient\//, '');
  if (server === null || !patientId) return { kind: 'by-itself' };
  const appContext = new URLSearchParams(hash.replace(/^#/, '')).get('appContext') ?? query.get('appContext');
  return { kind: 'open', server, patientId, ...(appContext !== null && { appContext }) };
}

export interface Allowed {
  readonly demo: boolean;
  readonly fhirServers: readonly string[];
  readonly openServers: readonly string[];
}

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Only servers of the configuration are ever contacted; in a demonstration those of this machine too. */
export function isAllowed(server: string, { demo, fhirServers, openServers }: Allowed, isOpen: boolean): boolean {
  if (!URL.canParse(server)) return false;
  const { protocol, hostname, username, search } = new URL(server);
  if (!/^https?:$/.test(protocol) || username !== '' || search !== '') return false;
  if (demo && loopback.test(hostname)) return true;
  const wanted = normal(server);
  return (isOpen ? openServers : fhirServers).some(
    (one) => wanted === normal(one) || wanted.startsWith(`${normal(one)}/`),
  );
}

function normal(server: string): string {
  return new URL(server).href.replace(/\/+$/, '');
}
