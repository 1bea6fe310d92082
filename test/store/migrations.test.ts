/** The shape of the tables: made once however many start together, taken back, and never touched when it is a newer program's. */
import { execFile } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { migrations } from '../../src/store/migrations/all.ts';
import { goBack, migrate, type Session } from '../../src/store/migrations/migrate.ts';
import { type Migration, StoreUnusable } from '../../src/store/migrations/migration.ts';
import { takeStoreBack } from '../../src/store/open-session.ts';
import { openStore } from '../../src/store/open-store.ts';
import { inPostgres } from '../../src/store/postgres/open.ts';
import { inSqliteFile } from '../../src/store/sqlite/open.ts';
import { POSTGRES_START_MS } from '../support/postgres/database.ts';
import { aDecision, emptyStore, lastingKinds, temporaryFolder, unhurried } from '../support/store.ts';

const run = promisify(execFile);
const openAndEnd = fileURLToPath(new URL('./open-and-end.ts', import.meta.url));
const openOnce = fileURLToPath(new URL('./open-once.ts', import.meta.url));

/** As a later program may bring it. */
const later: Migration = {
  version: migrations.length + 1,
  name: 'a later step',
  losesData: false,
  up: ({ schema }) => [schema.alterTable('decision').addColumn('later', 'text')],
  down: ({ schema }) => [schema.alterTable('decision').dropColumn('later')],
};

const broken: Migration = {
  ...later,
  up: (queries) => [...later.up(queries), queries.schema.createTable('decision').addColumn('id', 'text')],
};

describe.each(lastingKinds)('the tables in %s', (kind) => {
  let url: string;

  const inSession = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    kind === 'sqlite' ? inSqliteFile(url.slice('sqlite:'.length), work) : inPostgres(url, work);
  const migrateTo = (steps: readonly Migration[]) => inSession((session) => migrate(session, steps));

  beforeEach(async () => {
    url = await emptyStore(kind);
  }, POSTGRES_START_MS);

  it('are made by one of several processes that start at once', async () => {
    const env = { ...process.env, NODE_OPTIONS: '' };
    const processes = Array.from({ length: 3 }, () => run(process.execPath, [openOnce, url], { env }));
    const versions = (await Promise.all(processes)).map(({ stdout }) => JSON.parse(stdout));
    const known = migrations.length;
    expect(versions.map(({ from }) => from).sort()).toEqual([0, known, known]);
    expect(versions.map(({ to }) => to)).toEqual([known, known, known]);
  });

  it('keep what is in them through a step forward and back', async () => {
    const decision = aDecision();
    const before = await openStore(url, unhurried);
    await before.addDecision(decision);
    await before.close();
    expect(await migrateTo([...migrations, later])).toEqual({ from: later.version - 1, to: later.version });
    const steps = [...migrations, later];
    expect(await inSession((session) => goBack(session, false, steps))).toMatchObject({ to: later.version - 1 });
    const after = await openStore(url, unhurried);
    expect(await after.decision(decision.id)).toEqual(decision);
    await after.close();
  });

  it('keep every call through each of our own steps but the first, back and forward', async () => {
    const decision = aDecision();
    const before = await openStore(url, unhurried);
    await before.addDecision(decision);
    await before.close();
    for (let back = migrations.length; back > 1; back--) await takeStoreBack(url, false);
    expect(await migrateTo(migrations)).toEqual({ from: 1, to: migrations.length });
    const after = await openStore(url, unhurried);
    expect(await after.decision(decision.id)).toEqual(decision);
    await after.close();
  });

  it('of a newer program are refused, and left as they are', async () => {
    await migrateTo([...migrations, later]);
    const says = `the store has version ${later.version}, this program knows up to ${migrations.length}`;
    await expect(openStore(url, unhurried)).rejects.toThrow(says);
    await expect(takeStoreBack(url, true)).rejects.toThrow(says);
    expect(await migrateTo([...migrations, later])).toEqual({ from: later.version, to: later.version });
  });

  it('are as before when a step fails half-way', async () => {
    await migrateTo(migrations);
    await expect(migrateTo([...migrations, broken])).rejects.toThrow(StoreUnusable);
    const store = await openStore(url, unhurried);
    await expect(store.reports.selectFrom('decision').select(sql`later`.as('later')).execute()).rejects.toThrow();
    await store.addDecision(aDecision());
    await store.close();
  });

  it('are dropped with all that is kept only when that is meant', async () => {
    await (await openStore(url, unhurried)).close();
    for (let version = migrations.length; version > 1; version--)
      expect(await takeStoreBack(url, false)).toEqual({ from: version, to: version - 1 });
    await expect(takeStoreBack(url, false)).rejects.toThrow('--lose-data');
    expect(await takeStoreBack(url, true)).toEqual({ from: 1, to: 0 });
    await expect(takeStoreBack(url, true)).rejects.toThrow('no version to go back from');
  });
});

describe.each(lastingKinds)('an open store in %s', (kind) => {
  it(
    'does not keep a process alive that has nothing else to do',
    async () => {
      const env = { ...process.env, NODE_OPTIONS: '' };
      const { stdout } = await run(process.execPath, [openAndEnd, await emptyStore(kind)], { env });
      expect(stdout).toBe('used');
    },
    POSTGRES_START_MS,
  );
});

describe('a file', () => {
  it('that is no database is refused, and left as it is', async () => {
    const path = join(temporaryFolder(), 'text.db');
    writeFileSync(path, 'no database '.repeat(1000));
    await expect(openStore(`sqlite:${path}`, unhurried)).rejects.toThrow('its file is no SQLite file');
  });

  it('in a folder that cannot be made is refused', async () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, '');
    await expect(openStore(`sqlite:${path}/below/store.db`, unhurried)).rejects.toThrow(
      'its file cannot be used: ENOTDIR',
    );
  });

  it('is written as a log that is synced at each commit, and can be read by its user only', async () => {
    const path = join(temporaryFolder(), 'data', 'ryggrad.db');
    const store = await openStore(`sqlite:${path}`, unhurried);
    await store.addDecision(aDecision());
    for (const name of [path, `${path}-wal`]) expect(statSync(name).mode & 0o777).toBe(0o600);
    await store.close();
    const database = new DatabaseSync(path);
    expect(database.prepare('PRAGMA journal_mode').get()?.journal_mode).toBe('wal');
    database.close();
  });
});
