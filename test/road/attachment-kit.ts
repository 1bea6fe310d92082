/** Referrals with attachments on a FHIR server: how the service is asked about them, and what it answers. */
import type { DocumentReference, FhirResource, ServiceRequest } from 'fhir/r4';
import { type Loopback, sendJson, startLoopback } from '../fhir/loopback.ts';
import { type Discovered, hookCall } from '../support/client.ts';
import { answerOf, type Decided } from '../support/decided.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import { startTestServer } from '../support/server.ts';
import { type Visit, visitChart } from '../support/visit-chart.ts';

const subject = { reference: 'Patient/p1' };
const DECISION = 'io.github.ryggrad.decision';

export const base64 = (text: string) => Buffer.from(text).toString('base64');
export const paper = (id: string, ...attachments: object[]): DocumentReference => ({
  resourceType: 'DocumentReference',
  id,
  status: 'current',
  subject,
  content: attachments.map((attachment) => ({ attachment })),
});
export const pdf = (id: string) => paper(id, { contentType: 'application/pdf', data: base64('%PDF-1.7') });
export const text = (id: string, words: string) => paper(id, { contentType: 'text/plain', data: base64(words) });

/** Says so little that there is something to ask for. */
export const bare = 'Korsryggsmerter. Se vedlegg.';
const full =
  'Isjias i 7 uker uten bedring, spørsmål om prolaps. Ingen pareser, normal sensibilitet og reflekser. Ikke operert eller MR-undersøkt før. Ikke pacemaker eller annet metall.';
/** The chart behind it, for which MR is right. */
export const sciatica = {
  days: 49,
  course: 'unchanged',
  present: ['dermatomal-leg-pain', 'lasegue-positive'],
} as const;

export function referral(pointers: readonly string[], reason = full): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    id: 'r1',
    status: 'active',
    intent: 'order',
    subject,
    code: { text: 'MR LS-columna' },
    reasonCode: [{ text: reason }],
    supportingInfo: pointers.map((reference) => ({ reference })),
  };
}

export interface Asked {
  readonly orders: readonly ServiceRequest[];
  readonly beside?: readonly FhirResource[];
  readonly chart?: Visit;
  readonly locale?: 'nb' | 'en';
  readonly hook?: 'io.github.ryggrad.imaging-referral-receive' | 'order-dispatch' | 'order-sign';
  readonly more?: object;
}

interface Answered extends Decided {
  /** Summaries and details of all cards. */
  readonly words: string;
  readonly notRead: readonly unknown[] | undefined;
}

export interface Department {
  readonly ehr: Loopback;
  /** What the FHIR server has, by `Type/id`. */
  stored: Readonly<Record<string, FhirResource>>;
  readonly answer: (asked: Asked) => Promise<Answered>;
  readonly close: () => Promise<void>;
}

export async function startDepartment(): Promise<Department> {
  const ehr = await startLoopback((request, response) => {
    const found = department.stored[(request.url ?? '').slice('/fhir/'.length)];
    const missing = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-found' }] };
    if (found === undefined) sendJson(response, missing, 404);
    else sendJson(response, found);
  });
  const server = await startTestServer();
  const discovery = await fetch(`${server.address}/cds-services`);
  const { services } = (await discovery.json()) as { services: Discovered[] };
  const department: Department = {
    ehr,
    stored: {},
    answer: (asked) => ask(server.address, services, { more: { fhirServer: ehr.base }, ...asked }),
    close: async () => {
      await server.close();
      await ehr.close();
    },
  };
  return department;
}

async function ask(address: string, services: readonly Discovered[], asked: Asked): Promise<Answered> {
  const { chart = sciatica, locale = 'nb', hook = 'io.github.ryggrad.imaging-referral-receive', more = {} } = asked;
  const service = services.find((one) => one.hook === hook);
  if (service === undefined) throw new Error(`no service for ${hook}`);
  const context = { patientId: 'p1', userId: 'Practitioner/gp', ...ordersOf(hook, asked) };
  const response = await fetch(`${address}/cds-services/${service.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': locale },
    body: JSON.stringify(hookCall(service, context, visitChart(chart), { ...more })),
  });
  const body = (await response.json()) as Body;
  expect({ status: response.status, body }).toMatchObject({ status: 200 });
  expect(problemsOfResponse(body)).toEqual([]);
  const cards = body.cards.map(({ summary, detail }) => `${summary}\n${detail}`);
  return { ...answerOf(body), words: cards.join('\n'), notRead: body.extension?.[DECISION]?.notRead };
}

interface Body {
  readonly cards: readonly { readonly summary: string; readonly detail: string }[];
  readonly extension?: { readonly [DECISION]?: { readonly notRead?: readonly unknown[] } };
}

function ordersOf(hook: Asked['hook'], { orders, beside = [] }: Asked): object {
  if (hook === 'order-dispatch') {
    return { dispatchedOrders: orders.map(({ id }) => `ServiceRequest/${id}`), performer: 'Organization/radiology' };
  }
  const entry = [...orders, ...beside].map((resource) => ({ resource }));
  const bundle = { resourceType: 'Bundle', type: 'collection', entry };
  return hook === 'order-sign' ? { draftOrders: bundle } : { referrals: bundle };
}
