/** The log of the running service, searched for everything that a chart says of a person. */
import { Writable } from 'node:stream';
import type { FhirResource } from 'fhir/r4';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type StartedServer, startServer } from '../../src/start.ts';
import { type Discovered, hookCall } from '../support/client.ts';
import { clinicDay } from '../support/clinic-day.ts';

const secrets = {
  family: 'Hemmeligsen',
  birthDate: '1971-03-17',
  nationalId: '17037112345',
  note: 'drikker for mye',
  token: 'token-som-ingen-skal-se',
  patientId: 'pasient-4711',
  reason: 'kona har flyttet',
} as const;

const lines: string[] = [];
const destination = new Writable({
  write(chunk: Buffer, _encoding, done) {
    lines.push(chunk.toString());
    done();
  },
});

let server: StartedServer;
let services: readonly Discovered[];

beforeAll(async () => {
  const log = createLog({ level: 'trace', destination });
  server = await startServer(loadConfig({ PORT: '0', RYGGRAD_STORE: 'memory:', RYGGRAD_DEADLINE_MS: '200' }), log);
  const discovery = await fetch(`${server.address}/cds-services`);
  ({ services } = (await discovery.json()) as { services: readonly Discovered[] });
});
afterAll(() => server.close());

const subject = { reference: `Patient/${secrets.patientId}`, display: secrets.family };
const chart: FhirResource[] = [
  {
    resourceType: 'Patient',
    id: secrets.patientId,
    name: [{ family: secrets.family }],
    identifier: [{ value: secrets.nationalId }],
    birthDate: secrets.birthDate,
  },
  {
    resourceType: 'Condition',
    id: 'c1',
    subject,
    code: { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7170', code: 'L03' }], text: secrets.note },
    recordedDate: clinicDay(0),
    note: [{ text: secrets.note }],
  },
];
const order: FhirResource = {
  resourceType: 'ServiceRequest',
  id: 'o1',
  status: 'draft',
  intent: 'order',
  subject,
  code: { text: 'MR LS-columna' },
  reasonCode: [{ text: secrets.reason }],
};

async function post(path: string, body: string): Promise<number> {
  const answer = await fetch(`${server.address}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${secrets.token}` },
    body,
  });
  await answer.arrayBuffer();
  return answer.status;
}

describe('the log', () => {
  it('holds nothing of the person, neither for good calls nor for bad ones', async () => {
    const draftOrders = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: order }] };
    const context = { userId: `Practitioner/${secrets.family}`, patientId: secrets.patientId, draftOrders };
    const fhirServer = `http://127.0.0.1:1/${secrets.family}`;
    const fhirAuthorization = {
      access_token: secrets.token,
      token_type: 'Bearer',
      expires_in: 300,
      scope: 'x',
      subject: 'y',
    };
    const statuses: number[] = [];
    for (const service of services) {
      const body = hookCall(service, { ...context, selections: ['ServiceRequest/o1'] }, chart, {
        fhirServer,
        fhirAuthorization,
      });
      statuses.push(await post(`/cds-services/${service.id}`, JSON.stringify(body)));
      const { prefetch: _, ...bare } = body;
      statuses.push(await post(`/cds-services/${service.id}`, JSON.stringify(bare)));
      statuses.push(
        await post(`/cds-services/${service.id}`, JSON.stringify({ ...body, context: { patientId: secrets } })),
      );
      statuses.push(await post(`/cds-services/${service.id}`, JSON.stringify(body).slice(0, -20)));
      statuses.push(
        await post(`/cds-services/${service.id}/feedback`, JSON.stringify({ feedback: [{ card: secrets.note }] })),
      );
      statuses.push(await post(`/cds-services/${secrets.family}`, '{}'));
    }
    expect(new Set(statuses)).toEqual(new Set([200, 400, 404, 412]));
    const written = lines.join('');
    expect(written).toContain('hook answered');
    for (const secret of Object.values(secrets)) expect(written).not.toContain(secret);
  });
});
