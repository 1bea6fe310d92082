/** Plain text tables for a terminal: columns as wide as their widest cell, long last cells wrapped. */

/** @returns lines without a trailing newline; the last column takes what is left of `width` characters */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const fixed = widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  const last = Math.max(20, width - fixed);
  return rows.map((row) => line(row, widths, fixed, last)).join('\n');
}

function line(row: readonly string[], widths: readonly number[], fixed: number, last: number): string {
  const cells = widths.slice(0, -1).map((width, column) => (row[column] ?? '').padEnd(width + 2));
  const wrapped = wrap(row[widths.length - 1] ?? '', last);
  return wrapped
    .map((part, index) => (index === 0 ? cells.join('') : ' '.repeat(fixed)) + part)
    .join('\n')
    .trimEnd();
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + word.length + 1 > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
