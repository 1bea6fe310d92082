/** Builds what a suggestion is made from: a call with its orders, and a decision with one advice on its card. */
import type { FhirResource, MedicationRequest, ServiceRequest } from 'fhir/r4';
import type { CallOrder, Card, HookCall } from '../../src/cds-hooks/types.ts';
import type { AdviceCode } from '../../src/domain/advice.ts';
import type { Advice, Decision } from '../../src/domain/decision.ts';
import type { Locale } from '../../src/domain/language.ts';
import { type OrderCatalogue, orderNames } from '../../src/domain/order-catalogue.ts';
import type { OrderFact, PatientFacts } from '../../src/domain/patient-facts.ts';
import { createSuggester } from '../../src/suggestions/suggest.ts';
import { loadSuggestionWords } from '../../src/suggestions/words.ts';
import { aDecision, anAdvice, anOrder, someFacts } from '../cards/a-case.ts';

export const words = loadSuggestionWords();

/** An entry for every order that the service may propose. */
export const fullCatalogue: OrderCatalogue = Object.fromEntries(
  orderNames.map((name) => [
    name,
    { system: 'https://ehr.example/orders', code: `X-${name}`, display: `Site ${name}` },
  ]),
);

/** A CT with everything that a draft may carry; changes must keep it. */
export const ctDraft: ServiceRequest = {
  resourceType: 'ServiceRequest',
  id: '1',
  meta: { versionId: '3' },
  text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">CT LS-columna</div>' },
  extension: [{ url: 'https://ehr.example/clinic', valueString: 'A' }],
  identifier: [{ system: 'https://ehr.example/order', value: '77' }],
  status: 'draft',
  intent: 'order',
  priority: 'routine',
  code: { text: 'CT LS-columna' },
  subject: { reference: 'Patient/p1' },
  encounter: { reference: 'Encounter/e1' },
  authoredOn: '2026-11-22T09:00:00+01:00',
  requester: { reference: 'Practitioner/gp' },
  reasonCode: [{ text: 'isjias venstre, parese?' }],
  reasonReference: [{ reference: 'Condition/isjias' }],
  bodySite: [{ text: 'korsrygg' }],
  note: [{ text: 'ønsker svar på telefon' }],
  supportingInfo: [{ reference: 'DocumentReference/1' }],
};

export const drugDraft: MedicationRequest = {
  resourceType: 'MedicationRequest',
  id: '2',
  status: 'draft',
  intent: 'order',
  subject: { reference: 'Patient/p1' },
  medicationCodeableConcept: { text: 'Ibuprofen 400 mg' },
};

export interface CaseSpec {
  readonly advice: AdviceCode;
  readonly about?: Partial<Advice>;
  readonly decision?: Partial<Decision>;
  readonly facts?: Partial<PatientFacts>;
  readonly call?: Partial<HookCall>;
  readonly orders?: readonly CallOrder[];
  readonly orderFacts?: readonly OrderFact[];
  readonly catalogue?: OrderCatalogue;
  readonly indicator?: Card['indicator'];
  readonly detail?: string;
  readonly deletes?: boolean;
  readonly locale?: Locale;
}

export const selected = (resource: FhirResource): CallOrder => ({ resource, selected: true });

export function factOf(resource: FhirResource, rest: Partial<OrderFact> = {}): OrderFact {
  return anOrder({ reference: `${resource.resourceType}/${resource.id}`, ...rest });
}

export const ctFact = factOf(ctDraft, { imaging: 'ct-lumbar', modality: 'ct', label: 'CT LS-columna' });
export const drugFact: OrderFact = {
  reference: 'MedicationRequest/2',
  kind: 'medication',
  concernsBack: true,
  label: 'Ibuprofen 400 mg',
  selected: true,
  question: { stated: false, degeneration: false, control: false },
  contexts: ['drug.nsaid'],
};

/** An order-sign call with one CT draft unless told otherwise; every uuid is counted up from zero. */
export function suggestionsOf(spec: CaseSpec): Card {
  const { call, facts, decision } = caseOf(spec);
  let count = 0;
  const uuid = (): string => `00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`;
  const [card] = createSuggester({ words, uuid })([cardOf(spec)], {
    call,
    orders: call.orders,
    decision,
    facts,
    locale: spec.locale ?? 'nb',
    catalogue: spec.catalogue ?? fullCatalogue,
    deletes: spec.deletes ?? true,
    now: new Date('2026-11-22T10:00:00Z'),
  });
  if (card === undefined) throw new Error('a card went missing');
  return card;
}

export function caseOf(spec: CaseSpec) {
  const orders = spec.orders ?? [selected(ctDraft)];
  const call: HookCall = {
    serviceId: 'back-pain-order-sign',
    hook: 'order-sign',
    hookInstance: 'a',
    patientId: 'p1',
    userId: 'Practitioner/gp',
    encounterId: 'e1',
    orders,
    orderReferences: [],
    conditions: [],
    prefetch: {},
    ...spec.call,
  };
  const facts = someFacts({
    hook: call.hook,
    orders: spec.orderFacts ?? (orders.length > 0 ? [ctFact] : []),
    ...spec.facts,
  });
  const advice = anAdvice(spec.advice, { ...(orders.length > 0 && { order: 'ServiceRequest/1' }), ...spec.about });
  return { call, facts, decision: aDecision([advice], spec.decision) };
}

function cardOf(spec: CaseSpec): Card {
  return {
    uuid: '6bc883b2-b795-4dcb-b661-34884a31d401',
    summary: 'Et råd',
    ...(spec.detail !== undefined && { detail: spec.detail }),
    indicator: spec.indicator ?? 'warning',
    source: { label: 'FORMI 2007' },
  };
}
