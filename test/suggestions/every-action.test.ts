/** Every advice and wording, on every hook, with and without a catalogue, in every dialect: whatever is offered is valid. */

import { loadCardTemplates } from '../../src/cards/make-cards.ts';
import { standardDialect } from '../../src/cds-hooks/dialect.ts';
import { hookOfService } from '../../src/cds-hooks/services.ts';
import type { Action, Card } from '../../src/cds-hooks/types.ts';
import { type AdviceCode, adviceCodes, type Modality } from '../../src/domain/advice.ts';
import { emptyCatalogue } from '../../src/domain/order-catalogue.ts';
import type { HookName } from '../../src/domain/patient-facts.ts';
import { createSuggestions } from '../../src/service/suggestions.ts';
import { plans } from '../../src/suggestions/plans.ts';
import { present, withFindings } from '../cards/a-case.ts';
import { faultsByCodeLists, faultsByInvariants, faultsOf } from '../support/fhir-validators.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import {
  caseOf,
  ctDraft,
  ctFact,
  drugDraft,
  drugFact,
  fullCatalogue,
  selected,
  words,
} from '../support/suggestion-case.ts';

const templates = loadCardTemplates();
const hooks = [...hookOfService.values()];
const draftHooks: readonly HookName[] = ['order-select', 'order-sign'];
const catalogues = { full: fullCatalogue, empty: emptyCatalogue };
const dialects = {
  standard: { ...standardDialect, systemActions: true },
  narrow: { ...standardDialect, oneActionPerSuggestion: true, selectionBehavior: 'any', deleteActions: false },
} as const;
const choices: readonly (readonly Modality[])[] = [['mr'], ['xr', 'esr'], ['xr-si-joints'], []];

/** Advice about a prescription. */
const medicines: ReadonlySet<AdviceCode> = new Set([
  'nsaidInNerveRootPain',
  'nsaidBeyondFourWeeks',
  'nsaidBleedingRisk',
  'paracetamolOverMaximum',
  'paracetamolEvidence',
  'opioidInAcutePain',
  'opioidInLongLastingPain',
  'benzodiazepineInBackPain',
  'gabapentinoidInSciatica',
  'antidepressantInBackPain',
]);

/** The wordings of the card. */
function variantsOf(code: AdviceCode): readonly string[] {
  return [...(templates.get(code)?.variants.keys() ?? ['default'])];
}

let last = 0;
const uuid = (): string => `6bc883b2-b795-4dcb-b661-${String(++last).padStart(12, '0')}`;

interface Made {
  readonly hook: HookName;
  readonly full: boolean;
  readonly cards: readonly Card[];
  readonly systemActions: readonly Action[];
}

function responses(code: AdviceCode, variant: string): readonly Made[] {
  return hooks.flatMap((hook) =>
    choices.flatMap((firstChoice) =>
      Object.values(catalogues).flatMap((catalogue) =>
        Object.values(dialects).map((dialect): Made => {
          const offer = createSuggestions({ words, uuid, catalogue, dialect });
          const { call, facts, decision } = caseOf({
            advice: code,
            about: {
              order: medicines.has(code) ? 'MedicationRequest/2' : 'ServiceRequest/1',
              variant,
              found: ['fever'],
            },
            decision: {
              urgency: 'urgent',
              imaging: { advice: 'indicated', firstChoice, alternative: [] },
              orders: [{ order: 'ServiceRequest/1', verdict: ['appropriate'] }],
            },
            facts: {
              findings: withFindings(present('fever')),
              duration: { days: { min: 9, max: 9 }, evidence: [] },
            },
            call: { hook },
            // A visit has no orders; there what is to be ordered can be created.
            ...(hook.startsWith('order') || hook.includes('referral')
              ? { orders: [selected(ctDraft), selected(drugDraft)], orderFacts: [ctFact, drugFact] }
              : { orders: [] }),
          });
          const card: Card = {
            uuid: uuid(),
            summary: 'Et råd',
            detail: 'Kan returneres: «Ikke indisert nå.»',
            indicator: 'warning',
            source: { label: 'FORMI 2007' },
          };
          const now = new Date('2026-11-22T10:00:00Z');
          const moment = { call, orders: call.orders, decision, facts, locale: 'nb', now, decisionId: uuid() } as const;
          const { cards, systemActions = [] } = offer([card], moment);
          return { hook, full: catalogue === fullCatalogue, cards, systemActions };
        }),
      ),
    ),
  );
}

const actionsOf = (made: readonly Made[]): readonly Action[] =>
  made.flatMap(({ cards, systemActions }) => [
    ...cards.flatMap(({ suggestions = [] }) => suggestions.flatMap(({ actions = [] }) => actions)),
    ...systemActions,
  ]);

describe('both validators', () => {
  it('find faults: a missing subject, a code of no list, an element of no standard, a broken invariant', () => {
    expect(faultsOf(ctDraft)).toEqual([]);
    const { subject: _subject, ...orphan } = ctDraft;
    expect(faultsByCodeLists(orphan)).not.toEqual([]);
    expect(faultsByInvariants(orphan)).not.toEqual([]);
    expect(faultsByCodeLists({ ...ctDraft, priority: 'soon' })).not.toEqual([]);
    expect(faultsOf({ ...ctDraft, colour: 'red' })).not.toEqual([]);
    const { code: _code, ...nothingOrdered } = ctDraft;
    expect(faultsByInvariants({ ...nothingOrdered, orderDetail: [{ text: 'med kontrast' }] })).not.toEqual([]);
  });
});

describe.each(adviceCodes.map((code) => [code]))('the suggestions of %s', (code) => {
  const made = variantsOf(code).flatMap((variant) => responses(code, variant));

  it('hold only resources that both validators accept', () => {
    const resources = actionsOf(made).flatMap(({ resource }) => (resource ? [resource] : []));
    const different = new Map(resources.map((resource) => [JSON.stringify({ ...resource, id: '' }), resource]));
    expect([...different.values()].flatMap((resource) => faultsOf(resource))).toEqual([]);
  });

  it('are valid CDS Hooks in every dialect', () => {
    const problems = made.flatMap(({ cards, systemActions }) =>
      problemsOfResponse({ cards, ...(systemActions.length > 0 && { systemActions }) }),
    );
    expect(problems).toEqual([]);
  });

  it('change or delete only drafts of the call, and only where the call has drafts', () => {
    for (const { hook, cards } of made) {
      for (const { type, resource, resourceId } of actionsOf([{ hook, full: true, cards, systemActions: [] }])) {
        if (type === 'create') continue;
        expect(draftHooks).toContain(hook);
        expect(['ServiceRequest/1', 'MedicationRequest/2']).toContain(
          resourceId ?? `${resource?.resourceType}/${resource?.id}`,
        );
      }
    }
  });

  it('order nothing without an entry of the catalogue', () => {
    const created = actionsOf(made.filter(({ full }) => !full)).filter(({ type }) => type === 'create');
    // A message to the referrer orders nothing and needs no code.
    expect(created.filter(({ resource }) => resource?.resourceType !== 'CommunicationRequest')).toEqual([]);
  });

  it(`are ${plans[code] ? 'there on some hook' : 'none for who treats the patient'}`, () => {
    const treating = made.filter(({ hook }) => hook !== 'io.github.ryggrad.imaging-referral-receive');
    const some = treating.some(({ cards }) => cards.some(({ suggestions = [] }) => suggestions.length > 0));
    expect(some).toBe(plans[code] !== undefined);
  });
});
