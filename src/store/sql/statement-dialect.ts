/** Lets Kysely run its SQLite statements through a function, whichever thread or file this reaches. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Result, Statement, Value } from './tables.ts';

export type Run = (statement: Statement) => Promise<Result> | Result;

export function statementDialect(run: Run): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new StatementDriver(run),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Transactions belong to the store's own writer, and are not to be had here. */
class StatementDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(run: Run) {
    this.#connection = new StatementConnection(run);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async beginTransaction(): Promise<void> {
    throw new Error('no transaction here');
  }

  async commitTransaction(): Promise<void> {}

  async rollbackTransaction(): Promise<void> {}

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}

class StatementConnection implements DatabaseConnection {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  async executeQuery<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
    const wanted = SelectQueryNode.is(query) || /^\s*(select|with|pragma)\b/i.test(sql);
    const statement = { sql, parameters: parameters as readonly Value[] };
    const result = await this.#run(wanted ? { ...statement, rows: true } : statement);
    return typeof result === 'number' ? { rows: [], numAffectedRows: BigInt(result) } : { rows: [...result] as Row[] };
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('no streams here');
  }
}
