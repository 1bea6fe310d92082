/** A changed configuration on the running service: taken over whole, or not at all, and never under a call. */
import { Writable } from 'node:stream';
import type { FhirResource } from 'fhir/r4';
import { loadConfig } from '../../src/config.ts';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { createLiveParts } from '../../src/live-parts.ts';
import { createLog } from '../../src/log.ts';
import type { Parts } from '../../src/parts.ts';
import { type StartedServer, startServer } from '../../src/start.ts';
import { type Discovered, hookCall } from '../support/client.ts';

const lines: { level: string; msg: string; advice?: readonly string[] }[] = [];
const destination = new Writable({
  write(chunk: Buffer, _encoding, done) {
    for (const line of chunk.toString().trim().split('\n')) lines.push(JSON.parse(line));
    done();
  },
});
const messages = (level: string) => lines.filter((line) => line.level === level).map(({ msg }) => msg);

const env = { PORT: '0', RYGGRAD_DEMO: 'off' };
const confirmed = 'emergenciesOffConfirmedBy: "Kari Nordmann, medical director, 2026-11-22"';

let server: StartedServer;
beforeEach(async () => {
  lines.length = 0;
  server = await startServer(loadConfig(env), createLog({ level: 'info', destination }));
});
afterEach(() => server.close());

const change = (file: string) => server.reload(() => loadConfig(env, file));

const chart: readonly FhirResource[] = [
  { resourceType: 'Patient', id: 'p1', birthDate: '1980-01-15' },
  {
    resourceType: 'Observation',
    id: 'o1',
    status: 'final',
    code: { coding: [{ system: FINDING_SYSTEM, code: 'saddle-sensory-loss' }] },
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'exam' }] }],
    subject: { reference: 'Patient/p1' },
    effectiveDateTime: new Date(Date.now() - 3_600_000).toISOString(),
    valueBoolean: true,
  },
];

interface Answer {
  readonly cards: readonly { readonly detail: string; readonly links?: readonly { label: string; url: string }[] }[];
  readonly extension: { readonly 'io.github.ryggrad.decision': { readonly id: string; readonly withheld?: unknown } };
}

async function ask(): Promise<Answer> {
  const discovery = await fetch(`${server.address}/cds-services`);
  const { services } = (await discovery.json()) as { services: readonly Discovered[] };
  const service = services.find(({ hook }) => hook === 'patient-view');
  if (service === undefined) throw new Error('no patient-view');
  const body = JSON.stringify(hookCall(service, { patientId: 'p1', userId: 'Practitioner/1' }, chart));
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`${server.address}/cds-services/${service.id}`, { method: 'POST', headers, body });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
}

async function readiness(): Promise<Record<string, string>> {
  const answer = await fetch(`${server.address}/health/ready`);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { parts: Record<string, string> }).parts;
}

describe('a changed configuration', () => {
  it('puts local words and the report link on the next card', async () => {
    expect((await ask()).cards[0]?.detail).not.toContain('Lokalt');
    const texts = 'localTexts: { suspectedCaudaEquina: { nb: { onCall: "Nevrokirurg 22 11 80 80" } } }';
    expect(change(`${texts}\nreportLink: "https://x.example/r?a={advice}&d={decisionId}"`)).toBe(true);
    const { cards, extension } = await ask();
    expect(cards[0]?.detail).toContain('**Lokalt:** Vakttelefon: Nevrokirurg 22 11 80 80');
    const id = extension['io.github.ryggrad.decision'].id;
    expect(cards[0]?.links?.at(-1)).toMatchObject({
      label: 'Meld fra om feil i dette kortet',
      url: `https://x.example/r?a=suspectedCaudaEquina&d=${id}`,
    });
  });

  it('with an emergency off is told at reload, in readiness, in the answer and at every call', async () => {
    expect(change(`switchedOff: [suspectedCaudaEquina]\n${confirmed}`)).toBe(true);
    expect(messages('warn')).toContainEqual(expect.stringMatching(/EMERGENCY ADVICE IS OFF.*Kari Nordmann/));
    expect(await readiness()).toMatchObject({ configuration: 'ok', 'advice suspectedCaudaEquina': 'off' });
    const { cards, extension } = await ask();
    expect(cards).toEqual([]);
    expect(extension['io.github.ryggrad.decision']).toMatchObject({
      urgency: 'emergency',
      withheld: ['suspectedCaudaEquina'],
    });
    const told = lines.find(({ msg }) => msg === 'emergency advice withheld by configuration');
    expect(told?.advice).toEqual(['suspectedCaudaEquina']);
  });

  it('that is wrong changes nothing, and every problem is logged', async () => {
    expect(change('switchedOff: [noSuch]\ncolour: red')).toBe(false);
    expect(change('siteCodes: { noSuchWord: [{ system: "urn:oid:1.2", code: X }] }')).toBe(false);
    expect(messages('error')).toEqual([
      expect.stringContaining('colour: is not a setting'),
      expect.stringContaining('switchedOff[0]: is not an advice code'),
      expect.stringContaining('noSuchWord'),
    ]);
    expect(await readiness()).toMatchObject({ configuration: 'failed' });
    expect((await ask()).cards).toHaveLength(1);
    expect(change('switchedOff: [sickLeave]')).toBe(true);
    expect(await readiness()).toMatchObject({ configuration: 'ok' });
  });

  it('with another query plan is asked for in discovery, and its keys are taken from a call', async () => {
    expect(
      change('queryPlan:\n  person: Patient/{{context.patientId}}\n  exam: Observation?patient={{context.patientId}}'),
    ).toBe(true);
    const discovery = await fetch(`${server.address}/cds-services`);
    const { services } = (await discovery.json()) as { services: readonly Discovered[] };
    expect(Object.keys(services[0]?.prefetch ?? {})).toEqual(['person', 'exam']);
    expect((await ask()).cards).toHaveLength(1);
  });

  it('of what stands fixed at start is told to wait', () => {
    expect(change('port: 4711\nlocale: en')).toBe(true);
    expect(messages('warn')).not.toContainEqual(expect.stringContaining('port'));
    expect(server.reload(() => loadConfig({ RYGGRAD_DEMO: 'off' }, 'port: 4711'))).toBe(true);
    expect(messages('warn')).toContainEqual('port: the change waits for a restart');
  });
});

describe('a call under way', () => {
  const made = (name: string, closed: string[]) =>
    ({ knowledge: name, close: async () => void closed.push(name) }) as Partial<Parts> as Parts;
  const config = loadConfig({});

  it('ends on the parts it began with, which are closed after their last call', async () => {
    const closed: string[] = [];
    const live = createLiveParts({ config, parts: made('old', closed) }, () => closed.push('failed'));
    let finish: (() => void) | undefined;
    const slow = live.use((parts) => new Promise<string>((resolve) => (finish = () => resolve(parts.knowledge))));
    live.swap({ config, parts: made('new', closed) });
    expect(await live.use(async ({ knowledge }) => knowledge)).toBe('new');
    expect(closed).toEqual([]);
    finish?.();
    expect(await slow).toBe('old');
    expect(closed).toEqual(['old']);
    live.swap({ config, parts: made('newest', closed) });
    expect(closed).toEqual(['old', 'new']);
    await live.close();
    expect(closed).toEqual(['old', 'new', 'newest']);
  });

  it('that fails counts as ended', async () => {
    const closed: string[] = [];
    const live = createLiveParts({ config, parts: made('old', closed) }, () => closed.push('failed'));
    const failing = live.use(async () => {
      await Promise.resolve();
      throw new Error('no');
    });
    live.swap({ config, parts: made('new', closed) });
    await expect(failing).rejects.toThrow('no');
    expect(closed).toEqual(['old']);
  });
});
