/** A service that neither traces nor shows metrics has loaded none of the libraries for it. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the service as it is shipped, outside the test runner, without and with what it may show; lists the packages loaded. */
const script = `
  import Module from 'node:module';
  import { loadConfig } from './src/config.ts';
  import { startServer } from './src/start.ts';
  const loaded = [];
  for (const more of [{}, { RYGGRAD_ADMIN_PORT: '0', RYGGRAD_TRACING_URL: 'http://127.0.0.1:9/v1/traces' }]) {
    const env = { PORT: '0', RYGGRAD_STORE: 'memory:', RYGGRAD_DEMO: 'off', RYGGRAD_LOG_LEVEL: 'silent', ...more };
    const server = await startServer(loadConfig(env));
    const files = Object.keys(Module._cache);
    loaded.push(files.flatMap((file) => /node_modules[/\\\\]((?:@[^/\\\\]+[/\\\\])?[^/\\\\]+)/.exec(file)?.[1] ?? []));
    await server.close();
  }
  process.stdout.write(JSON.stringify(loaded));
`;
/** Two starts in a process of their own, on a machine with everything else to do. */
const START_MS = 90_000;

it(
  'loads nothing by itself, and what is asked for when it is',
  async () => {
    const options = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script];
    const { stdout } = await run(process.execPath, options, { cwd: root, env: { PATH: process.env.PATH } });
    const watching = (names: readonly string[]) => names.filter((name) => /^(?:@opentelemetry|prom-client)/.test(name));
    const [without = [], asked = []] = JSON.parse(stdout) as string[][];
    expect(without).toContain('express');
    expect(watching(without)).toEqual([]);
    expect(watching(asked)).toEqual(expect.arrayContaining(['prom-client', '@opentelemetry/sdk-trace']));
  },
  START_MS,
);
