/** Draft orders and diagnoses of the console as FHIR resources. */
import type { CodeableConcept, Condition, Dosage, FhirResource, MedicationRequest, ServiceRequest } from 'fhir/r4';
import { type Dose, diagnosisCatalogue, orderCatalogue } from './order-catalogue.ts';

export type Order = ServiceRequest | MedicationRequest;

/** Whom a draft is about. */
export interface About {
  readonly patientId: string;
  readonly encounterId?: string;
}

const ICPC2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';

/** @param key of the catalogue @param number tells drafts of one page apart */
export function draftOrder(key: string, number: number, about: About): Order {
  const chosen = orderCatalogue[key];
  if (!chosen) throw new Error(`Unknown order: ${key}`);
  const code = { ...(chosen.coding && { coding: [chosen.coding] }), text: chosen.text };
  const common = {
    id: `konsoll-${number}`,
    status: 'draft',
    intent: 'order',
    priority: 'routine',
    ...subjectOf(about),
    authoredOn: new Date().toISOString(),
    requester: { reference: 'Practitioner/demo-lege' },
  } as const;
  if (!chosen.dose) return { resourceType: 'ServiceRequest', ...common, code };
  const dosageInstruction = [dosage(chosen.dose)];
  return { resourceType: 'MedicationRequest', ...common, medicationCodeableConcept: code, dosageInstruction };
}

function subjectOf({ patientId, encounterId }: About) {
  return {
    subject: { reference: `Patient/${patientId}` },
    ...(encounterId && { encounter: { reference: `Encounter/${encounterId}` } }),
  };
}

function dosage({ count, times, days, text }: Dose): Dosage {
  const boundsDuration = { value: days, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' };
  return {
    text,
    timing: { repeat: { boundsDuration, frequency: times, period: 1, periodUnit: 'd' } },
    doseAndRate: [{ doseQuantity: { value: count, unit: 'tablett' } }],
  };
}

/** What an order or a task is for, as written. */
export function labelOf(resource: FhirResource): string {
  const code = codeOf(resource);
  return code?.text ?? code?.coding?.[0]?.display ?? resource.resourceType;
}

function codeOf(resource: FhirResource): CodeableConcept | undefined {
  switch (resource.resourceType) {
    case 'ServiceRequest':
    case 'Task':
      return resource.code;
    case 'MedicationRequest':
      return resource.medicationCodeableConcept;
    default:
      return undefined;
  }
}

/** A diagnosis being added. @param code of ICPC-2 */
export function newCondition(code: string, about: About): Condition {
  const terms = 'http://terminology.hl7.org/CodeSystem';
  return {
    resourceType: 'Condition',
    id: 'konsoll-diagnose',
    clinicalStatus: { coding: [{ system: `${terms}/condition-clinical`, code: 'active' }] },
    verificationStatus: { coding: [{ system: `${terms}/condition-ver-status`, code: 'confirmed' }] },
    category: [{ coding: [{ system: `${terms}/condition-category`, code: 'problem-list-item' }] }],
    code: { coding: [{ system: ICPC2, code, display: diagnosisCatalogue[code] ?? code }] },
    ...subjectOf(about),
    recordedDate: new Date().toISOString(),
  };
}

export const priorities = ['routine', 'urgent', 'asap', 'stat'] as const;

export function reasonOf(order: Order): string {
  const [first] = order.reasonCode ?? [];
  return first?.text ?? first?.coding?.[0]?.display ?? '';
}

export function withPriority(order: Order, value: string): Order {
  return { ...order, priority: priorities.find((known) => known === value) ?? 'routine' };
}

/** @param text empty: no reason */
export function withReason(order: Order, text: string): Order {
  const { reasonCode: [_first, ...others] = [], ...rest } = order;
  const reasonCode = text === '' ? others : [{ text }, ...others];
  return reasonCode.length === 0 ? rest : { ...rest, reasonCode };
}
