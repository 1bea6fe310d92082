/** Looks at who can reach the service and what they could do there. */
import type { Config } from '../../config.ts';
import { isLoopback } from '../../fhir/base-url.ts';
import { about, type Finding } from './finding.ts';

const { ok, warning } = about('exposure');

export function examineExposure(config: Config): readonly Finding[] {
  return [
    door(config),
    ...(config.demo ? [demo] : []),
    ...transport(config),
    ...rate(config),
    ...origins(config),
    ...log(config),
    ...emergencies(config),
  ];
}

function isOpenToNetwork({ host }: Config): boolean {
  return !isLoopback(host) && host !== '::1';
}

function door(config: Config): Finding {
  if (config.auth === 'required') return ok('RYGGRAD_AUTH', 'every call needs a token of a client on the list');
  return isOpenToNetwork(config)
    ? warning(
        'RYGGRAD_AUTH',
        'anybody who reaches the port may call',
        'Set RYGGRAD_AUTH=required, or let nothing but an authenticating gateway reach the port.',
      )
    : warning('RYGGRAD_AUTH', 'any program on this machine may call', 'Set RYGGRAD_AUTH=required before real use.');
}

const demo = warning(
  'RYGGRAD_DEMO',
  'the demonstration is on, with made-up patients that everybody can read and change',
  'Set RYGGRAD_DEMO=off for a real deployment.',
);

function transport(config: Config): readonly Finding[] {
  if (config.tls !== undefined) {
    const mutual = config.tls.ca === undefined ? '' : ', and clients must show a certificate';
    return [ok('HOST', `the port speaks TLS${mutual}`)];
  }
  if (!isOpenToNetwork(config)) return [ok('HOST', 'the port is reached from this machine only')];
  return [
    warning(
      'HOST',
      'the port takes calls from the network without TLS: whoever listens there reads tokens and charts',
      'Listen on loopback behind a proxy on the same machine, or set RYGGRAD_TLS_CERT and RYGGRAD_TLS_KEY.',
    ),
  ];
}

function rate({ auth, callsPerMinute, clients }: Config): readonly Finding[] {
  const free = [...clients].flatMap(([iss, { callsPerMinute: own }]) => (own === 'off' ? [iss] : []));
  const subjects = auth === 'off' ? [] : callsPerMinute === 'off' ? ['RYGGRAD_CALLS_PER_MINUTE'] : free;
  return subjects.map((subject) =>
    warning(
      subject,
      'calls in a minute are not bounded',
      'Set callsPerMinute, so that one client cannot crowd out the others.',
    ),
  );
}

function origins({ corsOrigins }: Config): readonly Finding[] {
  const setting = 'RYGGRAD_CORS_ORIGINS';
  if (corsOrigins.length === 0) return [ok(setting, 'no browser may call: right for EHRs that call from their server')];
  return corsOrigins.map((origin) => {
    const { protocol, hostname } = new URL(origin);
    return protocol === 'https:' || isLoopback(hostname)
      ? ok(setting, `pages of ${origin} may call`)
      : warning(setting, `pages of ${origin} may call, and they come unprotected`, 'Name the https origin.');
  });
}

function log({ logLevel }: Config): readonly Finding[] {
  if (!['warn', 'error', 'fatal', 'silent'].includes(logLevel)) return [];
  const missing = logLevel === 'warn' ? 'answered calls' : 'refused calls and warnings';
  return [warning('RYGGRAD_LOG_LEVEL', `${missing} leave no line in the log`, 'Set RYGGRAD_LOG_LEVEL=info.')];
}

function emergencies({ everyone, clients }: Config): readonly Finding[] {
  const places = [['for everybody', everyone] as const, ...clients];
  return places.flatMap(([whose, { emergenciesOff }]) =>
    emergenciesOff === undefined
      ? []
      : warning(
          'switchedOff',
          `emergency advice is never shown ${whose}: ${[...emergenciesOff.advice].join(', ')}`,
          'Take these codes out of switchedOff unless those who confirmed it still answer for it.',
        ),
  );
}
