/** Makes of a patient's record the hook request that an EHR would send for it. */
import type { Encounter, FhirResource, MedicationRequest, ServiceRequest } from 'fhir/r4';
import type { HookName } from '../../domain/patient-facts.ts';
import type { PatientRecord } from './patient-record.ts';
import type { RecordAnswers } from './record-prefetch.ts';
import type { SkipReason } from './types.ts';

export type MadeRequest = { readonly body: object; readonly encounter?: Encounter } | { readonly skip: SkipReason };

type Order = ServiceRequest | MedicationRequest;
const open: ReadonlySet<unknown> = new Set(['draft', 'active']);
const notHeld: ReadonlySet<unknown> = new Set(['planned', 'cancelled', 'entered-in-error']);
/** Who works is nothing a record tells, and nothing a decision looks at. */
const userId = 'Practitioner/simulated';

interface Subject {
  readonly patientId: string;
  readonly encounterId?: string;
}

/** Context of the hook, and the resources that are being made right now and so are no part of the chart yet. */
type Context =
  | { readonly context: object; readonly inTheMaking?: readonly FhirResource[] }
  | { readonly skip: SkipReason };

export function requestOf(record: PatientRecord, hook: HookName, now: Date, answers: RecordAnswers): MadeRequest {
  const encounter = newestEncounter(record, now);
  const subject: Subject = { patientId: record.id, ...(encounter?.id !== undefined && { encounterId: encounter.id }) };
  const made = contextOf(record, hook, subject, encounter);
  if ('skip' in made) return made;
  const without = new Set(made.inTheMaking);
  const body = {
    hook,
    hookInstance: 'simulation',
    context: made.context,
    prefetch: answers(record, encounter, without),
  };
  return { body, ...(encounter && { encounter }) };
}

/** By its start; of those without one the last in the input. Planned, cancelled and future ones are no visits. */
export function newestEncounter(record: PatientRecord, now: Date): Encounter | undefined {
  let newest: Encounter | undefined;
  let newestStart = Number.NEGATIVE_INFINITY;
  for (const encounter of record.byType.get('Encounter') ?? []) {
    if (encounter.resourceType !== 'Encounter' || notHeld.has(encounter.status)) continue;
    const start = Date.parse(encounter.period?.start ?? '');
    const known = Number.isNaN(start) ? Number.NEGATIVE_INFINITY : start;
    if (known > now.getTime() || known < newestStart) continue;
    newest = encounter;
    newestStart = known;
  }
  return newest;
}

function contextOf(record: PatientRecord, hook: HookName, subject: Subject, encounter: Encounter | undefined): Context {
  switch (hook) {
    case 'patient-view':
      return { context: { userId, ...subject } };
    case 'encounter-start':
      return encounter === undefined ? { skip: 'no-encounter' } : { context: { userId, ...subject } };
    case 'problem-list-item-create':
      return newConditions(record, subject, encounter);
    default:
      return withOrders(openOrders(record, encounter), hook, subject);
  }
}

function newConditions(record: PatientRecord, subject: Subject, encounter: Encounter | undefined): Context {
  const conditions = (record.byType.get('Condition') ?? []).filter(
    (one) => one.resourceType === 'Condition' && belongsTo(one.encounter?.reference, encounter) === 'yes',
  );
  if (conditions.length === 0) return { skip: 'no-condition' };
  return { context: { userId, ...subject, conditions: collection(conditions) }, inTheMaking: conditions };
}

/** Drafts and active orders, without those that were given at another encounter. */
function openOrders(record: PatientRecord, encounter: Encounter | undefined): readonly Order[] {
  const requests = [...(record.byType.get('ServiceRequest') ?? []), ...(record.byType.get('MedicationRequest') ?? [])];
  return requests.filter(isOrder).filter((order) => {
    return (
      open.has(order.status) && (order.status === 'draft' || belongsTo(order.encounter?.reference, encounter) !== 'no')
    );
  });
}

function isOrder(resource: FhirResource): resource is Order {
  return resource.resourceType === 'ServiceRequest' || resource.resourceType === 'MedicationRequest';
}

function belongsTo(reference: string | undefined, encounter: Encounter | undefined): 'yes' | 'no' | 'not-said' {
  if (reference === undefined || encounter?.id === undefined) return 'not-said';
  return reference.split('/').at(-1) === encounter.id ? 'yes' : 'no';
}

function withOrders(all: readonly Order[], hook: HookName, subject: Subject): Context {
  const isDispatch = hook === 'order-dispatch';
  const isReferral = isDispatch || hook === 'io.github.ryggrad.imaging-referral-receive';
  const orders = isReferral ? all.filter(({ resourceType, id }) => resourceType === 'ServiceRequest' && id) : all;
  if (orders.length === 0) return { skip: 'no-order' };
  const names = orders.map(({ resourceType, id }) => `${resourceType}/${id}`);
  if (isDispatch) {
    return { context: { ...subject, dispatchedOrders: names, performer: 'Organization/simulated' } };
  }
  if (isReferral) return { context: { ...subject, referrals: collection(orders) }, inTheMaking: orders };
  // A medicine in use stays in the chart: it is a finding as well as an order.
  const inTheMaking = orders.filter(
    ({ resourceType, status }) => resourceType === 'ServiceRequest' || status === 'draft',
  );
  const selections = hook === 'order-select' ? { selections: names } : {};
  return { context: { userId, ...subject, ...selections, draftOrders: collection(orders) }, inTheMaking };
}

function collection(resources: readonly FhirResource[]): object {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}
