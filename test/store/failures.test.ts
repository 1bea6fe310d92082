/** Faults of the real databases: nobody waits without end, nothing is acknowledged that is not kept, and it recovers by itself. */
import { existsSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { openStore, type SqlStore } from '../../src/store/open-store.ts';
import { StoreFailed } from '../../src/store/types.ts';
import { postgresIsHere } from '../support/postgres/binaries.ts';
import { inDatabase, newDatabase, POSTGRES_START_MS } from '../support/postgres/database.ts';
import { aDecision, aFeedback, emptyStore } from '../support/store.ts';

/** No longer than a busy machine needs to start and to connect; the tests' own limit is what tells an endless wait. */
const waitMs = 3000;

async function expectFailed(store: SqlStore): Promise<void> {
  const decision = aDecision();
  await expect(store.addDecision(decision)).rejects.toThrow(StoreFailed);
  expect(store.state().working).toBe(false);
  await expect(store.addFeedback([aFeedback(decision.id)])).rejects.toThrow(StoreFailed);
  await expect(store.useToken('https://ehr.example', 'jti', 2e9)).rejects.toThrow(StoreFailed);
}

/** A busy machine may make a write late, and the store then recovers once more. */
async function expectRecovered(store: SqlStore): Promise<void> {
  const decision = aDecision();
  const isKept = (): Promise<boolean> =>
    store.addDecision(decision).then(
      () => true,
      () => false,
    );
  while (!(store.state().working && (await isKept()))) await delay(20);
  expect(await store.decision(decision.id)).toEqual(decision);
}

describe('SQLite', () => {
  let store: SqlStore;
  let path: string;

  beforeEach(async () => {
    const url = await emptyStore('sqlite');
    path = url.slice('sqlite:'.length);
    store = await openStore(url, { waitMs });
  });

  afterEach(() => store.close());

  it('that another process has locked refuses, and goes on when it is let go', async () => {
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    await expectFailed(store);
    other.exec('COMMIT');
    await expectRecovered(store);
    other.close();
  });

  it('whose file is taken away refuses instead of writing into nothing, and goes on when it is back', async () => {
    await expectRecovered(store);
    renameSync(path, `${path}.away`);
    await expectFailed(store);
    expect(existsSync(path)).toBe(false);
    renameSync(`${path}.away`, path);
    await expectRecovered(store);
  });

  it('is closed: nothing more is taken', async () => {
    const other = await openStore(await emptyStore('sqlite'), { waitMs });
    await other.close();
    await expect(other.addDecision(aDecision())).rejects.toThrow(StoreFailed);
  });
});

const describeWithPostgres = postgresIsHere() ? describe : describe.skip;

describeWithPostgres('PostgreSQL', () => {
  let store: SqlStore;
  let url: string;
  let name: string;

  /** In the database beside it, which stays. */
  const beside = (statement: string) => {
    const address = new URL(url);
    address.pathname = '/postgres';
    return inDatabase(address.href, statement);
  };
  const cutOff = () => beside(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);

  beforeEach(async () => {
    url = await newDatabase();
    name = new URL(url).pathname.slice(1);
    store = await openStore(url, { waitMs });
  }, POSTGRES_START_MS);

  afterEach(() => store.close());

  it('that drops every connection is connected to again', async () => {
    await expectRecovered(store);
    await cutOff();
    await expectRecovered(store);
  });

  it('that nobody can reach refuses, for writing and reading, and goes on when it is back', async () => {
    await beside(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await cutOff();
    await expectFailed(store);
    await expect(store.decision('any')).rejects.toThrow(StoreFailed);
    await beside(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    await expectRecovered(store);
  });

  it('that has become read-only, as after a change of the leading server, refuses and goes on', async () => {
    await beside(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    await cutOff();
    await store.addDecision(aDecision()).catch(() => undefined);
    await expectFailed(store);
    await beside(`ALTER DATABASE ${name} SET default_transaction_read_only = off`);
    await cutOff();
    await expectRecovered(store);
  });

  it('whose table somebody has locked keeps nobody waiting for ever', async () => {
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query('BEGIN; LOCK TABLE decision, card, feedback, used_token, store_check IN ACCESS EXCLUSIVE MODE');
    await expectFailed(store);
    await other.query('ROLLBACK');
    await expectRecovered(store);
    await other.end();
  });

  it('tells neither its password nor what it was asked when it fails', async () => {
    const wrong = new URL(url);
    wrong.password = 'geheim';
    wrong.pathname = '/t_does_not_exist';
    const error = await openStore(wrong.href, { waitMs }).catch((fault: unknown) => fault);
    expect(String(error)).toBe('StoreUnusable: PostgreSQL says 3D000');
    wrong.port = '1';
    const unreachable = await openStore(wrong.href, { waitMs }).catch((fault: unknown) => fault);
    expect(String(unreachable)).toBe('StoreUnusable: PostgreSQL cannot be reached: ECONNREFUSED');
  });
});
