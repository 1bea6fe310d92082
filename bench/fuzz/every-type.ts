/** A patient with a resource of every type that the service reads, in every form of value that FHIR has for them. */
import type { FhirResource, Observation } from 'fhir/r4';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { concept, medicines, subject, workDone } from './treatment-so-far.ts';

const DAY = 86_400_000;
const ICPC2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';
const ICD10 = 'urn:oid:2.16.578.1.12.4.1.1.7110';
const LOINC = 'http://loinc.org';
const UCUM = 'http://unitsofmeasure.org';

/** @param today dates are counted back from it */
export function everyType(today: Date): readonly FhirResource[] {
  const day = (daysAgo: number): string => new Date(today.getTime() - daysAgo * DAY).toISOString().slice(0, 10);
  const observed = (id: string, category: string, more: Partial<Observation> & Pick<Observation, 'code'>) => ({
    resourceType: 'Observation' as const,
    id,
    status: 'final' as const,
    category: [concept('http://terminology.hl7.org/CodeSystem/observation-category', category)],
    subject,
    effectiveDateTime: `${day(1)}T08:00:00Z`,
    ...more,
  });
  return [
    { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: day(52 * 365) },
    {
      resourceType: 'Encounter',
      id: 'e1',
      status: 'in-progress',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      subject,
      period: { start: `${day(0)}T07:30:00Z` },
      reasonCode: [concept(ICPC2, 'L86', 'Isjias')],
      diagnosis: [{ condition: { reference: 'Condition/back' } }],
    },
    {
      resourceType: 'Condition',
      id: 'back',
      subject,
      encounter: { reference: 'Encounter/e1' },
      clinicalStatus: concept('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
      verificationStatus: concept('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'confirmed'),
      code: concept(ICPC2, 'L86'),
      onsetDateTime: day(30),
      recordedDate: day(0),
    },
    {
      resourceType: 'Condition',
      id: 'cancer',
      subject,
      code: concept(ICD10, 'C50.9'),
      onsetPeriod: { start: day(2000), end: day(1500) },
      recordedDate: day(2000),
    },
    observed('lasegue', 'exam', { code: concept(FINDING_SYSTEM, 'lasegue-positive'), valueBoolean: true }),
    observed('saddle', 'exam', { code: concept(FINDING_SYSTEM, 'saddle-sensory-loss'), valueBoolean: false }),
    observed('fever', 'survey', {
      code: concept(FINDING_SYSTEM, 'fever'),
      valueCodeableConcept: concept('http://snomed.info/sct', '373067005', 'Nei'),
    }),
    observed('course', 'survey', {
      code: concept(FINDING_SYSTEM, 'course'),
      valueCodeableConcept: concept(FINDING_SYSTEM, 'worsening'),
    }),
    observed('temperature', 'vital-signs', {
      code: concept(LOINC, '8310-5'),
      valueQuantity: { value: 37.1, unit: '°C', system: UCUM, code: 'Cel' },
    }),
    observed('esr', 'laboratory', {
      code: concept('urn:oid:2.16.578.1.12.4.1.1.7280', 'NPU03404'),
      valueQuantity: { value: 12, unit: 'mm/h', system: UCUM, code: 'mm/h', comparator: '<' },
      referenceRange: [{ high: { value: 20, unit: 'mm/h' } }],
    }),
    observed('residual', 'exam', {
      code: concept(FINDING_SYSTEM, 'post-void-residual'),
      valueQuantity: { value: 80, unit: 'mL', system: UCUM, code: 'mL' },
    }),
    observed('smoking', 'social-history', { code: concept(LOINC, '72166-2'), valueString: 'Røyker ikke' }),
    observed('exam', 'exam', {
      code: concept(LOINC, '10190-7'),
      component: [
        { code: concept(FINDING_SYSTEM, 'motor-deficit'), valueBoolean: true },
        { code: concept(FINDING_SYSTEM, 'trauma'), valueString: 'nei' },
      ],
      bodySite: { text: 'venstre fot' },
    }),
    ...medicines(day),
    ...workDone(day),
    {
      resourceType: 'QuestionnaireResponse',
      id: 'checklist',
      questionnaire: 'https://ryggrad.github.io/fhir/Questionnaire/back-pain-checklist',
      status: 'completed',
      subject,
      authored: `${day(0)}T08:05:00Z`,
      item: [
        { linkId: 'constant-pain', answer: [{ valueBoolean: false }] },
        { linkId: 'group', item: [{ linkId: 'weight-loss', answer: [{ valueBoolean: true }] }] },
      ],
    },
    {
      resourceType: 'ServiceRequest',
      id: 'o1',
      status: 'draft',
      intent: 'order',
      priority: 'routine',
      subject,
      code: { coding: [{ system: 'http://snomed.info/sct', code: '241646009' }], text: 'MR LS-columna' },
      reasonCode: [{ text: 'Prolaps? Utstråling til venstre fot i 4 uker' }],
      authoredOn: day(0),
    },
  ];
}
