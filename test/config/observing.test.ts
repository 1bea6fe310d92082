/** The settings of the admin port and of tracing: off by themselves, and every fault named. */
import { loadConfig } from '../../src/config.ts';
import { problemsOf } from '../support/config-problems.ts';

it('is all off unless it is asked for', () => {
  const config = loadConfig({});
  expect([config.adminPort, config.tracing]).toEqual([undefined, undefined]);
  expect(loadConfig({ RYGGRAD_ADMIN_PORT: 'off' }).adminPort).toBeUndefined();
});

it('takes a port, from the environment or the file', () => {
  expect(loadConfig({ RYGGRAD_ADMIN_PORT: '9464' }).adminPort).toBe(9464);
  expect(loadConfig({ RYGGRAD_CONFIG: 'ryggrad.yaml' }, 'adminPort: 9464').adminPort).toBe(9464);
});

it('takes any free port for both', () => {
  expect(loadConfig({ PORT: '0', RYGGRAD_ADMIN_PORT: '0' }).adminPort).toBe(0);
});

it.each<[string, Readonly<Record<string, string>>, string]>([
  ['our own variable', { RYGGRAD_TRACING_URL: 'http://127.0.0.1:4318/v1/traces' }, 'http://127.0.0.1:4318/v1/traces'],
  [
    'the standard one, which names the collector',
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.example/' },
    'https://otel.example/v1/traces',
  ],
  [
    'ours where both are there',
    { RYGGRAD_TRACING_URL: 'https://a.example/t', OTEL_EXPORTER_OTLP_ENDPOINT: 'https://b.example' },
    'https://a.example/t',
  ],
])('traces to the address of %s', (_name, env, url) => {
  expect(loadConfig(env).tracing).toEqual({ url, percent: 100, forward: false });
});

it('traces a part of the calls, and tells FHIR servers, when that is asked for', () => {
  const env = {
    RYGGRAD_TRACING_URL: 'https://a.example/t',
    RYGGRAD_TRACING_PERCENT: '5',
    RYGGRAD_TRACING_FORWARD: 'on',
  };
  expect(loadConfig(env).tracing).toMatchObject({ percent: 5, forward: true });
});

it.each<[Readonly<Record<string, string>>, string]>([
  [{ RYGGRAD_ADMIN_PORT: 'yes' }, 'RYGGRAD_ADMIN_PORT: must be off or a port'],
  [{ RYGGRAD_ADMIN_PORT: '65536' }, 'RYGGRAD_ADMIN_PORT: must be off or a port'],
  [{ RYGGRAD_ADMIN_PORT: '0.0.0.0:9464' }, 'RYGGRAD_ADMIN_PORT: must be off or a port'],
  [{ PORT: '4000', RYGGRAD_ADMIN_PORT: '4000' }, 'RYGGRAD_ADMIN_PORT: must be another port'],
  [{ RYGGRAD_TRACING_URL: 'collector:4318' }, 'RYGGRAD_TRACING_URL: must be the http or https address'],
  [{ RYGGRAD_TRACING_URL: 'https://user:word@a.example/t' }, 'RYGGRAD_TRACING_URL: must be the http or https address'],
  [
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'grpc://a.example' },
    'OTEL_EXPORTER_OTLP_ENDPOINT: must be the http or https address',
  ],
  [{ RYGGRAD_TRACING_PERCENT: '0' }, 'RYGGRAD_TRACING_PERCENT: must be a whole number from 1 to 100'],
  [{ RYGGRAD_TRACING_FORWARD: 'yes' }, 'RYGGRAD_TRACING_FORWARD: must be one of on, off'],
])('%j is refused', (env, says) => {
  expect(problemsOf(env)).toEqual([expect.stringContaining(says)]);
});
