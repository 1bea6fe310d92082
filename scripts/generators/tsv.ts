/** Tab-separated source tables, read by column name. */
import { readFileSync } from 'node:fs';

/** Rows by column name; throws when a line has another number of cells than the head or a column is missing. */
export function readTsv<Column extends string>(
  path: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = (head ?? '').split('\t');
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new Error(`${path}: no column ${missing.join(', ')}`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== names.length) throw new Error(`${path}:${index + 2}: ${cells.length} cells`);
    const entries = columns.map((column) => [column, cells[names.indexOf(column)] ?? '']);
    return Object.fromEntries(entries) as Record<Column, string>;
  });
}
