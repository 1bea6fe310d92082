/** What a click on a suggestion does to the drafts of this page; nothing here touches the page itself. */

/** @typedef {import('fhir/r4').FhirResource} FhirResource */
/** @typedef {import('./orders.js').Order} Order */
/** @typedef {import('../../cds-hooks/types.ts').Action} Action */
/** @typedef {import('../../cds-hooks/types.ts').Suggestion} Suggestion */
/**
 * @typedef {object} Drafts
 * @property {readonly Order[]} orders what the hooks on orders send
 * @property {readonly FhirResource[]} others messages and tasks
 */
/**
 * @typedef {object} Change
 * @property {FhirResource} [before] missing when it was created
 * @property {FhirResource} [after] missing when it was deleted
 */

/** CDS Hooks, "Suggestion": as a FHIR transaction, where deletes come first, then creates, then updates. */
const sequence = /** @type {const} */ (['delete', 'create', 'update']);

/**
 * Carries out the actions of a suggestion.
 * @param {Drafts} drafts
 * @param {readonly Action[]} actions
 * @returns {{ drafts: Drafts, changes: Change[] }} what does not change anything is no change
 */
export function applyActions(drafts, actions) {
  let all = [...drafts.orders, ...drafts.others];
  /** @type {Change[]} */
  const changes = [];
  for (const type of sequence) {
    for (const { resource, resourceId } of actions.filter((action) => action.type === type)) {
      const name = resource ? nameOf(resource) : resourceId;
      const before = all.find((draft) => nameOf(draft) === name);
      const after = type === 'delete' ? undefined : resource;
      if (!before && !after) continue;
      all = before
        ? all.flatMap((draft) => (draft === before ? (after ?? []) : draft))
        : [...all, ...(after ? [after] : [])];
      changes.push({ ...(before && { before }), ...(after && { after }) });
    }
  }
  const others = all.filter((draft) => !isOrder(draft));
  return { drafts: { orders: all.filter(isOrder), others }, changes };
}

/**
 * True when everything the suggestion would create stands among the drafts already: a hook without orders cannot tell
 * the service, which therefore offers it again.
 * @param {Suggestion} suggestion
 * @param {Drafts} drafts
 */
export function isDone({ actions = [] }, { orders, others }) {
  const all = [...orders, ...others];
  return (
    actions.length > 0 &&
    actions.every(({ type, resource }) => type === 'create' && resource && all.some((draft) => isSame(draft, resource)))
  );
}

/**
 * Ids of created resources are for the time being, and words come in two languages: what counts is what is ordered or
 * what a message is about.
 * @param {FhirResource} one
 * @param {FhirResource} other
 */
function isSame(one, other) {
  return one.resourceType === other.resourceType && matterOf(one) === matterOf(other);
}

/** @param {FhirResource} resource */
function matterOf(resource) {
  if (resource.resourceType === 'CommunicationRequest') return resource.about?.[0]?.reference;
  if (resource.resourceType === 'ServiceRequest' || resource.resourceType === 'Task') {
    const [coding] = resource.code?.coding ?? [];
    return coding ? `${coding.system}|${coding.code}` : resource.code?.text;
  }
  return nameOf(resource);
}

/** @param {FhirResource} resource */
function nameOf({ resourceType, id }) {
  return `${resourceType}/${id}`;
}

/**
 * @param {FhirResource} resource
 * @returns {resource is Order}
 */
export function isOrder(resource) {
  return resource.resourceType === 'ServiceRequest' || resource.resourceType === 'MedicationRequest';
}
