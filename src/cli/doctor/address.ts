/** Looks at the public address of the service, and prints what the EHR must put into `aud` for each of its endpoints. */
import { hookOfService } from '../../cds-hooks/services.ts';
import type { Config } from '../../config.ts';
import { isLoopback } from '../../fhir/base-url.ts';
import { about, type Finding } from './finding.ts';

const SETTING = 'RYGGRAD_BASE_URL';
const { ok, warning, problem } = about('address');

export function examineAddress({ baseUrl, auth }: Config): readonly Finding[] {
  const url = new URL(baseUrl);
  if (url.username !== '' || url.password !== '')
    return [problem(SETTING, 'holds a user or a password', 'Take them out: the address is printed and sent to EHRs.')];
  return [reach(url, auth), spelling(url, baseUrl), path(url), ...audiences(baseUrl)].flatMap((one) => one ?? []);
}

function reach(url: URL, auth: Config['auth']): Finding {
  const { hostname, protocol } = url;
  if (hostname === '0.0.0.0' || hostname === '[::]')
    return problem(SETTING, 'is missing, and nobody can call 0.0.0.0', 'Set it to the address that the EHR calls.');
  if (isLoopback(hostname)) {
    const says = 'names this machine, so that only programs on it can call';
    return auth === 'required'
      ? warning(SETTING, says, 'Set it to the https address that the EHR calls.')
      : warning(SETTING, says, 'For anything but a trial set it to the https address that the EHR calls.');
  }
  if (protocol !== 'https:')
    return problem(SETTING, 'is not https: charts and tokens would travel open', 'Set it to an https address.');
  return ok(SETTING, baseOf(url));
}

/** Tokens are compared letter by letter; an EHR that parses the address before it makes one out would be refused. */
function spelling(url: URL, baseUrl: string): Finding | undefined {
  const parsed = baseOf(url);
  if (parsed === baseUrl) return undefined;
  return warning(
    SETTING,
    'is not spelled as URL parsers spell it; aud is compared letter by letter',
    `Set it to ${parsed}`,
  );
}

function path({ pathname }: URL): Finding | undefined {
  if (pathname.replace(/\/+$/, '') === '') return undefined;
  return ok(SETTING, `has a path: the reverse proxy must take ${pathname} away before it passes a call on`);
}

function baseOf({ origin, pathname }: URL): string {
  return origin + pathname.replace(/\/+$/, '');
}

function audiences(baseUrl: string): readonly Finding[] {
  const row = about('aud').ok;
  const endpoint = `${baseUrl}/cds-services`;
  return [
    row('discovery', endpoint),
    ...[...hookOfService.keys()].map((id) => row(id, `${endpoint}/${id}`)),
    row('feedback', `${endpoint}/{service id}/feedback`),
  ];
}
