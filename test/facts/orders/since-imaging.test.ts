/** New since the picture: both sides of the day, unknown when a date is missing. */
import type { Truth } from '../../../src/domain/truth.ts';
import { lumbarImageExists, withNewSince } from '../../../src/facts/orders/since-imaging.ts';
import type { ImagingEvent } from '../../../src/facts/orders/types.ts';
import { imageDaysAgo } from './support-images.ts';

const exactly = (days: number) => ({ min: days, max: days });
const sign = (days: number): ImagingEvent => ({ kind: 'emergency-sign', daysAgo: exactly(days) });
const longAgo = exactly(400);

describe('withNewSince', () => {
  it.each<[string, readonly ImagingEvent[], number | undefined, Truth]>([
    ['onset before, nothing else', [], 70, 'not-met'],
    ['onset after', [], 20, 'met'],
    ['onset on the same day', [], 21, 'unknown'],
    ['onset unknown', [], undefined, 'unknown'],
    ['a sign the day after the picture', [sign(20)], 70, 'met'],
    ['a sign on the day of the picture', [sign(21)], 70, 'unknown'],
    ['a sign the day before', [sign(22)], 70, 'not-met'],
    ['a sign without date', [{ kind: 'motor-deficit' }], 70, 'unknown'],
    ['a new sign settles it, whatever else is unknown', [{ kind: 'worsening' }, sign(3)], undefined, 'met'],
    ['an old sign does not settle an unknown onset', [sign(60)], undefined, 'unknown'],
  ])('%s', (_what, events, onset, expected) => {
    const onsetDaysAgo = onset === undefined ? {} : { onsetDaysAgo: exactly(onset) };
    expect(withNewSince([imageDaysAgo(21)], { events, ...onsetDaysAgo })[0]?.newSince).toBe(expected);
  });

  it('leaves a border inside an interval unknown', () => {
    const [image] = withNewSince([imageDaysAgo(22, 52)], { events: [sign(30)], onsetDaysAgo: longAgo });
    expect(image?.newSince).toBe('unknown');
    const [clear] = withNewSince([imageDaysAgo(22, 52)], { events: [sign(21)], onsetDaysAgo: longAgo });
    expect(clear?.newSince).toBe('met');
  });

  it('leaves a picture without date unknown unless nothing could be later', () => {
    const [image] = withNewSince([imageDaysAgo(0, Number.MAX_SAFE_INTEGER)], {
      events: [sign(3)],
      onsetDaysAgo: longAgo,
    });
    expect(image?.newSince).toBe('unknown');
  });

  it('changes nothing in what it was handed', () => {
    const image = Object.freeze(imageDaysAgo(21));
    withNewSince([image], { events: [sign(1)], onsetDaysAgo: longAgo });
    expect(image.newSince).toBe('unknown');
  });
});

it('a picture of the low back is what a shown prolapse can rest on', () => {
  expect(lumbarImageExists([{ ...imageDaysAgo(3), region: 'other' }])).toBe(false);
  expect(lumbarImageExists([{ ...imageDaysAgo(3), region: 'other' }, imageDaysAgo(3)])).toBe(true);
});
