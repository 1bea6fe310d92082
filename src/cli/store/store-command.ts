/** `ryggrad store`: the shape of the tables, retention, erasure, backup and restore. */
import { parseArgs } from 'node:util';
import { type Config, ConfigError } from '../../config.ts';
import { createPatientHasher } from '../../memory/patient-hash.ts';
import { patientKeysOf } from '../../memory/patient-keys.ts';
import { migrateStore, takeStoreBack } from '../../store/open-session.ts';
import { openStore, type SqlStore, StoreUnusable } from '../../store/open-store.ts';
import { backUp, restore } from '../../store/sqlite/copy.ts';

export const storeUsage = `store     looks after what is kept (RYGGRAD_STORE); see docs/store.md
  migrate                          brings the tables to the shape that this program knows; starting the service does it too
  back [--lose-data]               takes the newest change of the tables back, before an older program is used again
  erase --patient ID [--client I]  removes all that is kept about one patient; ID as in context.patientId, I the client's iss
  prune --older-than 400d          removes decisions and feedback older than so many days
  backup PATH                      copies an SQLite store while it is in use
  restore PATH                     puts such a copy in the place of an SQLite store in which nothing is kept
exit code: 0 done, 1 not done, 2 wrong use, 78 the configuration cannot be used
`;

export interface StoreCommandDeps {
  /** @throws ConfigError */
  readonly config: () => Config;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly now: () => Date;
}

const EXIT = { done: 0, failed: 1, usage: 2, configuration: 78 } as const;
const DAY = 86_400_000;
const SQLITE = 'sqlite:';

/** What was done, as a sentence. */
type Done = Promise<string>;

interface Options {
  readonly positional: string | undefined;
  readonly patient?: string | undefined;
  readonly client?: string | undefined;
  readonly olderThan?: string | undefined;
  readonly loseData: boolean;
}

class WrongUse extends Error {}

const commands: Readonly<Record<string, (config: Config, options: Options, now: Date) => Done>> = {
  migrate: async ({ store }) => versionsIn(await migrateStore(store)),
  back: async ({ store }, { loseData }) => versionsIn(await takeStoreBack(store, loseData)),
  erase,
  prune,
  backup: async ({ store }, { positional }) => {
    await backUp(fileOf(store, 'pg_dump'), required(positional, 'backup needs the path of the copy'));
    return 'backed up; the key of patients (patientKeys, or the file beside the store) is not in the copy';
  },
  restore: async ({ store }, { positional }) => {
    await restore(required(positional, 'restore needs the path of the copy'), fileOf(store, 'pg_restore'));
    return 'restored';
  },
};

/** @returns the exit code */
export async function storeCommand(args: readonly string[], deps: StoreCommandDeps): Promise<number> {
  try {
    const { command, options } = read(args);
    deps.stdout.write(`${await command(deps.config(), options, deps.now())}\n`);
    return EXIT.done;
  } catch (error) {
    if (error instanceof WrongUse) deps.stderr.write(`${error.message}\n${storeUsage}`);
    else if (error instanceof ConfigError) deps.stderr.write(`${error.message}\n`);
    else deps.stderr.write(`${wordsOf(error)}\n`);
    if (error instanceof WrongUse) return EXIT.usage;
    return error instanceof ConfigError ? EXIT.configuration : EXIT.failed;
  }
}

/** A patient's id and a password may stand in what was asked; neither is repeated. */
function wordsOf(error: unknown): string {
  return error instanceof StoreUnusable ? error.message : 'not done: the store failed';
}

async function erase({ auth, ...config }: Config, { patient, client }: Options): Done {
  const id = required(patient, 'erase needs --patient');
  if (auth === 'required' && client === undefined)
    throw new WrongUse('erase needs --client: the same id may be another patient of another client');
  const hasher = createPatientHasher(patientKeysOf(config));
  const { decisions, feedback } = await withStore(config, (store) => store.erasePatient(hasher.find(client, id)));
  return `${decisions} decisions and ${feedback} feedback removed`;
}

async function prune(config: Config, { olderThan }: Options, now: Date): Done {
  const [, days] = /^(\d{1,5})d$/.exec(required(olderThan, 'prune needs --older-than')) ?? [];
  if (days === undefined) throw new WrongUse('--older-than is a number of days: 400d');
  const before = new Date(now.getTime() - Number(days) * DAY);
  const { decisions, feedback } = await withStore(config, (store) => store.removeBefore(before));
  return `${decisions} decisions and ${feedback} feedback removed`;
}

async function withStore<T>({ store: url }: Pick<Config, 'store'>, work: (store: SqlStore) => Promise<T>): Promise<T> {
  if (url === 'memory:') throw new StoreUnusable('a store in memory is another one in every process');
  const store = await openStore(url, { waitMs: 30_000 });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function versionsIn({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `the tables have version ${to}` : `the tables had version ${from} and have version ${to}`;
}

function fileOf(store: string, instead: string): string {
  if (store.startsWith(SQLITE)) return store.slice(SQLITE.length);
  throw new StoreUnusable(
    store === 'memory:' ? 'a store in memory has no file' : `PostgreSQL has a program of its own for that: ${instead}`,
  );
}

function required(text: string | undefined, says: string): string {
  if (text === undefined || text === '') throw new WrongUse(says);
  return text;
}

function read(args: readonly string[]) {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new WrongUse('no such command');
  const { values, positionals } = parse(rest);
  if (positionals.length > 1) throw new WrongUse('one path at most');
  const { patient, client, 'older-than': olderThan, 'lose-data': loseData } = values;
  return { command, options: { positional: positionals[0], patient, client, olderThan, loseData } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        patient: { type: 'string' },
        client: { type: 'string' },
        'older-than': { type: 'string' },
        'lose-data': { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new WrongUse('no such option');
  }
}
