/** What the service does for the checklist: the link on its cards, its settings, and hook calls without a FHIR server. */
import type { Card } from '../../src/cds-hooks/types.ts';
import { aloneContext, alonePrefetch, aloneTokens } from '../../src/checklist/logic/alone.ts';
import { changed, noAnswers } from '../../src/checklist/logic/answers.ts';
import { readAppContext } from '../../src/checklist/logic/app-context.ts';
import { hookCall } from '../../src/checklist/logic/call.ts';
import type { ServiceAnswer } from '../../src/checklist/logic/reading.ts';
import type { ChecklistSettings } from '../../src/checklist-api/settings.ts';
import { loadConfig } from '../../src/config.ts';
import { startServer } from '../../src/start.ts';
import type { RunningServer } from '../support/server.ts';
import { checklist } from './support.ts';

const onCall = 'Vakthavende nevrokirurg: 22 00 00 00';
const yaml = `
checklist: on
locale: nb
localTexts: { suspectedCaudaEquina: { nb: { onCall: "${onCall}" } } }
clients:
  https://ehr.example:
    localTexts: { suspectedCaudaEquina: { nb: { onCall: "Vakt ved Elverum: 62 00 00 00" } } }
`;

let server: RunningServer;
beforeAll(async () => {
  server = await started({}, yaml);
});
afterAll(() => server.close());

function started(env: Readonly<Record<string, string>>, file: string): Promise<RunningServer> {
  return startServer(loadConfig({ PORT: '0', RYGGRAD_LOG_LEVEL: 'silent', RYGGRAD_CONFIG: 'a.yaml', ...env }, file));
}

const settingsOf = async ({ address }: RunningServer): Promise<ChecklistSettings> =>
  (await fetch(`${address}/checklist/api/settings`)).json() as Promise<ChecklistSettings>;

const post = (address: string, path: string, body: object) =>
  fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const patient = { age: 40, sex: 'female', order: 'mr-lumbar' } as const;
const denied = checklist.groups
  .flatMap(({ questions }) => questions.map(({ code }) => code))
  .reduce((answers, code) => changed(answers, { type: 'answer', code, answer: 'no' }), noAnswers);

async function callOf(answers = noAnswers, more: object = {}) {
  const { services } = await settingsOf(server);
  const keys = Object.keys(services['order-sign']?.prefetch ?? {});
  const prefetch = alonePrefetch(patient, answers, checklist, { keys, now: new Date().toISOString() });
  return { ...hookCall(aloneContext(patient), aloneTokens, prefetch), ...more };
}

const linksOf = (cards: readonly Card[]) =>
  cards.flatMap(({ links = [] }) => links).filter(({ type }) => type === 'smart');

async function cardsOf(address: string, answers = noAnswers): Promise<readonly Card[]> {
  const response = await post(address, '/cds-services/back-pain-order-sign', await callOf(answers));
  return ((await response.json()) as { cards: readonly Card[] }).cards;
}

describe('the link to the checklist', () => {
  it('stands first on a card that asks for findings, with what the order needs', async () => {
    const [link] = linksOf(await cardsOf(server.address));
    expect(link?.url).toMatch(/\/checklist\/launch\.html$/);
    const context = readAppContext(link?.appContext, aloneTokens.patientId);
    expect(context.hook).toBe('order-sign');
    expect(context.orders[0]).toMatchObject({ resourceType: 'ServiceRequest', code: { text: 'MR LS-columna' } });
  });

  it('stands on no card when nothing is open', async () => {
    expect(linksOf(await cardsOf(server.address, denied))).toEqual([]);
  });

  it('stands on no card in an emergency: there is a call to make', async () => {
    const alarmed = changed(noAnswers, { type: 'answer', code: 'saddle-sensory-loss', answer: 'yes' });
    const cards = await cardsOf(server.address, alarmed);
    expect(cards.some(({ indicator }) => indicator === 'critical')).toBe(true);
    expect(linksOf(cards)).toEqual([]);
  });

  it.each([
    ['the checklist is off', 'checklist: off'],
    ['the client shows no links', 'checklist: on\ndialect: { links: false }'],
  ])('stands on no card when %s', async (_when, file) => {
    const other = await started({}, file);
    expect(linksOf(await cardsOf(other.address))).toEqual([]);
    await other.close();
  });
});

describe('what the checklist calls', () => {
  it('answers as the hook does, and tells what was read', async () => {
    const response = await post(server.address, '/checklist/api/services/back-pain-order-sign', await callOf(denied));
    const { response: answer, reading } = (await response.json()) as ServiceAnswer;
    expect(answer.cards.map(({ summary }) => summary)).toEqual(
      (await cardsOf(server.address, denied)).map(({ summary }) => summary),
    );
    expect(reading.findings.fever).toMatchObject({ state: 'absent' });
    expect(reading.asks).toEqual([]);
  });

  it('calls nothing absent that only an unread list does not hold', async () => {
    const some = (['cancer-history', 'steroid-use', 'immunosuppressant-use'] as const).reduce(
      (answers, code) => changed(answers, { type: 'answer', code, answer: 'not-asked' }),
      denied,
    );
    const response = await post(server.address, '/checklist/api/services/back-pain-order-sign', await callOf(some));
    const { reading } = (await response.json()) as ServiceAnswer;
    expect(reading.findings['cancer-history']?.state).not.toBe('absent');
    expect(reading.asks).toContain('cancer-history');
  });

  it('contacts no FHIR server for anybody', async () => {
    const body = await callOf(noAnswers, { fhirServer: 'https://ehr.example/fhir' });
    const response = await post(server.address, '/checklist/api/services/back-pain-order-sign', body);
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain('fhirServer');
  });

  it('lets no page of another origin call it', async () => {
    const response = await fetch(`${server.address}/checklist/api/services/back-pain-order-sign`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is told whom to call, which servers there are and what to read of a record', async () => {
    const settings = await settingsOf(server);
    expect(settings).toMatchObject({ demo: false, clientId: 'ryggrad-checklist', onCall: { nb: onCall, en: onCall } });
    expect(settings.services['patient-view']?.prefetch.patient).toBe('Patient/{{context.patientId}}');
  });

  it('speaks with the settings of the EHR that the card names, and of nobody for a name unknown', async () => {
    const numberFor = async (client: string) => {
      const response = await fetch(`${server.address}/checklist/api/settings?client=${encodeURIComponent(client)}`);
      return ((await response.json()) as ChecklistSettings).onCall.nb;
    };
    expect(await numberFor('https://ehr.example')).toBe('Vakt ved Elverum: 62 00 00 00');
    expect(await numberFor('https://elsewhere.example')).toBe(onCall);
  });

  it('is not there when the checklist is off', async () => {
    const other = await started({}, 'checklist: off');
    expect((await fetch(`${other.address}/checklist/api/settings`)).status).toBe(404);
    expect((await fetch(`${other.address}/checklist/`)).status).toBe(404);
    await other.close();
  });

  it('takes only what it can do: an origin of the login, an id of the app', () => {
    expect(() => loadConfig({ RYGGRAD_CHECKLIST_ORIGINS: '*' })).toThrow('RYGGRAD_CHECKLIST_ORIGINS: entry 1');
    expect(() => loadConfig({ RYGGRAD_CHECKLIST_CLIENT_ID: 'two words' })).toThrow('RYGGRAD_CHECKLIST_CLIENT_ID');
  });
});
