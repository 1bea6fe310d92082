/** The patients of the fault matrix: one with nothing wrong, one with an emergency on record twice, one with a sign in each type. */
import type { Condition, FhirResource, Observation } from 'fhir/r4';
import { CHECKLIST_URL, FINDING_SYSTEM } from '../../src/domain/constants.ts';
import type { FindingCode } from '../../src/domain/findings.ts';
import { sickNote, visitChart } from '../support/visit-chart.ts';

export interface Patient {
  readonly name: string;
  readonly chart: readonly FhirResource[];
  /** An emergency stands in at least two types, so that no single fault can hide it. */
  readonly emergencyTwice?: true;
}

const DAY = 86_400_000;
const subject = { reference: 'Patient/p1' };
const ICD10 = 'urn:oid:2.16.578.1.12.4.1.1.7110';
const ATC = 'http://www.whocc.no/atc';
const SCT = 'http://snomed.info/sct';
const LOINC = 'http://loinc.org';

const daysAgo = (days: number): string => new Date(Date.now() - days * DAY - DAY / 24).toISOString();
const coded = (system: string, code: string) => ({ coding: [{ system, code }] });
const active = coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active');

const condition = (id: string, code: string, more: Partial<Condition> = {}): Condition => ({
  resourceType: 'Condition',
  id,
  subject,
  clinicalStatus: active,
  code: coded(ICD10, code),
  recordedDate: daysAgo(0),
  ...more,
});
/** Without an onset the diagnosis might have been on the list for years. */
const caudaSinceYesterday = condition('cauda', 'G83.4', { onsetDateTime: daysAgo(1) });

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

const said = (id: string, code: string): Observation =>
  observation(id, { system: FINDING_SYSTEM, code }, { valueBoolean: true });
const temperature = (id: string, value: number): Observation =>
  observation(id, { system: LOINC, code: '8310-5' }, { valueQuantity: { value, code: 'Cel' } }, 'vital-signs');
const swallowed = { route: coded(SCT, '26643006') };

const medicationRequest = (id: string, atc: string): FhirResource => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'active',
  intent: 'order',
  subject,
  authoredOn: daysAgo(10),
  medicationCodeableConcept: coded(ATC, atc),
  dosageInstruction: [swallowed],
});
const medicationStatement = (id: string, atc: string): FhirResource => ({
  resourceType: 'MedicationStatement',
  id,
  status: 'active',
  subject,
  effectiveDateTime: daysAgo(2),
  medicationCodeableConcept: coded(ATC, atc),
  dosage: [swallowed],
});
const medicationAdministration = (id: string, atc: string): FhirResource => ({
  resourceType: 'MedicationAdministration',
  id,
  status: 'completed',
  subject,
  effectiveDateTime: daysAgo(2),
  medicationCodeableConcept: coded(ATC, atc),
  dosage: swallowed,
});
const procedure = (id: string, code: object, days: number): FhirResource => ({
  resourceType: 'Procedure',
  id,
  status: 'completed',
  subject,
  code,
  performedDateTime: daysAgo(days),
});
const device = (id: string, type: object): FhirResource => ({
  resourceType: 'Device',
  id,
  status: 'active',
  patient: subject,
  type,
});
const imagingStudy = (id: string, modality: string, description: string): FhirResource => ({
  resourceType: 'ImagingStudy',
  id,
  status: 'available',
  subject,
  started: daysAgo(40),
  modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: modality }],
  description,
});
const report = (id: string, text: string, code?: string): FhirResource => ({
  resourceType: 'DiagnosticReport',
  id,
  status: 'final',
  subject,
  code: { text },
  effectiveDateTime: daysAgo(2),
  ...(code !== undefined && { conclusionCode: [coded(ICD10, code)] }),
});
const checklist = (...present: readonly string[]): FhirResource => ({
  resourceType: 'QuestionnaireResponse',
  id: 'sjekkliste',
  status: 'completed',
  questionnaire: CHECKLIST_URL,
  subject,
  authored: daysAgo(0),
  item: present.map((linkId) => ({ linkId, answer: [{ valueBoolean: true }] })),
});
const request = (id: string, text: string, more: object = {}): FhirResource => ({
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
const harmless: readonly FhirResource[] = [
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

/** Cancer and medicines are nowhere denied: they are absent because whole lists say so. */
const byLists: readonly FindingCode[] = ['cancer-history', 'steroid-use', 'immunosuppressant-use'];
/** Not denied either, for they stand in other records of these patients. */
const recorded: readonly FindingCode[] = [
  'work-problem-or-sick-leave',
  'saddle-sensory-loss',
  'urinary-retention',
  'fever',
];

const isAmong = (resources: readonly FhirResource[], { resourceType, id }: FhirResource): boolean =>
  resources.some((one) => one.resourceType === resourceType && one.id === id);

/** What is last in its type is on the last page. */
const withLast = (chart: readonly FhirResource[], last: readonly FhirResource[]): readonly FhirResource[] => [
  ...chart.filter((one) => !isAmong(last, one)),
  ...last,
];

const denied = (days: number, unasked: readonly FindingCode[]): readonly FhirResource[] =>
  visitChart({ days, course: 'improving', unasked, more: harmless });

function patient(name: string, ...more: readonly FhirResource[]): Patient {
  return { name, chart: withLast(denied(10, [...byLists, ...recorded]), more) };
}

/** Everything that "not indicated" needs is on record: denied, or absent from whole lists. */
export const nothingWrong: Patient = {
  name: 'nothing wrong',
  chart: denied(10, [...byLists, 'work-problem-or-sick-leave']),
};

export const emergencyTwice: Patient = {
  ...patient(
    'an emergency on record in two types',
    caudaSinceYesterday,
    said('saddle', 'saddle-sensory-loss'),
    checklist('saddle-sensory-loss'),
  ),
  emergencyTwice: true,
};

const born = (age: number): string => `${new Date().getUTCFullYear() - age}-01-15`;
const visit = { resourceType: 'Encounter', id: 'e1', status: 'in-progress', subject } as const;
const clinic = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' };
const old: FhirResource = { resourceType: 'Patient', id: 'p1', gender: 'male', birthDate: born(71) };
const sentForCauda: FhirResource = {
  ...visit,
  class: clinic,
  period: { start: daysAgo(0) },
  reasonCode: [coded(ICD10, 'G83.4')],
};

/** By resource type: a patient whose one sign stands in that type. */
export const signIn: Readonly<Record<string, readonly Patient[]>> = {
  Patient: [patient('old, with changed pain', old, said('changed', 'new-or-changed-pain'))],
  Encounter: [patient('came for cauda equina', sentForCauda)],
  Condition: [
    patient('bone metastasis', condition('metastasis', 'C79.5')),
    patient('cauda equina', caudaSinceYesterday),
  ],
  Observation: [
    patient('fever measured', temperature('temperature', 39.1)),
    patient('saddle sensory loss', said('saddle', 'saddle-sensory-loss')),
  ],
  MedicationRequest: [patient('prednisolone prescribed', medicationRequest('steroid', 'H02AB06'))],
  MedicationStatement: [patient('prednisolone in use', medicationStatement('steroid', 'H02AB06'))],
  MedicationAdministration: [patient('prednisolone given', medicationAdministration('steroid', 'H02AB06'))],
  Procedure: [
    patient(
      'retention with a known prostate, three weeks after back surgery',
      condition('prostate', 'N40'),
      said('retention', 'urinary-retention'),
      procedure('discectomy', coded(SCT, '178618008'), 20),
    ),
  ],
  Device: [patient('pacemaker', device('pacemaker', coded(SCT, '14106009')))],
  ImagingStudy: [patient('MR last month', imagingStudy('lumbar', 'MR', 'MR LS-columna'))],
  DiagnosticReport: [patient('report of a metastasis', report('mr-report', 'MR LS-columna', 'C79.5'))],
  QuestionnaireResponse: [patient('saddle sensory loss on the form', checklist('saddle-sensory-loss'))],
  ServiceRequest: [
    patient('surgery considered', request('surgery', 'Operasjon prolaps', { code: coded(SCT, '178618008') })),
  ],
};

/** No back problem on record, nothing asked: only what is added brings the patient in. */
function strangerToUs(name: string, ...more: readonly FhirResource[]): Patient {
  const person: FhirResource = { resourceType: 'Patient', id: 'p1', gender: 'male', birthDate: born(41) };
  const plain: FhirResource = { ...visit, class: clinic, period: { start: daysAgo(0) } };
  return { name, chart: withLast([person, plain, ...harmless], more) };
}

const backOf = (days: number): FhirResource => condition('back', 'M54.5', { recordedDate: daysAgo(days) });

/** By resource type: the patient is our matter by that type alone (patient-view). */
export const scopeIn: Readonly<Record<string, readonly Patient[]>> = {
  Encounter: [
    strangerToUs('here for an old back problem', backOf(700), condition('metastasis', 'C79.5'), {
      ...visit,
      class: clinic,
      diagnosis: [{ condition: { reference: 'Condition/back' } }],
    }),
  ],
  Condition: [strangerToUs('a new back problem and nothing else', backOf(0))],
  Observation: [strangerToUs('saddle sensory loss and nothing else', said('saddle', 'saddle-sensory-loss'))],
  QuestionnaireResponse: [strangerToUs('a form and nothing else', checklist('saddle-sensory-loss'))],
};

const tablets = (id: string, atc: string): readonly FhirResource[] => [
  {
    resourceType: 'MedicationRequest',
    id: `${id}-prescribed`,
    status: 'active',
    intent: 'order',
    subject,
    authoredOn: daysAgo(10),
    medicationReference: { reference: `Medication/${id}` },
    dosageInstruction: [swallowed],
  },
  { resourceType: 'Medication', id, code: coded(ATC, atc) },
];

/** What is prescribed stands in Medications of their own. */
export const byMedication: readonly Patient[] = [
  { name: 'vitamins by reference', chart: [...nothingWrong.chart, ...tablets('calcium', 'A12AX')] },
  patient('prednisolone by reference', ...tablets('steroid', 'H02AB06')),
  { ...emergencyTwice, chart: [...emergencyTwice.chart, ...tablets('calcium', 'A12AX')] },
];
