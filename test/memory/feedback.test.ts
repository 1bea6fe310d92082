/** Feedback on the real store: of cards that we know or not, once or again, of this client or another. */
import { DatabaseSync } from 'node:sqlite';
import { services } from '../../src/cds-hooks/services.ts';
import { BASE, clientsYaml, EHR, keys, STRICT, startService, VIEW } from '../auth/service.ts';
import { http } from '../support/app.ts';
import { hookCall } from '../support/client.ts';
import { emptyStore, storeKinds, temporaryFolder } from '../support/store.ts';
import { claimsFor, headerFor, signed } from '../support/tokens.ts';
import { visitChart } from '../support/visit-chart.ts';
import { accepted, type Clinic, openClinic, overridden, type Seen } from './clinic.ts';

const at = (minute: number) => ({ outcomeTimestamp: `2026-11-22T10:${String(minute).padStart(2, '0')}:00Z` });
const UNKNOWN = '0f0c8a6e-2f64-4ad7-9c0a-bb3f6f7c3f11';

describe.each(storeKinds)('in a store of kind %s', (kind) => {
  let clinic: Clinic;
  let seen: Seen;
  let card = '';
  beforeAll(async () => {
    clinic = await openClinic({ RYGGRAD_STORE: await emptyStore(kind), RYGGRAD_OVERRIDDEN_DAYS: '0' });
  });
  beforeEach(async () => {
    clinic.nextPatient();
    seen = await clinic.view({ days: 10 });
    card = seen.cards[0]?.uuid ?? '';
  });
  afterAll(() => clinic.close());
  const outcomes = async () => (await clinic.trace(seen.decisionId)).cards[0]?.feedback ?? [];

  it('keeps accepted after overridden, and overridden after accepted, as events', async () => {
    const items = [overridden(card, at(1)), accepted(card, UNKNOWN, at(2)), overridden(card, at(3))];
    for (const item of items) expect((await clinic.feedback([item])).status).toBe(200);
    expect(await outcomes()).toEqual([
      expect.objectContaining({ outcome: 'overridden', outcomeAt: '2026-11-22T10:03:00.000Z' }),
      { outcome: 'accepted', outcomeAt: '2026-11-22T10:02:00.000Z', acceptedSuggestions: [UNKNOWN] },
      expect.objectContaining({ outcome: 'overridden', outcomeAt: '2026-11-22T10:01:00.000Z' }),
    ]);
  });

  it('keeps an item that is sent again once, whatever else comes with it', async () => {
    const item = overridden(card, at(1));
    await clinic.feedback([item, item]);
    await clinic.feedback([
      { ...item, ...{ outcomeTimestamp: '2026-11-22T11:01:00+01:00' } },
      accepted(card, UNKNOWN, at(2)),
    ]);
    await Promise.all([clinic.feedback([item]), clinic.feedback([item])]);
    expect(await outcomes()).toHaveLength(2);
  });

  it('takes cards that it never sent, and ids that are none', async () => {
    const items = [overridden(UNKNOWN), accepted('Ola Nordmann', 'kona', at(1)), overridden(card.toUpperCase(), at(2))];
    expect((await clinic.feedback(items)).status).toBe(200);
    expect(await outcomes()).toHaveLength(1);
  });

  it('keeps a batch of which one item is wrong not at all', async () => {
    const answer = await clinic.feedback([overridden(card, at(1)), { ...overridden(card, at(2)), outcome: 'ignored' }]);
    expect([answer.status, await outcomes()]).toEqual([400, []]);
  });
});

it('the file of the store holds the comment in its place and a text of no UUID nowhere', async () => {
  const path = `${temporaryFolder()}/ryggrad.db`;
  const clinic = await openClinic({ RYGGRAD_STORE: `sqlite:${path}` });
  const comment = { overrideReason: { userComment: 'kona har flyttet' } };
  await clinic.view({ days: 10 }, { hookInstance: 'Ola Nordmann' });
  await clinic.feedback([overridden('Ola Nordmann', comment), accepted(UNKNOWN, 'Kari Nordmann')]);
  await clinic.close();
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const rows = tables.flatMap(({ name }) => database.prepare(`SELECT * FROM "${String(name)}"`).all());
  database.close();
  const text = JSON.stringify(rows);
  expect(text).toContain('kona har flyttet');
  expect(text).not.toContain('Nordmann');
  expect(text).not.toContain('Patient/p');
});

describe('with two clients', () => {
  const yaml = clientsYaml({ origin: 'http://127.0.0.1:1', jku: 'http://127.0.0.1:1/jwks.json' });
  const ask = async (address: string, iss: string, path: string, body?: unknown) => {
    const tenant = iss === STRICT ? { tenant: 'hospital-a' } : {};
    const authorization = `Bearer ${signed(headerFor(keys.ec), claimsFor(iss, BASE + path, tenant), keys.ec)}`;
    return http(body === undefined ? 'GET' : 'POST', address + path, body, { authorization });
  };

  const [service] = services();
  const context = { patientId: 'p1', userId: 'Practitioner/d1', encounterId: 'e1' };
  const aCall = service && hookCall(service, context, visitChart({ days: 10 }));

  it('[CH-124] neither reads the other’s decisions nor answers for the other’s cards', async () => {
    const { server } = await startService(yaml);
    const { json } = await ask(server.address, EHR, VIEW, aCall);
    const { cards, extension } = json as Answer;
    const path = `/decisions/${extension['io.github.ryggrad.decision'].id}`;
    const item = overridden(cards[0]?.uuid ?? '');
    expect((await ask(server.address, STRICT, `${VIEW}/feedback`, { feedback: [item] })).status).toBe(200);
    const own = await ask(server.address, EHR, path);
    const strange = await ask(server.address, STRICT, path);
    const unknown = await ask(server.address, STRICT, `/decisions/${UNKNOWN}`);
    expect([own.status, strange.status, unknown.status]).toEqual([200, 404, 404]);
    expect(strange.text).toBe(unknown.text);
    expect((own.json as { cards: readonly object[] }).cards[0]).not.toHaveProperty('feedback');
    expect((await http('GET', server.address + path)).status).toBe(401);
    expect((await http('POST', `${server.address}${VIEW}/feedback`, { feedback: [item] })).status).toBe(401);
    const again = (await ask(server.address, EHR, VIEW, aCall)).json as Answer;
    expect(again.cards.map(({ source }) => source.topic.code)).toEqual(cards.map(({ source }) => source.topic.code));
    await server.close();
  });
});

interface Answer {
  readonly cards: readonly { readonly uuid: string; readonly source: { readonly topic: { readonly code: string } } }[];
  readonly extension: { readonly 'io.github.ryggrad.decision': { readonly id: string } };
}
