/** Blood tests, follow-up, exercise and the checklist at a click: for the same reason, once, and only by who treats the patient. */
import type { FhirResource } from 'fhir/r4';
import {
  type CaseSpec,
  ctDraft,
  ctFact,
  factOf,
  fullCatalogue,
  selected,
  suggestionsOf,
} from '../support/suggestion-case.ts';

const labelsOf = (spec: CaseSpec) => suggestionsOf(spec).suggestions?.map(({ label }) => label) ?? [];
const resourcesOf = (spec: CaseSpec): readonly (FhirResource | undefined)[] =>
  (suggestionsOf(spec).suggestions ?? []).flatMap(({ actions = [] }) => actions.map(({ resource }) => resource));
const atTheVisit = { orders: [], call: { hook: 'patient-view' } } as const;

describe('blood tests', () => {
  it('are ordered for the same reason as the X-ray, in its encounter, by its requester', () => {
    const [esr, ...others] = resourcesOf({
      advice: 'laboratoryTests',
      about: { variant: 'esrWithXray' },
      call: { userId: 'Practitioner/other' },
    });
    expect(others).toEqual([]);
    expect(esr).toMatchObject({
      code: { text: 'Site esr' },
      encounter: ctDraft.encounter,
      requester: ctDraft.requester,
      reasonCode: ctDraft.reasonCode,
      reasonReference: ctDraft.reasonReference,
    });
  });

  it('leave out what is ordered and what the site has no code for', () => {
    const { alp: _alp, ...catalogue } = fullCatalogue;
    const esr = { ...ctDraft, id: '7' };
    const orderFacts = [ctFact, factOf(esr, { kind: 'laboratory', contexts: ['lab.esr'] })];
    const orders = [selected(ctDraft), selected(esr)];
    expect(labelsOf({ advice: 'laboratoryTests', catalogue, orders, orderFacts })).toEqual([
      'Opprett bestilling av CRP',
    ]);
  });

  it('leave out what has a fresh value', () => {
    const crp = { value: 80, unit: 'mg/L', date: '2026-11-22' };
    expect(labelsOf({ advice: 'laboratoryTests', facts: { measured: { crp } } })).toEqual([
      'Opprett bestilling av SR og ALP',
    ]);
  });

  it('point to nothing inside the other order', () => {
    const contained = { ...ctDraft, reasonReference: [{ reference: '#grunn' }] };
    const [esr] = resourcesOf({ advice: 'laboratoryTests', orders: [selected(contained)] });
    expect(esr).not.toHaveProperty('reasonReference');
  });
});

describe('what comes after the visit', () => {
  it('is a new contact in one to two weeks', () => {
    expect(resourcesOf({ advice: 'followUp', ...atTheVisit })).toEqual([
      expect.objectContaining({ occurrencePeriod: { start: '2026-11-29', end: '2026-12-06' } }),
    ]);
  });

  it.each([
    [10, 10, ['Opprett bestilling av ny kontakt om 1–2 uker']],
    [42, 42, ['Opprett bestilling av ny kontakt om 1–2 uker']],
    [43, 43, ['Opprett henvisning til veiledet trening hos fysioterapeut']],
    [10, 60, []],
  ])('after %i to %i days of nonspecific pain is %j', (min, max, expected) => {
    const facts = { duration: { days: { min, max }, evidence: [] } };
    expect(labelsOf({ advice: 'nonspecificBackPain', ...atTheVisit, facts })).toEqual(expected);
  });

  it('is a contact within a week when it has become worse', () => {
    const spec: CaseSpec = { advice: 'followUp', ...atTheVisit, about: { variant: 'worse' } };
    expect(labelsOf(spec)).toEqual(['Opprett bestilling av ny kontakt innen en uke']);
    expect(resourcesOf(spec)).toEqual([
      expect.objectContaining({ occurrencePeriod: { start: '2026-11-23', end: '2026-11-29' } }),
    ]);
  });

  it('is no follow-up when nobody knows how long it has lasted', () => {
    expect(labelsOf({ advice: 'nonspecificBackPain', ...atTheVisit })).toEqual([]);
  });

  it.each([
    ['supervisedExercise', 'Opprett henvisning til veiledet trening hos fysioterapeut'],
    ['multidisciplinaryRehabilitation', 'Opprett henvisning til tverrfaglig rehabilitering'],
  ] as const)('for %s is %s', (advice, label) => {
    expect(labelsOf({ advice, ...atTheVisit })).toEqual([label]);
  });

  it('is the checklist as a task with our questionnaire', () => {
    const spec: CaseSpec = { advice: 'completeRedFlagChecklist', ...atTheVisit };
    expect(labelsOf(spec)).toEqual(['Opprett oppgave: gå gjennom sjekklisten for røde flagg']);
    expect(resourcesOf(spec)).toEqual([
      expect.objectContaining({
        resourceType: 'Task',
        for: { reference: 'Patient/p1' },
        owner: { reference: 'Practitioner/gp' },
        input: [
          {
            type: { text: 'questionnaire' },
            valueCanonical: 'https://ryggrad.github.io/fhir/Questionnaire/back-pain-checklist',
          },
        ],
      }),
    ]);
  });

  it.each(['order-dispatch', 'io.github.ryggrad.imaging-referral-receive'] as const)(
    'is nothing on %s: the patient is another’s',
    (hook) => expect(labelsOf({ advice: 'supervisedExercise', orders: [], call: { hook } })).toEqual([]),
  );
});
