/** Another examination in place of the ordered one: the whole order, nothing lost but what would mislead. */
import { ctDraft, ctFact, selected, suggestionsOf } from '../support/suggestion-case.ts';

const toMr = { decision: { imaging: { advice: 'indicated', firstChoice: ['mr'], alternative: [] } } } as const;
const firstAction = (card: ReturnType<typeof suggestionsOf>) => card.suggestions?.[0]?.actions?.[0];

describe('another examination', () => {
  const card = suggestionsOf({ advice: 'changeModality', ...toMr });

  it('says what will happen when it is clicked, in both languages', () => {
    expect(card.suggestions?.map(({ label }) => label)).toEqual([
      'Endre bestillingen fra CT LS-columna til MR LS-columna',
    ]);
    const english = suggestionsOf({ advice: 'changeModality', ...toMr, locale: 'en' });
    expect(english.suggestions?.[0]?.label).toBe('Change the order from CT LS-columna to lumbar MR');
  });

  it('is the whole order with the code of the catalogue; reason, note, identifier and extension stay', () => {
    const { text: _narrative, ...rest } = ctDraft;
    const code = {
      coding: [{ system: 'https://ehr.example/orders', code: 'X-mr-lumbar', display: 'Site mr-lumbar' }],
      text: 'Site mr-lumbar',
    };
    expect(firstAction(card)).toEqual({
      type: 'update',
      description: 'Endre bestillingen fra CT LS-columna til MR LS-columna',
      resource: { ...rest, code },
    });
  });

  it('leaves the narrative out, which would still tell of CT', () => {
    expect(JSON.stringify(firstAction(card))).not.toContain('div');
  });

  it('does not change the order that came in', () => {
    const before = structuredClone(ctDraft);
    suggestionsOf({ advice: 'changeModality', ...toMr });
    expect(ctDraft).toEqual(before);
  });

  it('is recommended on a warning and not on a card for information', () => {
    expect(card.suggestions?.[0]?.isRecommended).toBe(true);
    expect(suggestionsOf({ advice: 'changeModality', ...toMr, indicator: 'info' }).suggestions?.[0]).not.toHaveProperty(
      'isRecommended',
    );
  });

  it('is not offered without an entry in the catalogue', () => {
    const esrOnly = { esr: { system: 'https://ehr.example/orders', code: 'SR', display: 'SR' } };
    expect(suggestionsOf({ advice: 'changeModality', ...toMr, catalogue: esrOnly })).not.toHaveProperty('suggestions');
  });

  it('takes away the body site when the region is another', () => {
    const sacroiliac = { imaging: { advice: 'indicated', firstChoice: ['mr-si-joints'], alternative: [] } } as const;
    const other = suggestionsOf({ advice: 'changeModality', decision: sacroiliac });
    expect(firstAction(other)?.resource).not.toHaveProperty('bodySite');
    expect(firstAction(card)?.resource).toHaveProperty('bodySite');
  });

  it('makes one suggestion of an X-ray and the ESR that belongs to it', () => {
    const together = { imaging: { advice: 'indicated', firstChoice: ['xr', 'esr'], alternative: [] } } as const;
    const { suggestions } = suggestionsOf({ advice: 'changeModality', decision: together });
    expect(suggestions?.map(({ label }) => label)).toEqual([
      'Endre bestillingen fra CT LS-columna til røntgen LS-columna og SR',
    ]);
    expect(suggestions?.[0]?.actions?.map(({ type }) => type)).toEqual(['update', 'create']);
  });

  it('takes the examination that the rule names before the first choice', () => {
    const imaging = { advice: 'indicated', firstChoice: ['mr', 'xr'], alternative: [] } as const;
    const named = suggestionsOf({
      advice: 'changeModality',
      decision: { imaging },
      about: { params: { modality: 'xr' } },
    });
    expect(named.suggestions?.[0]?.label).toContain('røntgen LS-columna');
  });

  it('is a deletion where the right examination is ordered too', () => {
    const drop = suggestionsOf({ advice: 'changeModality', ...toMr, about: { variant: 'drop' } });
    expect(firstAction(drop)).toMatchObject({ type: 'delete', resourceId: 'ServiceRequest/1' });
    expect(drop.suggestions?.[0]?.isRecommended).toBe(true);
  });

  it('is a deletion without recommendation where images may only be considered', () => {
    const unsure = suggestionsOf({ advice: 'changeModality', ...toMr, about: { variant: 'mayBeConsidered' } });
    expect(firstAction(unsure)?.type).toBe('delete');
    expect(unsure.suggestions?.[0]).not.toHaveProperty('isRecommended');
  });

  it.each([
    ['emergency', 'routine', 'stat', ', øyeblikkelig hjelp'],
    ['emergency', undefined, 'stat', ', øyeblikkelig hjelp'],
    ['emergency', 'urgent', 'urgent', ''],
    ['urgent', 'routine', 'urgent', ', haster'],
    ['urgent', undefined, undefined, ''],
    ['urgent', 'stat', 'stat', ''],
    ['routine', 'routine', 'routine', ''],
  ] as const)('in urgency %s turns priority %s into %s, and says so', (urgency, priority, expected, ending) => {
    const { priority: _old, ...unhurried } = ctDraft;
    const order = priority === undefined ? unhurried : { ...unhurried, priority };
    const { priority: _stated, ...bare } = ctFact;
    const fact = priority === undefined ? bare : { ...bare, priority };
    const decision = { ...toMr.decision, urgency };
    const card = suggestionsOf({ advice: 'changeModality', decision, orders: [selected(order)], orderFacts: [fact] });
    const resource = firstAction(card)?.resource;
    expect(resource?.resourceType === 'ServiceRequest' && resource.priority).toBe(expected);
    expect(card.suggestions?.[0]?.label).toBe(`Endre bestillingen fra CT LS-columna til MR LS-columna${ending}`);
  });

  it('fills in what FHIR demands and the draft lacks', () => {
    const bare = { resourceType: 'ServiceRequest', id: '1', code: { text: 'CT' } };
    const { orders } = JSON.parse(JSON.stringify({ orders: [{ resource: bare, selected: true }] }));
    expect(firstAction(suggestionsOf({ advice: 'changeModality', ...toMr, orders }))?.resource).toMatchObject({
      status: 'draft',
      intent: 'order',
      subject: { reference: 'Patient/p1' },
    });
  });
});
