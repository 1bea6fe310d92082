/** Without an EHR: a record made in the browser of what the doctor has typed, for one hook call, and for nothing else. */
import type { Condition, Patient, ServiceRequest } from 'fhir/r4';
import type { FindingCode } from '../../domain/findings.ts';
import type { Answers } from './answers.ts';
import type { AppContext } from './app-context.ts';
import { bundleOf } from './call.ts';
import type { Checklist } from './questionnaire.ts';
import { toResources } from './resources.ts';

export interface AlonePatient {
  /** Whole years. */
  readonly age: number;
  readonly sex: 'female' | 'male' | 'unknown';
  /** Key of `aloneOrders`; missing: no order. */
  readonly order?: string | undefined;
  /** What the referral asks, in the doctor's words. */
  readonly question?: string | undefined;
}

const ID = 'uten-journal';
const snomed = 'http://snomed.info/sct';
/** ICPC-2 (Norwegian), low back symptom: says nothing of radiation. */
const lowBackSymptom = {
  system: 'urn:oid:2.16.578.1.12.4.1.1.7170',
  code: 'L03',
  display: 'Korsrygg symptomer/plager',
};

/** What GPs order for the back, in the codes of the demonstration (src/demo/order-catalogue.ts). */
export const aloneOrders: Readonly<Record<string, { readonly text: string; readonly code?: string }>> = {
  'mr-lumbar': { text: 'MR LS-columna', code: '394451000119106' },
  'ct-lumbar': { text: 'CT LS-columna', code: '572091000119106' },
  'xr-lumbar': { text: 'Røntgen LS-columna', code: '22791004' },
  'mr-si-joints': { text: 'MR IS-ledd', code: '1332288001' },
  'xr-si-joints': { text: 'Røntgen IS-ledd', code: '783627007' },
  physiotherapy: { text: 'Henvisning til fysioterapeut', code: '308447003' },
  orthopaedics: { text: 'Henvisning til ortopedisk avdeling', code: '183545006' },
};

export function aloneContext({ order, question }: AlonePatient): AppContext {
  const ordered = order === undefined ? undefined : aloneOrders[order];
  if (ordered === undefined) return { hook: 'patient-view', orders: [], conditions: [] };
  const request: ServiceRequest = {
    resourceType: 'ServiceRequest',
    id: 'utkast',
    status: 'draft',
    intent: 'order',
    code: {
      ...(ordered.code && { coding: [{ system: snomed, code: ordered.code }] }),
      text: ordered.text,
    },
    subject: { reference: `Patient/${ID}` },
    ...(question?.trim() && { reasonCode: [{ text: question.trim() }] }),
  };
  return { hook: 'order-sign', orders: [request], conditions: [] };
}

export const aloneTokens = { patientId: ID } as const;

/** Their lists are the record's, and there is no record here: silence about them must not be read as "none". */
const fromLists: readonly FindingCode[] = ['cancer-history', 'steroid-use', 'immunosuppressant-use'];

/**
 * @param keys prefetch keys of the service
 * @param now ISO instant
 */
export function alonePrefetch(
  patient: AlonePatient,
  answers: Answers,
  checklist: Checklist,
  { keys, now }: { readonly keys: readonly string[]; readonly now: string },
): Readonly<Record<string, object>> {
  const occasion = { patientId: ID, now, uuid: '00000000-0000-4000-8000-000000000000' };
  const { response, observations } = toResources(checklist, answers, occasion);
  const isOpen = fromLists.some((code) => answers.given[code] !== 'yes' && answers.given[code] !== 'no');
  const empty = Object.fromEntries(keys.map((key) => [key, bundleOf([])]));
  const { encounter: _none, ...record } = {
    ...empty,
    encounter: undefined,
    patient: person(patient, now),
    conditions: bundleOf([complaint(answers, now)]),
    // Without ids the service could not tell one Observation from the next.
    observationsFindings: bundleOf(observations.map((one, index) => ({ ...one, id: `svar-${index}` }))),
    questionnaireResponses: bundleOf([{ ...response, id: 'svar' }]),
    ...(isOpen && { medicationStatements: notThere }),
  };
  return record;
}

/** No list of medicines can be read here. */
const notThere = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'not-supported' }],
} as const;

/** Born so many years and half a year ago: whole years are all that the rules ask for. */
function person({ age, sex }: AlonePatient, now: string): Patient {
  const born = new Date(now);
  born.setUTCMonth(born.getUTCMonth() - 12 * age - 6);
  return { resourceType: 'Patient', id: ID, gender: sex, birthDate: born.toISOString().slice(0, 10) };
}

function complaint({ onset }: Answers, now: string): Condition {
  return {
    resourceType: 'Condition',
    id: 'rygg',
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
    code: { coding: [lowBackSymptom] },
    subject: { reference: `Patient/${ID}` },
    ...(onset && { onsetDateTime: onset }),
    recordedDate: now,
  };
}
