/** Ways to say one thing, multiplied out: each sign said in many words, and many words around it that must not hide it. */
import { readFileSync } from 'node:fs';
import { readReferralText } from '../../../src/facts/referral-text/read-text.ts';

const rows = readFileSync(new URL('../../data/referral-variants.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'))
  .map(([text = '', codes = '']) => ({ texts: multiplied(text), codes: codes.split(' ').filter(Boolean) }));

/** "leg-paralysis|progressive-paresis": marked or new weakness raises one of its two emergency words, whichever. */
const holds = (found: readonly string[], wanted: string) => wanted.split('|').some((code) => found.includes(code));

/** "{a|b} c" is "a c" and "b c". */
function multiplied(text: string): readonly string[] {
  const parts = text.split(/\{([^}]*)\}/);
  return parts.reduce<readonly string[]>(
    (texts, part, i) => {
      const choices = i % 2 === 1 ? part.split('|') : [part];
      return texts.flatMap((before) => choices.map((choice) => before + choice));
    },
    [''],
  );
}

const mentioned = (text: string) =>
  [...readReferralText(text, 2026).mentioned].filter((code) => code !== 'motor-deficit');

describe('variants of what referrals say', () => {
  it('are many', () => {
    expect(rows.reduce((count, { texts }) => count + texts.length, 0)).toBeGreaterThan(10_000);
  });

  it.each(rows.filter(({ codes }) => codes.length > 0))('raise $codes: $texts.0', ({ texts, codes }) => {
    const missed = texts.filter((text) => !codes.every((code) => holds(mentioned(text), code)));
    expect(missed).toEqual([]);
  });

  it.each(rows.filter(({ codes }) => codes.length === 0))('raise nothing: $texts.0', ({ texts }) => {
    expect(texts.filter((text) => mentioned(text).length > 0)).toEqual([]);
  });
});
