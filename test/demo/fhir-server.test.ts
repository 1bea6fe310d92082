/** The demo FHIR server over real HTTP: what browsers, curl and our own gatherer need of it. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createDemoFhirServer } from '../../src/demo/fhir-server.ts';

let base: string;
let now = new Date('2026-11-22T12:00:00Z');
const server = createServer();

beforeAll(async () => {
  const demo = createDemoFhirServer({ now: () => now, timeZone: 'Europe/Oslo' });
  server.on('request', express().use('/demo/fhir', demo.router));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/demo/fhir`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

interface Answer {
  id: string;
  type: string;
  total: number;
  onsetDateTime: string;
  link: { relation: string; url: string }[];
  entry: { resource: Answer }[];
}

async function ask(path: string, options: RequestInit = {}) {
  const response = await fetch(base + path, options);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer };
}
const ids = (bundle: Partial<Answer>) => (bundle.entry ?? []).map(({ resource }) => resource.id);

describe('the demo FHIR server', () => {
  it('says what it can do', async () => {
    const { body, headers } = await ask('/metadata');
    expect(headers.get('content-type')).toContain('application/fhir+json');
    expect(body).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1', status: 'active' });
  });

  it.each(['patient=kne-mr', 'patient=Patient/kne-mr', 'subject=kne-mr', 'subject=Patient/kne-mr'])(
    'finds the conditions of a patient by %s',
    async (query) => expect(ids((await ask(`/Condition?${query}`)).body)).toEqual(['kne-mr-1', 'kne-mr-2']),
  );

  it('finds any code of a system, and a category', async () => {
    const system = encodeURIComponent('urn:oid:2.16.578.1.12.4.1.1.7280|');
    const byCode = await ask(`/Observation?patient=feber-crp&code=${system}`);
    const byCategory = await ask('/Observation?patient=feber-crp&category=laboratory');
    expect(byCode.body.total).toBe(2);
    expect(ids(byCode.body)).toEqual(ids(byCategory.body));
  });

  it('pages, newest first, with a next link that leads to the rest', async () => {
    const first = await ask('/Observation?patient=uten-flagg-mr&_sort=-date&_count=20');
    const next = first.body.link.find(({ relation }) => relation === 'next')?.url;
    const second = (await (await fetch(String(next))).json()) as Answer;
    expect(new Set([...ids(first.body), ...ids(second)]).size).toBe(first.body.total);
    expect(second.link.map(({ relation }) => relation)).toEqual(['self']);
  });

  it('searches by POST as by GET', async () => {
    const { body } = await ask('/Observation/_search', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'patient=feber-crp&category=vital-signs',
    });
    expect(body.total).toBe(1);
  });

  it('refuses a search parameter it does not know, instead of finding nothing', async () => {
    const { status, body } = await ask('/Observation?patient=feber-crp&value-quantity=gt3');
    expect(status).toBe(400);
    expect(body).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] });
  });

  it.each(['/Patient/nobody', '/Basic', '/Basic/1'])('answers 404 with an OperationOutcome to %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: { resourceType: 'OperationOutcome' } });
  });

  it('creates, reads, updates and deletes', async () => {
    const headers = { 'content-type': 'application/fhir+json' };
    const order = {
      resourceType: 'ServiceRequest',
      id: 'order-1',
      status: 'draft',
      intent: 'order',
      subject: { reference: 'Patient/kne-mr' },
    };
    const put = { method: 'PUT', headers, body: JSON.stringify(order) };
    expect((await ask('/ServiceRequest/order-1', put)).body).toMatchObject(order);
    expect(ids((await ask('/ServiceRequest?patient=kne-mr')).body)).toEqual(['order-1']);
    expect((await ask('/ServiceRequest/order-1', { method: 'DELETE' })).status).toBe(200);
    expect((await ask('/ServiceRequest/order-1')).status).toBe(404);
    const created = await ask('/ServiceRequest', { method: 'POST', headers, body: JSON.stringify(order) });
    expect(created.status).toBe(201);
    expect(created.headers.get('location')).toContain(`/demo/fhir/ServiceRequest/${created.body.id}`);
  });

  it('answers a batch', async () => {
    const entry = [{ request: { method: 'GET', url: 'Condition?patient=kne-mr' } }];
    const { body } = await ask('/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ resourceType: 'Bundle', type: 'batch', entry }),
    });
    expect(body.type).toBe('batch-response');
    expect(body.entry[0]?.resource.total).toBe(2);
  });

  it('says in the searchset that something is held back', async () => {
    const { body } = await ask('/Condition?patient=sperret-journal');
    expect(body.total).toBe(1);
    expect(body.entry.at(-1)).toMatchObject({
      search: { mode: 'outcome' },
      resource: { issue: [{ code: 'suppressed' }] },
    });
  });

  it('answers a preflight of a loopback origin, and lets no other origin in', async () => {
    const preflight = (origin: string) =>
      fetch(`${base}/Patient`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
      });
    const near = await preflight('http://localhost:8080');
    expect(near.headers.get('access-control-allow-origin')).toBe('http://localhost:8080');
    expect(near.headers.get('access-control-allow-headers')).toContain('authorization');
    expect((await preflight('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers 400 to a body that is no JSON', async () => {
    const broken = { method: 'POST', headers: { 'content-type': 'application/fhir+json' }, body: '{"resourceType' };
    expect(await ask('/Patient', broken)).toMatchObject({ status: 400, body: { resourceType: 'OperationOutcome' } });
  });

  it('moves the dates on when a new day has come', async () => {
    const onset = async () => (await ask('/Condition/bare-l84-mr-1')).body.onsetDateTime;
    expect(await onset()).toBe('2026-11-12');
    now = new Date('2026-11-23T12:00:00Z');
    expect(await onset()).toBe('2026-11-13');
  });
});
