/** The settings of authentication: what is needed with it, what is refused, and what the operator is told. */
import { stringify } from 'yaml';
import { loadConfig } from '../../src/config.ts';
import { problemsOf } from '../support/config-problems.ts';
import { jwkOf, keyPair } from '../support/tokens.ts';

const key = jwkOf(keyPair('ES384', 'k1'));
const EHR = 'https://ehr.example';
const file = (client: object): string => stringify({ clients: { [EHR]: client } });
const usual = file({ jwks: { keys: [key] } });
const env = {
  RYGGRAD_AUTH: 'required',
  RYGGRAD_BASE_URL: 'https://cds.example',
  RYGGRAD_STORE: 'sqlite:/var/lib/ryggrad/ryggrad.db',
};

describe('with authentication', () => {
  it('nothing more is needed than the public address, a store and a client with keys', () => {
    const config = loadConfig(env, usual);
    expect(config).toMatchObject({ auth: 'required', demo: false, tokenTimes: { lifeSeconds: 3600, skewSeconds: 60 } });
    expect(config.notices).toEqual([]);
    const { authentication } = config.clients.get(EHR) ?? {};
    expect([...(authentication?.algorithms ?? [])]).toEqual(['ES384', 'RS384']);
    expect([authentication?.keys.size, authentication?.jkus, authentication?.tenants]).toEqual([1, [], undefined]);
  });

  it('an address of keys inside the hospital is marked as FHIR servers are', () => {
    const config = loadConfig(
      env,
      file({ jku: ['https://ehr.local/jwks private=10.20.0.0/16', 'https://ehr.example/jwks'] }),
    );
    const [inside, outside] = config.clients.get(EHR)?.authentication?.jkus ?? [];
    expect([inside?.url, inside?.addresses.allows('10.20.1.1'), inside?.addresses.allows('10.21.1.1')]).toEqual([
      'https://ehr.local/jwks',
      true,
      false,
    ]);
    expect(['10.20.1.1', '127.0.0.1', '169.254.169.254'].map((one) => outside?.addresses.allows(one))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('each of these is told at once', () => {
    const problems = problemsOf({ RYGGRAD_AUTH: 'required' });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['RYGGRAD_BASE_URL', 'RYGGRAD_STORE', 'clients']);
  });

  it('the service may listen to the network', () => {
    expect(problemsOf({ ...env, HOST: '0.0.0.0' }, usual)).toEqual([]);
  });

  it('a container needs no more, and never runs the demo', () => {
    const container = { ...env, NODE_ENV: 'production', RYGGRAD_FHIR_SERVERS: 'none' };
    expect(loadConfig(container, usual).demo).toBe(false);
    expect(problemsOf({ ...env, RYGGRAD_DEMO: 'on' }, usual)).toEqual([expect.stringContaining('RYGGRAD_DEMO')]);
  });

  it.each<[env: Record<string, string>, says: string]>([
    [{ RYGGRAD_BASE_URL: 'http://cds.example' }, 'RYGGRAD_BASE_URL: must be https'],
    [{ RYGGRAD_STORE: 'mysql://db/ryggrad' }, 'RYGGRAD_STORE: must be sqlite:PATH'],
    [{ RYGGRAD_STORE: 'ryggrad.db' }, 'RYGGRAD_STORE: must be sqlite:PATH'],
    [{ RYGGRAD_STORE: 'sqlite:' }, 'RYGGRAD_STORE: must be sqlite:PATH'],
    [{ RYGGRAD_TOKEN_LIFE_MINUTES: '14' }, 'RYGGRAD_TOKEN_LIFE_MINUTES: must be a whole number from 15'],
    [{ RYGGRAD_TOKEN_LIFE_MINUTES: '0' }, 'RYGGRAD_TOKEN_LIFE_MINUTES'],
    [{ RYGGRAD_CLOCK_SKEW_SECONDS: '121' }, 'RYGGRAD_CLOCK_SKEW_SECONDS: must be a whole number from 0 to 120'],
    [{ RYGGRAD_TLS_CERT: 'cert.pem' }, 'RYGGRAD_TLS_KEY: is needed'],
    [{ RYGGRAD_TLS_KEY: 'key.pem' }, 'RYGGRAD_TLS_CERT: is needed'],
    [{ RYGGRAD_TLS_CA: 'ca.pem' }, 'RYGGRAD_TLS_CERT: is needed'],
  ])('%j is refused', (change, says) => {
    expect(problemsOf({ ...env, ...change }, usual)).toEqual([expect.stringContaining(says)]);
  });

  it.each<[client: object, says: string]>([
    [{ locale: 'nb' }, 'needs jwks or jku'],
    [{ tenants: ['a'] }, 'jwks: or jku is needed'],
    [{ jwks: [] }, 'jwks: must be a JWK Set'],
    [{ jwks: { keys: [{ ...key, d: 'AA' }] } }, 'jwks.keys[0]: holds a private or secret key'],
    [{ jwks: { keys: [{ kty: 'oct', kid: 's', k: 'AA' }] } }, 'jwks.keys[0]: holds a private or secret key'],
    [{ jku: 'http://ehr.example/jwks' }, 'jku[0]: must be an https address'],
    [{ jku: 'ehr.example/jwks' }, 'jku[0]: must be'],
    [{ jku: 'file:///etc/keys' }, 'jku[0]: must be an https address'],
    [{ jku: 'https://user@ehr.example/jwks' }, 'jku[0]: must have no user'],
    [{ jku: 'https://EHR.example/jwks' }, 'jku[0]: must be spelled'],
    [{ jku: 'https://ehr.example/a/../jwks' }, 'jku[0]: must be spelled'],
    [{ jku: 'https://ehr.example' }, 'jku[0]: must be spelled'],
    [{ jku: 'https://10.1.2.3/jwks' }, 'jku[0]: names an address that is not public'],
    [{ jku: 'https://169.254.169.254/jwks private' }, 'jku[0]: names an address that is not public'],
    [{ jku: 'https://ehr.example/jwks open' }, 'jku[0]: may be followed by'],
    [{ jku: Array(5).fill('https://ehr.example/jwks') }, 'jku: has more than 4'],
    [{ jku: 7 }, 'jku: must be a list'],
    [{ jwks: { keys: [key] }, algorithms: ['none'] }, 'algorithms[0]: must be one of ES384'],
    [{ jwks: { keys: [key] }, algorithms: ['ES384', 'HS256'] }, 'algorithms[1]: must be one of'],
    [{ jwks: { keys: [key] }, algorithms: [] }, 'algorithms: must name at least one'],
    [{ jwks: { keys: [key] }, tenants: [] }, 'tenants: must name at least one'],
    [{ jwks: { keys: [key] }, audiences: [''] }, 'audiences[0]: must be text'],
    [{ jwks: { keys: [key] }, tokenLifeMinutes: 14 }, 'tokenLifeMinutes: must be a whole number from 15'],
    [{ jwks: { keys: [key] }, tokenLifeMinutes: '60' }, 'tokenLifeMinutes: must be a whole number'],
  ])('a client with %j is refused', (client, says) => {
    expect(problemsOf(env, file(client))).toEqual([expect.stringContaining(says)]);
    expect(problemsOf(env, file(client))[0]).toContain(`clients["${EHR}"]`);
  });
});

describe('the operator is told', () => {
  const sandbox = 'dw_JGR8nB2I6XveNxUOl2qk699ZPLM2nYI5STSdiEl9avAkrm3CkfYMbrrjr8laB';
  const y = 'Sm3mLE-n1zYNla_aiE3cb3nZsL51RbC7ysw3q8aJLxGm-hx79RPMYpITDjp7kgzy';
  const sandboxKey = { kty: 'EC', crv: 'P-384', use: 'sig', alg: 'ES384', kid: 'any', x: sandbox, y };

  it.each<[string, object]>([
    ['by its key', { jwks: { keys: [sandboxKey] } }],
    ['by its address', { jku: 'https://sandbox.cds-hooks.org/.well-known/jwks.json' }],
  ])('that anybody can call as a client that trusts the reference sandbox %s', (_how, client) => {
    expect(loadConfig(env, file(client)).notices).toEqual([
      `ANYBODY CAN CALL AS ${EHR}: the private key of the CDS Hooks sandbox is public; never with data of patients`,
    ]);
  });

  it('that used tokens are forgotten at a restart, and that a long life is long', () => {
    const { notices } = loadConfig({ ...env, RYGGRAD_STORE: 'memory:', RYGGRAD_TOKEN_LIFE_MINUTES: '61' }, usual);
    expect(notices).toEqual([expect.stringContaining('RYGGRAD_STORE=memory:'), expect.stringContaining('the hour')]);
  });

  it('that clients have no effect while authentication is off', () => {
    expect(loadConfig({}, usual).notices).toEqual([expect.stringContaining('while RYGGRAD_AUTH is off')]);
  });
});
