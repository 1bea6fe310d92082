/** Changes to orders of the call: whole resources, nothing lost, and only where the client can be asked to change something. */
import { ctDraft, ctFact, drugDraft, drugFact, factOf, selected, suggestionsOf } from '../support/suggestion-case.ts';

const firstAction = (card: ReturnType<typeof suggestionsOf>) => card.suggestions?.[0]?.actions?.[0];

describe('a higher priority', () => {
  it.each([
    ['emergency', 'stat', 'Endre hastegraden på CT LS-columna til øyeblikkelig hjelp'],
    ['urgent', 'urgent', 'Endre hastegraden på CT LS-columna til haster'],
  ] as const)('for urgency %s is %s', (urgency, priority, label) => {
    const card = suggestionsOf({ advice: 'changePriority', decision: { urgency } });
    expect(card.suggestions?.[0]?.label).toBe(label);
    expect(firstAction(card)).toMatchObject({ type: 'update', resource: { priority, reasonCode: ctDraft.reasonCode } });
  });

  it('is one click for all orders that the card speaks of', () => {
    const mr = { ...ctDraft, id: '2', code: { text: 'MR LS-columna' } };
    const card = suggestionsOf({
      advice: 'changePriority',
      decision: { urgency: 'emergency' },
      about: { otherOrders: ['ServiceRequest/2'] },
      orders: [selected(ctDraft), selected(mr)],
      orderFacts: [ctFact, factOf(mr)],
    });
    expect(card.suggestions?.map(({ label }) => label)).toEqual([
      'Endre hastegraden på CT LS-columna og MR LS-columna til øyeblikkelig hjelp',
    ]);
    expect(card.suggestions?.[0]?.actions?.map(({ resource }) => resource?.id)).toEqual(['1', '2']);
  });
});

describe('an order that is not advised', () => {
  it('can be deleted by its reference', () => {
    expect(suggestionsOf({ advice: 'imagingNotIndicated' }).suggestions).toEqual([
      {
        label: 'Slett bestillingen av CT LS-columna',
        uuid: '00000000-0000-4000-8000-000000000000',
        isRecommended: true,
        actions: [
          { type: 'delete', description: 'Slett bestillingen av CT LS-columna', resourceId: 'ServiceRequest/1' },
        ],
      },
    ]);
  });

  it('is withdrawn by its status where the client cannot delete', () => {
    const card = suggestionsOf({ advice: 'imagingNotIndicated', deletes: false });
    expect(card.suggestions?.[0]?.label).toBe('Trekk tilbake bestillingen av CT LS-columna');
    expect(firstAction(card)).toMatchObject({
      type: 'update',
      resource: { id: '1', status: 'revoked', note: ctDraft.note },
    });
  });

  it('is withdrawn and never deleted when it has been signed before', () => {
    const active = selected({ ...ctDraft, status: 'active' });
    expect(firstAction(suggestionsOf({ advice: 'imagingNotIndicated', orders: [active] }))).toMatchObject({
      type: 'update',
      resource: { status: 'revoked' },
    });
  });

  it('as a prescription is deleted as a draft, cancelled where that is impossible, stopped once it was active', () => {
    const about = { order: 'MedicationRequest/2' };
    const given = { advice: 'nsaidInNerveRootPain', about, orderFacts: [drugFact] } as const;
    const typeAndStatus = (card: ReturnType<typeof suggestionsOf>) => {
      const action = firstAction(card);
      return [action?.type, action?.resource?.resourceType === 'MedicationRequest' && action.resource.status];
    };
    const draft = [selected(drugDraft)];
    expect(typeAndStatus(suggestionsOf({ ...given, orders: draft }))).toEqual(['delete', false]);
    expect(typeAndStatus(suggestionsOf({ ...given, orders: draft, deletes: false }))).toEqual(['update', 'cancelled']);
    const active = [selected({ ...drugDraft, status: 'active' })];
    expect(typeAndStatus(suggestionsOf({ ...given, orders: active }))).toEqual(['update', 'stopped']);
  });

  it('that must be looked at first can be deleted, but that is not recommended', () => {
    const card = suggestionsOf({ advice: 'recentImagingExists' });
    expect(firstAction(card)?.type).toBe('delete');
    expect(card.suggestions?.[0]).not.toHaveProperty('isRecommended');
    expect(suggestionsOf({ advice: 'recentImagingExists', about: { variant: 'compare' } })).not.toHaveProperty(
      'suggestions',
    );
  });

  it('is not taken away while red flags are not asked about', () => {
    const types = suggestionsOf({ advice: 'imagingNotIndicatedUnlessRedFlags' }).suggestions?.flatMap(
      ({ actions = [] }) => actions.map(({ type }) => type),
    );
    expect(types).toEqual(['create']);
  });
});

describe('no change is offered', () => {
  const notIndicated = { advice: 'imagingNotIndicated' } as const;

  it('of a draft that came without an id: the client does not know ours', () => {
    const orders = [{ ...selected(ctDraft), unnamed: true as const }];
    expect(suggestionsOf({ ...notIndicated, orders })).not.toHaveProperty('suggestions');
  });

  it('of a draft that was not selected', () => {
    const orders = [{ resource: ctDraft, selected: false }];
    expect(suggestionsOf({ ...notIndicated, orders, call: { hook: 'order-select' } })).not.toHaveProperty(
      'suggestions',
    );
  });

  it('of two drafts with one name', () => {
    const orders = [selected(ctDraft), selected({ ...ctDraft, note: [] })];
    expect(suggestionsOf({ ...notIndicated, orders })).not.toHaveProperty('suggestions');
  });

  it.each(['order-dispatch', 'io.github.ryggrad.imaging-referral-receive', 'patient-view'] as const)(
    'on %s, where no draft of this user is at hand',
    (hook) => {
      expect(suggestionsOf({ ...notIndicated, call: { hook } })).not.toHaveProperty('suggestions');
    },
  );

  it('of an order that is not in the call', () => {
    expect(suggestionsOf({ ...notIndicated, about: { order: 'ServiceRequest/9' } })).not.toHaveProperty('suggestions');
  });
});
