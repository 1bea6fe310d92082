/** Changes to the orders of a call: deletes, withdrawals and whole updated resources. */
import type { FhirResource, MedicationRequest, ServiceRequest } from 'fhir/r4';
import type { Action } from '../cds-hooks/types.ts';
import type { CatalogueEntry, OrderName } from '../domain/order-catalogue.ts';
import type { HookName, OrderFact } from '../domain/patient-facts.ts';
import { withoutEmpty } from './given.ts';
import { type CallOccasion, type Occasion, orderFact, orderLabel } from './occasion.ts';
import type { LabelName } from './words.ts';

/** Only here does the client hold orders that the user may still change. A dispatched or received order is signed by somebody. */
const draftHooks: ReadonlySet<HookName> = new Set(['order-select', 'order-sign']);

/** An order of the call that an action may name. */
export interface OpenOrder {
  readonly reference: string;
  readonly resource: FhirResource;
  readonly fact: OrderFact;
}

/**
 * The order, if the client can be asked to change it: it is a draft of this call, selected, named by an id of the
 * client's own (a made-up id means nothing to the client) and by no other order.
 */
export function openOrder(occasion: CallOccasion, reference: string): OpenOrder | undefined {
  if (!draftHooks.has(occasion.call.hook)) return undefined;
  const [order, other] = occasion.orders.filter(
    ({ resource }) => `${resource.resourceType}/${resource.id}` === reference,
  );
  const fact = orderFact(occasion, reference);
  if (order === undefined || other !== undefined || fact === undefined) return undefined;
  if (order.unnamed || !order.selected) return undefined;
  return { reference, resource: order.resource, fact };
}

export interface Withdrawal {
  readonly action: Action;
  readonly label: LabelName;
  /** The order as a button names it. */
  readonly order: string;
}

/** Deletes a draft; an order that is no draft any more (signed again), and a client that cannot delete, get a status instead. */
export function withdrawal(occasion: Occasion, { resource, reference, fact }: OpenOrder): Withdrawal | undefined {
  const { words, locale, deletes } = occasion;
  const isDrug = resource.resourceType === 'MedicationRequest';
  const order = orderLabel(occasion, fact);
  if (deletes && isDraft(resource)) {
    const label = isDrug ? 'deletePrescription' : 'deleteOrder';
    return {
      label,
      order,
      action: { type: 'delete', description: words.label(label, { order }, locale), resourceId: reference },
    };
  }
  const withdrawn = withStatusOfWithdrawal(resource, occasion);
  if (withdrawn === undefined) return undefined;
  const label = isDrug ? 'withdrawPrescription' : 'withdrawOrder';
  return {
    label,
    order,
    action: { type: 'update', description: words.label(label, { order }, locale), resource: withdrawn },
  };
}

function isDraft(resource: FhirResource): boolean {
  const status: unknown = 'status' in resource ? resource.status : undefined;
  return status === undefined || status === 'draft';
}

/** RequestStatus knows `revoked`; MedicationRequest says `cancelled` before anything was given and `stopped` after. */
function withStatusOfWithdrawal(resource: FhirResource, occasion: Occasion): FhirResource | undefined {
  if (resource.resourceType === 'ServiceRequest') return { ...wholeRequest(resource, occasion), status: 'revoked' };
  if (resource.resourceType !== 'MedicationRequest') return undefined;
  return { ...wholePrescription(resource, occasion), status: isDraft(resource) ? 'cancelled' : 'stopped' };
}

export interface Change {
  readonly action: Action;
  readonly label: LabelName;
}

/**
 * The same order for another examination: reason, notes, identifiers and extensions stay. Where it hastes more than the
 * order says, the priority goes up with it: an EHR may not ask again before the order is sent.
 */
export function otherExamination(
  occasion: Occasion,
  { resource, fact }: OpenOrder,
  name: OrderName,
  entry: CatalogueEntry,
): Change | undefined {
  if (resource.resourceType !== 'ServiceRequest') return undefined;
  const { words, locale } = occasion;
  const priority = higherPriority(occasion, fact);
  const changed: ServiceRequest = {
    ...wholeRequest(resource, occasion),
    code: { coding: [entry], text: entry.display },
    ...(priority && { priority }),
  };
  // Another region: the old body site would send the patient to the wrong place.
  if (isOfSacroiliacJoints(name) !== isOfSacroiliacJoints(fact.imaging ?? '')) delete changed.bodySite;
  const label = priority === undefined ? 'changeExamination' : examinationLabels[priority];
  const values = { order: orderLabel(occasion, fact), to: words.orderName(name, locale) };
  return { label, action: { type: 'update', description: words.label(label, values, locale), resource: changed } };
}

const examinationLabels = { stat: 'changeExaminationStat', urgent: 'changeExaminationUrgent' } as const;

/** As the rule on priorities has it: an emergency must be marked as one, and only a stated "routine" is too low for what is urgent. */
function higherPriority({ decision }: Occasion, { priority }: OrderFact): 'stat' | 'urgent' | undefined {
  if (decision.urgency === 'emergency') return priority === undefined || priority === 'routine' ? 'stat' : undefined;
  return decision.urgency === 'urgent' && priority === 'routine' ? 'urgent' : undefined;
}

function isOfSacroiliacJoints(name: string): boolean {
  return name.endsWith('si-joints');
}

/** The same order with a higher priority. */
export function otherPriority(
  occasion: Occasion,
  { resource, fact }: OpenOrder,
  priority: 'urgent' | 'stat',
): Action | undefined {
  if (resource.resourceType !== 'ServiceRequest') return undefined;
  const { words, locale } = occasion;
  const label = priority === 'stat' ? 'changePriorityStat' : 'changePriorityUrgent';
  const description = words.label(label, { order: orderLabel(occasion, fact) }, locale);
  return { type: 'update', description, resource: { ...wholeRequest(resource, occasion), priority } };
}

/**
 * CDS Hooks, "Action": an update carries the entire resource. What FHIR demands and the draft lacks is filled in; a
 * generated narrative is left out, for it would tell of the order as it was.
 */
export function wholeRequest(resource: ServiceRequest, { call }: Pick<Occasion, 'call'>): ServiceRequest {
  const given: Partial<ServiceRequest> = withoutNarrative(resource);
  const subject = { reference: `Patient/${call.patientId}` };
  return { status: 'draft', intent: 'order', subject, ...given, resourceType: 'ServiceRequest' };
}

function wholePrescription(resource: MedicationRequest, { call }: Pick<Occasion, 'call'>): MedicationRequest {
  const given: Partial<MedicationRequest> = withoutNarrative(resource);
  const subject = { reference: `Patient/${call.patientId}` };
  return { status: 'draft', intent: 'order', subject, ...given, resourceType: 'MedicationRequest' };
}

function withoutNarrative<Resource extends ServiceRequest | MedicationRequest>(
  resource: Resource,
): Omit<Resource, 'text'> {
  const { text: _narrative, ...rest } = withoutEmpty(resource);
  return rest;
}
