/** Everything that the suite has to send goes through the real service at level trace; then the log is searched for all of it. */
import { readCorpus, type Seed } from '../../bench/fuzz/corpus.ts';
import { createRequests } from '../../bench/fuzz/requests.ts';
import { loadConfig } from '../../src/config.ts';
import { type StartedServer, startServer } from '../../src/start.ts';
import { http } from '../support/app.ts';
import { serviceIds, validCall } from '../support/requests.ts';
import { quoted, strangeLines, textsIn, watchLog } from './log-watch.ts';

const watch = watchLog();
const TOKEN = 'token-som-ingen-skal-se';

let server: StartedServer;
let seeds: readonly Seed[];
/** What has been sent, as texts to search for. */
const sent = new Set<string>();

async function post(service: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  for (const text of textsIn(body)) sent.add(text);
  return (await http('POST', `${server.address}/cds-services/${service}`, body, headers)).status;
}

beforeAll(async () => {
  // Every loopback server may then be asked, so that reads and their failures are logged too.
  server = await startServer(
    loadConfig({ PORT: '0', RYGGRAD_STORE: 'memory:', RYGGRAD_DEADLINE_MS: '300' }),
    watch.log,
  );
  seeds = await readCorpus(new Date());
});
afterAll(() => server.close());

describe('the log of the whole suite', () => {
  it('of every fixture: demo patients, vignettes, every resource type, requests of third parties', async () => {
    const statuses = new Set<number>();
    for (const { service, body } of seeds) statuses.add(await post(service, JSON.parse(body)));
    expect(seeds.length).toBeGreaterThan(500);
    expect(statuses).toContain(200);
  }, 120_000);

  it('of bodies that are spoilt in structure and in bytes', async () => {
    const requests = createRequests(seeds, 20_261_122);
    const statuses = new Set<number>();
    for (let number = 0; number < 400; number++) {
      const { path, headers, body } = requests(number);
      const url = server.address + path;
      statuses.add((await http('POST', url, body, { ...headers, authorization: `Bearer ${TOKEN}` })).status);
      for (const [, text = ''] of body.toString('utf8').matchAll(/[:[,]\s*"([^"\\]+)"/g)) sent.add(text);
    }
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  }, 120_000);

  it('of calls whose data are read from a server, or cannot be', async () => {
    const fhirAuthorization = {
      access_token: TOKEN,
      token_type: 'Bearer',
      expires_in: 300,
      scope: 'launch/Hemmeligsen',
      subject: 'klient-Hemmeligsen',
    };
    const servers = [
      `${server.address}/demo/fhir`,
      `${server.address}/Hemmeligsen`,
      'http://127.0.0.1:1/Hemmeligsen',
      'https://hemmeligsen.example/fhir',
    ];
    for (const fhirServer of servers) {
      for (const id of serviceIds) {
        const call = validCall(id, { fhirServer, fhirAuthorization }, { patientId: 'droppfot' });
        await post(id, call, { authorization: `Bearer ${TOKEN}` });
      }
    }
    expect(watch.lines().some(({ reads }) => reads !== undefined)).toBe(true);
  });

  it('of calls that are refused: field by field, with names, numbers and dates in the place of what belongs there', async () => {
    const secrets = ['Hemmeligsen', '17037112345', '1971-03-17', 'kona har flyttet', { Hemmeligsen: 'Hemmeligsen' }];
    const members = ['hook', 'hookInstance', 'context', 'prefetch', 'fhirServer', 'fhirAuthorization'];
    const inContext = ['patientId', 'userId', 'encounterId', 'draftOrders', 'selections', 'conditions', 'referrals'];
    const places = [...members, ...inContext];
    const statuses = new Set<number>();
    for (const id of serviceIds) {
      for (const name of places) {
        for (const secret of secrets) {
          const isMember = members.includes(name);
          const change = { [name]: secret };
          statuses.add(await post(id, isMember ? validCall(id, change) : validCall(id, {}, change)));
        }
      }
    }
    for (const id of ['back-pain-order-dispatch', 'back-pain-imaging-referral-receive'])
      for (const reference of ['Hemmeligsen/1', 'ServiceRequest/Hemmeligsen', 'Patient/Hemmeligsen'])
        statuses.add(await post(id, validCall(id, {}, { dispatchedOrders: [reference], referrals: [reference] })));
    const half = '{"prefetch":{"Hemmeligsen":{"Hemmeligsen":"\\ud83d"}}}';
    for (const id of serviceIds)
      statuses.add((await http('POST', `${server.address}/cds-services/${id}`, half)).status);
    expect(statuses).toContain(400);
    expect(statuses).toContain(422);
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  });

  it('of feedback, right and wrong, with names and words in every field', async () => {
    const reason = { system: 'urn:Hemmeligsen', code: 'Hemmeligsen', display: 'Hemmeligsen' };
    const said = { reason, userComment: 'kona har flyttet' };
    const outcomeTimestamp = '2026-11-22T10:00:00Z';
    const right = { card: 'Hemmeligsen', outcome: 'overridden', overrideReason: said, outcomeTimestamp };
    const statuses = new Set<number>();
    for (const id of serviceIds) {
      statuses.add(await post(`${id}/feedback`, { feedback: [right] }));
      for (const name of Object.keys(right))
        for (const wrong of ['Hemmeligsen', { Hemmeligsen: 'kona har flyttet' }, ['17037112345']])
          statuses.add(await post(`${id}/feedback`, { feedback: [right, { ...right, [name]: wrong }] }));
    }
    expect(statuses).toEqual(new Set([200, 400]));
  });

  it('of addresses, queries and headers', async () => {
    const headers = { 'x-correlation-id': 'Hemmeligsen', 'accept-language': 'Hemmeligsen', cookie: 'a=Hemmeligsen' };
    for (const path of ['/Hemmeligsen', '/cds-services/Hemmeligsen', '/decisions/Hemmeligsen', '/%ff?Hemmeligsen=1'])
      for (const method of ['GET', 'POST', 'PUT', 'DELETE'])
        await http(method, server.address + path, method === 'GET' ? undefined : '{}', headers);
  });

  it('holds none of their values', () => {
    for (const secret of [TOKEN, 'Hemmeligsen', '17037112345', '1971-03-17', 'kona har flyttet']) sent.add(secret);
    expect(watch.lines().length).toBeGreaterThan(1000);
    expect(quoted(sent, watch.lines())).toEqual([]);
  });

  it('holds nothing but codes, counts, times, UUIDs and names of fields', () => {
    expect(strangeLines(watch.lines(), { addresses: [server.address] })).toEqual([]);
  });
});
