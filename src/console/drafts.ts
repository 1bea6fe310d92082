/** What a click on a suggestion does to the drafts of this page; nothing here touches the page itself. */
import type { FhirResource } from 'fhir/r4';
import type { Action, Suggestion } from '../cds-hooks/types.ts';
import type { Order } from './orders.ts';

export interface Drafts {
  /** What the hooks on orders send. */
  readonly orders: readonly Order[];
  /** Messages and tasks. */
  readonly others: readonly FhirResource[];
}

export interface Change {
  /** Missing when it was created. */
  readonly before?: FhirResource;
  /** Missing when it was deleted. */
  readonly after?: FhirResource;
}

export const noDrafts: Drafts = { orders: [], others: [] };

/** CDS Hooks, "Suggestion": as a FHIR transaction, where deletes come first, then creates, then updates. */
const sequence = ['delete', 'create', 'update'] as const;

/** Carries out the actions of a suggestion; what does not change anything is no change. */
export function applyActions(
  drafts: Drafts,
  actions: readonly Action[],
): { readonly drafts: Drafts; readonly changes: readonly Change[] } {
  let all: readonly FhirResource[] = [...drafts.orders, ...drafts.others];
  const changes: Change[] = [];
  const ordered = sequence.flatMap((type) => actions.filter((action) => action.type === type));
  for (const { type, resource, resourceId } of ordered) {
    const name = resource ? nameOf(resource) : resourceId;
    const before = all.find((draft) => nameOf(draft) === name);
    const after = type === 'delete' ? undefined : resource;
    if (!before && !after) continue;
    const kept = all.flatMap((draft) => (draft === before ? (after ?? []) : draft));
    all = before || !after ? kept : [...kept, after];
    changes.push({ ...(before && { before }), ...(after && { after }) });
  }
  const others = all.filter((draft) => !isOrder(draft));
  return { drafts: { orders: all.filter(isOrder), others }, changes };
}

/**
 * True when everything the suggestion would create stands among the drafts already: a hook without orders cannot tell
 * the service, which therefore offers it again.
 */
export function isDone({ actions = [] }: Suggestion, { orders, others }: Drafts): boolean {
  const all = [...orders, ...others];
  return (
    actions.length > 0 &&
    actions.every(({ type, resource }) => type === 'create' && resource && all.some((draft) => isSame(draft, resource)))
  );
}

/**
 * Ids of created resources are for the time being, and words come in two languages: what counts is what is ordered or
 * what a message is about.
 */
function isSame(one: FhirResource, other: FhirResource): boolean {
  return one.resourceType === other.resourceType && matterOf(one) === matterOf(other);
}

function matterOf(resource: FhirResource): string | undefined {
  if (resource.resourceType === 'CommunicationRequest') return resource.about?.[0]?.reference;
  if (resource.resourceType === 'ServiceRequest' || resource.resourceType === 'Task') {
    const [coding] = resource.code?.coding ?? [];
    return coding ? `${coding.system}|${coding.code}` : resource.code?.text;
  }
  return nameOf(resource);
}

function nameOf({ resourceType, id }: FhirResource): string {
  return `${resourceType}/${id}`;
}

export function isOrder(resource: FhirResource): resource is Order {
  return resource.resourceType === 'ServiceRequest' || resource.resourceType === 'MedicationRequest';
}
