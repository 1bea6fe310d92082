/** `ryggrad doctor` on the deployment itself: settings, aud, exposure, times, the file of used tokens. */
import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSqliteReplayStore } from '../../../src/auth/replay/sqlite.ts';
import { hookOfService } from '../../../src/cds-hooks/services.ts';
import { type Deployment, startDeployment, visit } from './deployment.ts';

let deployment: Deployment;
beforeAll(async () => {
  deployment = await startDeployment();
});
afterAll(() => deployment.close());

async function complaintsOf(file: object): Promise<string> {
  const { complaints } = await visit(deployment, [], { file: { ...deployment.file(), ...file } });
  return complaints.join('\n');
}

describe('a configuration that cannot be used', () => {
  it('ends with 78 and names every problem, without a value', async () => {
    const { code, complaints } = await visit(deployment, [], {
      file: { auth: 'required', timeZone: 'Middle/Earth', deadlineMs: 'soon' },
    });
    expect(code).toBe(78);
    expect(complaints.length).toBeGreaterThanOrEqual(4);
    for (const named of ['timeZone', 'deadlineMs', 'RYGGRAD_BASE_URL', 'clients'])
      expect(complaints.join('\n')).toContain(`problem: ${named} `);
    expect(complaints.join('\n')).not.toMatch(/Middle|soon/);
  });

  it('takes no token for a server that is not named, and no unknown option', async () => {
    expect((await visit(deployment, ['--force'])).code).toBe(2);
    expect((await visit(deployment, ['--patient', 'Patient/1'])).code).toBe(2);
  });
});

describe('the public address', () => {
  it('is printed as the aud of every endpoint', async () => {
    const { findings } = await visit(deployment);
    const aud = findings.filter(({ area }) => area === 'aud').map(({ says }) => says);
    for (const id of hookOfService.keys()) expect(aud).toContain(`https://cds.example/ryggrad/cds-services/${id}`);
    expect(aud).toContain('https://cds.example/ryggrad/cds-services');
    expect(findings.some(({ says }) => says.includes('must take /ryggrad away'))).toBe(true);
  });

  it.each([
    ['https://CDS.example', 'not spelled as URL parsers spell it', 'Set it to https://cds.example'],
    ['https://cds.example:443', 'not spelled as URL parsers spell it', 'Set it to https://cds.example'],
    ['http://127.0.0.1:3000', 'names this machine', 'Set it to the https address'],
    ['https://user:geheim@cds.example', 'holds a user or a password', 'Take them out'],
    ['https://0.0.0.0:3000', 'nobody can call 0.0.0.0', 'Set it to the address'],
  ])('%s is minded', async (baseUrl, says, change) => {
    const text = await complaintsOf({ baseUrl });
    expect(text).toContain(says);
    expect(text).toContain(change);
    expect(text).not.toContain('geheim');
  });
});

describe('exposure and times', () => {
  it.each([
    [{ host: '0.0.0.0' }, 'takes calls from the network without TLS'],
    [{ callsPerMinute: 'off' }, 'calls in a minute are not bounded'],
    [{ corsOrigins: ['http://ehr.example'] }, 'they come unprotected → Name the https origin'],
    [{ logLevel: 'error' }, 'refused calls and warnings leave no line'],
    [{ deadlineMs: 9000 }, 'longer than most EHRs wait'],
    [{ deadlineMs: 9000, shutdownSeconds: 8 }, 'cut off when the service is told to end'],
    [{ tokenLifeMinutes: 120 }, 'longer than the hour'],
    [{ auth: 'off', store: null, host: '0.0.0.0', authOffIKnow: 'yes' }, 'anybody who reaches the port may call'],
    [{ auth: 'off', store: null, demo: 'on' }, 'the demonstration is on'],
    [{ siteCodes: { 'lab.no-such-word': [{ system: 'urn:oid:1.2', code: 'X' }] } }, 'rules and cards'],
    [
      {
        switchedOff: ['suspectedCaudaEquina'],
        emergenciesOffConfirmedBy: 'Kari Nordmann, medical director, 2026-11-22',
      },
      'emergency advice is never shown for everybody: suspectedCaudaEquina',
    ],
  ])('%j is minded', async (file, says) => {
    expect(await complaintsOf(file)).toContain(says);
  });

  it('is a problem that everybody may write the configuration', async () => {
    await visit(deployment);
    await chmod(join(deployment.folder, 'ryggrad.yaml'), 0o666);
    expect((await visit(deployment)).complaints.join('\n')).toContain('let himself in → Let only its owner write');
    await chmod(join(deployment.folder, 'ryggrad.yaml'), 0o600);
  });
});

describe('the file of used tokens', () => {
  it('is left as it was: neither made nor opened', async () => {
    const { complaints } = await visit(deployment);
    expect(complaints.join('\n')).toContain('lies among temporary files');
    expect((await visit(deployment)).complaints.join('\n')).not.toContain('no SQLite file');
  });

  it('may be in use by the service', async () => {
    const path = join(deployment.folder, 'busy');
    const store = openSqliteReplayStore(`${path}.used-tokens`, () => Date.now() / 1000);
    expect(await complaintsOf({ store: `sqlite:${path}` })).not.toContain('problem: RYGGRAD_STORE');
    store.close();
  });

  it('is minded in memory, below a file, and when it is something else', async () => {
    const path = join(deployment.folder, 'text');
    await writeFile(`${path}.used-tokens`, 'this is no database, whatever its name says');
    expect(await complaintsOf({ store: 'memory:' })).toContain('forgotten at a restart');
    expect(await complaintsOf({ store: `sqlite:${path}` })).toContain('no SQLite file');
    expect(await complaintsOf({ store: `sqlite:${path}.used-tokens/below/store` })).toContain('a file, not a folder');
  });
});

describe('the store', () => {
  it('is looked at as its file: neither made nor opened', async () => {
    const path = join(deployment.folder, 'kept');
    expect(await complaintsOf({ store: `sqlite:${path}` })).not.toContain('problem: RYGGRAD_STORE');
    expect(existsSync(path)).toBe(false);
    await writeFile(path, 'this is no database, whatever its name says');
    expect(await complaintsOf({ store: `sqlite:${path}` })).toContain('the store is no SQLite file');
    expect(await complaintsOf({ store: 'memory:' })).toContain('decisions and feedback are forgotten');
  });

  it('is connected to when it is PostgreSQL, and its password is not told', async () => {
    const patientKeys = [{ id: '2026', key: Buffer.alloc(32, 1).toString('base64') }];
    const complaints = await complaintsOf({ store: 'postgres://ryggrad:geheim@127.0.0.1:1/ryggrad', patientKeys });
    expect(complaints).toContain('PostgreSQL cannot be reached: ECONNREFUSED');
    expect(complaints).not.toContain('geheim');
  });
});
