/** Two nodes of the service on one PostgreSQL: what one has seen the other knows. */
import { randomBytes } from 'node:crypto';
import { matchingCodes, ordinaryCodes } from '../../bench/codes.ts';
import { orderSign } from '../../bench/order-sign.ts';
import type { CdsResponse } from '../../src/cds-hooks/types.ts';
import { BASE, call, clientsYaml, EHR, keys, type Service, startService, VIEW } from '../auth/service.ts';
import { postgresIsHere } from '../support/postgres/binaries.ts';
import { inDatabase, newDatabase, POSTGRES_START_MS } from '../support/postgres/database.ts';
import { claimsFor, headerFor, signed } from '../support/tokens.ts';

const SIGN = '/cds-services/back-pain-order-sign';
const yaml = clientsYaml({ origin: 'http://127.0.0.1:9', jku: 'http://127.0.0.1:9/jwks.json' });
const token = (path: string): string => `Bearer ${signed(headerFor(keys.ec), claimsFor(EHR, BASE + path), keys.ec)}`;
const describeWithPostgres = postgresIsHere() ? describe : describe.skip;

describeWithPostgres('two nodes on one PostgreSQL', () => {
  let url: string;
  let nodes: readonly [Service, Service];

  beforeAll(async () => {
    url = await newDatabase();
    const env = { RYGGRAD_STORE: url, RYGGRAD_PATIENT_KEYS: randomBytes(32).toString('base64') };
    nodes = await Promise.all([startService(yaml, env), startService(yaml, env)]);
  }, POSTGRES_START_MS);

  afterAll(async () => {
    await Promise.all(nodes?.map(({ server }) => server.close()) ?? []);
  });

  const ask = (node: 0 | 1, path: string, { authorization = token(path), body = '' } = {}) =>
    call(nodes[node].server.address + path, authorization, body === '' ? 'GET' : 'POST', body);
  const view = (node: 0 | 1, authorization: string) => call(nodes[node].server.address + VIEW, authorization);

  it('start together on an empty database: its tables are made once', async () => {
    const versions = await inDatabase(url, 'SELECT version FROM store_version');
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
  });

  it('refuse a token that the other has taken', async () => {
    const authorization = token(VIEW);
    expect((await view(0, authorization)).status).toBe(200);
    expect((await view(1, authorization)).status).toBe(401);
    expect((await view(1, token(VIEW))).status).toBe(200);
  });

  it('take a token that is shown to both at one moment once', async () => {
    for (let round = 0; round < 5; round++) {
      const authorization = token(VIEW);
      const answers = await Promise.all([view(0, authorization), view(1, authorization)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    }
  });

  it('keep feedback on each other’s cards with the decision, once when it is sent to both', async () => {
    const body = orderSign(1, 8, { matching: matchingCodes(), ordinary: ordinaryCodes }, new Date());
    const { cards, extension } = JSON.parse((await ask(0, SIGN, { body })).body) as CdsResponse;
    const { id } = (extension?.['io.github.ryggrad.decision'] ?? {}) as { readonly id?: string };
    const [card] = cards;
    const item = {
      card: card?.uuid,
      outcome: 'overridden',
      overrideReason: { userComment: 'Allerede utredet.' },
      outcomeTimestamp: '2026-01-01T12:00:00.000Z',
    };
    const feedback = { body: JSON.stringify({ feedback: [item] }) };
    expect((await ask(1, `${SIGN}/feedback`, feedback)).status).toBe(200);
    expect((await ask(0, `${SIGN}/feedback`, feedback)).status).toBe(200);
    for (const node of [0, 1] as const) {
      const told = JSON.parse((await ask(node, `/decisions/${id}`)).body);
      expect(told).toMatchObject({ id: expect.any(String) });
      expect(told.id).toBe(id);
      const outcomes = told.cards.find(({ uuid }: { readonly uuid: string }) => uuid === card?.uuid)?.feedback;
      expect(outcomes).toEqual([expect.objectContaining({ outcome: 'overridden', outcomeAt: item.outcomeTimestamp })]);
    }
  });
});
