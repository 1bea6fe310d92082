import { isFindingCode } from '../../src/domain/findings.ts';
import { fc } from '../support/seeded.ts';
import {
  chartOf,
  condition,
  daysAgo,
  FINDING,
  factsOf,
  ICD10,
  ICPC2,
  medicine,
  now,
  observation,
  type Resource,
  reader,
  said,
} from './support.ts';

const types = [
  'Patient',
  'Observation',
  'Condition',
  'Encounter',
  'MedicationRequest',
  'MedicationStatement',
  'MedicationAdministration',
  'Medication',
  'Procedure',
  'Device',
  'ImagingStudy',
  'DiagnosticReport',
  'QuestionnaireResponse',
  'ServiceRequest',
];
const fields = [
  'id',
  'status',
  'code',
  'subject',
  'patient',
  'effectiveDateTime',
  'effectivePeriod',
  'valueBoolean',
  'valueCodeableConcept',
  'valueQuantity',
  'component',
  'bodySite',
  'clinicalStatus',
  'verificationStatus',
  'onsetDateTime',
  'recordedDate',
  'medicationCodeableConcept',
  'medicationReference',
  'contained',
  'dosageInstruction',
  'dosage',
  'performedPeriod',
  'class',
  'period',
  'reasonCode',
  'diagnosis',
  'item',
  'questionnaire',
  'birthDate',
  'note',
  'type',
  'conclusionCode',
];
const coding = fc.constantFrom(
  { system: FINDING, code: 'saddle-sensory-loss' },
  { system: FINDING, code: 'course' },
  { system: ICPC2, code: 'L86' },
  { system: ICD10, code: 'R20.0' },
  { system: 'http://loinc.org', code: '8310-5' },
  { system: 'http://www.whocc.no/atc', code: 'H02AB02' },
  {},
  null,
  'x',
  7,
);
const concept = fc.oneof(
  fc.record({ coding: fc.oneof(fc.array(coding, { maxLength: 3 }), coding) }),
  fc.record({ text: fc.string() }),
);
const value = fc.oneof(
  concept,
  fc.array(concept, { maxLength: 2 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('2026-11-20', '2026', 'active', '#x', 'Patient/1', 'final', null),
);
const resource = fc
  .tuple(fc.constantFrom(...types), concept, fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 8 }))
  .map(([resourceType, code, more]): Resource => ({ resourceType, code, ...more }));

describe('whatever resources hold', () => {
  it('is read without throwing, without change, and the same in any order', () => {
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 8 }), (resources) => {
        const before = JSON.stringify(resources);
        const facts = factsOf(resources);
        expect(JSON.stringify(resources)).toBe(before);
        expect(Object.keys(facts.findings).every(isFindingCode)).toBe(true);
        for (const finding of Object.values(facts.findings)) {
          if (finding.state === 'present') expect(finding.evidence.some(({ state }) => state === 'present')).toBe(true);
          if (finding.state === 'absent') expect(finding.evidence.some(({ state }) => state === 'absent')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([[null], ['x'], [[]], [7]])('%j in the place of a resource', (thing) => {
    const chart = chartOf([said('fever', true, 1)]);
    const resources = new Map([...chart.resources].map(([type, list]) => [type, [thing as never, ...list]]));
    for (const type of types) if (!resources.has(type)) resources.set(type, [thing as never]);
    expect(reader({ ...chart, resources }, now).findings.fever.state).toBe('present');
  });
});

describe('safety of reading', () => {
  const flags = [
    'constant-pain',
    'fever',
    'trauma',
    'saddle-sensory-loss',
    'urinary-retention',
    'motor-deficit',
    'cancer-history',
  ] as const;
  const statement = fc
    .tuple(fc.constantFrom(...flags), fc.boolean(), fc.integer({ min: 0, max: 120 }))
    .map(([code, is, days]): Resource => ({ ...said(code, is, days), id: `${code}-${is}-${days}` }));
  const other = fc.constantFrom(
    condition(ICPC2, 'L86', { id: 'c', recordedDate: daysAgo(3) }),
    condition(ICD10, 'C50', { id: 'd', recordedDate: daysAgo(900) }),
    medicine('H02AB06', { id: 'm' }),
    observation(
      { coding: [{ system: FINDING, code: 'course' }] },
      { id: 'k', effectiveDateTime: daysAgo(1), valueString: 'worsening' },
    ),
  );
  const chart = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: statement }, other), {
    maxLength: 10,
    selector: ({ id }) => id,
  });

  it('does not depend on the order of resources', () => {
    fc.assert(
      fc.property(chart, fc.integer(), (resources, seed) => {
        const shuffled = [...resources].sort(
          (a, b) => ((JSON.stringify(a).length * seed) % 7) - ((JSON.stringify(b).length * seed) % 7),
        );
        expect(factsOf(shuffled.reverse())).toEqual(factsOf(resources));
      }),
      { numRuns: 500 },
    );
  });

  it('a sign recorded today is present whatever else stands there', () => {
    fc.assert(
      fc.property(chart, fc.constantFrom(...flags), (resources, code) => {
        expect(factsOf([...resources, said(code, true, 0)]).findings[code].state).toBe('present');
      }),
      { numRuns: 500 },
    );
  });

  it('absent always rests on a denial of that very finding, or on a list read whole', () => {
    fc.assert(
      fc.property(chart, (resources) => {
        for (const [code, finding] of Object.entries(factsOf(resources).findings)) {
          if (finding.state !== 'absent') continue;
          const denied = resources.some(({ id }) => typeof id === 'string' && id.startsWith(`${code}-false`));
          expect(denied || finding.evidence.some(({ note }) => note === 'closed-world')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what could not be read is never absent without being said', () => {
    fc.assert(
      fc.property(chart, (resources) => {
        const unavailable = new Set(['Condition', 'MedicationRequest', 'Observation']);
        for (const [code, finding] of Object.entries(factsOf(resources, { unavailable }).findings)) {
          if (finding.state === 'absent')
            expect(resources.some(({ id }) => typeof id === 'string' && id.startsWith(`${code}-false`))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
