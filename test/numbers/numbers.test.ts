/** The numbers, worked out by hand, on each kind of store. */
import { randomUUID } from 'node:crypto';
import { OVERRIDE_REASON_SYSTEM } from '../../src/domain/constants.ts';
import { numbersOf } from '../../src/numbers/numbers.ts';
import { openStore, type SqlStore } from '../../src/store/open-store.ts';
import type { FeedbackEvent, StoredCard, StoredDecision } from '../../src/store/types.ts';
import { POSTGRES_START_MS } from '../support/postgres/database.ts';
import { aCard, aDecision, aFeedback, emptyStore, storeKinds, unhurried } from '../support/store.ts';

const A = 'https://a.example';
const B = 'https://b.example';
/** A Monday, the Sunday of its week, and the Monday after it. */
const [MONDAY, SUNDAY, NEXT] = ['2026-03-02', '2026-03-08', '2026-03-09'] as const;
const COMMENT = 'Kari sier at hun er bedre';

const call = (day: string, cards: readonly StoredCard[], more: Partial<StoredDecision> = {}): StoredDecision =>
  aDecision({ client: A, at: `${day}T12:00:00.000Z`, cards, ...more });
const sickLeave = (more: Partial<StoredCard> = {}): StoredCard =>
  aCard({ advice: 'sickLeave', indicator: 'info', ...more });
const mr = (more: Partial<StoredCard> = {}): StoredCard => aCard({ advice: 'imagingNotIndicated', ...more });
const said = (card: StoredCard, outcome: FeedbackEvent['outcome'], more: Partial<FeedbackEvent> = {}): FeedbackEvent =>
  aFeedback(card.uuid, {
    ...{ client: A, outcome, outcomeAt: '2026-03-09T12:00:00.000Z', receivedAt: '2026-03-09T12:00:01.000Z' },
    ...more,
  });
const reason = (code: string, system: string = OVERRIDE_REASON_SYSTEM) => ({ reason: { system, code } });

const six = Array.from({ length: 6 }, () => sickLeave());
const [one = sickLeave(), two = sickLeave(), three = sickLeave(), four = sickLeave()] = six;
const shadowed = mr({ withheld: 'shadow' });
const images = [mr(), mr()];

const decisions: readonly StoredDecision[] = [
  call(MONDAY, [one, two], { completeness: { recorded: 16, of: 16 } }),
  call(SUNDAY, [three, ...images], { completeness: { recorded: 0, of: 16 } }),
  call(NEXT, [four, shadowed], { completeness: { recorded: 8, of: 16 } }),
  call(NEXT, six.slice(4), { completeness: { recorded: 8, of: 16 } }),
  call(NEXT, [sickLeave({ withheld: 'overridden' })], { silence: 'withheld' }),
  call(NEXT, [], { status: 412, silence: 'precondition-failed' }),
  // Before and after the time, and another client's.
  call('2026-03-01', [sickLeave()]),
  call('2026-03-16', [sickLeave()]),
  call(NEXT, [sickLeave()], { client: B }),
];

const feedback: readonly FeedbackEvent[] = [
  said(one, 'overridden', { ...reason('clinicalJudgement'), outcomeAt: '2026-03-09T11:00:00.000Z', comment: COMMENT }),
  // What was said last holds.
  said(one, 'accepted'),
  said(two, 'overridden', { ...reason('clinicalJudgement'), comment: COMMENT }),
  said(three, 'overridden', reason(COMMENT, 'https://ehr.example/reasons')),
  said(four, 'overridden'),
  // Another client says something of our card, and somebody of a card that never was.
  said(four, 'accepted', { client: B, outcomeAt: '2026-03-10T12:00:00.000Z' }),
  aFeedback(randomUUID(), { client: A }),
];

describe.each(storeKinds)('the numbers in %s', (kind) => {
  let store: SqlStore;
  beforeAll(async () => {
    store = await openStore(await emptyStore(kind), unhurried);
    for (const decision of decisions) await store.addDecision(decision);
    await store.addFeedback(feedback);
  }, POSTGRES_START_MS);
  afterAll(() => store.close());

  const ask = (more: object = {}) =>
    numbersOf(store.reports, { from: MONDAY, to: '2026-03-15', client: A, language: 'nb', ...more });

  it('count the calls of the time and the client', async () => {
    const numbers = await ask();
    expect(numbers.calls).toEqual({ answered: 5, withoutData: 1 });
    expect(numbers.clients).toEqual([
      { client: A, calls: 6 },
      { client: B, calls: 1 },
    ]);
  });

  it('tell of each advice what was sent, held back, and done with it; the newest answer of its own client holds', async () => {
    const [first, second, ...others] = (await ask()).advice;
    expect(first).toMatchObject({
      advice: 'sickLeave',
      sent: 6,
      withheld: { shadow: 0, 'shown-lately': 0, overridden: 1 },
      calls: { count: 4, of: 5 },
      accepted: { count: 1, of: 6 },
      overridden: { count: 3, of: 6 },
    });
    // Wilson's interval of 3 in 6, worked out by hand: 0.1876 to 0.8124.
    expect(first?.overridden.rate).toBe(0.5);
    expect(first?.overridden.low).toBeCloseTo(0.1876, 4);
    expect(first?.overridden.high).toBeCloseTo(0.8124, 4);
    expect(second).toMatchObject({ advice: 'imagingNotIndicated', sent: 2, withheld: { shadow: 1 } });
    expect(others).toEqual([]);
  });

  it('tell of fewer than five only how many', async () => {
    const [, images] = (await ask()).advice;
    expect(images?.accepted).toEqual({ count: 0, of: 2 });
  });

  it('tell why cards were overridden, and of foreign reasons only that there was one', async () => {
    const numbers = await ask();
    expect(numbers.reasons).toEqual([
      { advice: 'sickLeave', reason: 'clinicalJudgement', count: 1 },
      { advice: 'sickLeave', reason: 'none', count: 1 },
      { advice: 'sickLeave', reason: 'other', count: 1 },
    ]);
    expect(JSON.stringify(numbers)).not.toContain('Kari');
  });

  it('tell it week by week, from Monday to Sunday, with the completeness of red flags', async () => {
    const { weeks } = await ask({ to: '2026-03-22', advice: 'sickLeave' });
    expect(weeks.map(({ week, calls, sent }) => [week, calls, sent])).toEqual([
      [MONDAY, 2, 3],
      [NEXT, 3, 3],
      ['2026-03-16', 1, 1],
    ]);
    const [first, second] = weeks;
    expect(first).toMatchObject({ complete: { count: 1, of: 2 }, recorded: 0.5, accepted: { count: 1, of: 3 } });
    expect(second).toMatchObject({ complete: { count: 0, of: 4 }, overridden: { count: 1, of: 3 } });
  });

  it('are of every client when none is named, and of none when there is none', async () => {
    const { client: _, ...everybody } = { from: MONDAY, to: '2026-03-15', client: A, language: 'nb' } as const;
    expect((await numbersOf(store.reports, everybody)).calls.answered).toBe(6);
    const none = await ask({ client: '' });
    expect([none.calls.answered, none.advice, none.weeks.length]).toEqual([0, [], 2]);
    expect(none.weeks[0]).not.toHaveProperty('recorded');
  });
});
