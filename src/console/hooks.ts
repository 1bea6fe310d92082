/** What the hooks ask of an EHR: the context of each, made from what is chosen on the page. */
import type { Bundle, FhirResource } from 'fhir/r4';
import type { HookName } from '../domain/patient-facts.ts';
import { type About, newCondition, type Order } from './orders.ts';

export interface HookChoices {
  readonly hook: HookName;
  readonly about: About;
  readonly orders: readonly Order[];
  /** ICPC-2 code, for problem-list-item-create. */
  readonly diagnosis: string;
}

const performer = 'Organization/demo-rontgen';
export const referralHook = 'io.github.ryggrad.imaging-referral-receive';
const orderHooks: ReadonlySet<string> = new Set(['order-select', 'order-sign', 'order-dispatch', referralHook]);

export function takesOrders(hook: string): boolean {
  return orderHooks.has(hook);
}

/** The hook library asks these for an encounter; without one they cannot be called. */
export function needsEncounter(hook: string): boolean {
  return hook === 'encounter-start';
}

export function contextOf({ hook, about, orders, diagnosis }: HookChoices): Readonly<Record<string, unknown>> {
  const context = { userId: 'Practitioner/demo-lege', ...about };
  switch (hook) {
    case 'problem-list-item-create':
      return { ...context, conditions: bundleOf([newCondition(diagnosis, about)]) };
    case 'order-select':
      return { ...context, selections: orders.map(referenceTo), draftOrders: bundleOf(orders) };
    case 'order-sign':
      return { ...context, draftOrders: bundleOf(orders) };
    case 'order-dispatch':
      return { patientId: about.patientId, dispatchedOrders: orders.map(referenceTo), performer };
    case referralHook: {
      const referrals = orders.filter(({ resourceType }) => resourceType === 'ServiceRequest');
      return { ...context, performer, referrals: bundleOf(referrals) };
    }
    default:
      return context;
  }
}

export function referenceTo({ resourceType, id }: FhirResource): string {
  return `${resourceType}/${id}`;
}

function bundleOf(resources: readonly FhirResource[]): Bundle {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}
