/** The reader against the corpus that somebody else wrote blind to it: how it does on phrasings that are not its author's. */
import { emergencies, readLabelled as read } from '../../support/referral-labels.ts';
import { figures, secondSentences } from '../../support/referral-sentences.ts';

describe('the second corpus of referral sentences', () => {
  it('is split into halves of the same size', () => {
    expect(secondSentences('dev')).toHaveLength(160);
    expect(secondSentences('held-out')).toHaveLength(160);
  });
});

describe('its half that failures are looked at', () => {
  const { emergencyRecall, precision } = figures(secondSentences('dev'), emergencies, read);

  it('mentions at least 98 of 100 emergency signs', () => {
    expect(emergencyRecall).toBeGreaterThanOrEqual(0.98);
  });

  it('is right at least 95 times of 100', () => {
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  it.each(secondSentences('dev').filter(({ expected }) => expected.length === 0))(
    'mentions nothing in $id: $text',
    ({ text }) => expect([...read(text)]).toEqual([]),
  );
});

// Wanted are recall 0.95 and precision 0.90 here. Recall is reached; precision stands at 107 of 121 = 0.884,
// and this is its floor, not the goal. Failures of this half are never looked at: see docs/adr/0005.
describe('its half that nobody looked at', () => {
  const { emergencyRecall, precision } = figures(secondSentences('held-out'), emergencies, read);

  it('mentions at least 95 of 100 emergency signs', () => {
    expect(emergencyRecall).toBeGreaterThanOrEqual(0.95);
  });

  it('is right at least 88 times of 100, short of the 90 wanted', () => {
    expect(precision).toBeGreaterThanOrEqual(0.88);
  });
});
