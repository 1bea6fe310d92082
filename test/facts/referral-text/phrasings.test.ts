/** Turns of phrase written while the reader was widened, and what each must raise: what it says once, it keeps saying. */
import { readFileSync } from 'node:fs';
import { readReferralText } from '../../../src/facts/referral-text/read-text.ts';

const rows = readFileSync(new URL('../../data/referral-phrasings.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'))
  .map(([text = '', codes = '']) => ({ text, codes: codes.split(' ').filter((code) => code !== '') }));

/** A weakness by itself is no alarm, and no row says anything of it. */
const mentioned = (text: string) =>
  [...readReferralText(text, 2026).mentioned].filter((code) => code !== 'motor-deficit');

describe('phrasings of referrals', () => {
  it('hold what alarms and what does not', () => {
    expect(rows.filter(({ codes }) => codes.length > 0).length).toBeGreaterThan(150);
    expect(rows.filter(({ codes }) => codes.length === 0).length).toBeGreaterThan(150);
  });

  it.each(rows)('$text', ({ text, codes }) => expect(mentioned(text).sort()).toEqual([...codes].sort()));
});
