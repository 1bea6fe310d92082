/** Recognition by text alone, in both languages: the whole table, one test a line. */
import { createOrderReader } from '../../../src/facts/orders/read-orders.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';
import { careTexts } from './care-texts.ts';
import { imagingSpellings } from './order-spellings.ts';
import { imagingTexts } from './order-texts.ts';
import { readOne } from './support.ts';

const read = createOrderReader({ terminology: loadTerminology() });

describe('imaging orders by text', () => {
  it.each([...imagingTexts, ...imagingSpellings])('%s: %s', (text, expected) => {
    const fact = readOne(read, { code: { text } });
    if (expected === 'not ours') expect(fact.concernsBack).toBe(false);
    else expect(fact).toMatchObject({ kind: 'imaging', imaging: expected, concernsBack: true });
  });

  it.each(imagingTexts)('reads the display of an unknown code like the text: %s', (display, expected) => {
    const coding = [{ system: 'https://hospital.example/orders', code: 'X1', display }];
    const fact = readOne(read, { code: { coding } });
    expect(fact.concernsBack ? fact.imaging : 'not ours').toBe(expected);
  });
});

it.each(['MR rygg', 'MR ryggen', 'Rtg rygg'])('%s without a level becomes lumbar with a low back reason', (text) => {
  const of = (reason: string) => readOne(read, { code: { text }, reasonCode: [{ text: reason }] });
  const short = text.startsWith('MR') ? 'mr' : 'xr';
  expect(of('korsryggsmerter')).toMatchObject({ imaging: `${short}-lumbar`, concernsBack: true });
  expect(of('isjias venstre side')).toMatchObject({ imaging: `${short}-lumbar`, concernsBack: true });
  expect(of('')).toMatchObject({ imaging: 'spine-other', concernsBack: true });
  expect(of('nakkesmerter')).toMatchObject({ imaging: 'spine-other' });
});

describe('treatments, referrals and laboratory orders by text', () => {
  it.each(careTexts)('%s', (text, contexts, back) => {
    const fact = readOne(read, { code: { text } });
    expect([...fact.contexts].sort()).toEqual([...contexts].sort());
    expect(fact.concernsBack).toBe(back);
    expect(fact.imaging).toBeUndefined();
  });
});
