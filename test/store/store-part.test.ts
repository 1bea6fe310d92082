/** The store within the running service: opened before the first call, watched, kept within its days. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { startStore } from '../../src/store-part.ts';
import { validCall } from '../support/requests.ts';
import { startTestServer } from '../support/server.ts';
import { aDecision, emptyStore, temporaryFolder } from '../support/store.ts';

const silent = createLog({ level: 'silent' });
const DAY = 86_400_000;

const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const configWith = (days: number) => loadConfig({ RYGGRAD_DEMO: 'off', RYGGRAD_STORE_DAYS: `${days}` });

it('removes from time to time what is older than the days of the configuration in use', async () => {
  let config = configWith(0);
  const { store, close } = await startStore(() => config, silent, 5);
  const [old, young] = [aDecision({ at: daysAgo(20) }), aDecision({ at: daysAgo(5) })];
  await Promise.all([old, young].map((decision) => store.addDecision(decision)));
  await delay(50);
  expect(await store.decision(old.id)).toBeDefined();
  config = configWith(10);
  while (await store.decision(old.id)) await delay(5);
  expect(await store.decision(young.id)).toBeDefined();
  await close();
});

it('that cannot be opened keeps the service from starting, and says why', async () => {
  const config = loadConfig({ RYGGRAD_DEMO: 'off', RYGGRAD_STORE: `sqlite:${temporaryFolder()}` });
  const failed = startStore(() => config, silent);
  await expect(failed).rejects.toThrow(ConfigError);
  await expect(failed).rejects.toThrow('RYGGRAD_STORE: its file cannot be opened');
});

it.each([
  ['refuse', 503],
  ['answer', 200],
])('takes the service out of use while it fails, where calls are then refused: %s', async (failure, status) => {
  const url = await emptyStore('sqlite');
  const env = { RYGGRAD_DEMO: 'off', RYGGRAD_STORE: url, RYGGRAD_STORE_FAILURE: failure, RYGGRAD_DEADLINE_MS: '1500' };
  const server = await startTestServer(env);
  const readiness = async () => {
    const response = await fetch(`${server.address}/health/ready`);
    return { status: response.status, text: await response.text() };
  };
  const call = () =>
    fetch(`${server.address}/cds-services/back-pain-patient-view`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(validCall('back-pain-patient-view')),
    });
  expect(await readiness()).toMatchObject({ status: 200, text: expect.stringContaining('"store":"ok"') });
  const other = new DatabaseSync(url.slice('sqlite:'.length));
  other.exec('BEGIN IMMEDIATE');
  while (!(await readiness()).text.includes('failed')) await (await call()).arrayBuffer();
  expect((await readiness()).status).toBe(status);
  other.exec('COMMIT');
  other.close();
  while (!(await readiness()).text.includes('"store":"ok"')) await delay(20);
  await server.close();
});
