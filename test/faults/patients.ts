/** The patients of the fault matrix: one with nothing wrong, one with an emergency on record thrice, one with a sign in each type. */
import type { FhirResource } from 'fhir/r4';
import type { FindingCode } from '../../src/domain/findings.ts';
import { visitChart } from '../support/visit-chart.ts';
import {
  ATC,
  caudaSinceYesterday,
  checklist,
  coded,
  condition,
  daysAgo,
  device,
  harmless,
  ICD10,
  imagingStudy,
  medicationAdministration,
  medicationRequest,
  medicationStatement,
  procedure,
  report,
  request,
  SCT,
  said,
  subject,
  swallowed,
  temperature,
} from './records.ts';

export interface Patient {
  readonly name: string;
  readonly chart: readonly FhirResource[];
  /** An emergency stands in three types, so that not even two faults can hide it. */
  readonly provenThrice?: true;
}

/** Cancer and medicines are nowhere denied: they are absent because whole lists say so. */
const byLists: readonly FindingCode[] = ['cancer-history', 'steroid-use', 'immunosuppressant-use'];
/** The sick note of these patients tells it. */
const byNote: FindingCode = 'work-problem-or-sick-leave';

const isAmong = (resources: readonly FhirResource[], { resourceType, id }: FhirResource): boolean =>
  resources.some((one) => one.resourceType === resourceType && one.id === id);

/** What is last in its type is on the last page. */
const withLast = (chart: readonly FhirResource[], last: readonly FhirResource[]): readonly FhirResource[] => [
  ...chart.filter((one) => !isAmong(last, one)),
  ...last,
];

const denied = (unasked: readonly FindingCode[]): readonly FhirResource[] =>
  visitChart({ days: 10, course: 'improving', unasked, more: harmless });

/**
 * Everything else is denied: without its sign, this record would be one of nothing wrong.
 * @param sign what stands in `more`, and is therefore not denied as well
 */
function patient(name: string, sign: FindingCode | undefined, ...more: readonly FhirResource[]): Patient {
  return { name, chart: withLast(denied([...byLists, byNote, ...(sign === undefined ? [] : [sign])]), more) };
}

/** Everything that "not indicated" needs is on record: denied, or absent from whole lists. */
export const nothingWrong: Patient = patient('nothing wrong', undefined);

export const provenThrice: Patient = {
  ...patient(
    'an emergency on record in three types',
    'saddle-sensory-loss',
    caudaSinceYesterday,
    said('saddle', 'saddle-sensory-loss'),
    checklist('saddle-sensory-loss'),
  ),
  provenThrice: true,
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
  Patient: [patient('old, with changed pain', 'new-or-changed-pain', old, said('changed', 'new-or-changed-pain'))],
  Encounter: [patient('came for cauda equina', undefined, sentForCauda)],
  Condition: [
    patient('bone metastasis', undefined, condition('metastasis', 'C79.5')),
    patient('cauda equina', undefined, caudaSinceYesterday),
  ],
  Observation: [
    patient('fever measured', 'fever', temperature('temperature', 39.1)),
    patient('saddle sensory loss', 'saddle-sensory-loss', said('saddle', 'saddle-sensory-loss')),
  ],
  MedicationRequest: [patient('prednisolone prescribed', undefined, medicationRequest('steroid', 'H02AB06'))],
  MedicationStatement: [patient('prednisolone in use', undefined, medicationStatement('steroid', 'H02AB06'))],
  MedicationAdministration: [patient('prednisolone given', undefined, medicationAdministration('steroid', 'H02AB06'))],
  Procedure: [
    patient(
      'retention with a known prostate, three weeks after back surgery',
      'urinary-retention',
      condition('prostate', 'N40'),
      said('retention', 'urinary-retention'),
      procedure('discectomy', coded(SCT, '178618008'), 20),
    ),
  ],
  Device: [patient('pacemaker', 'pacemaker', device('pacemaker', coded(SCT, '14106009')))],
  ImagingStudy: [patient('MR last month', undefined, imagingStudy('lumbar', 'MR', 'MR LS-columna'))],
  DiagnosticReport: [patient('report of a metastasis', undefined, report('mr-report', 'MR LS-columna', 'C79.5'))],
  QuestionnaireResponse: [
    patient('saddle sensory loss on the form', 'saddle-sensory-loss', checklist('saddle-sensory-loss')),
  ],
  ServiceRequest: [
    patient(
      'surgery considered',
      'surgery-considered',
      request('surgery', 'Operasjon prolaps', { code: coded(SCT, '178618008') }),
    ),
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
  patient('prednisolone by reference', undefined, ...tablets('steroid', 'H02AB06')),
  { ...provenThrice, chart: [...provenThrice.chart, ...tablets('calcium', 'A12AX')] },
];
