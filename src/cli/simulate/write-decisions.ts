/** Writes decisions.ndjson, one line per call in the order of the input, and counts as it goes. */
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type InputFile, isLineFile } from './input-files.ts';
import { mergeSorted } from './result-lines.ts';
import { count, createTally, type Tally } from './tally.ts';
import type { SimulateOptions } from './types.ts';

/**
 * @param sorted files of result lines, each sorted by place
 * @param folder where the file grows until it is whole
 */
export async function writeDecisions(
  sorted: readonly string[],
  folder: string,
  { out, withIds }: SimulateOptions,
  files: readonly InputFile[],
): Promise<Tally> {
  const tally = createTally();
  const whole = join(folder, 'decisions.ndjson');
  const output = createWriteStream(whole, { mode: 0o600 });
  for await (const { place, decided } of mergeSorted(sorted)) {
    count(tally, decided);
    const input = { file: nameOf(files[place.file], place.file, withIds), line: place.line };
    const line = `${JSON.stringify({ number: tally.calls, input, ...decided })}\n`;
    if (!output.write(line)) await new Promise<void>((resolve) => output.once('drain', () => resolve()));
  }
  output.end();
  await finished(output);
  await rename(whole, join(out, 'decisions.ndjson'));
  return tally;
}

/**
 * A file that holds one patient is often called after the patient: without `--with-ids` it is named by its place in
 * the sorted input.
 */
export function nameOf(file: InputFile | undefined, index: number, withIds: boolean): string {
  if (file === undefined) return '';
  return withIds || isLineFile(file.name) ? file.name : `#${index + 1}`;
}
