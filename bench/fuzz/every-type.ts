/** A patient with a resource of every type that the service reads, in every form of value that FHIR has for them. */
import type { FhirResource, Medication, Observation } from 'fhir/r4';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';

const DAY = 86_400_000;
const subject = { reference: 'Patient/p1' };
const ICPC2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';
const ICD10 = 'urn:oid:2.16.578.1.12.4.1.1.7110';
const ATC = 'http://www.whocc.no/atc';
const LOINC = 'http://loinc.org';
const UCUM = 'http://unitsofmeasure.org';

const concept = (system: string, code: string, text?: string) => ({
  coding: [{ system, code }],
  ...(text !== undefined && { text }),
});

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

function medicines(day: (daysAgo: number) => string): readonly FhirResource[] {
  const dose = { value: 1, unit: 'tablett' };
  const dosage = {
    text: '1 tablett 3 ganger daglig ved behov, maks 4',
    timing: { repeat: { frequency: 3, period: 1, periodUnit: 'd' as const, boundsPeriod: { start: day(40) } } },
    doseAndRate: [{ doseQuantity: dose }],
    maxDosePerPeriod: { numerator: dose, denominator: { value: 1, unit: 'd' } },
  };
  const tramadol: Medication = { resourceType: 'Medication', id: 'opioid', code: concept(ATC, 'N02AX02', 'Tramadol') };
  return [
    {
      resourceType: 'MedicationRequest',
      id: 'm1',
      status: 'active',
      intent: 'order',
      subject,
      medicationCodeableConcept: concept(ATC, 'M01AE01', 'Ibuprofen 600 mg tabletter'),
      authoredOn: day(40),
      dosageInstruction: [dosage],
      dispenseRequest: { validityPeriod: { start: day(40), end: day(-20) }, quantity: { value: 100 } },
    },
    {
      resourceType: 'MedicationRequest',
      id: 'm2',
      status: 'draft',
      intent: 'order',
      subject,
      contained: [tramadol],
      medicationReference: { reference: '#opioid' },
      dosageInstruction: [{ text: '1-2 kapsler inntil x 4' }],
    },
    {
      resourceType: 'MedicationStatement',
      id: 'm3',
      status: 'active',
      subject,
      medicationCodeableConcept: concept(ATC, 'N02BE01', 'Paracet'),
      effectivePeriod: { start: day(20) },
      dosage: [dosage],
    },
    {
      resourceType: 'MedicationAdministration',
      id: 'm4',
      status: 'completed',
      subject,
      medicationCodeableConcept: concept(ATC, 'H02AB06', 'Prednisolon'),
      effectiveDateTime: day(3),
    },
  ];
}

function workDone(day: (daysAgo: number) => string): readonly FhirResource[] {
  return [
    {
      resourceType: 'Procedure',
      id: 'surgery',
      status: 'completed',
      subject,
      code: { text: 'Prolapsoperasjon L4/L5' },
      performedPeriod: { start: day(900), end: day(900) },
    },
    {
      resourceType: 'Device',
      id: 'pacemaker',
      status: 'active',
      patient: subject,
      type: concept('http://snomed.info/sct', '14106009', 'Pacemaker'),
    },
    {
      resourceType: 'ImagingStudy',
      id: 'mr',
      status: 'available',
      subject,
      started: day(200),
      modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'MR' }],
      description: 'MR LS-columna',
    },
    {
      resourceType: 'DiagnosticReport',
      id: 'report',
      status: 'final',
      subject,
      code: { text: 'MR LS-columna' },
      effectiveDateTime: day(200),
      conclusion: 'Lite prolaps L4/L5 venstre side.',
      conclusionCode: [concept(ICD10, 'M51.1')],
    },
  ];
}
