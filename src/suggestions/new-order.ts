/** Orders that a suggestion creates: drafts with a code of the site's own catalogue, a reason, and an id for the time being. */
import type { CodeableConcept, Coding, Reference, ServiceRequest, Task } from 'fhir/r4';
import type { Action } from '../cds-hooks/types.ts';
import { CHECKLIST_URL, FINDING_SYSTEM } from '../domain/constants.ts';
import { findingNames } from '../domain/findings.ts';
import type { CatalogueEntry, OrderName } from '../domain/order-catalogue.ts';
import type { HookName } from '../domain/patient-facts.ts';
import { objectsOf, usableReference, withoutEmpty } from './given.ts';
import type { Occasion, Offer } from './occasion.ts';
import { isOrderedAlready } from './ordered-already.ts';
import type { LabelName } from './words.ts';

type Priority = 'routine' | 'urgent' | 'stat';

export interface Wanted {
  readonly name: OrderName;
  readonly label: LabelName;
  readonly priority: Priority;
  /** When it shall be done. */
  readonly occurrencePeriod?: { readonly start: string; readonly end: string };
}

/** With the patient, or with an order at hand; not where somebody else's referral is handled. */
const hooksOfTheTreating: ReadonlySet<HookName> = new Set([
  'patient-view',
  'encounter-start',
  'problem-list-item-create',
  'order-select',
  'order-sign',
]);
/** Records named as reasons; the rest stands in the chart. */
const MOST_REASONS = 8;

/** @returns undefined when the site has no code for it, when it is ordered or measured already, or when nobody here may order it */
export function creation(occasion: Occasion, wanted: Wanted): Action | undefined {
  const { call, catalogue, words, locale } = occasion;
  const entry = catalogue[wanted.name];
  if (entry === undefined || !hooksOfTheTreating.has(call.hook)) return undefined;
  if (isOrderedAlready(wanted.name, occasion.facts.orders) || isMeasured(wanted.name, occasion)) return undefined;
  const description = words.label(wanted.label, { to: words.orderName(wanted.name, locale) }, locale);
  const resource =
    wanted.name === 'red-flag-checklist' ? newTask(occasion, entry) : newRequest(occasion, wanted, entry);
  return { type: 'create', description, resource };
}

/** A value inside its window needs no new sample at a click. */
function isMeasured(name: OrderName, { facts }: Occasion): boolean {
  const { esr, crp } = facts.measured;
  return (name === 'esr' && esr !== undefined) || (name === 'crp' && crp !== undefined);
}

/** One button for one new order. */
export function offerOf(action: Action | undefined): readonly Offer[] {
  return action === undefined ? [] : [{ label: action.description, actions: [action] }];
}

function newRequest(occasion: Occasion, wanted: Wanted, entry: CatalogueEntry): ServiceRequest {
  const { call, now, uuid } = occasion;
  const source = sourceOrder(occasion);
  const encounter = usableReference(source?.encounter) ?? encounterOf(call.encounterId);
  const requester = usableReference(source?.requester) ?? requesterOf(call.userId);
  const reasonCode = reasonCodes(occasion, source);
  const reasonReference = reasonReferences(occasion, source);
  return withoutEmpty<ServiceRequest>({
    resourceType: 'ServiceRequest',
    id: uuid(),
    status: 'draft',
    intent: 'order',
    priority: wanted.priority,
    code: { coding: [entry], text: entry.display },
    subject: { reference: `Patient/${call.patientId}` },
    ...(encounter && { encounter }),
    ...(wanted.occurrencePeriod && { occurrencePeriod: wanted.occurrencePeriod }),
    authoredOn: now.toISOString(),
    ...(requester && { requester }),
    ...(reasonCode.length > 0 && { reasonCode }),
    ...(reasonReference.length > 0 && { reasonReference }),
  });
}

/** The checklist is a questionnaire: a task to answer it. */
function newTask({ call, now, uuid }: Occasion, entry: CatalogueEntry): Task {
  const encounter = encounterOf(call.encounterId);
  const owner = requesterOf(call.userId);
  return {
    resourceType: 'Task',
    id: uuid(),
    status: 'draft',
    intent: 'order',
    code: { coding: [entry], text: entry.display },
    for: { reference: `Patient/${call.patientId}` },
    ...(encounter && { encounter }),
    authoredOn: now.toISOString(),
    ...(owner && { owner }),
    input: [{ type: { text: 'questionnaire' }, valueCanonical: CHECKLIST_URL }],
  };
}

/** The order that the advice is about: the new one is made for the same reason, in the same encounter, by the same person. */
function sourceOrder({ advice, orders }: Occasion): ServiceRequest | undefined {
  for (const { resource } of orders) {
    if (resource.resourceType === 'ServiceRequest' && `ServiceRequest/${resource.id}` === advice.order) return resource;
  }
  return undefined;
}

function encounterOf(encounterId: string | undefined): Reference | undefined {
  return encounterId === undefined ? undefined : { reference: `Encounter/${encounterId}` };
}

/** A patient or a relative may look at the record; they order nothing. */
function requesterOf(userId: string | undefined): Reference | undefined {
  return userId !== undefined && /^Practitioner(?:Role)?\//.test(userId) ? { reference: userId } : undefined;
}

/** The reasons of the order at hand, then the findings behind the advice: a referral shall state its red flags. */
function reasonCodes({ advice, locale }: Occasion, source: ServiceRequest | undefined): CodeableConcept[] {
  const given = objectsOf(source?.reasonCode);
  const findings = advice.found.map((code): CodeableConcept => {
    const display = findingNames[code][locale];
    const coding: Coding = { system: FINDING_SYSTEM, code, display };
    return { coding: [coding], text: display };
  });
  return [...given, ...findings];
}

const reasonTypes = /^(?:Condition|Observation|DiagnosticReport|DocumentReference)\//;

/** The records behind the findings, of the types that ServiceRequest.reasonReference takes; nothing inside the other order. */
function reasonReferences({ advice, facts }: Occasion, source: ServiceRequest | undefined): Reference[] {
  const given = objectsOf(source?.reasonReference).flatMap((one) => usableReference(one) ?? []);
  const known = new Set(given.map(({ reference }) => reference));
  const records: Reference[] = [];
  for (const code of advice.found) {
    for (const { state, reference } of facts.findings[code].evidence) {
      if (state !== 'present' || reference === undefined || known.has(reference)) continue;
      if (!reasonTypes.test(reference) || records.length >= MOST_REASONS) continue;
      known.add(reference);
      records.push({ reference });
    }
  }
  return [...given, ...records];
}
