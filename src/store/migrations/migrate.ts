/** Brings a database to the shape that this program knows, or one step back; each run in one transaction under a lock. */
import type { Compilable } from 'kysely';
import type { Queries, Result, Statement, Value } from '../sql/tables.ts';
import { migrations as all } from './all.ts';
import { type Migration, StoreUnusable } from './migration.ts';

/** A connection inside a transaction that no other program is in at the same time. */
export interface Session {
  readonly queries: Queries;
  run(statement: Statement): Promise<Result> | Result;
}

export interface Versions {
  readonly from: number;
  readonly to: number;
}

/** @throws StoreUnusable when a newer program has changed the database */
export async function migrate(session: Session, migrations: readonly Migration[] = all): Promise<Versions> {
  const { queries } = session;
  await run(session, [versionTable(queries)]);
  const from = await versionOf(session);
  refuseNewer(from, migrations);
  const missing = migrations.filter(({ version }) => version > from);
  for (const { version, name, up } of missing) {
    const row = { version, name, applied_at: new Date().toISOString() };
    await run(session, [...up(queries), queries.insertInto('store_version').values(row)]);
  }
  return { from, to: missing.at(-1)?.version ?? from };
}

/**
 * Takes the newest step back, so that the program before this one can be used again.
 *
 * @throws StoreUnusable when there is none, when a newer program took it, or when it would lose data and that is not meant
 */
export async function goBack(
  session: Session,
  loseData: boolean,
  migrations: readonly Migration[] = all,
): Promise<Versions> {
  const { queries } = session;
  await run(session, [versionTable(queries)]);
  const from = await versionOf(session);
  refuseNewer(from, migrations);
  const last = migrations.find(({ version }) => version === from);
  if (last === undefined) throw new StoreUnusable('the store has no version to go back from');
  if (last.losesData && !loseData)
    throw new StoreUnusable(`going back from version ${from} drops what has been kept; --lose-data if that is meant`);
  await run(session, [...last.down(queries), queries.deleteFrom('store_version').where('version', '=', from)]);
  return { from, to: await versionOf(session) };
}

/** @returns 0 for an empty database */
async function versionOf({ queries, run: ask }: Session): Promise<number> {
  const { sql } = queries.selectFrom('store_version').select('version').orderBy('version', 'desc').limit(1).compile();
  const rows = await ask({ sql, parameters: [1], rows: true });
  return typeof rows === 'number' ? 0 : Number(rows[0]?.version ?? 0);
}

function refuseNewer(version: number, migrations: readonly Migration[]): void {
  const known = migrations.at(-1)?.version ?? 0;
  if (version > known)
    throw new StoreUnusable(
      `the store has version ${version}, this program knows up to ${known}: use the newer program, or its "ryggrad store back"`,
    );
}

function versionTable({ schema }: Queries): Compilable {
  return schema
    .createTable('store_version')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied_at', 'text', (column) => column.notNull());
}

async function run(session: Session, steps: readonly Compilable[]): Promise<void> {
  for (const step of steps) {
    const { sql, parameters } = step.compile();
    await session.run({ sql, parameters: parameters as readonly Value[] });
  }
}
