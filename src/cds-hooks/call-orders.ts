/** The orders of a call: drafts with their selection, dispatched orders and received referrals, whole or by reference. */
import type { FhirResource } from 'fhir/r4';
import type { ErrorIssue } from '../errors.ts';
import { isId, localReference, nameIn, typeIn } from './reference.ts';
import { nameableTypes, requestTypes } from './request-types.ts';
import { type BundleShape, type CallShape, type ContextShape, isResource, type ReferralShape } from './schemas.ts';
import type { HookCall } from './types.ts';

export type CallOrders = Pick<HookCall, 'orders' | 'orderReferences' | 'conditions'> & {
  readonly supporting: readonly FhirResource[];
};

const nothing: CallOrders = { orders: [], orderReferences: [], conditions: [], supporting: [] };

interface Named {
  readonly resource: FhirResource;
  readonly fullUrl?: string;
  /** It came without an id and bears one of ours, or with one that no reference can hold. */
  readonly unnamed?: true;
}

/**
 * Reads the orders and conditions of a call whose shape has been checked.
 *
 * @param prefetched resources of the prefetch that an order may be found among
 * @param issues takes what is wrong with a reference
 */
export function ordersOf(call: CallShape, prefetched: () => readonly FhirResource[], issues: ErrorIssue[]): CallOrders {
  const { context } = call;
  switch (call.hook) {
    case 'order-select':
    case 'order-sign':
      return drafts(context, call.hook === 'order-select');
    case 'problem-list-item-create':
      return newConditions(context);
    case 'order-dispatch':
      return dispatched(call, prefetched, issues);
    case 'io.github.ryggrad.imaging-referral-receive':
      return received(call, prefetched, issues);
    default:
      return nothing;
  }
}

function drafts(context: ContextShape, selective: boolean): CallOrders {
  const all = resourcesIn(context.draftOrders);
  const requests = all.filter(({ resource }) => requestTypes.has(resource.resourceType));
  // order-sign knows no selections: what a client sends there under that name has not been checked.
  const selected = selective ? (context.selections ?? []) : [];
  const selections = new Set(selected.flatMap((selection) => [selection, nameIn(selection)]));
  const chosen = requests.map((request) => !selective || isAmong(selections, request));
  // Selections that name no draft say nothing of what was selected: then every draft is looked at.
  const selectsNone = !chosen.includes(true);
  return {
    ...nothing,
    orders: requests.map(({ resource, unnamed }, index) => ({
      resource,
      selected: selectsNone || chosen[index] === true,
      ...(unnamed && { unnamed }),
    })),
    supporting: othersOf(all),
  };
}

function isAmong(selections: ReadonlySet<string>, { resource, fullUrl }: Named): boolean {
  const { id, resourceType } = resource;
  if (fullUrl !== undefined && (selections.has(fullUrl) || selections.has(nameIn(fullUrl)))) return true;
  return id !== undefined && (selections.has(`${resourceType}/${id}`) || selections.has(id));
}

function newConditions(context: ContextShape): CallOrders {
  const all = resourcesIn(context.conditions).map(({ resource }) => resource);
  return {
    ...nothing,
    conditions: all.filter(({ resourceType }) => resourceType === 'Condition'),
    supporting: all.filter(({ resourceType }) => resourceType !== 'Condition'),
  };
}

function dispatched(call: CallShape, prefetched: () => readonly FhirResource[], issues: ErrorIssue[]): CallOrders {
  const { dispatchedOrders = [], fulfillmentTasks } = call.context;
  const contained = (fulfillmentTasks ?? []).flatMap(containedIn);
  const references = readReferences(dispatchedOrders, 'context.dispatchedOrders', call, issues);
  const known = [...contained, ...prefetched()];
  return { ...nothing, ...resolve(references, known), supporting: contained.filter(isNoRequest) };
}

function containedIn(resource: FhirResource): readonly FhirResource[] {
  const contained: unknown = 'contained' in resource ? resource.contained : undefined;
  return Array.isArray(contained) ? contained.filter(isResource) : [];
}

function received(call: CallShape, prefetched: () => readonly FhirResource[], issues: ErrorIssue[]): CallOrders {
  const { referrals = [] } = call.context;
  const all = isList(referrals) ? wholeResources(referrals) : resourcesIn(referrals);
  const whole = all.filter(({ resource }) => requestTypes.has(resource.resourceType));
  const names = isList(referrals) ? referrals.map(nameOfReferral) : [];
  const resolved = resolve(readReferences(names, 'context.referrals', call, issues), prefetched());
  const wholeOrders = whole.map(({ resource, unnamed }) => ({ resource, selected: true, ...(unnamed && { unnamed }) }));
  const orders = [...wholeOrders, ...resolved.orders];
  if (orders.length + resolved.orderReferences.length === 0 && issues.length === 0) {
    issues.push({ code: 'value', expression: 'context.referrals', diagnostics: 'holds no order' });
  }
  return { ...nothing, orders, orderReferences: resolved.orderReferences, supporting: othersOf(all) };
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: BundleShape | readonly ReferralShape[]): value is readonly ReferralShape[] {
  return Array.isArray(value);
}

function nameOfReferral(item: ReferralShape): string | undefined {
  if (typeof item === 'string') return item;
  return 'reference' in item ? item.reference : undefined;
}

function wholeResources(items: readonly ReferralShape[]): readonly Named[] {
  const resources = items.flatMap((item) => (typeof item === 'object' && 'resourceType' in item ? [item] : []));
  return resources.map((resource, index) => named(resource, undefined, index));
}

/** Local references, each once; a reference that cannot be read is an issue. */
function readReferences(
  items: readonly (string | undefined)[],
  path: string,
  call: CallShape,
  issues: ErrorIssue[],
): ReadonlySet<string> {
  const references = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (item === undefined) continue;
    const reference = localReference(item, call.fhirServer ?? undefined);
    if (reference !== undefined && nameableTypes.has(typeIn(reference))) references.add(reference);
    else
      issues.push({
        code: 'value',
        expression: `${path}[${index}]`,
        diagnostics: 'must be a reference Type/id to an order on the FHIR server of the call',
      });
  }
  return references;
}

function resolve(
  references: ReadonlySet<string>,
  known: readonly FhirResource[],
): Pick<CallOrders, 'orders' | 'orderReferences'> {
  const found = new Map<string, FhirResource>();
  for (const resource of known) {
    const name = `${resource.resourceType}/${resource.id}`;
    if (references.has(name) && !found.has(name)) found.set(name, resource);
  }
  return {
    orders: [...found.values()].map((resource) => ({ resource, selected: true })),
    orderReferences: [...references].filter((reference) => !found.has(reference)),
  };
}

function resourcesIn(bundle: BundleShape | undefined): readonly Named[] {
  return (bundle?.entry ?? []).map(({ resource, fullUrl }, index) => named(resource, fullUrl, index));
}

/** A draft may have no id yet; without one two drafts could not be told apart in verdicts. */
function named(resource: FhirResource, fullUrl: string | undefined, index: number): Named {
  const url = fullUrl === undefined ? {} : { fullUrl };
  if (resource.id !== undefined) return { resource, ...url, ...(!isId(resource.id) && { unnamed: true }) };
  const fromUrl = fullUrl?.split(/[/:]/).at(-1);
  const id = fromUrl === undefined || fromUrl === '' ? `draft-${index + 1}` : fromUrl;
  return { resource: { ...resource, id }, ...url, unnamed: true };
}

function isNoRequest(resource: FhirResource): boolean {
  return !requestTypes.has(resource.resourceType);
}

function othersOf(all: readonly Named[]): readonly FhirResource[] {
  return all.map(({ resource }) => resource).filter(isNoRequest);
}
