/** A service that neither traces nor shows metrics has loaded none of the libraries for it. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the service as it is shipped, outside the test runner, and lists the packages that it loaded. */
const script = `
  import Module from 'node:module';
  import { loadConfig } from './src/config.ts';
  import { startServer } from './src/start.ts';
  const server = await startServer(loadConfig({ PORT: '0', RYGGRAD_LOG_LEVEL: 'silent', ...JSON.parse(process.argv[1]) }));
  const files = Object.keys(Module._cache);
  const packages = files.flatMap((file) => /node_modules[/\\\\]((?:@[^/\\\\]+[/\\\\])?[^/\\\\]+)/.exec(file)?.[1] ?? []);
  process.stdout.write(JSON.stringify([...new Set(packages)]));
  await server.close();
`;

async function loadedWith(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const options = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script, JSON.stringify(env)];
  const { stdout } = await run(process.execPath, options, { cwd: root, env: { PATH: process.env.PATH } });
  return (JSON.parse(stdout) as string[]).filter((name) => /^(?:@opentelemetry|prom-client)/.test(name)).toSorted();
}

it('loads nothing by itself', async () => {
  expect(await loadedWith({})).toEqual([]);
});

it('loads what is asked for', async () => {
  const loaded = await loadedWith({ RYGGRAD_ADMIN_PORT: '0', RYGGRAD_TRACING_URL: 'http://127.0.0.1:9/v1/traces' });
  expect(loaded).toEqual(expect.arrayContaining(['prom-client', '@opentelemetry/sdk-trace']));
});
