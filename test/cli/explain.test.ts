/** `ryggrad explain` as a user runs it: a request file in, the trace of every speaking rule out. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { services } from '../../src/cds-hooks/services.ts';
import { observation } from '../support/arbitrary-chart.ts';
import { hookCall } from '../support/client.ts';

const command = fileURLToPath(new URL('../../bin/ryggrad.js', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ryggrad-explain-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));

function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return runWith({}, ...args);
}

function runWith(settings: Readonly<Record<string, string>>, ...args: readonly string[]): ReturnType<typeof run> {
  const env = { ...process.env, ...settings };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, 'explain', ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

async function requestFile(name: string, body: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(body));
  return file;
}

function saddleNumbness(): object {
  const [service] = services();
  if (service === undefined) throw new Error('no service');
  const sign = { ...observation('s1', 'saddle-sensory-loss', true, 0), effectiveDateTime: new Date().toISOString() };
  const patient = { resourceType: 'Patient' as const, id: 'p1', birthDate: '1980-01-01' };
  return hookCall(service, { userId: 'Practitioner/d1', patientId: 'p1' }, [patient, sign]);
}

describe('ryggrad explain', () => {
  it('prints conclusion, card, rule, clause, evidence and citation', async () => {
    const { code, out } = await run('--in', await requestFile('saddle.json', saddleNumbness()), '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/urgency +emergency/);
    expect(out).toContain('[critical] Suspected cauda equina syndrome');
    expect(out).toContain('emergency.cauda-equina-sign');
    expect(out).toContain('Observation/s1');
    expect(out).toContain('FORMI 2007');
  });

  it('names each rule by its title in the language of the reader', async () => {
    const request = await requestFile('titles.json', saddleNumbness());
    const [nb, en] = await Promise.all(['nb', 'en'].map((lang) => run('--in', request, '--lang', lang)));
    expect(nb?.out).toMatch(/slår til +emergency\.cauda-equina-sign +Nytt tegn fra ridebukseområdet/);
    expect(en?.out).toMatch(/fires +emergency\.cauda-equina-sign +New sign from the saddle area/);
  });

  it('tells of emergency advice that is switched off', async () => {
    const settings = join(folder, 'ryggrad.yaml');
    const confirmed = 'emergenciesOffConfirmedBy: "Kari Nordmann, medical director, 2026-11-22"';
    await writeFile(settings, `demo: off\nswitchedOff: [suspectedCaudaEquina]\n${confirmed}\n`);
    const request = await requestFile('off.json', saddleNumbness());
    const { out } = await runWith({ RYGGRAD_CONFIG: settings }, '--in', request, '--lang', 'en');
    expect(out).toMatch(/WITHHELD +suspectedCaudaEquina \(switched off by configuration\)/);
    expect(out).not.toContain('[critical]');
    expect(out).toMatch(/urgency +emergency/);
  });

  it('names the field of a bad request and ends with 1', async () => {
    const { code, err } = await run('--in', await requestFile('bad.json', { hook: 'patient-view', context: {} }));
    expect(code).toBe(1);
    expect(err).toContain('context.patientId');
  });

  it('shows how it is used when the file is not named', async () => {
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toContain('ryggrad explain --in');
  });
});
