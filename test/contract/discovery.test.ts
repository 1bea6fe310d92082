/** Discovery over real HTTP: what a client learns before it calls. */
import { existsSync, readFileSync } from 'node:fs';
import type { ServiceDescription } from '../../src/cds-hooks/types.ts';
import { http, type RunningApp, startApp } from '../support/app.ts';
import { serviceIds } from '../support/requests.ts';
import { problemsOfDiscovery } from '../support/response-validator.ts';

let app: RunningApp;
let services: readonly ServiceDescription[];

beforeAll(async () => {
  app = await startApp();
  ({ services } = (await http('GET', `${app.url}/cds-services`)).json as { services: ServiceDescription[] });
});
afterAll(() => app.close());

describe('discovery', () => {
  it('[CH-10] [CH-13] answers 200 at /cds-services, with and without a slash behind it', async () => {
    for (const path of ['/cds-services', '/cds-services/']) {
      const answer = await http('GET', app.url + path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    }
  });

  it('[CH-11] answers an object that holds services and is valid', () => {
    expect(problemsOfDiscovery({ services })).toEqual([]);
  });

  it('[CH-17] names the seven ids of the contract, and each id has its address', async () => {
    expect(services.map(({ id }) => id)).toEqual(serviceIds);
    for (const { id } of services) expect((await http('GET', `${app.url}/cds-services/${id}`)).status).toBe(405);
  });

  it('[CH-14] [CH-145] has one hook per id and one id per hook', () => {
    expect(new Set(services.map(({ hook }) => hook)).size).toBe(services.length);
  });

  it('[CH-15] [CH-16] [CH-19] describes each service in words for people', () => {
    for (const { title, description, usageRequirements } of services) {
      expect(title).toMatch(/^Low back pain: /);
      expect(description.length).toBeGreaterThan(40);
      expect(usageRequirements).toContain('FHIR R4');
    }
  });

  it('[CH-20] names the version of the specification', () => {
    expect(new Set(services.map(({ version }) => version))).toEqual(new Set(['2.0.1']));
  });

  it('[CH-148] names our own hook in reverse domain notation', () => {
    const own = services.filter(({ id }) => id === 'back-pain-imaging-referral-receive');
    expect(own.map(({ hook }) => hook)).toEqual(['io.github.ryggrad.imaging-referral-receive']);
  });

  it('[CH-149] publishes the definition page of our own hook', () => {
    const page = new URL('../../docs/hooks/io.github.ryggrad.imaging-referral-receive.md', import.meta.url);
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, 'utf8');
    for (const part of ['specificationVersion', 'hookVersion', 'hookMaturity', '| Field |', 'Change Log']) {
      expect(text.toLowerCase()).toContain(part.toLowerCase());
    }
  });

  it('[CH-18] asks for the same prefetch everywhere, but for what a hook cannot offer', () => {
    const [first] = services;
    const full = Object.keys(first?.prefetch ?? {});
    expect(full).toContain('observationsFindings');
    for (const { hook, prefetch } of services) {
      expect(Object.keys(prefetch)).toEqual(
        hook === 'order-dispatch' ? full.filter((key) => key !== 'encounter') : full,
      );
    }
  });

  it('answers HEAD without a body', async () => {
    const answer = await http('HEAD', `${app.url}/cds-services`);
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(1000);
  });
});
