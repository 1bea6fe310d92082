/** A clinic that calls the real service over HTTP, sends feedback and asks for traces; for the tests of what is remembered. */
import { Writable } from 'node:stream';
import type { FhirResource } from 'fhir/r4';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { startServer } from '../../src/start.ts';
import { type HttpAnswer, http } from '../support/app.ts';
import { type Discovered, hookCall } from '../support/client.ts';
import { bundleOf } from '../support/requests.ts';
import { type Visit, visitChart } from '../support/visit-chart.ts';

export interface SeenCard {
  readonly uuid: string;
  readonly indicator: string;
  readonly source: { readonly topic: { readonly code: string } };
  readonly suggestions?: readonly { readonly uuid: string; readonly label: string }[];
  readonly extension: Readonly<Record<string, { readonly concerns?: readonly string[] }>>;
}

export interface Seen extends HttpAnswer {
  readonly cards: readonly SeenCard[];
  readonly advice: readonly string[];
  /** Of the decision extension; empty when there is none. */
  readonly decisionId: string;
}

export interface Trace {
  readonly id: string;
  readonly cards: readonly (Readonly<Record<string, unknown>> & {
    readonly uuid: string;
    readonly advice: string;
    readonly withheld?: string;
    readonly feedback?: readonly object[];
  })[];
  readonly rules: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly [member: string]: unknown;
}

/** A visit, or a record that stays the same from call to call. */
export type Chart = Visit | readonly FhirResource[];

export interface More {
  /** Of this type nothing can be read. */
  readonly unread?: string;
  readonly [member: string]: unknown;
}

export interface Clinic {
  readonly address: string;
  readonly send: (method: string, path: string, body?: unknown) => Promise<HttpAnswer>;
  readonly view: (visit: Chart, more?: More) => Promise<Seen>;
  readonly order: (hook: string, visit: Chart, orders: readonly FhirResource[], more?: More) => Promise<Seen>;
  readonly feedback: (items: readonly object[], service?: string) => Promise<HttpAnswer>;
  readonly trace: (id: string) => Promise<Trace>;
  readonly log: () => readonly Readonly<Record<string, unknown>>[];
  readonly reload: (yaml: string) => boolean;
  /** From now on the same chart is another patient's. */
  readonly nextPatient: () => void;
  readonly close: () => Promise<void>;
}

/** As in production with a gateway in front: no demonstration, nobody asked who they are. */
const usual = {
  PORT: '0',
  RYGGRAD_DEMO: 'off',
  RYGGRAD_STORE: 'memory:',
  // On a busy machine nothing here may hang on how long the store takes.
  RYGGRAD_DEADLINE_MS: '30000',
  RYGGRAD_PATIENT_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
};

export async function openClinic(env: Readonly<Record<string, string>> = {}, yaml?: string): Promise<Clinic> {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(...chunk.toString().split('\n').filter(Boolean));
      done();
    },
  });
  const all = { ...usual, ...env };
  const server = await startServer(loadConfig(all, yaml), createLog({ level: 'debug', destination }));
  const { address } = server;
  const { json } = await http('GET', `${address}/cds-services`);
  let patients = 1;
  const { services } = json as { readonly services: readonly Discovered[] };
  const send: Clinic['send'] = (method, path, body) => http(method, address + path, body);
  const ask = async (hook: string, context: object, visit: Chart, more: More): Promise<Seen> => {
    const { unread, ...rest } = more;
    const service = services.find((one) => one.hook === hook);
    if (service === undefined) throw new Error(`no service for ${hook}`);
    const whole = { patientId: 'p1', userId: 'Practitioner/d1', encounterId: 'e1', ...context };
    const filled = hookCall(service, whole, 'days' in visit ? visitChart(visit) : visit, rest);
    const body = unread === undefined ? filled : { ...filled, prefetch: withGaps(service, filled.prefetch, unread) };
    const text = JSON.stringify(body).replaceAll(/\bp1\b/g, `p${patients}`);
    return seen(await send('POST', `/cds-services/${service.id}`, text));
  };
  return {
    address,
    send,
    view: (visit, more = {}) => ask('patient-view', {}, visit, more),
    order: (hook, visit, orders, more = {}) => {
      const selections = orders.map(({ resourceType, id }) => `${resourceType}/${id}`);
      return ask(hook, { draftOrders: bundleOf(...orders), selections }, visit, more);
    },
    feedback: (items, service = 'back-pain-patient-view') =>
      send('POST', `/cds-services/${service}/feedback`, { feedback: items }),
    async trace(id) {
      const answer = await send('GET', `/decisions/${id}`);
      expect(answer.status).toBe(200);
      return answer.json as Trace;
    },
    log: () => lines.map((line): Record<string, unknown> => JSON.parse(line)),
    nextPatient: () => {
      patients += 1;
    },
    reload: (next) => server.reload(() => loadConfig(all, next)),
    close: () => server.close(),
  };
}

const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] };

function withGaps({ prefetch: plan = {} }: Discovered, prefetch: unknown, type: string): object {
  const gaps = Object.entries(plan).flatMap(([key, query]) => (query.startsWith(type) ? [[key, outcome]] : []));
  return { ...(prefetch as object), ...Object.fromEntries(gaps) };
}

function seen(answer: HttpAnswer): Seen {
  const { cards = [], extension } = (answer.json ?? {}) as {
    readonly cards?: readonly SeenCard[];
    readonly extension?: { readonly 'io.github.ryggrad.decision': { readonly id: string } };
  };
  return {
    ...answer,
    cards,
    advice: cards.map(({ source }) => source.topic.code),
    decisionId: extension?.['io.github.ryggrad.decision'].id ?? '',
  };
}

const subject = { reference: 'Patient/p1' };

/** An order that is being written. */
export function imagingOrder(id: string, text: string, more: object = {}): FhirResource {
  return { resourceType: 'ServiceRequest', id, status: 'draft', intent: 'order', subject, code: { text }, ...more };
}

export const now = (): string => new Date().toISOString();

export const accepted = (card: string, id: string, more: object = {}): object => ({
  card,
  outcome: 'accepted',
  acceptedSuggestions: [{ id }],
  outcomeTimestamp: now(),
  ...more,
});

export const overridden = (card: string, more: object = {}): object => ({
  card,
  outcome: 'overridden',
  overrideReason: { reason: { system: 'https://ryggrad.github.io/fhir/CodeSystem/override-reason', code: 'notNew' } },
  outcomeTimestamp: now(),
  ...more,
});
