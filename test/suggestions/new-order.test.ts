/** Orders that a suggestion creates: coded by the site, with reason and encounter, and never where they would do harm. */
import type { FhirResource } from 'fhir/r4';
import type { FindingCode } from '../../src/domain/findings.ts';
import { present, withFindings } from '../cards/a-case.ts';
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
const found = (...codes: readonly FindingCode[]) => ({
  about: { found: codes },
  facts: { findings: withFindings(...codes.map((code) => present(code))) },
});

describe('an emergency referral', () => {
  const spec: CaseSpec = {
    advice: 'suspectedCaudaEquina',
    indicator: 'critical',
    ...atTheVisit,
    ...found('saddle-sensory-loss'),
  };

  it('is a draft of priority stat with the findings as its reasons', () => {
    expect(resourcesOf(spec)).toEqual([
      {
        resourceType: 'ServiceRequest',
        id: expect.stringMatching(/^00000000-/),
        status: 'draft',
        intent: 'order',
        priority: 'stat',
        code: {
          coding: [
            { system: 'https://ehr.example/orders', code: 'X-emergency-referral', display: 'Site emergency-referral' },
          ],
          text: 'Site emergency-referral',
        },
        subject: { reference: 'Patient/p1' },
        encounter: { reference: 'Encounter/e1' },
        authoredOn: '2026-11-22T10:00:00.000Z',
        requester: { reference: 'Practitioner/gp' },
        reasonCode: [
          {
            coding: [
              {
                system: 'https://ryggrad.github.io/fhir/CodeSystem/finding',
                code: 'saddle-sensory-loss',
                display: 'ridebukseanestesi (nedsatt følelse i ridebukseområdet)',
              },
            ],
            text: 'ridebukseanestesi (nedsatt følelse i ridebukseområdet)',
          },
        ],
        reasonReference: [{ reference: 'Observation/1' }],
      },
    ]);
  });

  it('says which call comes first', () => {
    expect(labelsOf(spec)).toEqual(['Opprett øyeblikkelig hjelp-henvisning (ring vakthavende først)']);
    expect(labelsOf({ ...spec, advice: 'suspectedVisceralEmergency' })).toEqual([
      'Opprett øyeblikkelig hjelp-henvisning (ring 113 først)',
    ]);
    expect(labelsOf({ ...spec, advice: 'emergencyNeurologicalDeficit', about: { variant: 'fracture' } })).toEqual([
      'Opprett øyeblikkelig hjelp-henvisning (ring 113 først)',
    ]);
  });

  it('is offered beside an imaging order too, and leaves that order alone', () => {
    const beside = suggestionsOf({ ...spec, orders: [selected(ctDraft)], call: {}, about: {} });
    expect(beside.suggestions?.flatMap(({ actions = [] }) => actions.map(({ type }) => type))).toEqual(['create']);
  });

  it('is not offered when help is under way, or when it stands among the drafts', () => {
    expect(labelsOf({ ...spec, about: { variant: 'inHand' } })).toEqual([]);
    const referral = { ...ctDraft, id: '5' };
    const fact = factOf(referral, { kind: 'referral', contexts: ['order.referral.emergency'] });
    expect(labelsOf({ ...spec, call: {}, orders: [selected(referral)], orderFacts: [fact] })).toEqual([]);
  });

  it('is still offered when only the text of an imaging order mentions one', () => {
    const fact = { ...ctFact, contexts: ['order.referral.emergency'] };
    expect(labelsOf({ ...spec, call: {}, orders: [selected(ctDraft)], orderFacts: [fact] })).toHaveLength(1);
  });

  it('needs a code of the site', () => {
    const { 'emergency-referral': _none, ...rest } = fullCatalogue;
    expect(labelsOf({ ...spec, catalogue: rest })).toEqual([]);
  });

  it('names no requester when a patient looks at the record', () => {
    const [resource] = resourcesOf({ ...spec, call: { hook: 'patient-view', userId: 'Patient/p1' } });
    expect(resource).not.toHaveProperty('requester');
  });
});

describe('red flags', () => {
  const mr = { imaging: { advice: 'indicated', firstChoice: ['mr'], alternative: [] }, urgency: 'urgent' } as const;
  const spec: CaseSpec = { advice: 'redFlagsPresent', ...atTheVisit, ...found('cancer-history'), decision: mr };

  it('offer the referral first, then images, then blood tests; only the referral is recommended', () => {
    const card = suggestionsOf(spec);
    expect(card.suggestions?.map(({ label, isRecommended }) => [label, isRecommended])).toEqual([
      ['Opprett hastehenvisning til spesialisthelsetjenesten', true],
      ['Opprett hastebestilling av MR LS-columna', undefined],
      ['Opprett bestilling av SR, CRP og ALP', undefined],
    ]);
    expect(card.selectionBehavior).toBe('any');
    expect(resourcesOf(spec).map((one) => one?.resourceType === 'ServiceRequest' && one.priority)).toEqual([
      ...['urgent', 'urgent', 'routine', 'routine', 'routine'],
    ]);
  });

  it('offer no images where images are ordered already', () => {
    const labels = labelsOf({ ...spec, call: {}, orders: [selected(ctDraft)] });
    expect(labels).toEqual([
      'Opprett hastehenvisning til spesialisthelsetjenesten',
      'Opprett bestilling av SR, CRP og ALP',
    ]);
  });

  it('that mean hospital the same day offer the emergency referral only', () => {
    expect(labelsOf({ ...spec, about: { variant: 'sameDay' } })).toEqual([
      'Opprett øyeblikkelig hjelp-henvisning (ring vakthavende først)',
    ]);
  });

  it('of inflammatory disease offer a rheumatologist, and a quick referral when it hastes', () => {
    const sacroiliac = { advice: 'indicated', firstChoice: ['xr-si-joints'], alternative: [] } as const;
    const about = { variant: 'inflammatory' };
    const routine = { imaging: sacroiliac, urgency: 'routine' } as const;
    expect(labelsOf({ ...spec, about, decision: routine })).toEqual([
      'Opprett bestilling av røntgen IS-ledd',
      'Opprett bestilling av SR og CRP',
      'Opprett henvisning til revmatolog',
    ]);
    expect(labelsOf({ ...spec, about, decision: { ...routine, urgency: 'urgent' } }).at(-1)).toBe(
      'Opprett hastehenvisning til spesialisthelsetjenesten',
    );
  });

  it('of a fracture offer the X-ray first', () => {
    const xray = { imaging: { advice: 'indicated', firstChoice: ['xr'], alternative: [] }, urgency: 'urgent' } as const;
    expect(labelsOf({ ...spec, about: { variant: 'fracture' }, decision: xray })[0]).toBe(
      'Opprett hastebestilling av røntgen LS-columna',
    );
  });
});

describe('a motor deficit', () => {
  it('offers the quick referral and the MR, neither recommended before somebody has examined whether it increases', () => {
    const urgent = {
      imaging: { advice: 'indicated', firstChoice: ['mr'], alternative: [] },
      urgency: 'urgent',
    } as const;
    const spec: CaseSpec = { advice: 'nerveRootInvolvement', ...atTheVisit, decision: urgent };
    const { suggestions = [] } = suggestionsOf({ ...spec, about: { variant: 'motorDeficit' } });
    expect(suggestions.map(({ label, isRecommended }) => [label, isRecommended])).toEqual([
      ['Opprett hastehenvisning til spesialisthelsetjenesten', undefined],
      ['Opprett hastebestilling av MR LS-columna', undefined],
    ]);
    expect(labelsOf({ ...spec, about: { variant: 'provisional' } })).toEqual([]);
  });
});

describe('images at a click', () => {
  const indicated = (firstChoice: readonly ('mr' | 'xr' | 'esr')[]) =>
    ({ imaging: { advice: 'indicated', firstChoice, alternative: [] }, urgency: 'routine' }) as const;
  const spec: CaseSpec = { advice: 'imagingIndicated', indicator: 'info', ...atTheVisit, decision: indicated(['mr']) };

  it('are the first choice, not marked as recommended', () => {
    const { suggestions } = suggestionsOf(spec);
    expect(suggestions?.map(({ label }) => label)).toEqual(['Opprett bestilling av MR LS-columna']);
    expect(suggestions?.[0]).not.toHaveProperty('isRecommended');
  });

  it('belong together with the ESR where the guideline says so', () => {
    expect(labelsOf({ ...spec, advice: 'weakRedFlag', decision: indicated(['xr', 'esr']) })).toEqual([
      'Opprett bestilling av røntgen LS-columna og SR',
    ]);
  });

  it.each([
    'not-indicated',
    'not-indicated-unless-red-flags',
    'may-be-considered',
    'need-more-data',
    'not-applicable',
  ] as const)('are not offered when imaging is %s', (advice) => {
    const imaging = { ...indicated(['mr']).imaging, advice };
    expect(labelsOf({ ...spec, decision: { imaging, urgency: 'routine' } })).toEqual([]);
  });

  it('are for the hospital in an emergency', () => {
    expect(labelsOf({ ...spec, decision: { ...indicated(['mr']), urgency: 'emergency' } })).toEqual([]);
  });

  it.each([
    'pregnancy',
    'pacemaker',
    'intracranial-clip',
    'neurostimulator',
    'cochlear-implant',
    'metal-in-eye',
  ] as const)('as MR need a talk with radiology first when there is %s, or a question of it', (code) => {
    const sure = withFindings(present(code));
    const inQuestion = withFindings({ code, state: 'not-documented', evidence: [], asked: true });
    expect(labelsOf({ ...spec, facts: { findings: sure } })).toEqual([]);
    expect(labelsOf({ ...spec, facts: { findings: inQuestion } })).toEqual([]);
    const change = { advice: 'changeModality', decision: indicated(['mr']), facts: { findings: sure } } as const;
    expect(labelsOf(change)).toEqual([]);
  });

  it('as MR need that talk too when only the text of an order mentions a device', () => {
    const mentioned = { ...ctFact, mentionedDevices: ['pacemaker'] as const };
    const change: CaseSpec = { advice: 'changeModality', decision: indicated(['mr']) };
    expect(labelsOf(change)).toHaveLength(1);
    expect(labelsOf({ ...change, orderFacts: [mentioned] })).toEqual([]);
  });

  it('as X-ray are offered with a pacemaker, not in pregnancy', () => {
    const xray = { ...spec, decision: indicated(['xr']) };
    expect(labelsOf({ ...xray, facts: { findings: withFindings(present('pacemaker')) } })).toHaveLength(1);
    expect(labelsOf({ ...xray, facts: { findings: withFindings(present('pregnancy')) } })).toEqual([]);
  });
});

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
