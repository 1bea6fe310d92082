/** The settings that say who is let in: authentication, times of tokens, certificates. */
import type { TokenTimes } from '../auth/policy.ts';
import { isLoopback } from '../fhir/base-url.ts';
import { tokenLifeMinutes } from './authentication.ts';
import type { Source } from './source.ts';
import type { CertificateFiles } from './types.ts';

/** Names in the file, beside `auth` and `authOffIKnow`. */
export const trustKeys = ['tokenLifeMinutes', 'clockSkewSeconds', 'tlsCert', 'tlsKey', 'tlsCa'] as const;

/** Machines that keep time by the network are within a second; two minutes are a broken clock. */
const skew = { min: 0, max: 120, usual: 60 } as const;

export function readAuth(source: Source, isOpenToNetwork: boolean): 'off' | 'required' {
  const auth = source.oneOf(source.setting('RYGGRAD_AUTH', 'auth'), ['off', 'required'], 'off');
  const known = source.setting('RYGGRAD_AUTH_OFF_I_KNOW', 'authOffIKnow').text;
  if (auth === 'off' && isOpenToNetwork && known !== 'yes') {
    const says =
      'anybody on the network could call the service without authentication; set RYGGRAD_AUTH=required, or RYGGRAD_AUTH_OFF_I_KNOW=yes if that is meant';
    source.problem(source.setting('HOST', 'host'), says);
  }
  return auth;
}

/** With authentication the public address is what tokens are made out to, so it must be given, and travel safely. */
export function checkBaseUrlForTokens(source: Source): void {
  const setting = source.setting('RYGGRAD_BASE_URL', 'baseUrl');
  if (setting.text === undefined) {
    source.problem(setting, 'is needed with RYGGRAD_AUTH=required: tokens are made out to addresses below it (aud)');
  } else if (URL.canParse(setting.text)) {
    const { protocol, hostname } = new URL(setting.text);
    if (protocol !== 'https:' && !isLoopback(hostname))
      source.problem(setting, 'must be https (http on loopback) with RYGGRAD_AUTH=required');
  }
}

export function readTokenTimes(source: Source): TokenTimes {
  const life = source.setting('RYGGRAD_TOKEN_LIFE_MINUTES', 'tokenLifeMinutes');
  const clock = source.setting('RYGGRAD_CLOCK_SKEW_SECONDS', 'clockSkewSeconds');
  return Object.freeze({
    lifeSeconds: 60 * source.integer(life, tokenLifeMinutes, tokenLifeMinutes.usual),
    skewSeconds: source.integer(clock, skew, skew.usual),
  });
}

export function readCertificateFiles(source: Source): CertificateFiles | undefined {
  const [cert, key, ca] = [
    source.setting('RYGGRAD_TLS_CERT', 'tlsCert'),
    source.setting('RYGGRAD_TLS_KEY', 'tlsKey'),
    source.setting('RYGGRAD_TLS_CA', 'tlsCa'),
  ] as const;
  if (cert.text !== undefined && key.text !== undefined)
    return Object.freeze({ cert: cert.text, key: key.text, ...(ca.text !== undefined && { ca: ca.text }) });
  if (cert.text !== undefined) source.problem(key, 'is needed beside the certificate');
  else if (key.text !== undefined) source.problem(cert, 'is needed beside the key');
  else if (ca.text !== undefined)
    source.problem(cert, 'is needed, with its key, before clients can be asked for theirs');
  return undefined;
}
