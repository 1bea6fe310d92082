/** Retention, and the erasure of one patient. */
import { randomUUID } from 'node:crypto';
import { openStore, type SqlStore } from '../../src/store/open-store.ts';
import { POSTGRES_START_MS } from '../support/postgres/database.ts';
import { aCard, aDecision, aFeedback, emptyStore, storeKinds, unhurried } from '../support/store.ts';

describe.each(storeKinds)('what is removed from %s', (kind) => {
  let store: SqlStore;

  beforeEach(async () => {
    store = await openStore(await emptyStore(kind), unhurried);
  }, POSTGRES_START_MS);

  afterEach(() => store.close());

  const counted = async () => {
    const count = async (table: 'decision' | 'card' | 'feedback') =>
      (
        await store.reports
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirst()
      )?.n;
    return { decisions: await count('decision'), cards: await count('card'), feedback: await count('feedback') };
  };

  it('is older than the moment, on both sides of it', async () => {
    const [old, young] = ['2025-10-17T23:59:59.999Z', '2025-10-18T00:00:00.000Z'].map((at) => aDecision({ at }));
    await Promise.all([old, young].map((decision) => decision && store.addDecision(decision)));
    await store.addFeedback([
      aFeedback(old?.cards[0]?.uuid ?? '', { receivedAt: '2025-10-17T23:59:59.999Z' }),
      aFeedback(young?.cards[0]?.uuid ?? '', { receivedAt: '2025-10-18T00:00:00.000Z' }),
    ]);
    expect(await store.removeBefore(new Date('2025-10-18T00:00:00Z'))).toEqual({ decisions: 1, feedback: 1 });
    expect(await store.decision(old?.id ?? '')).toBeUndefined();
    expect(await store.decision(young?.id ?? '')).toEqual(young);
    expect(await counted()).toEqual({ decisions: 1, cards: 2, feedback: 1 });
  });

  it('goes in portions, all of it', async () => {
    const many = Array.from({ length: 1001 }, () => aDecision({ cards: [aCard()] }));
    await Promise.all(many.map((decision) => store.addDecision(decision)));
    expect(await store.removeBefore(new Date('2026-11-23T00:00:00Z'))).toEqual({ decisions: 1001, feedback: 0 });
    expect(await counted()).toEqual({ decisions: 0, cards: 0, feedback: 0 });
  });

  it('is everything about one patient under each key, with the feedback on it, and nothing of others', async () => {
    const hashes = ['2025', '2026'].map((keyId) => ({ keyId, hash: randomUUID() }));
    const own = hashes.map((patient) => aDecision({ patient }));
    const silent = aDecision({ patient: hashes[1] ?? { keyId: '', hash: '' }, cards: [], silence: 'out-of-scope' });
    const others = aDecision();
    await Promise.all([...own, silent, others].map((decision) => store.addDecision(decision)));
    await store.addFeedback([...own, others].flatMap(({ cards }) => cards.map(({ uuid }) => aFeedback(uuid))));
    expect(await store.erasePatient(hashes)).toEqual({ decisions: 3, feedback: 4 });
    expect(await store.erasePatient(hashes)).toEqual({ decisions: 0, feedback: 0 });
    expect(await store.erasePatient([])).toEqual({ decisions: 0, feedback: 0 });
    expect(await counted()).toEqual({ decisions: 1, cards: 2, feedback: 2 });
    expect(await store.decision(others.id)).toEqual(others);
    expect(await store.feedbackOn(others.id)).toHaveLength(2);
  });
});
