/** The reader against the third and fourth corpus, each written blind to it: the figures that count, with floors where they stand. */
import { emergencies, emergencyTextRecall, namesAsOne, readLabelled } from '../../support/referral-labels.ts';
import { fifthSentences, figures, fourthSentences, thirdSentences } from '../../support/referral-sentences.ts';

describe('the third corpus of referral sentences', () => {
  it('is split into halves of the same size', () => {
    expect(thirdSentences('dev')).toHaveLength(120);
    expect(thirdSentences('held-out')).toHaveLength(120);
  });
});

// Where a writer gave two names to one thing they count as one sign: see namesAsOne.
const thirdDev = namesAsOne(thirdSentences('dev'));
const thirdHeld = namesAsOne(thirdSentences('held-out'));

describe('its half that failures are looked at', () => {
  const { emergencyRecall, precision } = figures(thirdDev.half, emergencies, thirdDev.read);

  it('mentions at least 98 of 100 emergency signs', () => {
    expect(emergencyRecall).toBeGreaterThanOrEqual(0.98);
  });

  it('is right at least 95 times of 100', () => {
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  it.each(thirdSentences('dev').filter(({ expected }) => expected.length === 0))(
    'mentions nothing in $id: $text',
    ({ text }) => expect([...readLabelled(text)]).toEqual([]),
  );
});

// Wanted are recall 0.95 and precision 0.90. Where a figure is short of that, its floor is what was reached, not
// the goal. Looked at since 2026-11-23: see docs/adr/0005.
describe('its half that was held out until 2026-11-23', () => {
  const { emergencyRecall, precision } = figures(thirdHeld.half, emergencies, thirdHeld.read);

  it('mentions at least 88 of 100 emergency signs, short of the 95 wanted', () => {
    expect(emergencyRecall).toBeGreaterThanOrEqual(0.88);
  });

  it('is right at least 92 times of 100', () => {
    expect(precision).toBeGreaterThanOrEqual(0.92);
  });
});

describe('the fourth corpus of referral sentences', () => {
  it('is split into halves of the same size', () => {
    expect(fourthSentences('dev')).toHaveLength(120);
    expect(fourthSentences('held-out')).toHaveLength(120);
  });
});

describe('the half of the fourth corpus that failures are looked at', () => {
  const { half, read } = namesAsOne(fourthSentences('dev'));
  const { emergencyRecall, precision } = figures(half, emergencies, read);

  it('mentions at least 98 of 100 emergency signs', () => {
    expect(emergencyRecall).toBeGreaterThanOrEqual(0.98);
  });

  it('is right at least 98 times of 100', () => {
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  it('draws an emergency word from every text with an emergency sign', () => {
    expect(emergencyTextRecall(half)).toBe(1);
  });
});

// The floors are what was reached while nobody had looked. The labels stand as their writer set them.
describe('the half of the fourth corpus that was held out until 2026-11-23', () => {
  const half = fourthSentences('held-out');
  const { emergencyRecall, precision } = figures(half, emergencies, readLabelled);
  const one = namesAsOne(half);

  it('mentions at least 84 of 100 emergency signs, short of the 95 wanted', () => {
    expect(emergencyRecall).toBeGreaterThanOrEqual(0.84);
  });

  it('mentions at least 86 of 100 where both names of one weakness count as one sign', () => {
    expect(figures(one.half, emergencies, one.read).emergencyRecall).toBeGreaterThanOrEqual(0.86);
  });

  it('is right at least 79 times of 100, short of the 90 wanted', () => {
    expect(precision).toBeGreaterThanOrEqual(0.79);
  });

  it('draws an emergency word from at least 88 of 100 texts with an emergency sign', () => {
    expect(emergencyTextRecall(half)).toBeGreaterThanOrEqual(0.88);
  });
});

// Scored for the first time after the last change to the reader; no sentence of it has been looked at.
describe.each(['held-out', 'dev'] as const)('the %s half of the fifth corpus, which nobody looked at', (which) => {
  const half = fifthSentences(which);
  const { emergencyRecall, precision } = figures(half, emergencies, readLabelled);

  it('holds 150 texts, half of them with nothing to find', () => {
    expect(half).toHaveLength(150);
    expect(half.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(60);
  });

  it('mentions at least 95 of 100 emergency signs', () => {
    expect(emergencyRecall).toBeGreaterThanOrEqual(0.95);
  });

  it('is right at least 90 times of 100', () => {
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  it('draws an emergency word from at least 98 of 100 texts with an emergency sign', () => {
    expect(emergencyTextRecall(half)).toBeGreaterThanOrEqual(0.98);
  });
});
