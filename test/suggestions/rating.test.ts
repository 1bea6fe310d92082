/** The rating on imaging orders: an extension on the whole order, nothing else changed, no rating without a verdict. */
import type { Extension } from 'fhir/r4';
import { standardDialect } from '../../src/cds-hooks/dialect.ts';
import type { Verdict } from '../../src/domain/advice.ts';
import { createSuggestions } from '../../src/service/suggestions.ts';
import { faultsOf } from '../support/fhir-validators.ts';
import { type CaseSpec, caseOf, ctDraft, ctFact, fullCatalogue, selected, words } from '../support/suggestion-case.ts';

const DECISION = '0d6f4c9e-7a52-4a33-9c7e-3a6f0c9be111';
const url = 'https://ryggrad.github.io/fhir/StructureDefinition/appropriateness-rating';

function ratedBy(verdict: Verdict, spec: Partial<CaseSpec> = {}, systemActions = true) {
  const { call, facts, decision } = caseOf({
    advice: 'patientInformation',
    decision: { orders: [{ order: 'ServiceRequest/1', verdict: [verdict] }] },
    ...spec,
  });
  const dialect = { ...standardDialect, systemActions };
  const offer = createSuggestions({ words, uuid: () => DECISION, catalogue: fullCatalogue, dialect });
  const now = new Date('2026-11-22T10:00:00Z');
  return offer([], { call, orders: call.orders, decision, facts, locale: 'nb', now, decisionId: DECISION });
}

const extensionsOf = (offered: ReturnType<typeof ratedBy>): readonly Extension[] => {
  const resource = offered.systemActions?.[0]?.resource;
  return resource?.resourceType === 'ServiceRequest' ? (resource.extension ?? []) : [];
};

describe('an imaging order', () => {
  it.each([
    ['appropriate', 'appropriate'],
    ['change-priority', 'appropriate'],
    ['may-be-considered', 'may-be-appropriate'],
    ['not-appropriate', 'not-appropriate'],
    ['change-modality', 'not-appropriate'],
  ] as const)('with the verdict %s is rated %s', (verdict, rating) => {
    const [, added] = extensionsOf(ratedBy(verdict));
    expect(added?.extension?.[0]?.valueCodeableConcept?.coding?.[0]?.code).toBe(rating);
  });

  it.each(['need-more-data', 'not-covered', 'not-applicable'] as const)('with %s is not rated', (verdict) => {
    expect(ratedBy(verdict)).toEqual({ cards: [] });
  });

  it('stays as it is but for the rating, and is valid FHIR R4', () => {
    const { systemActions = [] } = ratedBy('not-appropriate');
    const { text: _narrative, ...rest } = ctDraft;
    const coding = [
      {
        system: 'https://ryggrad.github.io/fhir/CodeSystem/appropriateness-rating',
        code: 'not-appropriate',
        display: 'ikke i tråd med retningslinjen',
      },
    ];
    const rating = {
      url,
      extension: [
        { url: 'rating', valueCodeableConcept: { coding } },
        { url: 'decision', valueUri: `urn:uuid:${DECISION}` },
      ],
    };
    expect(systemActions).toEqual([
      {
        type: 'update',
        description: 'Legg retningslinjens vurdering på bestillingen av CT LS-columna',
        resource: { ...rest, extension: [...(ctDraft.extension ?? []), rating] },
      },
    ]);
    expect(systemActions.flatMap(({ resource }) => faultsOf(resource ?? {}))).toEqual([]);
  });

  it('that was rated before gets the new rating in place of the old', () => {
    const again = selected({ ...ctDraft, extension: [{ url, valueString: 'old' }] });
    expect(extensionsOf(ratedBy('appropriate', { orders: [again] })).map((one) => one.valueString)).toEqual([
      undefined,
    ]);
  });

  it.each<[string, Partial<CaseSpec>]>([
    ['came without an id', { orders: [{ ...selected(ctDraft), unnamed: true }] }],
    ['was not selected', { orders: [{ resource: ctDraft, selected: false }] }],
    ['is no imaging order', { orderFacts: [{ ...ctFact, kind: 'referral' }] }],
    ['has been sent', { call: { hook: 'order-dispatch' } }],
  ])('that %s is not rated', (_title, spec) => expect(ratedBy('appropriate', spec)).toEqual({ cards: [] }));

  it('is not rated for a client that has not agreed', () => {
    expect(ratedBy('not-appropriate', {}, false)).toEqual({ cards: [] });
  });
});
