/** Writes many rows with few statements: each compiled once for 1, 2, 4 … 64 rows. */
import {
  columns,
  compileInsert,
  type Queries,
  type Rows,
  type Statement,
  type Value,
  writtenTables,
} from './tables.ts';

const LARGEST = 64;

/** @returns makes the statements that write all these rows, each table's in the order of their keys */
export function createInserts(queries: Queries): (units: readonly Rows[]) => readonly Statement[] {
  const compiled = new Map<string, string>();
  const sqlFor = (table: (typeof writtenTables)[number], rows: number): string => {
    const key = `${table} ${rows}`;
    const known = compiled.get(key) ?? compileInsert(queries, table, rows);
    compiled.set(key, known);
    return known;
  };
  return (units) => {
    const statements: Statement[] = [];
    for (const table of writtenTables) {
      const width = columns[table].length;
      const values = collect(units, table);
      for (let start = 0; start < values.length; ) {
        const rows = largestPower(Math.min(LARGEST, (values.length - start) / width));
        const parameters = rows * width === values.length ? values : values.slice(start, start + rows * width);
        statements.push({
          sql: sqlFor(table, rows),
          parameters,
          ...(table === 'used_token' && { rows: true as const }),
        });
        start += rows * width;
      }
    }
    return statements;
  };
}

function largestPower(rows: number): number {
  return 2 ** Math.floor(Math.log2(rows));
}

/**
 * What two nodes may write at the same moment (feedback sent to both, one token shown to both) goes in one order, so that
 * neither waits for the other in a circle.
 */
function collect(units: readonly Rows[], table: (typeof writtenTables)[number]): readonly Value[] {
  const lists = units.flatMap(({ [table]: list }) => (list === undefined || list.length === 0 ? [] : [list]));
  if (lists.length < 2 && table !== 'feedback') return lists[0] ?? [];
  if (table === 'decision' || table === 'card') return lists.flat();
  const width = columns[table].length;
  const rows = lists.flatMap((list) =>
    Array.from({ length: list.length / width }, (_, row) => list.slice(row * width, (row + 1) * width)),
  );
  return rows.sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1)).flat();
}
