import { findingCodes } from '../../src/domain/findings.ts';
import { daysAgo, FINDING, factsOf, findingOf, LOINC, observation, SCT, said, stateOf } from './support.ts';

const saddle = { coding: [{ system: FINDING, code: 'saddle-sensory-loss' }] };
const today = { effectiveDateTime: daysAgo(0) };

describe('an explicit finding has three values', () => {
  it.each([
    ['valueBoolean true', { valueBoolean: true }, 'present'],
    ['valueBoolean false', { valueBoolean: false }, 'absent'],
    ['SNOMED present', { valueCodeableConcept: { coding: [{ system: SCT, code: '52101004' }] } }, 'present'],
    ['SNOMED absent', { valueCodeableConcept: { coding: [{ system: SCT, code: '2667000' }] } }, 'absent'],
    ['SNOMED positive', { valueCodeableConcept: { coding: [{ system: SCT, code: '10828004' }] } }, 'present'],
    ['SNOMED negative', { valueCodeableConcept: { coding: [{ system: SCT, code: '260385009' }] } }, 'absent'],
    ['SNOMED yes', { valueCodeableConcept: { coding: [{ system: SCT, code: '373066001' }] } }, 'present'],
    ['SNOMED no', { valueCodeableConcept: { coding: [{ system: SCT, code: '373067005' }] } }, 'absent'],
    ['LOINC present', { valueCodeableConcept: { coding: [{ system: LOINC, code: 'LA9633-4' }] } }, 'present'],
    ['LOINC absent', { valueCodeableConcept: { coding: [{ system: LOINC, code: 'LA9634-2' }] } }, 'absent'],
    ['LOINC positive', { valueCodeableConcept: { coding: [{ system: LOINC, code: 'LA6576-8' }] } }, 'present'],
    ['LOINC negative', { valueCodeableConcept: { coding: [{ system: LOINC, code: 'LA6577-6' }] } }, 'absent'],
    ['LOINC yes', { valueCodeableConcept: { coding: [{ system: LOINC, code: 'LA33-6' }] } }, 'present'],
    ['LOINC no', { valueCodeableConcept: { coding: [{ system: LOINC, code: 'LA32-8' }] } }, 'absent'],
    [
      'HL7 v2 Y',
      { valueCodeableConcept: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y' }] } },
      'present',
    ],
    [
      'HL7 v2 N',
      { valueCodeableConcept: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'N' }] } },
      'absent',
    ],
    ['a line of a form left empty', {}, 'asked'],
    ['words we cannot read', { valueString: 'ja, litt' }, 'asked'],
    ['a code we do not know', { valueCodeableConcept: { coding: [{ system: SCT, code: '1234567890' }] } }, 'asked'],
    [
      'yes and no at once',
      {
        valueCodeableConcept: {
          coding: [
            { system: SCT, code: '373066001' },
            { system: SCT, code: '373067005' },
          ],
        },
      },
      'asked',
    ],
    ['dataAbsentReason', { dataAbsentReason: { text: 'unknown' } }, 'not-documented'],
    [
      'a value that says unknown',
      {
        valueCodeableConcept: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'UNK' }],
        },
      },
      'not-documented',
    ],
  ])('%s', (_name, value, expected) => {
    expect(stateOf('saddle-sensory-loss', [observation(saddle, { ...today, ...value })])).toBe(expected);
  });

  it('says where and when it stands', () => {
    const finding = findingOf('saddle-sensory-loss', [said('saddle-sensory-loss', true, 3, { id: 'x' })]);
    expect(finding).toEqual({
      code: 'saddle-sensory-loss',
      state: 'present',
      explicit: true,
      evidence: [{ state: 'present', source: 'Observation', reference: 'Observation/x', date: daysAgo(3) }],
    });
  });

  it('has an entry for every code, the empty ones shared and frozen', () => {
    const one = factsOf([]).findings;
    const other = factsOf([said('fever', true, 1)]).findings;
    expect(Object.keys(one)).toEqual([...findingCodes]);
    expect(one.trauma).toBe(other.trauma);
    expect(Object.isFrozen(one.trauma)).toBe(true);
  });
});

describe('status and subject of an Observation', () => {
  it.each([
    ['final', 'present', 'present'],
    ['amended', 'present', 'present'],
    [undefined, 'present', 'present'],
    ['preliminary', 'present', 'asked'],
    ['registered', 'present', 'asked'],
    ['entered-in-error', 'not-documented', 'not-documented'],
    ['cancelled', 'not-documented', 'not-documented'],
  ])('%s: emergency %s, red flag %s', (status, emergency, redFlag) => {
    expect(stateOf('leg-paralysis', [said('leg-paralysis', true, 1, { status })])).toBe(emergency);
    expect(stateOf('fever', [said('fever', true, 1, { status })])).toBe(redFlag);
  });

  it('takes no denial from what is not final', () => {
    expect(stateOf('leg-paralysis', [said('leg-paralysis', false, 0, { status: 'preliminary' })])).toBe(
      'not-documented',
    );
  });

  it.each([
    [{ reference: 'Patient/1' }, 'present'],
    [{ reference: 'https://ehr.example/fhir/Patient/1' }, 'present'],
    [{ reference: 'Patient/1/_history/2' }, 'present'],
    [{ reference: 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0' }, 'present'],
    [{ identifier: { value: '01017012345' } }, 'present'],
    [undefined, 'present'],
    [{ reference: 'Patient/2' }, 'not-documented'],
    [{ reference: 'https://ehr.example/fhir/Patient/21' }, 'not-documented'],
    [{ reference: 'Patient/11' }, 'not-documented'],
    [{ reference: 'Group/1' }, 'not-documented'],
  ])('subject %j: %s', (subject, expected) => {
    expect(stateOf('fever', [said('fever', true, 1, { subject })])).toBe(expected);
  });
});

describe('dates of an Observation', () => {
  it.each([
    ['undated', { effectiveDateTime: undefined }, 'asked'],
    ['issued only', { effectiveDateTime: undefined, issued: '2026-11-21T10:00:00+01:00' }, 'present'],
    ['an instant', { effectiveDateTime: undefined, effectiveInstant: '2026-11-21T10:00:00Z' }, 'present'],
    ['a period', { effectiveDateTime: undefined, effectivePeriod: { start: daysAgo(40), end: daysAgo(2) } }, 'present'],
    ['in the future', { effectiveDateTime: '2026-11-23' }, 'asked'],
    ['invalid', { effectiveDateTime: '22.11.2026' }, 'asked'],
    ['this month', { effectiveDateTime: '2026-11' }, 'asked'],
    ['this year', { effectiveDateTime: '2026' }, 'asked'],
    ['two years ago', { effectiveDateTime: '2024' }, 'not-documented'],
    ['just after midnight in Oslo', { effectiveDateTime: '2026-11-07T23:30:00Z' }, 'present'],
    ['just before midnight in Oslo', { effectiveDateTime: '2026-11-07T22:30:00Z' }, 'not-documented'],
  ])('fever %s: %s', (_name, date, expected) => {
    expect(stateOf('fever', [said('fever', true, 0, date)])).toBe(expected);
  });
});

describe('coded findings', () => {
  const numb = { coding: [{ system: SCT, code: '449813001' }] };
  it('counts a SNOMED code of the sign with a yes, and denies with a no', () => {
    expect(stateOf('saddle-sensory-loss', [observation(numb, { ...today, valueBoolean: true })])).toBe('present');
    expect(stateOf('saddle-sensory-loss', [observation(numb, { ...today, valueBoolean: false })])).toBe('absent');
  });

  it('takes a finding as Observation.code without a value as said, for emergencies only', () => {
    expect(stateOf('saddle-sensory-loss', [observation(numb, today)])).toBe('present');
    const fever = { coding: [{ system: SCT, code: '386661006' }] };
    expect(stateOf('fever', [observation(fever, today)])).toBe('asked');
    expect(stateOf('saddle-sensory-loss', [observation(numb, { ...today, hasMember: [{}] })])).toBe('asked');
  });

  it('reads the sign as value, and only asks when the code in front is unknown', () => {
    const value = (code: string) => ({ ...today, valueCodeableConcept: { coding: [{ system: SCT, code }] } });
    const finding = { coding: [{ system: SCT, code: '404684003' }] };
    const something = { coding: [{ system: LOINC, code: '10157-6' }] };
    expect(stateOf('saddle-sensory-loss', [observation(something, value('449813001'))])).toBe('present');
    expect(stateOf('fever', [observation(finding, value('386661006'))])).toBe('present');
    expect(stateOf('cancer-history', [observation(something, value('363346000'))])).toBe('asked');
  });

  it('takes a coded denial only for what the code denies', () => {
    const denied = (code: string, more: Readonly<Record<string, unknown>> = {}) =>
      observation({ coding: [{ system: SCT, code }] }, { ...today, valueBoolean: false, ...more });
    expect(stateOf('fever', [denied('386661006')])).toBe('absent');
    expect(stateOf('motor-deficit', [denied('6077001')])).toBe('not-documented');
    expect(stateOf('saddle-sensory-loss', [denied('44077006')])).toBe('not-documented');
    expect(stateOf('saddle-sensory-loss', [denied('44077006', { bodySite: { text: 'perineum' } })])).toBe('absent');
    expect(stateOf('cancer-history', [denied('254837009')], { unavailable: new Set(['Condition']) })).toBe(
      'not-documented',
    );
  });

  it('reads components', () => {
    const panel = observation(
      { text: 'nevrologisk status' },
      {
        ...today,
        component: [
          { code: saddle, valueBoolean: true },
          { code: { coding: [{ system: FINDING, code: 'fever' }] }, valueBoolean: false },
        ],
      },
    );
    expect(stateOf('saddle-sensory-loss', [panel])).toBe('present');
    expect(stateOf('fever', [panel])).toBe('absent');
  });

  it('never counts another part of the body', () => {
    const hand = { bodySite: { coding: [{ system: SCT, code: '85562004', display: 'Hand structure' }] } };
    expect(stateOf('motor-deficit', [said('motor-deficit', true, 1, hand)])).toBe('not-documented');
    expect(stateOf('trauma', [said('trauma', true, 1, { bodySite: { text: 'høyre håndledd' } })])).toBe(
      'not-documented',
    );
    expect(stateOf('motor-deficit', [said('motor-deficit', true, 1, { bodySite: { text: 'venstre fot' } })])).toBe(
      'present',
    );
  });

  it('does not read family history', () => {
    const mother = {
      resourceType: 'FamilyMemberHistory',
      id: 'f',
      status: 'completed',
      condition: [{ code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C50' }] } }],
    };
    expect(stateOf('cancer-history', [mother])).toBe('absent');
  });
});
