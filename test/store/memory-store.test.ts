/** A store in memory keeps what is new and lets go of what is old, so that it cannot fill the memory. */
import { openStore } from '../../src/store/open-store.ts';
import { aCard, aDecision } from '../support/store.ts';

const MOST = 10_000;
/** Old rows are looked for once in so many. */
const SLACK = 1100;

it('holds the newest decisions and their cards, and forgets the rest', async () => {
  const store = await openStore('memory:');
  try {
    const decisions = Array.from({ length: MOST + SLACK }, () => aDecision({ cards: [aCard()] }));
    await Promise.all(decisions.map((decision) => store.addDecision(decision)));
    const [first, , kept] = [decisions[0], decisions[1], decisions[SLACK]];
    expect(await store.decision(first?.id ?? '')).toBeUndefined();
    expect(await store.decision(kept?.id ?? '')).toBeDefined();
    expect(await store.decision(decisions.at(-1)?.id ?? '')).toBeDefined();
  } finally {
    await store.close();
  }
});
