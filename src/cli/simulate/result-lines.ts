/** Outcomes on their way to decisions.ndjson: sorted files of lines, merged into the order of the input. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Decided, Place } from './types.ts';

export interface Outcome {
  readonly place: Place;
  readonly decided: Decided;
}

/** Place and decision in one line without a line end. */
export function toResultLine({ place, decided }: Outcome): string {
  // readline takes these two for line ends as well.
  const json = JSON.stringify(decided).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `${place.file}\t${place.line}\t${place.item}\t${json}`;
}

export function fromResultLine(line: string): Outcome {
  const [file, row, item, ...rest] = line.split('\t');
  const place = { file: Number(file), line: Number(row), item: Number(item) };
  // Our own line, written a moment ago by toResultLine. JSON.stringify leaves no bare tab, so `rest` is one string.
  return { place, decided: JSON.parse(rest.join('\t')) as Decided };
}

export function comparePlaces(a: Place, b: Place): number {
  return a.file - b.file || a.line - b.line || a.item - b.item;
}

interface Head {
  outcome: Outcome;
  readonly rest: AsyncIterator<string>;
}

/** Merges files that are each sorted by place; holds one line of each. */
export async function* mergeSorted(paths: readonly string[]): AsyncGenerator<Outcome> {
  const heads: Head[] = [];
  for (const path of paths) {
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
    const rest = lines[Symbol.asyncIterator]();
    const first = await rest.next();
    if (!first.done) heads.push({ outcome: fromResultLine(first.value), rest });
  }
  while (heads.length > 0) {
    const least = heads.reduce((best, head) =>
      comparePlaces(head.outcome.place, best.outcome.place) < 0 ? head : best,
    );
    yield least.outcome;
    const next = await least.rest.next();
    if (next.done) heads.splice(heads.indexOf(least), 1);
    else least.outcome = fromResultLine(next.value);
  }
}
