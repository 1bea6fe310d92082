/** The reader against the sixth and seventh corpus, written for its development: floors where it stands, far from the goal on the half not looked at. */
import { emergencies, emergencyTextRecall, readLabelled } from '../../support/referral-labels.ts';
import { figures, seventhSentences, sixthSentences } from '../../support/referral-sentences.ts';

describe('the sixth corpus of referral sentences, all of it looked at', () => {
  const all = sixthSentences();
  const { emergencyRecall, precision } = figures(all, emergencies, readLabelled);

  it('holds 220 texts', () => {
    expect(all).toHaveLength(220);
  });

  it('mentions at least 96 of 100 emergency signs', () => {
    expect(emergencyRecall).toBeGreaterThanOrEqual(0.96);
  });

  it('is right at least 91 times of 100', () => {
    expect(precision).toBeGreaterThanOrEqual(0.91);
  });

  it('draws an emergency word from at least 99 of 100 texts with an emergency sign', () => {
    expect(emergencyTextRecall(all)).toBeGreaterThanOrEqual(0.99);
  });
});

describe('the half of the seventh corpus that was looked at', () => {
  const half = seventhSentences('dev');
  const { emergencyRecall, precision } = figures(half, emergencies, readLabelled);

  it('holds 111 texts', () => {
    expect(half).toHaveLength(111);
  });

  it('mentions at least 95 of 100 emergency signs', () => {
    expect(emergencyRecall).toBeGreaterThanOrEqual(0.95);
  });

  it('is right at least 95 times of 100', () => {
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });
});

// The inner check: what was learnt from the other half and the sixth corpus carries over in small part.
describe('the half of the seventh corpus that nobody looked at', () => {
  const half = seventhSentences('held-out');
  const { emergencyRecall, precision } = figures(half, emergencies, readLabelled);

  it('holds 109 texts', () => {
    expect(half).toHaveLength(109);
  });

  it('mentions at least 79 of 100 emergency signs, short of the 95 wanted', () => {
    expect(emergencyRecall).toBeGreaterThanOrEqual(0.79);
  });

  it('is right at least 79 times of 100, short of the 90 wanted', () => {
    expect(precision).toBeGreaterThanOrEqual(0.79);
  });
});
