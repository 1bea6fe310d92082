/** The work on a referral's text grows with its length and no faster: steps are counted, no time is measured. */
import { isDenied } from '../../../src/facts/referral-text/denied.ts';
import { foldReferral } from '../../../src/facts/referral-text/fold-referral.ts';
import { markText } from '../../../src/facts/referral-text/marked-text.ts';
import { namedSigns } from '../../../src/facts/referral-text/named-signs.ts';
import { isNotHere } from '../../../src/facts/referral-text/not-here.ts';

/** Every look at a word's clause or context, or at a slot, is a step. */
function stepsOn(raw: string): number {
  const marked = markText(foldReferral(raw));
  if (marked === undefined) return 0;
  let steps = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get: (target, key) => {
        steps += 1;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' && ArrayBuffer.isView(target) ? value.bind(target) : value;
      },
    });
  const { slots, clause, context } = marked;
  const text = { ...marked, slots: counted(slots), clause: counted(clause), context: counted(context) };
  for (const sign of namedSigns(text)) {
    isDenied(text, sign);
    isNotHere(text, sign, 2026);
  }
  return steps;
}

describe('the steps of reading a referral', () => {
  it.each([
    'nummen i skrittet og får ikke tisset siden i går, begge bein svake og smerter verre ',
    'ikke vannlating smerter begge bein kraft svakere enn i går ',
    'ingen feber, vekttap, urinretensjon, nummenhet i skrittet eller ',
    'kraft 4/5 til 2/5 temp 38,5 resturin 400 ml SR 72 ',
    'AAA? obs cauda? 3/5 1/5 0/5 ikke ',
  ])('grow no faster than the text: %s', (piece) => {
    const long = Math.floor(7_800 / piece.length);
    const short = Math.floor(long / 4);
    expect(stepsOn(piece.repeat(long))).toBeLessThanOrEqual(stepsOn(piece.repeat(short)) * (long / short) * 1.25);
  });

  it('stop where the reading stops', () => {
    const piece = 'nummen i skrittet og får ikke tisset siden i går, begge bein svake ';
    expect(stepsOn(piece.repeat(2_000))).toBe(stepsOn(piece.repeat(1_000)));
  });
});
