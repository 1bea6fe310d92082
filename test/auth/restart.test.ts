/** Used tokens over the end of a real process, and a store that fails. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuthenticator } from '../../src/auth/authenticator.ts';
import { createMemoryReplayStore } from '../../src/auth/replay/memory.ts';
import { openSqliteReplayStore } from '../../src/auth/replay/sqlite.ts';
import { ReplayStoreFailed } from '../../src/auth/replay/store.ts';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { startApp } from '../support/app.ts';
import { claimsFor, headerFor, signed } from '../support/tokens.ts';
import { AUD, BASE, call, clientsYaml, EHR, keys, startService, VIEW } from './service.ts';

const folder = mkdtempSync(join(tmpdir(), 'ryggrad-auth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

const yaml = clientsYaml({ origin: 'http://127.0.0.1:9', jku: 'http://127.0.0.1:9/jwks.json' });
const token = (): string => `Bearer ${signed(headerFor(keys.ec), claimsFor(EHR, AUD), keys.ec)}`;
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

interface Process {
  readonly child: ChildProcess;
  readonly address: string;
}

/** Those that a failed test leaves would keep the run from ending. */
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});

/** Three starts of a whole service, on a machine that may be busy. */
const PROCESSES_MS = 150_000;

async function startProcess(store: string): Promise<Process> {
  const config = join(folder, 'ryggrad.yaml');
  writeFileSync(config, yaml);
  const settings = { PORT: '0', RYGGRAD_AUTH: 'required', RYGGRAD_BASE_URL: BASE, RYGGRAD_STORE: store };
  const env = { ...process.env, NODE_OPTIONS: '', ...settings, RYGGRAD_CONFIG: config };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const address = await new Promise<string>((resolve, reject) => {
    let told = '';
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const [found] = /^http\S+(?=\/\n)/m.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  return { child, address };
}

async function end({ child }: Process, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

describe('[CH-139] a used token', () => {
  it(
    'is refused by the process that comes after the one that took it, killed or stopped',
    async () => {
      const store = `sqlite:${join(folder, 'data', 'ryggrad.db')}`;
      const [killed, stopped] = [token(), token()];
      const first = await startProcess(store);
      expect((await call(first.address + VIEW, killed)).status).toBe(200);
      await end(first, 'SIGKILL');
      const second = await startProcess(store);
      const refused = await call(second.address + VIEW, killed);
      expect((await call(second.address + VIEW, stopped)).status).toBe(200);
      await end(second, 'SIGTERM');
      const third = await startProcess(store);
      const answers = [await call(third.address + VIEW, killed), await call(third.address + VIEW, stopped)];
      expect((await call(third.address + VIEW, token())).status).toBe(200);
      await end(third, 'SIGTERM');
      expect(answers).toEqual([refused, refused]);
      expect(refused.status).toBe(401);
    },
    PROCESSES_MS,
  );

  it('cannot be shared with a second process: that one does not start, and says why', async () => {
    const store = { RYGGRAD_STORE: `sqlite:${join(folder, 'one.db')}` };
    const first = await startService(yaml, store);
    await expect(startService(yaml, store)).rejects.toThrow(ConfigError);
    await first.server.close();
    const second = await startService(yaml, store);
    await second.server.close();
  });

  it('cannot be remembered in a file that is no store: the service does not start', async () => {
    writeFileSync(join(folder, 'text.db.used-tokens'), 'no database '.repeat(1000));
    await expect(startService(yaml, { RYGGRAD_STORE: `sqlite:${join(folder, 'text.db')}` })).rejects.toThrow(
      'RYGGRAD_STORE',
    );
  });
});

const HOUR = 3600;

describe.each([
  ['memory', (now: () => number) => createMemoryReplayStore(now)],
  ['sqlite', (now: () => number) => openSqliteReplayStore(join(folder, `${Math.random()}.db`), now)],
] as const)('the %s store', (_name, open) => {
  it('tells each token’s first use from all others, also within one moment', async () => {
    const store = open(() => 1000);
    const answers = await Promise.all(
      ['a', 'b', 'a', 'a'].map((jti) => store.seen('https://ehr.example', jti, 1000 + HOUR)),
    );
    expect(answers).toEqual([false, false, true, true]);
    expect(await store.seen('https://other.example', 'a', 1000 + HOUR)).toBe(false);
    expect(await store.seen('https://ehr.example', 'b', 1000 + HOUR)).toBe(true);
    store.close();
  });

  it('forgets a token when it has expired, and not a minute before', async () => {
    let now = 1000;
    const store = open(() => now);
    await store.seen('i', 'early', 1300);
    await store.seen('i', 'late', 5000);
    now = 1299;
    await store.seen('i', 'other', 5000);
    expect(await store.seen('i', 'early', 1300)).toBe(true);
    now = 1400;
    await store.seen('i', 'another', 5000);
    expect(await store.seen('i', 'early', 1800)).toBe(false);
    expect(await store.seen('i', 'late', 5000)).toBe(true);
    store.close();
  });
});

describe('a store that fails', () => {
  it('rejects instead of answering, and says so', async () => {
    const path = join(folder, 'failing.db');
    const store = openSqliteReplayStore(path, () => 1000);
    store.close();
    await expect(store.seen('i', 'a', 2000)).rejects.toThrow(ReplayStoreFailed);
    expect(store.isWorking()).toBe(false);
  });

  it('is answered with 503, for it is not the caller’s fault, and nobody is let in', async () => {
    const config = loadConfig({ RYGGRAD_DEMO: 'off', RYGGRAD_BASE_URL: BASE }, yaml);
    const { authentication } = config.clients.get(EHR) ?? {};
    const replays = openSqliteReplayStore(join(folder, 'closed.db'), () => Date.now() / 1000);
    const authenticator = createAuthenticator({
      clients: () => new Map(authentication ? [[EHR, authentication]] : []),
      times: () => config.tokenTimes,
      remoteKeys: () => ({ find: () => Promise.resolve('keys-unavailable') }),
      replays,
      now: () => Date.now() / 1000,
    });
    const app = await startApp({ env: { RYGGRAD_DEMO: 'off', RYGGRAD_BASE_URL: BASE }, authenticator });
    expect((await call(app.url + VIEW, token())).status).toBe(200);
    replays.close();
    const answer = await call(app.url + VIEW, token());
    expect([answer.status, JSON.parse(answer.body).resourceType]).toEqual([503, 'OperationOutcome']);
    expect((await call(app.url + VIEW, 'Bearer x')).status).toBe(401);
    expect(app.calls).toHaveLength(1);
    await app.close();
  });
});
