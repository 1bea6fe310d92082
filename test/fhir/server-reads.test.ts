/** Reading what prefetch lacks from foreign servers, which nock plays. */
import nock from 'nock';
import { type AllowList, allowList } from '../../src/fhir/allow-list.ts';
import { createGatherer } from '../../src/fhir/gather.ts';
import type { Gathered, GatherInput } from '../../src/fhir/gathered.ts';
import {
  anyServer,
  bundle,
  condition,
  conditions,
  encounter,
  input,
  medicines,
  noServer,
  observation,
  observations,
  outcome,
  patient,
  vitals,
} from './samples.ts';

const origin = 'https://ehr.example';
const fhirServer = `${origin}/fhir`;
const gather = createGatherer({ allowed: anyServer, deadlineMs: 20_000, maxPages: 3, clock: () => 0 });

beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
afterAll(async () => {
  await gather.close();
  nock.enableNetConnect();
});

async function read(call: GatherInput): Promise<Gathered> {
  return gather({ fhirServer, ...call }, new AbortController().signal);
}

function ids(result: Gathered, type: string): (string | undefined)[] | undefined {
  return result.resources.get(type)?.map((resource) => resource.id);
}

const next = (url: string): object => ({ link: [{ relation: 'next', url }] });

describe('an absent key', () => {
  it('is read from the server, a present one is not', async () => {
    const scope = nock(origin)
      .get('/fhir/Condition?patient=1')
      .reply(200, bundle([condition('a')]));
    const result = await read(input([conditions, observations], { prefetch: { labs: null } }));
    expect(ids(result, 'Condition')).toEqual(['a']);
    expect(ids(result, 'Observation')).toEqual([]);
    expect(result.unavailable.size).toBe(0);
    expect(scope.isDone()).toBe(true);
    expect(result.reads.map(({ key, from, outcome }) => [key, from, outcome])).toEqual([
      ['labs', 'prefetch', 'empty'],
      ['conditions', 'server', 'ok'],
    ]);
  });

  it('asks for FHIR JSON, uncompressed, with the token when there is one', async () => {
    const seen: Record<string, string>[] = [];
    nock(origin)
      .get('/fhir/Condition?patient=1')
      .twice()
      .reply(function answer() {
        seen.push(this.req.headers as Record<string, string>);
        return [200, bundle([])];
      });
    await read(input([conditions], { accessToken: 'secret' }));
    await read(input([conditions]));
    expect(seen[0]).toMatchObject({ authorization: 'Bearer secret', 'accept-encoding': 'identity' });
    expect(seen[0]?.accept).toMatch(/^application\/fhir\+json/);
    expect(seen[1]).not.toHaveProperty('authorization');
  });

  it('is read whatever JSON media type the server names', async () => {
    for (const type of ['application/json', 'application/fhir+json;charset=utf-8', 'text/plain', '']) {
      nock(origin)
        .get('/fhir/Condition?patient=1')
        .reply(200, JSON.stringify(bundle([condition('æ')])), { 'content-type': type });
      expect(ids(await read(input([conditions])), 'Condition')).toEqual(['æ']);
    }
  });

  it('keeps no trace of the request on a resource that was read', async () => {
    nock(origin).get('/fhir/Patient/1').reply(200, { resourceType: 'Patient', id: '1' });
    const result = await read(input([patient], { accessToken: 'secret' }));
    const [found] = result.resources.get('Patient') ?? [];
    expect(Object.getOwnPropertyNames(found)).toEqual(['resourceType', 'id']);
  });
});

describe('an answer that is none', () => {
  it.each([
    ['an HTML error page', 502, '<html>Bad Gateway</html>', 'http-error'],
    ['an error without body', 500, '', 'http-error'],
    ['a refusal with an OperationOutcome', 403, JSON.stringify(outcome('error', 'forbidden')), 'http-error'],
    ['a search that is not known', 404, JSON.stringify(outcome('error', 'not-supported')), 'http-error'],
    ['a login page with status 200', 200, '<html>Log in</html>', 'not-json'],
    ['truncated JSON', 200, '{"resourceType":"Bundle","entry":[{"reso', 'not-json'],
    ['an empty body', 200, '', 'wrong-type'],
    ['JSON null', 200, 'null', 'wrong-type'],
    ['a JSON number', 200, '42', 'wrong-type'],
    ['a JSON list', 200, '[]', 'wrong-type'],
    ['another resource', 200, '{"resourceType":"Patient","id":"1"}', 'wrong-type'],
    ['an OperationOutcome with status 200', 200, JSON.stringify(outcome('error', 'exception')), 'error-outcome'],
  ])('%s makes the type unavailable', async (_, status, body, expected) => {
    nock(origin).get('/fhir/Condition?patient=1').reply(status, body);
    const result = await read(input([conditions]));
    expect([...result.whollyUnavailable]).toEqual(['Condition']);
    expect(result.reads[0]?.outcome).toBe(expected);
  });

  it('says so when the record is blocked', async () => {
    nock(origin).get('/fhir/Condition?patient=1').reply(403, outcome('error', 'suppressed'));
    const result = await read(input([conditions]));
    expect(result.suppressed).toBe(true);
    expect([...result.unavailable]).toEqual(['Condition']);
  });

  it('names a network fault', async () => {
    nock(origin).get('/fhir/Condition?patient=1').replyWithError('connection refused');
    expect((await read(input([conditions]))).reads[0]?.outcome).toBe('network');
  });

  it('does not follow a redirect, and so takes the token nowhere', async () => {
    nock(origin).get('/fhir/Condition?patient=1').reply(302, '', { location: 'https://evil.example/fhir/Condition' });
    const evil = nock('https://evil.example')
      .get('/fhir/Condition')
      .reply(200, bundle([condition('x')]));
    const result = await read(input([conditions], { accessToken: 'secret' }));
    expect([...result.unavailable]).toEqual(['Condition']);
    expect(evil.isDone()).toBe(false);
  });
});

describe('a resource that does not exist', () => {
  it.each([404, 410])('(%i) is a gap, for the encounter of the call too', async (status) => {
    nock(origin).get('/fhir/Patient/1').reply(status, outcome('error', 'not-found'));
    nock(origin).get('/fhir/Encounter/7').reply(status, outcome('error', 'not-found'));
    const result = await read(input([patient, encounter]));
    expect([...result.whollyUnavailable]).toEqual(['Patient', 'Encounter']);
  });
});

describe('pages', () => {
  it('are followed below the base, also from a prefetched Bundle', async () => {
    nock(origin)
      .get('/fhir?_getpages=2')
      .reply(200, bundle([condition('b')], next('Condition?page=3')));
    nock(origin)
      .get('/fhir/Condition?page=3')
      .reply(200, bundle([condition('c'), condition('a')]));
    const prefetch = { conditions: bundle([condition('a')], next(`${fhirServer}?_getpages=2`)) };
    const result = await read(input([conditions], { prefetch }));
    expect(ids(result, 'Condition')).toEqual(['a', 'b', 'c']);
    expect(result.unavailable.size).toBe(0);
  });

  it.each([
    ['of another origin', 'https://evil.example/fhir/Condition?page=2'],
    ['of another path', `${origin}/other/Condition?page=2`],
    ['without address', ''],
  ])('%s are not followed: what was read is kept and called incomplete', async (_, url) => {
    nock(origin)
      .get('/fhir/Condition?patient=1')
      .reply(200, bundle([condition('a')], next(url)));
    const evil = nock('https://evil.example').get('/fhir/Condition?page=2').reply(200, bundle([]));
    const other = nock(origin).get('/other/Condition?page=2').reply(200, bundle([]));
    const result = await read(input([conditions], { accessToken: 'secret' }));
    expect(ids(result, 'Condition')).toEqual(['a']);
    expect([...result.unavailable]).toEqual(['Condition']);
    expect(result.whollyUnavailable.size).toBe(0);
    expect(result.reads[0]?.outcome).toBe('paging-stopped');
    expect(evil.isDone() || other.isDone()).toBe(false);
  });

  it('that lead in a circle end', async () => {
    nock(origin)
      .get('/fhir/Condition?patient=1')
      .reply(200, bundle([condition('a')], next('Condition?page=2')));
    nock(origin)
      .get('/fhir/Condition?page=2')
      .reply(200, bundle([condition('b')], next('Condition?patient=1')));
    const result = await read(input([conditions]));
    expect(ids(result, 'Condition')).toEqual(['a', 'b']);
    expect(result.reads[0]?.outcome).toBe('paging-stopped');
  });

  it('beyond the limit are not read', async () => {
    for (const page of [1, 2, 3]) {
      const path = page === 1 ? '/fhir/Condition?patient=1' : `/fhir/Condition?page=${page}`;
      nock(origin)
        .get(path)
        .reply(200, bundle([condition(`${page}`)], next(`Condition?page=${page + 1}`)));
    }
    const fourth = nock(origin).get('/fhir/Condition?page=4').reply(200, bundle([]));
    const result = await read(input([conditions]));
    expect(ids(result, 'Condition')).toEqual(['1', '2', '3']);
    expect([...result.unavailable]).toEqual(['Condition']);
    expect(fourth.isDone()).toBe(false);
  });

  it('that fail leave the earlier ones standing', async () => {
    nock(origin)
      .get('/fhir/Condition?patient=1')
      .reply(200, bundle([condition('a')], next('Condition?page=2')));
    nock(origin).get('/fhir/Condition?page=2').reply(500);
    const result = await read(input([conditions]));
    expect(ids(result, 'Condition')).toEqual(['a']);
    expect(result.reads[0]).toMatchObject({ outcome: 'http-error', status: 500 });
    expect(result.whollyUnavailable.size).toBe(0);
  });

  it('after a blocked part are still read, and the block is not forgotten', async () => {
    const first = bundle([condition('a'), outcome('warning', 'suppressed')], next('Condition?page=2'));
    nock(origin).get('/fhir/Condition?patient=1').reply(200, first);
    nock(origin)
      .get('/fhir/Condition?page=2')
      .reply(200, bundle([condition('b')]));
    const result = await read(input([conditions]));
    expect(ids(result, 'Condition')).toEqual(['a', 'b']);
    expect(result.suppressed).toBe(true);
    expect([...result.unavailable]).toEqual(['Condition']);
  });

  it('together hold what the server counts, else the data are incomplete', async () => {
    nock(origin)
      .get('/fhir/Condition?patient=1')
      .reply(200, bundle([condition('a')], { total: 3, ...next('Condition?page=2') }));
    nock(origin)
      .get('/fhir/Condition?page=2')
      .reply(200, bundle([condition('b')], { total: 3 }));
    expect((await read(input([conditions]))).reads[0]?.outcome).toBe('paging-stopped');
  });
});

describe('a server', () => {
  const never = (): nock.Scope =>
    nock(origin)
      .get('/fhir/Condition?patient=1')
      .reply(200, bundle([condition('a')]));

  async function readWith(allowed: AllowList, call: Partial<GatherInput>): Promise<Gathered> {
    const other = createGatherer({ allowed, deadlineMs: 20_000 });
    const result = await other(input([conditions], call), new AbortController().signal);
    await other.close();
    return result;
  }

  it('that is not on the list is never contacted', async () => {
    const scope = never();
    const result = await readWith(noServer, { fhirServer, accessToken: 'secret' });
    expect([...result.whollyUnavailable]).toEqual(['Condition']);
    expect(result.reads[0]?.outcome).toBe('not-allowed');
    expect(scope.isDone()).toBe(false);
  });

  it('that needs a token is not contacted without one', async () => {
    const scope = never();
    expect((await readWith(allowList([fhirServer]), { fhirServer })).reads[0]?.outcome).toBe('not-allowed');
    expect(scope.isDone()).toBe(false);
    expect((await readWith(allowList([fhirServer]), { fhirServer, accessToken: 'secret' })).unavailable.size).toBe(0);
  });

  it('that is open is read without a token', async () => {
    never();
    expect((await readWith(allowList([`${fhirServer} open`]), { fhirServer })).unavailable.size).toBe(0);
  });

  it('with plain http beyond loopback is never contacted, whatever the list says', async () => {
    const scope = nock('http://ehr.example').get('/fhir/Condition?patient=1').reply(200, bundle([]));
    expect((await readWith(anyServer, { fhirServer: 'http://ehr.example/fhir' })).reads[0]?.outcome).toBe(
      'not-allowed',
    );
    expect(scope.isDone()).toBe(false);
  });
});

describe('orders named by reference', () => {
  it('are read beside the queries, relative or below the base', async () => {
    nock(origin).get('/fhir/ServiceRequest/1').reply(200, { resourceType: 'ServiceRequest', id: '1' });
    nock(origin).get('/fhir/ServiceRequest/2').reply(200, { resourceType: 'ServiceRequest', id: '2' });
    const result = await read(input([], { orderReferences: ['ServiceRequest/1', `${fhirServer}/ServiceRequest/2`] }));
    expect(result.orders.map((order) => order.id)).toEqual(['1', '2']);
    expect(result.resources.has('ServiceRequest')).toBe(false);
    expect(result.unavailable.size).toBe(0);
  });

  it.each(['https://evil.example/fhir/ServiceRequest/1', '#1', 'urn:uuid:1', '../ServiceRequest/1', ''])(
    'are not read as %s: their type is unavailable',
    async (reference) => {
      const result = await read(input([], { orderReferences: [reference] }));
      expect([...result.whollyUnavailable]).toEqual(['ServiceRequest']);
      expect(result.orders).toEqual([]);
    },
  );

  it('that cannot be read, or are other than asked for, make their type unavailable', async () => {
    nock(origin).get('/fhir/ServiceRequest/1').reply(404);
    nock(origin).get('/fhir/MedicationRequest/1').reply(200, { resourceType: 'MedicationRequest', id: '2' });
    const result = await read(input([], { orderReferences: ['ServiceRequest/1', 'MedicationRequest/1'] }));
    expect([...result.whollyUnavailable]).toEqual(['ServiceRequest', 'MedicationRequest']);
    expect(result.orders).toEqual([]);
  });
});

describe('medicines that point to a Medication', () => {
  const pointing = (...references: string[]): object =>
    bundle(
      references.map((reference, index) => ({
        resourceType: 'MedicationRequest',
        id: `m${index}`,
        medicationReference: { reference },
      })),
    );

  it('have it read in a second round, each once', async () => {
    nock(origin)
      .get('/fhir/MedicationRequest?patient=1')
      .reply(200, pointing('Medication/p', `${fhirServer}/Medication/p`, 'Medication/q'));
    const scope = nock(origin).get('/fhir/Medication/p').reply(200, { resourceType: 'Medication', id: 'p' });
    nock(origin).get('/fhir/Medication/q').reply(404);
    const result = await read(input([medicines]));
    expect(ids(result, 'Medication')).toEqual(['p']);
    expect([...result.unavailable]).toEqual(['Medication']);
    expect(result.whollyUnavailable.size).toBe(0);
    expect(scope.isDone()).toBe(true);
  });

  it('have it read also when prefetch served all queries', async () => {
    nock(origin).get('/fhir/Medication/p').reply(200, { resourceType: 'Medication', id: 'p' });
    const result = await read(input([medicines], { prefetch: { medicines: pointing('Medication/p') } }));
    expect(ids(result, 'Medication')).toEqual(['p']);
    expect(result.unavailable.size).toBe(0);
  });

  it('do not have it read from elsewhere', async () => {
    const prefetch = { medicines: pointing('https://evil.example/fhir/Medication/p', 'Patient/1', 'urn:uuid:1') };
    const result = await read(input([medicines], { prefetch }));
    expect([...result.whollyUnavailable]).toEqual(['Medication']);
  });

  it('beyond fifty are not fetched', async () => {
    const references = Array.from({ length: 51 }, (_, index) => `Medication/${index}`);
    const scope = nock(origin)
      .get(/^\/fhir\/Medication\/\d+$/)
      .times(51)
      .reply((uri) => [200, { resourceType: 'Medication', id: uri.split('/').at(-1) }]);
    const result = await read(input([medicines], { prefetch: { medicines: pointing(...references) } }));
    expect(result.resources.get('Medication')).toHaveLength(50);
    expect([...result.unavailable]).toEqual(['Medication']);
    expect(scope.isDone()).toBe(false);
  });
});

describe('queries of one type', () => {
  it('that come from prefetch and server are merged by id', async () => {
    nock(origin)
      .get('/fhir/Observation')
      .query({ patient: '1', category: 'vital-signs' })
      .reply(200, bundle([observation('a'), observation('b')]));
    const result = await read(input([observations, vitals], { prefetch: { labs: bundle([observation('a')]) } }));
    expect(ids(result, 'Observation')).toEqual(['a', 'b']);
  });
});
