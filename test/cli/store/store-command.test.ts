/** `ryggrad store`: what each command does, on a file and on PostgreSQL, and what it refuses. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeCommand } from '../../../src/cli/store/store-command.ts';
import { loadConfig } from '../../../src/config.ts';
import { createPatientHasher } from '../../../src/memory/patient-hash.ts';
import { patientKeysOf } from '../../../src/memory/patient-keys.ts';
import { migrations } from '../../../src/store/migrations/all.ts';
import { openStore, type SqlStore } from '../../../src/store/open-store.ts';
import type { StoredDecision } from '../../../src/store/types.ts';
import { POSTGRES_START_MS } from '../../support/postgres/database.ts';
import {
  aCard,
  aDecision,
  aFeedback,
  emptyStore,
  lastingKinds,
  temporaryFolder,
  unhurried,
} from '../../support/store.ts';

const keys = `2026:${Buffer.alloc(32, 1).toString('base64')},2025:${Buffer.alloc(32, 2).toString('base64')}`;
const NOW = new Date('2026-11-22T12:00:00Z');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(store: string, args: readonly string[], file?: string): Promise<Ran> {
  const env = { RYGGRAD_DEMO: 'off', RYGGRAD_STORE: store, RYGGRAD_PATIENT_KEYS: keys };
  const more = file === undefined ? {} : { RYGGRAD_CONFIG: 'ryggrad.yaml' };
  let [out, err] = ['', ''];
  const code = await storeCommand(args, {
    config: () => loadConfig({ ...env, ...more }, file),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    now: () => NOW,
  });
  return { code, out, err };
}

async function inStore<T>(url: string, work: (store: SqlStore) => Promise<T>): Promise<T> {
  const store = await openStore(url, unhurried);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const keep = (url: string, decisions: readonly StoredDecision[]) =>
  inStore(url, (store) => Promise.all(decisions.map((decision) => store.addDecision(decision))));
const isKept = (url: string, { id }: StoredDecision) =>
  inStore(url, async (store) => (await store.decision(id)) !== undefined);

describe.each(lastingKinds)('ryggrad store on %s', (kind) => {
  let url: string;

  beforeEach(async () => {
    url = await emptyStore(kind);
  }, POSTGRES_START_MS);

  it('migrate brings the tables up to date, once', async () => {
    expect(await run(url, ['migrate'])).toEqual({
      code: 0,
      out: `the tables had version 0 and have version ${migrations.length}\n`,
      err: '',
    });
    expect((await run(url, ['migrate'])).out).toBe(`the tables have version ${migrations.length}\n`);
  });

  it('back refuses to drop what is kept, unless that is meant', async () => {
    const decision = aDecision();
    // Newer steps lose nothing; to look into the store brings them back.
    const backToFirst = async (): Promise<void> => {
      for (let version = migrations.length; version > 1; version--)
        expect(await run(url, ['back'])).toMatchObject({ code: 0 });
    };
    await keep(url, [decision]);
    await backToFirst();
    expect(await run(url, ['back'])).toMatchObject({ code: 1, err: expect.stringContaining('--lose-data') });
    expect(await isKept(url, decision)).toBe(true);
    await backToFirst();
    expect(await run(url, ['back', '--lose-data'])).toMatchObject({ code: 0 });
    expect(await isKept(url, decision)).toBe(false);
  });

  it('erase removes one patient of one client, also what an earlier key wrote', async () => {
    const { patientKeys } = loadConfig({ RYGGRAD_PATIENT_KEYS: keys });
    const hasher = createPatientHasher(patientKeysOf({ store: url, ...(patientKeys && { patientKeys }) }));
    const [current, earlier] = hasher.find('https://ehr.example', 'pasient-1').map((patient) => aDecision({ patient }));
    const elsewhere = aDecision({ patient: hasher.write('https://other.example', 'pasient-1') });
    await keep(
      url,
      [current, earlier, elsewhere].filter((one) => one !== undefined),
    );
    await inStore(url, (store) =>
      store.addFeedback([aFeedback(current?.cards[0]?.uuid ?? '', { comment: 'hemmelig' })]),
    );
    const args = ['erase', '--patient', 'pasient-1', '--client', 'https://ehr.example'];
    expect(await run(url, args)).toEqual({ code: 0, out: '2 decisions and 1 feedback removed\n', err: '' });
    expect(await isKept(url, elsewhere)).toBe(true);
    expect((await run(url, ['erase', '--patient', 'pasient-1'])).out).toBe('0 decisions and 0 feedback removed\n');
  });

  it('prune removes what is older than so many days', async () => {
    const [old, young] = [
      aDecision({ at: '2025-10-18T11:59:59.999Z', cards: [aCard()] }),
      aDecision({ at: '2025-10-18T12:00:00.000Z' }),
    ];
    await keep(url, [old, young]);
    expect((await run(url, ['prune', '--older-than', '400d'])).out).toBe('1 decisions and 0 feedback removed\n');
    expect([await isKept(url, old), await isKept(url, young)]).toEqual([false, true]);
  });
});

describe('erasure from a file', () => {
  it('leaves nothing of it in the file or the log beside it, also while a service has it open', async () => {
    const url = await emptyStore('sqlite');
    const path = url.slice('sqlite:'.length);
    const store = await openStore(url, unhurried);
    const patient = { keyId: '2026', hash: 'hash-of-this-patient' };
    const card = aCard();
    await store.addDecision(aDecision({ patient, cards: [card], hookInstance: 'trace-of-this-patient' }));
    await store.addFeedback([aFeedback(card.uuid, { comment: 'words-about-this-patient' })]);
    const bytes = () =>
      readdirSync(dirname(path))
        .map((name) => readFileSync(join(dirname(path), name), 'latin1'))
        .join('');
    expect(bytes()).toContain('words-about-this-patient');
    await inStore(url, (other) => other.erasePatient([patient]));
    expect(bytes()).not.toContain('of-this-patient');
    expect(bytes()).not.toContain('about-this-patient');
    await store.addDecision(aDecision());
    await store.close();
  });
});

describe('backup and restore of a file', () => {
  let url: string;
  let path: string;
  let copy: string;

  beforeEach(async () => {
    url = await emptyStore('sqlite');
    path = url.slice('sqlite:'.length);
    copy = join(temporaryFolder(), 'copy.db');
  });

  it('bring back all that was kept, from a store in use', async () => {
    const [before, after] = [aDecision(), aDecision()];
    const store = await openStore(url, unhurried);
    await store.addDecision(before);
    await store.addFeedback([aFeedback(before.cards[0]?.uuid ?? '')]);
    expect(await run(url, ['backup', copy])).toMatchObject({ code: 0, err: '' });
    await store.addDecision(after);
    expect((await run(url, ['restore', copy])).err).toBe('the store is not empty: move its file away first\n');
    await store.close();
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    expect(await run(url, ['restore', copy])).toEqual({ code: 0, out: 'restored\n', err: '' });
    expect([await isKept(url, before), await isKept(url, after)]).toEqual([true, false]);
    expect(await inStore(url, (restored) => restored.feedbackOn(before.id))).toHaveLength(1);
    expect(readdirSync(dirname(copy))).toEqual(['copy.db']);
  });

  it('put nothing in the place of a file that a service has open', async () => {
    await keep(url, [aDecision()]);
    await run(url, ['backup', copy]);
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    const store = await openStore(url, unhurried);
    await store.addFeedback([]);
    await store.addDecision(aDecision());
    await store.removeBefore(new Date('2030-01-01T00:00:00Z'));
    expect((await run(url, ['restore', copy])).err).toBe('a process has the store open: stop it first\n');
    await store.addDecision(aDecision());
    await store.close();
  });

  it('refuse a copy that is damaged, none, or there already', async () => {
    await keep(
      url,
      Array.from({ length: 50 }, () => aDecision()),
    );
    await run(url, ['backup', copy]);
    expect((await run(url, ['backup', copy])).err).toBe('the file for the backup is there already\n');
    const damaged = `${copy}.damaged`;
    copyFileSync(copy, damaged);
    const bytes = readFileSync(damaged);
    bytes.fill(0xff, 20_000, 60_000);
    writeFileSync(damaged, bytes);
    const empty = await emptyStore('sqlite');
    expect((await run(empty, ['restore', damaged])).err).toMatch(/^(the copy is damaged|the file is no store)/);
    expect((await run(empty, ['restore', `${copy}.none`])).err).toBe('there is no such backup\n');
    expect((await run(empty, ['backup', `${copy}.other`])).err).toBe('there is no store yet\n');
    expect(existsSync(empty.slice('sqlite:'.length))).toBe(false);
  });
});

describe('the command', () => {
  it.each([
    [[]],
    [['dump']],
    [['erase']],
    [['prune']],
    [['prune', '--older-than', '1y']],
    [['backup']],
    [['restore']],
    [['migrate', '--force']],
    [['backup', 'a', 'b']],
  ])('explains itself when it is asked for %j', async (args) => {
    const { code, err } = await run('sqlite:none.db', args);
    expect([code, err]).toEqual([2, expect.stringContaining('erase --patient ID')]);
  });

  it('asks for the client where clients are told apart', async () => {
    const file = `auth: required\nbaseUrl: https://cds.example\nclients: {"https://ehr.example": {jku: "https://ehr.example/jwks"}}`;
    const { code, err } = await run('sqlite:none.db', ['erase', '--patient', 'pasient-1'], file);
    expect([code, err]).toEqual([2, expect.stringContaining('needs --client')]);
    expect(err).not.toContain('pasient-1');
  });

  it('names the configuration when that is at fault, and PostgreSQL’s own programs where they do it', async () => {
    expect(await run('mysql:', ['migrate'])).toMatchObject({ code: 78, err: expect.stringContaining('RYGGRAD_STORE') });
    const { code, err } = await run('postgres://ryggrad:geheim@db/ryggrad', ['backup', 'copy']);
    expect([code, err]).toEqual([1, 'PostgreSQL has a program of its own for that: pg_dump\n']);
    expect((await run('memory:', ['prune', '--older-than', '1d'])).code).toBe(1);
  });

  it('is there in the program', () => {
    const program = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
    const path = join(temporaryFolder(), 'ryggrad.db');
    const env = { ...process.env, NODE_OPTIONS: '', RYGGRAD_STORE: `sqlite:${path}`, RYGGRAD_DEMO: 'off' };
    const { status, stdout } = spawnSync(process.execPath, [program, 'store', 'migrate'], { encoding: 'utf8', env });
    expect([status, stdout]).toEqual([0, `the tables had version 0 and have version ${migrations.length}\n`]);
  });
});
