/** What every store must do, on SQLite in a file, in memory, and on a real PostgreSQL. */
import { randomUUID } from 'node:crypto';
import { openStore, type SqlStore } from '../../src/store/open-store.ts';
import type { StoredCard } from '../../src/store/types.ts';
import { POSTGRES_START_MS } from '../support/postgres/database.ts';
import { aCard, aDecision, aFeedback, emptyStore, storeKinds, unhurried } from '../support/store.ts';

const EVER = new Date(0);

describe.each(storeKinds)('a store in %s', (kind) => {
  let store: SqlStore;

  beforeAll(async () => {
    store = await openStore(await emptyStore(kind), unhurried);
  }, POSTGRES_START_MS);

  afterAll(() => store.close());

  describe('decisions', () => {
    it('are told again as they were', async () => {
      const decision = aDecision();
      await store.addDecision(decision);
      expect(await store.decision(decision.id)).toEqual(decision);
    });

    it('may lack everything that may be lacking, and hold letters of every kind', async () => {
      const { client, patient, triage, urgency, completeness, ...least } = aDecision({ cards: [], silence: 'failed' });
      const decision = { ...least, evidence: [{ finding: 'fever', state: 'blå 🦴 \u0000 "\'' } as const] };
      await store.addDecision(decision);
      expect(await store.decision(decision.id)).toEqual(decision);
    });

    it('that nobody made are not there', async () => {
      expect(await store.decision(randomUUID())).toBeUndefined();
      expect(await store.feedbackOn(randomUUID())).toEqual([]);
    });

    it('are kept once when they are added again', async () => {
      const decision = aDecision({ cards: [aCard(), aCard()] });
      await store.addDecision(decision);
      await store.addDecision(decision);
      expect(await store.earlierCards([decision.patient ?? missing()], EVER, 'imagingNotIndicated')).toHaveLength(2);
    });

    it('are all kept when many are added at once', async () => {
      const many = Array.from({ length: 333 }, () => aDecision());
      await Promise.all(many.map((decision) => store.addDecision(decision)));
      expect(await Promise.all(many.map(({ id }) => store.decision(id)))).toEqual(many);
      expect(store.state()).toMatchObject({ working: true, waiting: 0 });
    });
  });

  describe('feedback', () => {
    it('is told of its decision, the newest first, with what it says', async () => {
      const card = aCard();
      const decision = aDecision({ cards: [card] });
      const reason = {
        system: 'https://ryggrad.github.io/fhir/CodeSystem/override-reason',
        code: 'patient-preference',
      };
      const first = aFeedback(card.uuid, { reason, comment: 'Pasienten ønsker det: «nå» 🦴' });
      const second = aFeedback(card.uuid, {
        outcome: 'accepted',
        suggestions: [randomUUID(), randomUUID()],
        outcomeAt: '2026-11-22T11:00:00.000Z',
      });
      await store.addDecision(decision);
      await store.addFeedback([second, first]);
      expect(await store.feedbackOn(decision.id)).toEqual([second, first]);
    });

    it('sent again is kept once, also within one batch and at the same moment', async () => {
      const card = aCard();
      const decision = aDecision({ cards: [card] });
      await store.addDecision(decision);
      const event = aFeedback(card.uuid);
      const batch = [event, event];
      await Promise.all([store.addFeedback(batch), store.addFeedback([event]), store.addFeedback(batch)]);
      await store.addFeedback([event]);
      expect(await store.feedbackOn(decision.id)).toEqual([event]);
    });

    it('on a card that we do not know is taken, with any text that a client may send', async () => {
      await store.addFeedback([]);
      await store.addFeedback([aFeedback('no\u0000uuid \ud800', { comment: 'half \udc00 and \u0000' })]);
      const rows = await store.reports
        .selectFrom('feedback')
        .select(['card', 'comment'])
        .where('card', 'like', 'no%')
        .execute();
      expect(rows.map(({ card, comment }) => [card, comment])).toEqual([
        ['no\ufffduuid \ufffd', 'half \ufffd and \ufffd'],
      ]);
    });

    it('of another client on our card is none of ours', async () => {
      const decision = aDecision();
      await store.addDecision(decision);
      const [card = aCard()] = decision.cards;
      await store.addFeedback([aFeedback(card.uuid, { client: 'https://other.example' })]);
      expect(await store.feedbackOn(decision.id)).toEqual([]);
      const earlier = await store.earlierCards([decision.patient ?? missing()], EVER, 'imagingNotIndicated');
      expect(earlier.filter(({ overriddenAt }) => overriddenAt !== undefined)).toEqual([]);
    });

    it('in other time zones counts by the moment it means', async () => {
      const card = aCard();
      const decision = aDecision({ cards: [card] });
      await store.addDecision(decision);
      const early = aFeedback(card.uuid, { outcomeAt: '2026-11-22T12:30:00+02:00' });
      const late = aFeedback(card.uuid, { outcomeAt: '2026-11-22T11:00:00Z' });
      await store.addFeedback([early, late]);
      expect((await store.feedbackOn(decision.id)).map(({ outcomeAt }) => outcomeAt)).toEqual([
        '2026-11-22T11:00:00.000Z',
        '2026-11-22T10:30:00.000Z',
      ]);
    });
  });

  describe('earlier cards', () => {
    it('of a patient are found under each key, since a moment, the newest first, without those withheld', async () => {
      const [old, current] = [
        { keyId: 'old', hash: randomUUID() },
        { keyId: 'new', hash: randomUUID() },
      ];
      const card = (evidenceKey: string) => aCard({ evidenceKey });
      await store.addDecision(aDecision({ patient: old, at: '2026-11-01T10:00:00.000Z', cards: [card('before')] }));
      await store.addDecision(aDecision({ patient: old, at: '2026-11-10T10:00:00.000Z', cards: [card('first')] }));
      const hidden = aCard({ withheld: 'shadow' });
      await store.addDecision(
        aDecision({ patient: current, at: '2026-11-12T10:00:00.000Z', cards: [card('second'), hidden] }),
      );
      const found = await store.earlierCards([current, old], new Date('2026-11-10T10:00:00Z'), 'imagingNotIndicated');
      expect(found.map(({ evidenceKey, shownAt }) => [evidenceKey, shownAt])).toEqual([
        ['second', '2026-11-12T10:00:00.000Z'],
        ['first', '2026-11-10T10:00:00.000Z'],
      ]);
      expect(await store.earlierCards([], EVER, 'imagingNotIndicated')).toEqual([]);
    });

    it('are the newest 200 at most, so that a call costs the same however often a patient was looked at', async () => {
      const patient = { keyId: '2026', hash: randomUUID() };
      const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString();
      await Promise.all(
        Array.from({ length: 230 }, (_, minute) =>
          store.addDecision(aDecision({ patient, at: at(minute), cards: [aCard()] })),
        ),
      );
      const found = await store.earlierCards([patient], EVER, 'imagingNotIndicated');
      expect(found.map(({ shownAt }) => shownAt)).toEqual(Array.from({ length: 200 }, (_, index) => at(229 - index)));
    });

    it('are those of the advice that is asked for, and of any other those with feedback: the rest settles nothing', async () => {
      const patient = { keyId: '2026', hash: randomUUID() };
      const [asked, silent, answered] = [
        aCard({ advice: 'completeRedFlagChecklist' }),
        aCard({ advice: 'imagingNotIndicated' }),
        aCard({ advice: 'nsaidBleedingRisk' }),
      ];
      await store.addDecision(aDecision({ patient, cards: [asked, silent, answered] }));
      await store.addFeedback([aFeedback(answered.uuid)]);
      const found = await store.earlierCards([patient], EVER, 'completeRedFlagChecklist');
      expect(new Set(found.map(({ uuid }) => uuid))).toEqual(new Set([asked.uuid, answered.uuid]));
    });

    it('are looked for among the newest 200 alone, whatever they are about', async () => {
      const patient = { keyId: '2026', hash: randomUUID() };
      const add = (minute: number, advice: StoredCard['advice']): Promise<void> => {
        const at = new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString();
        return store.addDecision(aDecision({ patient, at, cards: [aCard({ advice })] }));
      };
      await add(0, 'completeRedFlagChecklist');
      await add(1, 'completeRedFlagChecklist');
      await Promise.all(Array.from({ length: 199 }, (_, index) => add(2 + index, 'imagingNotIndicated')));
      const found = await store.earlierCards([patient], EVER, 'completeRedFlagChecklist');
      expect(found.map(({ shownAt }) => shownAt)).toEqual(['2026-11-22T10:01:00.000Z']);
    });

    it('tell whether the newest feedback overrode them', async () => {
      const patient = { keyId: '2026', hash: randomUUID() };
      const [ignored, changed] = [aCard(), aCard()];
      await store.addDecision(aDecision({ patient, cards: [ignored, changed] }));
      await store.addFeedback([
        aFeedback(ignored.uuid, { outcomeAt: '2026-11-22T10:10:00.000Z' }),
        aFeedback(changed.uuid, { outcomeAt: '2026-11-22T10:10:00.000Z' }),
        aFeedback(changed.uuid, { outcome: 'accepted', outcomeAt: '2026-11-22T10:20:00.000Z' }),
      ]);
      const found = new Map(
        (await store.earlierCards([patient], EVER, 'imagingNotIndicated')).map((card) => [
          card.uuid,
          card.overriddenAt,
        ]),
      );
      expect(found).toEqual(
        new Map([
          [ignored.uuid, '2026-11-22T10:10:00.000Z'],
          [changed.uuid, undefined],
        ]),
      );
    });
  });

  describe('tokens', () => {
    it('are used once: of many at the same moment exactly one hears that it is the first', async () => {
      const jti = randomUUID();
      const answers = await Promise.all(
        Array.from({ length: 9 }, () => store.useToken('https://ehr.example', jti, 2e9)),
      );
      expect(answers.filter((wasUsed) => !wasUsed)).toHaveLength(1);
      expect(await store.useToken('https://ehr.example', jti, 2e9)).toBe(true);
      expect(await store.useToken('https://other.example', jti, 2e9)).toBe(false);
    });
  });

  it('counts in numbers', async () => {
    const { decisions, recorded } = await store.reports
      .selectFrom('decision')
      .select(({ fn }) => [fn.countAll<number>().as('decisions'), fn.sum<number>('flags_recorded').as('recorded')])
      .executeTakeFirstOrThrow();
    expect([typeof decisions, typeof recorded]).toEqual(['number', 'number']);
  });
});

function missing(): never {
  throw new Error('the decision has a patient');
}
