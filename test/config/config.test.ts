/** The configuration: defaults, every setting, and every problem at once. */
import { readFileSync } from 'node:fs';
import { loadConfig } from '../../src/config.ts';
import { problemsOf } from '../support/config-problems.ts';

describe('without any setting', () => {
  it('the service is a demo on the loopback interface', () => {
    expect(loadConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      baseUrl: 'http://127.0.0.1:3000',
      demo: true,
      auth: 'off',
      tokenTimes: { lifeSeconds: 3600, skewSeconds: 60 },
      fhirServers: [],
      corsOrigins: [],
      timeZone: 'Europe/Oslo',
      locale: 'nb',
      profile: 'current',
      mode: 'active',
      shadowEmergencies: 'show',
      shadowDecision: 'hide',
      checklistDays: 0,
      overriddenDays: 0,
      whenStoreFails: 'answer',
      store: 'sqlite:.ryggrad/ryggrad.db',
      storeDays: 400,
      deadlineMs: 1500,
      maxBodyBytes: 10_000_000,
      maxResources: 20_000,
      maxCalls: 256,
      callsPerMinute: 'off',
      drainSeconds: 0,
      shutdownSeconds: 8,
      threads: 'auto',
      console: true,
      checklist: true,
      checklistClientId: 'ryggrad-checklist',
      checklistOrigins: [],
      consoleServices: [],
      logLevel: 'info',
      everyone: {},
      clients: new Map(),
      notices: [],
    });
  });

  it('nothing can be changed later', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });

  it('a container refuses to start and lists what is needed', () => {
    const problems = problemsOf({ NODE_ENV: 'production' });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'RYGGRAD_BASE_URL',
      'RYGGRAD_AUTH',
      'RYGGRAD_FHIR_SERVERS',
    ]);
  });
});

describe('the demo', () => {
  it.each<[env: Record<string, string>, demo: boolean]>([
    [{ PORT: '3100', RYGGRAD_LOCALE: 'en' }, true],
    [{ RYGGRAD_FHIR_SERVERS: 'https://ehr.example/fhir' }, false],
    [{ RYGGRAD_BASE_URL: 'https://ryggrad.example' }, false],
    [{ RYGGRAD_AUTH: 'off' }, false],
    [{ HOST: '0.0.0.0', RYGGRAD_AUTH_OFF_I_KNOW: 'yes' }, false],
    [{ RYGGRAD_FHIR_SERVERS: 'https://ehr.example/fhir', RYGGRAD_DEMO: 'on' }, true],
    [{ RYGGRAD_DEMO: 'off' }, false],
  ])('with %j is on: %p', (env, demo) => {
    expect(loadConfig(env).demo).toBe(demo);
  });

  it('is refused in production', () => {
    const env = {
      NODE_ENV: 'production',
      RYGGRAD_BASE_URL: 'https://x.example',
      RYGGRAD_AUTH: 'off',
      RYGGRAD_FHIR_SERVERS: 'none',
    };
    expect(loadConfig(env).demo).toBe(false);
    expect(problemsOf({ ...env, RYGGRAD_DEMO: 'on' })).toEqual([expect.stringContaining('RYGGRAD_DEMO')]);
  });
});

describe('each setting', () => {
  it('is read from the environment', () => {
    const config = loadConfig({
      PORT: '0',
      HOST: '::1',
      RYGGRAD_BASE_URL: 'https://ryggrad.example/cds/',
      RYGGRAD_FHIR_SERVERS: 'https://ehr.example/fhir, https://open.example/r4 open',
      RYGGRAD_CORS_ORIGINS: 'https://a.example,http://localhost:8080',
      RYGGRAD_TIME_ZONE: 'UTC',
      RYGGRAD_LOCALE: 'nn',
      RYGGRAD_PROFILE: 'formi-2007',
      RYGGRAD_DEADLINE_MS: '800',
      RYGGRAD_LOG_LEVEL: 'warn',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '::1',
      baseUrl: 'https://ryggrad.example/cds',
      fhirServers: ['https://ehr.example/fhir', 'https://open.example/r4 open'],
      corsOrigins: ['https://a.example', 'http://localhost:8080'],
      timeZone: 'UTC',
      locale: 'nb',
      profile: 'formi-2007',
      deadlineMs: 800,
      logLevel: 'warn',
    });
  });

  it('is read from the file, and the environment wins', () => {
    const file = 'port: 4000\nlocale: en\ndemo: off\nfhirServers:\n  - https://ehr.example/fhir open\n';
    const config = loadConfig({ RYGGRAD_CONFIG: 'ryggrad.yaml', RYGGRAD_LOCALE: 'nb' }, file);
    expect(config).toMatchObject({
      port: 4000,
      locale: 'nb',
      demo: false,
      fhirServers: ['https://ehr.example/fhir open'],
    });
  });

  it.each<[env: Record<string, string>, names: string]>([
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '3000x' }, 'PORT'],
    [{ HOST: 'no host', RYGGRAD_AUTH_OFF_I_KNOW: 'yes' }, 'HOST'],
    [{ RYGGRAD_BASE_URL: 'ryggrad.example' }, 'RYGGRAD_BASE_URL'],
    [{ RYGGRAD_DEMO: 'maybe' }, 'RYGGRAD_DEMO'],
    [{ RYGGRAD_AUTH: 'on' }, 'RYGGRAD_AUTH'],
    [{ RYGGRAD_STORE: 'memory' }, 'RYGGRAD_STORE: must be sqlite:PATH, postgres://… or memory:'],
    [{ RYGGRAD_STORE_DAYS: '-1' }, 'RYGGRAD_STORE_DAYS'],
    [{ RYGGRAD_ADMIN_PORT: '3000' }, 'RYGGRAD_ADMIN_PORT: must be another port than that of the service'],
    [{ RYGGRAD_MODE: 'silent' }, 'RYGGRAD_MODE: must be one of active, shadow'],
    [{ RYGGRAD_FHIR_SERVERS: 'http://ehr.example/fhir' }, 'RYGGRAD_FHIR_SERVERS: entry 1'],
    [{ RYGGRAD_FHIR_SERVERS: 'https://a.example,b' }, 'RYGGRAD_FHIR_SERVERS: entry 2'],
    [{ RYGGRAD_CORS_ORIGINS: '*' }, 'RYGGRAD_CORS_ORIGINS: entry 1'],
    [{ RYGGRAD_CORS_ORIGINS: 'https://a.example/' }, 'RYGGRAD_CORS_ORIGINS: entry 1'],
    [{ RYGGRAD_TIME_ZONE: 'Oslo' }, 'RYGGRAD_TIME_ZONE'],
    [{ RYGGRAD_LOCALE: 'sv' }, 'RYGGRAD_LOCALE'],
    [{ RYGGRAD_PROFILE: 'nice' }, 'RYGGRAD_PROFILE'],
    [{ RYGGRAD_DEADLINE_MS: '5' }, 'RYGGRAD_DEADLINE_MS'],
    [{ RYGGRAD_LOG_LEVEL: 'loud' }, 'RYGGRAD_LOG_LEVEL'],
    [{ RYGGRAD_CONFIG: 'missing.yaml' }, 'RYGGRAD_CONFIG: the file cannot be read'],
  ])('is refused when it is wrong: %j', (env, names) => {
    expect(problemsOf(env)).toEqual([expect.stringContaining(names)]);
  });

  it('is told of together with every other problem', () => {
    expect(problemsOf({ PORT: 'x', RYGGRAD_LOCALE: 'sv', RYGGRAD_AUTH: 'on' }, 'colour: red\n')).toHaveLength(4);
  });

  it('may be off or on loopback only, unless the operator says that he knows', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })).toEqual([expect.stringContaining('RYGGRAD_AUTH_OFF_I_KNOW=yes')]);
    expect(loadConfig({ HOST: '0.0.0.0', RYGGRAD_AUTH_OFF_I_KNOW: 'yes' }).host).toBe('0.0.0.0');
    for (const HOST of ['localhost', '127.0.0.2', '::1']) expect(problemsOf({ HOST })).toEqual([]);
  });
});

describe('the file', () => {
  const client = (lines: string): string => `clients:\n  "https://ehr.example":\n${lines.replace(/^/gm, '    ')}`;

  it('tunes rules and queries for everybody and for one client', () => {
    const file = `switchedOff: [sickLeave]\nthresholds: { fewWeeksDays: 30 }\n${client('locale: en\nprofile: formi-2007\nqueryPlan:\n  patient: Patient/{{context.patientId}}\nsiteCodes:\n  lab.crp: [{ system: "urn:oid:1.2", code: CRP }]')}`;
    const config = loadConfig({}, file);
    expect(config.everyone).toEqual({ switchedOff: new Set(['sickLeave']), thresholds: { fewWeeksDays: 30 } });
    expect(config.clients.get('https://ehr.example')).toEqual({
      locale: 'en',
      profile: 'formi-2007',
      queryPlan: { patient: 'Patient/{{context.patientId}}' },
      siteCodes: { 'lab.crp': [{ system: 'urn:oid:1.2', code: 'CRP' }] },
    });
    expect(config.notices).toEqual([expect.stringContaining('clients')]);
  });

  it.each([
    ['port: [', 'is not YAML (line'],
    ['- a\n- b', 'must be a mapping'],
    ['prot: 3000', 'prot: is not a setting'],
    ['clients: all', 'clients: must be a mapping'],
    [client('colour: red'), 'clients["https://ehr.example"].colour: is not a setting'],
    [client('locale: sv'), 'clients["https://ehr.example"].locale'],
    [client('fhirServers: [ftp://x]'), 'clients["https://ehr.example"].fhirServers[0]: must be an https base URL'],
    [client('fhirServers: [https://10.0.0.1/fhir]'), 'fhirServers[0]: names an address that is not public'],
    [client('fhirServers: [https://a.example private=8.8.8.8]'), 'fhirServers[0]: " private=" must name private'],
    ['fhirServers: [https://a.example, https://b.example closed]', 'fhirServers: entry 2 may be followed by " open"'],
    ['fhirServers: [https://169.254.169.254/fhir private]', 'fhirServers: entry 1 names an address that is not public'],
    ['switchedOff: [noSuchAdvice]', 'switchedOff[0]: is not an advice code'],
    ['switchedOff: [suspectedCaudaEquina]', 'switchedOff[0]: is about an emergency and is not switched off without'],
    ['switchedOff: sickLeave', 'switchedOff: must be a list'],
    ['thresholds: { noSuch: 1 }', 'thresholds.noSuch: is not a threshold'],
    ['thresholds: { fewWeeksDays: many }', 'thresholds.fewWeeksDays: must be a number'],
    ['queryPlan: { patient: "/Patient" }', 'queryPlan.patient: must be a read or a search'],
    ['siteCodes: { lab.crp: CRP }', 'siteCodes.lab.crp: must be a list'],
    ['siteCodes: { __proto__: [{ system: u, code: c }] }', 'siteCodes.__proto__: is not an order or laboratory word'],
    ['siteCodes: { fever: [{ system: u, code: c }] }', 'siteCodes.fever: is not an order or laboratory word'],
    ['thresholds: { __proto__: 1 }', 'thresholds.__proto__: is not a threshold'],
    ['queryPlan: { __proto__: Patient/1 }', 'queryPlan.__proto__: is not usable as a prefetch key'],
    ['__proto__: { siteCodes: {} }', '__proto__: is not a setting'],
  ])('is refused when it says %j', (file, says) => {
    expect(problemsOf({}, file)).toEqual([expect.stringContaining(says)]);
  });
});

it('the example of FHIR servers in docs/configuration.md works', () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
  const example = /## FHIR servers[\s\S]*?```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const { fhirServers, clients } = loadConfig({}, example);
  expect(fhirServers).toHaveLength(2);
  expect(clients.get('https://ehr.example')?.fhirServers).toHaveLength(2);
});
