/** Data of another patient in the same call count for nothing, and are said to be missing. */
import type { FhirResource } from 'fhir/r4';
import { ownData } from '../../src/service/own-patient.ts';

const condition = (id: string, subject: unknown): FhirResource =>
  Object.assign({ resourceType: 'Condition' as const, id, subject: {} }, { subject });

function kept(subject: unknown): boolean {
  const { resources } = ownData(new Map([['Condition', [condition('c', subject)]]]), 'p1');
  return resources.get('Condition')?.length === 1;
}

describe('data of the patient in context', () => {
  it.each([
    [{ reference: 'Patient/p1' }, true],
    [{ reference: 'https://ehr.example/fhir/Patient/p1' }, true],
    [{ reference: 'Patient/p1/_history/3' }, true],
    [{ reference: 'urn:uuid:8c1f4b1e-0f5c-4f0e-9e57-0c2f4dcb6f5a' }, true],
    [{ display: 'somebody' }, true],
    [undefined, true],
    [null, true],
    ['Patient/p2', true],
    [{ reference: 'Patient/p2' }, false],
    [{ reference: 'https://ehr.example/fhir/Patient/p11' }, false],
  ])('%j is kept: %s', (subject, expected) => expect(kept(subject)).toBe(expected));

  it('calls a type unavailable when another patient came with it, and the Patient missing when only another came', () => {
    const mixed = ownData(
      new Map<string, FhirResource[]>([
        ['Patient', [{ resourceType: 'Patient', id: 'p2' }]],
        [
          'Condition',
          [condition('mine', { reference: 'Patient/p1' }), condition('other', { reference: 'Patient/p2' })],
        ],
        ['Device', []],
      ]),
      'p1',
    );
    expect([...mixed.nothingOwn]).toEqual(['Patient']);
    expect([...mixed.mixedUp].sort()).toEqual(['Condition', 'Patient']);
    expect(mixed.resources.get('Condition')?.map(({ id }) => id)).toEqual(['mine']);
  });
});
