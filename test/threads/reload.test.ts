/** What a reload changes holds for the next call of a thread; and a service that ends answers what its threads still have. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { AUD, call, clientsYaml, EHR, keys, startService, VIEW } from '../auth/service.ts';
import type { Clinic } from '../memory/clinic.ts';
import { claimsFor, headerFor, signed } from '../support/tokens.ts';
import { wholeView } from './hand-made.ts';
import { callLines, openThreaded, untilOnThread, wasOnThread } from './kit.ts';

const emergency = { days: 10, present: ['saddle-sensory-loss'] as const };
const confirmed = 'emergenciesOffConfirmedBy: "Kari Nordmann, medical director, 2026-11-22"';
const decisionIn = (json: unknown): unknown =>
  (json as { readonly extension?: Record<string, unknown> }).extension?.['io.github.ryggrad.decision'];

describe('a reload', () => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await openThreaded();
  });
  afterAll(() => clinic.close());
  afterEach(() => {
    expect(wasOnThread(clinic)).toBe(true);
    expect(clinic.log().map(({ msg }) => msg)).not.toContain('a deciding thread has ended');
  });

  it('switches advice off', async () => {
    expect((await clinic.view({ days: 10 })).advice).toEqual(['nonspecificBackPain']);
    expect(clinic.reload('switchedOff: [nonspecificBackPain]')).toBe(true);
    expect((await clinic.view({ days: 10 })).advice).not.toContain('nonspecificBackPain');
  });

  it('switches an emergency off, which every call tells of', async () => {
    expect(clinic.reload(`switchedOff: [suspectedCaudaEquina]\n${confirmed}`)).toBe(true);
    const { cards, json, decisionId } = await clinic.view(emergency);
    expect([cards, decisionIn(json)]).toMatchObject([[], { withheld: ['suspectedCaudaEquina'] }]);
    expect(clinic.log()).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        msg: 'emergency advice withheld by configuration',
        decisionId,
        advice: ['suspectedCaudaEquina'],
      }),
    );
  });

  it('changes the profile', async () => {
    expect(clinic.reload('profile: formi-2007')).toBe(true);
    expect(decisionIn((await clinic.view({ days: 10 })).json)).toMatchObject({ profile: 'formi-2007' });
    expect(clinic.reload('profile: current')).toBe(true);
    expect(decisionIn((await clinic.view({ days: 10 })).json)).toMatchObject({ profile: 'current' });
  });

  it('brings every kind of setting to the thread', async () => {
    const yaml = [
      'localTexts: { suspectedCaudaEquina: { nb: { onCall: "Nevrokirurg 22 11 80 80" } } }',
      'reportLink: "https://x.example/r?a={advice}&d={decisionId}"',
      'thresholds: { fewWeeksDays: 30 }',
      'siteCodes: { lab.crp: [{ system: "urn:oid:1.2", code: CRP }] }',
      'dialect: { systemActions: true }',
      'shadowAdvice: [nonspecificBackPain]',
      'clients: { "https://a.example": { mode: shadow, shadowEmergencies: hide } }',
    ];
    expect(clinic.reload(yaml.join('\n'))).toBe(true);
    const { text } = await clinic.view(emergency);
    expect(text).toContain('Nevrokirurg 22 11 80 80');
    expect(text).toContain('https://x.example/r?a=suspectedCaudaEquina');
    expect((await clinic.view({ days: 10 })).cards).toEqual([]);
  });

  it('asks for other data, and takes them', async () => {
    const plan = 'person: Patient/{{context.patientId}}\n  exam: Observation?patient={{context.patientId}}';
    expect(clinic.reload(`queryPlan:\n  ${plan}`)).toBe(true);
    const { prefetch, ...whole } = wholeView(emergency) as { readonly prefetch: Readonly<Record<string, unknown>> };
    const body = { ...whole, prefetch: { person: prefetch.patient, exam: prefetch.observationsExam } };
    const { json } = await clinic.send('POST', '/cds-services/back-pain-patient-view', body);
    expect(json).toMatchObject({ cards: [{ indicator: 'critical' }] });
  });

  it('that is wrong changes nothing', async () => {
    expect(clinic.reload('switchedOff: []')).toBe(true);
    expect(clinic.reload('switchedOff: [noSuch]')).toBe(false);
    expect((await clinic.view({ days: 10 })).advice).toEqual(['nonspecificBackPain']);
  });
});

it('a client that is struck off is refused', async () => {
  const nowhere = { origin: 'http://127.0.0.1:1', jku: 'http://127.0.0.1:1/jwks.json' };
  const { server, log, reload } = await startService(clientsYaml(nowhere), {
    RYGGRAD_FHIR_SERVERS: 'none',
    RYGGRAD_THREADS: '1',
  });
  const lines = () =>
    log()
      .split('\n')
      .filter(Boolean)
      .map((line): Record<string, unknown> => JSON.parse(line));
  const ask = () => {
    const token = signed(headerFor(keys.ec), claimsFor(EHR, AUD), keys.ec);
    return call(server.address + VIEW, `Bearer ${token}`);
  };
  try {
    await untilOnThread({ log: lines, send: async () => ({ ...(await ask()), json: undefined }) as never });
    expect((await ask()).status).toBe(200);
    expect(callLines(lines()).at(-1)).toMatchObject({ part: 'thread', client: EHR, status: 200 });
    const { clients } = { clients: clientsYaml(nowhere).replaceAll(EHR, 'https://another.example') };
    expect(reload(clients)).toBe(true);
    expect((await ask()).status).toBe(401);
  } finally {
    await server.close();
  }
});

it('calls that are under way when the service is told to end are answered', async () => {
  const clinic = await openThreaded();
  const body = JSON.stringify(wholeView({ days: 10 }));
  const head = `POST ${new URL(clinic.address).pathname}cds-services/back-pain-patient-view HTTP/1.1\r\nHost: localhost\r\n`;
  const sockets: Socket[] = [];
  for (let calls = 0; calls < 12; calls += 1) {
    const socket = connect(Number(new URL(clinic.address).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`);
    sockets.push(socket);
  }
  // Answered after all that came before it.
  await clinic.send('GET', '/health/live');
  const answers = sockets.map(async (socket) => String((await once(socket, 'data'))[0]).slice(0, 12));
  for (const socket of sockets) socket.write(body);
  await clinic.close();
  expect(await Promise.all(answers)).toEqual(Array(12).fill('HTTP/1.1 200'));
  const parts = callLines(clinic.log())
    .slice(-12)
    .map(({ part }) => part);
  // A thread has room for eight at once; the others are decided here meanwhile.
  expect(parts.filter((part) => part === 'thread').length).toBeGreaterThan(0);
});
