/** FHIR resources of one patient, in few words, with the codes of a Norwegian EHR. */
import type { Condition, FhirResource, Observation } from 'fhir/r4';
import { CHECKLIST_URL, FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { sickNote } from '../support/visit-chart.ts';

const DAY = 86_400_000;
export const subject = { reference: 'Patient/p1' };
export const ICD10 = 'urn:oid:2.16.578.1.12.4.1.1.7110';
export const ATC = 'http://www.whocc.no/atc';
export const SCT = 'http://snomed.info/sct';
const LOINC = 'http://loinc.org';

export const daysAgo = (days: number): string => new Date(Date.now() - days * DAY - DAY / 24).toISOString();
export const coded = (system: string, code: string) => ({ coding: [{ system, code }] });
const active = coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active');

export const condition = (id: string, code: string, more: Partial<Condition> = {}): Condition => ({
  resourceType: 'Condition',
  id,
  subject,
  clinicalStatus: active,
  code: coded(ICD10, code),
  recordedDate: daysAgo(0),
  ...more,
});
/** Without an onset the diagnosis might have been on the list for years. */
export const caudaSinceYesterday = condition('cauda', 'G83.4', { onsetDateTime: daysAgo(1) });

function observation(id: string, code: object, value: Partial<Observation>, category = 'exam'): Observation {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: category }] }],
    code: { coding: [code] },
    subject,
    effectiveDateTime: daysAgo(0),
    ...value,
  };
}

export const said = (id: string, code: string): Observation =>
  observation(id, { system: FINDING_SYSTEM, code }, { valueBoolean: true });
export const temperature = (id: string, value: number): Observation =>
  observation(id, { system: LOINC, code: '8310-5' }, { valueQuantity: { value, code: 'Cel' } }, 'vital-signs');
export const swallowed = { route: coded(SCT, '26643006') };

export const medicationRequest = (id: string, atc: string): FhirResource => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'active',
  intent: 'order',
  subject,
  authoredOn: daysAgo(10),
  medicationCodeableConcept: coded(ATC, atc),
  dosageInstruction: [swallowed],
});
export const medicationStatement = (id: string, atc: string): FhirResource => ({
  resourceType: 'MedicationStatement',
  id,
  status: 'active',
  subject,
  effectiveDateTime: daysAgo(2),
  medicationCodeableConcept: coded(ATC, atc),
  dosage: [swallowed],
});
export const medicationAdministration = (id: string, atc: string): FhirResource => ({
  resourceType: 'MedicationAdministration',
  id,
  status: 'completed',
  subject,
  effectiveDateTime: daysAgo(2),
  medicationCodeableConcept: coded(ATC, atc),
  dosage: swallowed,
});
export const procedure = (id: string, code: object, days: number): FhirResource => ({
  resourceType: 'Procedure',
  id,
  status: 'completed',
  subject,
  code,
  performedDateTime: daysAgo(days),
});
export const device = (id: string, type: object): FhirResource => ({
  resourceType: 'Device',
  id,
  status: 'active',
  patient: subject,
  type,
});
export const imagingStudy = (id: string, modality: string, description: string): FhirResource => ({
  resourceType: 'ImagingStudy',
  id,
  status: 'available',
  subject,
  started: daysAgo(40),
  modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: modality }],
  description,
});
export const report = (id: string, text: string, code?: string): FhirResource => ({
  resourceType: 'DiagnosticReport',
  id,
  status: 'final',
  subject,
  code: { text },
  effectiveDateTime: daysAgo(2),
  ...(code !== undefined && { conclusionCode: [coded(ICD10, code)] }),
});
export const checklist = (...present: readonly string[]): FhirResource => ({
  resourceType: 'QuestionnaireResponse',
  id: 'sjekkliste',
  status: 'completed',
  questionnaire: CHECKLIST_URL,
  subject,
  authored: daysAgo(0),
  item: present.map((linkId) => ({ linkId, answer: [{ valueBoolean: true }] })),
});
export const request = (id: string, text: string, more: object = {}): FhirResource => ({
  resourceType: 'ServiceRequest',
  id,
  status: 'active',
  intent: 'order',
  subject,
  authoredOn: daysAgo(0),
  code: { text },
  ...more,
});

/** Something harmless of every type that the plan reads, so that no type is empty. */
export const harmless: readonly FhirResource[] = [
  condition('ear', 'H66.9'),
  temperature('temperature', 36.8),
  observation('pain', { system: LOINC, code: '72514-3' }, { valueQuantity: { value: 4, code: '{score}' } }, 'survey'),
  observation('crp', { system: LOINC, code: '1988-5' }, { valueQuantity: { value: 2, code: 'mg/L' } }, 'laboratory'),
  observation('smoking', { system: LOINC, code: '72166-2' }, {}, 'social-history'),
  medicationRequest('drops', 'S01XA20'),
  medicationRequest('inhaler', 'R03AC02'),
  medicationStatement('vitamins', 'A11CC05'),
  medicationAdministration('vaccine', 'J07BB02'),
  procedure('ears-rinsed', { text: 'Øreskylling' }, 300),
  device('glasses', { text: 'Briller' }),
  imagingStudy('chest', 'CR', 'Rtg thorax'),
  report('chest-report', 'Rtg thorax'),
  sickNote('AKTIVITET_IKKE_MULIG'),
  request('hearing', 'Audiometri'),
];
