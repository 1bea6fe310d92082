/** Medicines: a draft may be deleted at a click, nothing is ever started, and nothing that must be tapered is stopped abruptly. */

import type { MedicationRequest } from 'fhir/r4';
import { adviceCodes } from '../../src/domain/advice.ts';
import { medicationFacts } from '../support/medication-builder.ts';
import { type CaseSpec, drugDraft, drugFact, selected, suggestionsOf } from '../support/suggestion-case.ts';

const tramadol: CaseSpec = {
  advice: 'opioidInLongLastingPain',
  about: { order: 'MedicationRequest/2' },
  orders: [selected(drugDraft)],
  orderFacts: [{ ...drugFact, label: 'Tramadol 50 mg', contexts: ['drug.opioid'] }],
};
const inUse = (...classes: readonly string[]) => ({
  medication: medicationFacts({ medicines: [{ reference: 'MedicationStatement/1', classes }] }, []),
});
const offered = (spec: CaseSpec) => suggestionsOf(spec).suggestions ?? [];

describe('a new prescription', () => {
  it('can be deleted, which is never marked as recommended', () => {
    const [suggestion, ...others] = offered(tramadol);
    expect(others).toEqual([]);
    expect(suggestion).toMatchObject({
      label: 'Slett forskrivningen av Tramadol 50 mg',
      actions: [{ type: 'delete' }],
    });
    expect(suggestion).not.toHaveProperty('isRecommended');
  });

  it('of another class than what is in use can be deleted', () => {
    expect(offered({ ...tramadol, facts: inUse('drug.paracetamol') })).toHaveLength(1);
  });
});

describe('a prescription that may be a renewal', () => {
  it.each([
    'drug.opioid',
    'drug.benzodiazepine',
    'drug.gabapentinoid',
    'drug.antidepressant-tca',
    'drug.muscle-relaxant',
  ])('of %s in use is not stopped at a click', (word) => {
    const orderFacts = [{ ...drugFact, contexts: [word] }];
    expect(offered({ ...tramadol, orderFacts, facts: inUse(word) })).toEqual([]);
  });

  it.each(['MedicationRequest', 'MedicationStatement'])(
    'because %s could not be read, is not stopped either',
    (type) => {
      expect(offered({ ...tramadol, facts: { unavailable: [type] } })).toEqual([]);
    },
  );

  it('because it says so itself, is not stopped either', () => {
    const renewal: MedicationRequest = { ...drugDraft, priorPrescription: { reference: 'MedicationRequest/0' } };
    expect(offered({ ...tramadol, orders: [selected(renewal)] })).toEqual([]);
  });

  it('of an NSAID can be deleted: it needs no tapering', () => {
    const orderFacts = [drugFact];
    expect(
      offered({ ...tramadol, advice: 'nsaidBeyondFourWeeks', orderFacts, facts: inUse('drug.nsaid') }),
    ).toHaveLength(1);
  });
});

describe('no advice whatever', () => {
  it('starts a medicine', () => {
    const created = adviceCodes.flatMap((advice) =>
      ['patient-view', 'order-sign'].flatMap((hook) =>
        offered({ ...tramadol, advice, call: { hook: hook === 'patient-view' ? hook : 'order-sign' } }).flatMap(
          ({ actions = [] }) =>
            actions.filter(({ type }) => type === 'create').map(({ resource }) => resource?.resourceType),
        ),
      ),
    );
    expect(created.length).toBeGreaterThan(10);
    expect(created.filter((type) => type?.startsWith('Medication'))).toEqual([]);
  });
});
