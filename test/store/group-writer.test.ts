/** Group commit: who hears what when the database takes a group, a part of it, or nothing. */
import { setTimeout as delay } from 'node:timers/promises';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { type Backend, RefusedRows } from '../../src/store/sql/backend.ts';
import { GroupWriter } from '../../src/store/sql/group-writer.ts';
import type { Result, Statement, Tables } from '../../src/store/sql/tables.ts';
import { StoreFailed } from '../../src/store/types.ts';

const queries = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** A database whose every transaction is answered by the test. */
function aBackend(transact: (statements: readonly Statement[]) => Promise<readonly Result[]>) {
  const seen: (readonly Statement[])[] = [];
  const backend: Backend = {
    kind: 'sqlite',
    queries,
    transact: (statements) => {
      seen.push(statements);
      return transact(statements);
    },
    rows: async () => [],
    purge: async () => undefined,
    reset: () => undefined,
    close: async () => undefined,
  };
  return { writer: new GroupWriter(backend), seen };
}

/** Rows that are told apart by their token. */
const row = (token: string) => ({ used_token: [token, 1] });
const tokensOf = (statements: readonly Statement[]) =>
  statements.flatMap(({ parameters }) => parameters.filter((value) => typeof value === 'string'));

it('writes what comes at once in one transaction, and what comes meanwhile in the next', async () => {
  const gates: (() => void)[] = [];
  const { writer, seen } = aBackend(async () => {
    await new Promise<void>((open) => gates.push(open));
    return [];
  });
  const first = [writer.add(row('a')), writer.add(row('b')), writer.add(row('c'))];
  while (gates.length < 1) await delay(1);
  const second = [writer.add(row('d')), writer.add(row('e'))];
  expect(writer.state()).toMatchObject({ working: true, waiting: 5 });
  gates[0]?.();
  await Promise.all(first);
  while (gates.length < 2) await delay(1);
  gates[1]?.();
  await Promise.all(second);
  expect(seen.map(tokensOf)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
  expect(writer.state()).toMatchObject({ working: true, waiting: 0, lastWrite: expect.any(Number) });
  await writer.close();
});

it('keeps the others when one spoils the group', async () => {
  const { writer } = aBackend(async (statements) => {
    if (tokensOf(statements).includes('bad')) throw new RefusedRows('not these');
    return [];
  });
  const outcomes = await Promise.allSettled(['a', 'bad', 'c'].map((token) => writer.add(row(token))));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(writer.state().working).toBe(true);
  await writer.close();
});

it('acknowledges nothing of a group that fails, nor what waited behind it, and refuses at once until it works again', async () => {
  let isBroken = true;
  let open: (() => void) | undefined;
  const { writer } = aBackend(async () => {
    if (!isBroken) return [];
    await new Promise<void>((resolve) => {
      open = resolve;
    });
    throw new StoreFailed('disk full');
  });
  const group = [writer.add(row('a')), writer.add(row('b'))];
  while (open === undefined) await delay(1);
  group.push(writer.add(row('behind')));
  open();
  const outcomes = await Promise.allSettled(group);
  expect(outcomes.map((one) => one.status === 'rejected' && one.reason instanceof StoreFailed)).toEqual([
    true,
    true,
    true,
  ]);
  expect(writer.state()).toMatchObject({ working: false, waiting: 0 });
  await expect(writer.add(row('c'))).rejects.toThrow(StoreFailed);
  isBroken = false;
  while (!writer.state().working) await delay(10);
  await writer.add(row('d'));
  await writer.close();
  await expect(writer.add(row('e'))).rejects.toThrow(StoreFailed);
});

it('writes what waits before it closes', async () => {
  const { writer, seen } = aBackend(async () => []);
  const waiting = ['a', 'b'].map((token) => writer.add(row(token)));
  await writer.close();
  await Promise.all(waiting);
  expect(seen.flatMap(tokensOf)).toEqual(['a', 'b']);
});

it('writes many rows with few statements, and what two nodes may write at once in one order', async () => {
  const { writer, seen } = aBackend(async () => []);
  const tokens = Array.from({ length: 100 }, (_, index) => `${index}`.padStart(3, '0'));
  await Promise.all([...tokens].reverse().map((token) => writer.add(row(token))));
  expect(seen.map((statements) => statements.map(({ parameters }) => parameters.length / 2))).toEqual([[64, 32, 4]]);
  expect(seen.flatMap(tokensOf)).toEqual(tokens);
  await writer.close();
});
