import { clinical, condition, daysAgo, FINDING, factsOf, ICD10, observation, type Resource, said } from './support.ts';

const mr = (days: number): Resource => ({
  resourceType: 'ImagingStudy',
  id: 'mr',
  status: 'available',
  subject: { reference: 'Patient/1' },
  started: daysAgo(days),
  modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'MR' }],
  description: 'MR lumbosakralcolumna',
});
const onset = (days: number) =>
  observation(
    { coding: [{ system: FINDING, code: 'symptom-onset' }] },
    { effectiveDateTime: daysAgo(0), valueDateTime: daysAgo(days) },
  );
const newSince = (...resources: Resource[]) => factsOf([mr(21), ...resources]).earlierImaging[0]?.newSince;

describe('is there anything new since the last picture?', () => {
  it('a sign first recorded after it is new, one recorded before and again is not', () => {
    expect(newSince(onset(70))).toBe('not-met');
    expect(newSince(onset(70), said('motor-deficit', true, 1))).toBe('met');
    expect(newSince(onset(70), said('motor-deficit', true, 1), said('motor-deficit', true, 40))).toBe('not-met');
    expect(newSince(onset(70), said('fever', true, 1))).toBe('met');
    expect(newSince(onset(70), said('lasegue-positive', true, 1))).toBe('not-met');
  });

  it('an emergency sign seen again after it is new', () => {
    expect(newSince(onset(70), said('leg-paralysis', true, 1), said('leg-paralysis', true, 40))).toBe('met');
  });

  it('an episode that began after it is new; without an onset nobody knows', () => {
    expect(newSince(onset(10))).toBe('met');
    expect(newSince()).toBe('unknown');
  });
});

describe('a prolapse needs a picture', () => {
  const prolapse = condition(ICD10, 'M51.2', { recordedDate: daysAgo(10) });
  it('counts with an image of the lumbar spine on record, else it asks', () => {
    expect(factsOf([mr(21), prolapse]).findings['disc-prolapse-shown'].state).toBe('present');
    expect(factsOf([prolapse]).findings['disc-prolapse-shown']).toMatchObject({ state: 'not-documented', asked: true });
    expect(factsOf([mr(21), { ...prolapse, ...clinical('resolved') }]).findings['disc-prolapse-shown'].state).toBe(
      'not-documented',
    );
  });
});
