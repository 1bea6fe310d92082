/** Parts of the simulation that stand alone: the interval, the cutting of lines, the place of a fault. */
import { join } from 'node:path';
import { cutLines } from '../../src/cli/simulate/cut-lines.ts';
import { lineOfFlaw } from '../../src/cli/simulate/json-flaw.ts';
import { wilson } from '../../src/domain/wilson.ts';
import { folderWith } from './export-fixture.ts';

describe('the Wilson interval', () => {
  // Newcombe RG. Two-sided confidence intervals for the single proportion. Stat Med 1998;17:857-72, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as published', (count, of, low, high) => {
    const interval = wilson(count, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('knows nothing of nothing', () => expect(wilson(0, 0)).toEqual({ rate: 0, low: 0, high: 1 }));
});

describe('cutting a file', () => {
  async function cut(text: string, batchBytes: number, longestLine: number): Promise<unknown[]> {
    const path = join(folderWith({ 'a.ndjson': text }), 'a.ndjson');
    const parts: unknown[] = [];
    for await (const part of cutLines(path, { batchBytes, longestLine })) {
      parts.push('bytes' in part ? [part.firstLine, new TextDecoder().decode(part.bytes)] : part);
    }
    return parts;
  }

  it('keeps lines whole and numbered', async () => {
    expect(await cut('aa\n\nbæ\ncc', 4, 100)).toEqual([
      [1, 'aa\n\n'],
      [3, 'bæ\n'],
      [4, 'cc'],
    ]);
  });

  it('passes over a line that is too long and counts on', async () => {
    expect(await cut('aa\nxxxxxxxxxx\nbb\n', 100, 5)).toEqual([[1, 'aa\n'], { tooLongLine: 2 }, [3, 'bb\n']]);
  });
});

describe('the place of a fault', () => {
  it.each([
    ['{\n "a": [1,\n 2,,3]}', 3],
    ['{\n "a": 1\n "b": 2}', 3],
    ['{\n "a": "cut', 2],
    ['{\n "a": {"b": [true, null, -1.5e3, "x\\"y"]},\n c: 1}', 3],
    ['[\n]\n]', 3],
    ['{"a": 1,\n}', 2],
    ['{"a": 1', 1],
  ])('%j goes wrong on line %i', (text, line) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(lineOfFlaw(text)).toBe(line);
  });
});
