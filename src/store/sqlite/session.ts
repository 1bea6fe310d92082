/** A SQLite database for its owner alone, to change the shape of its tables. */
import { Kysely } from 'kysely';
import type { Session } from '../migrations/migrate.ts';
import { statementDialect } from '../sql/statement-dialect.ts';
import type { Statement, Tables } from '../sql/tables.ts';
import type { Connection } from './connection.ts';

/** Nobody else writes meanwhile. @throws what `work` throws; nothing of it is then kept */
export async function inSqliteSession<T>(connection: Connection, work: (session: Session) => Promise<T>): Promise<T> {
  const run = ({ sql, parameters, rows }: Statement) =>
    rows ? connection.rows(sql, parameters) : connection.change(sql, parameters);
  const queries = new Kysely<Tables>({ dialect: statementDialect(run) });
  connection.exec('BEGIN IMMEDIATE');
  try {
    const done = await work({ queries, run });
    connection.exec('COMMIT');
    return done;
  } catch (error) {
    connection.rollBack();
    throw error;
  }
}
