/** Referrals that a suggestion creates: emergencies with the call that comes first, red flags with the referral before images. */
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
