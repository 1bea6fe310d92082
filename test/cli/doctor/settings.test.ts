/** `ryggrad doctor` on the deployment itself: settings, aud, keys of clients, certificates, the file of used tokens. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteReplayStore } from '../../../src/auth/replay/sqlite.ts';
import { hookOfService } from '../../../src/cds-hooks/services.ts';
import { selfSigned } from '../../support/self-signed.ts';
import { jwkOf, keyPair } from '../../support/tokens.ts';
import { type Deployment, EHR, goodStatement, send, startDeployment, type Visit, visit } from './deployment.ts';

let deployment: Deployment;
let jwks: unknown;
beforeAll(async () => {
  deployment = await startDeployment((_request, response, path) => path === '/other.json' && send(response, jwks));
});
afterAll(() => deployment.close());

async function complaintsOf(file: object, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { complaints } = await visit(deployment, [], { file: { ...deployment.file(), ...file }, env });
  return complaints.join('\n');
}

const client = (more: object) => ({
  clients: { [EHR]: { ...Object(Object(deployment.file().clients)[EHR]), ...more } },
});

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
    [{ siteCodes: { 'no-such-word': [{ system: 'urn:oid:1.2', code: 'X' }] } }, 'rules and cards'],
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

describe('keys of clients', () => {
  const none = { jku: undefined };

  it('names each usable key and its algorithms', async () => {
    const { findings } = await visit(deployment);
    const says = findings.filter(({ area }) => area === 'client keys').map((one) => one.says);
    expect(says).toEqual(['key own-1 may sign with ES384', 'key remote-1 may sign with RS384']);
  });

  it('refuses an RSA key of 1024 bits in the configuration', async () => {
    const weak = { keys: [jwkOf(keyPair('RS384', 'weak-1', 1024))] };
    const { code, complaints } = await visit(deployment, [], {
      file: { ...deployment.file(), ...client({ jwks: weak }) },
    });
    expect(code).toBe(78);
    expect(complaints.join('\n')).toContain('RSA with 2048 to 8192 bits');
  });

  it('minds a sound key of an algorithm that the client may not use', async () => {
    const pss = { keys: [jwkOf(keyPair('PS384', 'pss-1'))] };
    expect(await complaintsOf(client({ ...none, jwks: pss }))).toContain(
      "key pss-1 fits none of the client's algorithms (ES384, RS384) → Add its algorithm",
    );
  });

  it('minds an empty set', async () => {
    expect(await complaintsOf(client({ ...none, jwks: { keys: [] } }))).toContain('so that it cannot call');
  });

  it('finds the printed key of the sandbox', async () => {
    // Public half, github.com/cds-hooks/sandbox, keys/jwk-keypair.json
    const sandbox = {
      ...{ kty: 'EC', crv: 'P-384', kid: 'sandbox', use: 'sig' },
      x: 'dw_JGR8nB2I6XveNxUOl2qk699ZPLM2nYI5STSdiEl9avAkrm3CkfYMbrrjr8laB',
      y: 'Sm3mLE-n1zYNla_aiE3cb3nZsL51RbC7ysw3q8aJLxGm-hx79RPMYpITDjp7kgzy',
    };
    expect(await complaintsOf(client({ ...none, jwks: { keys: [sandbox] } }))).toContain(
      'anybody can call as this client',
    );
  });

  it.each([
    [{ keys: [jwkOf(keyPair('RS384', 'weak-2', 1024))] }, 'the set has no usable key'],
    [
      { keys: [jwkOf(keyPair('ES384', 'good')), { kty: 'oct', kid: 'mac', k: 'c2VjcmV0' }] },
      'holds a private or secret key',
    ],
    [{ keys: [] }, 'the set has no usable key'],
    [{ nothing: true }, 'the answer is not a JWK Set → Ask the client for the right address'],
  ])('minds what stands at an address: %j', async (set, says) => {
    jwks = set;
    const text = await complaintsOf(client({ jku: `${deployment.origin}/other.json` }));
    expect(text).toContain(says);
    expect(text).not.toContain('c2VjcmV0');
  });

  it('minds an address that does not answer', async () => {
    expect(await complaintsOf(client({ jku: 'http://127.0.0.1:1/jwks.json' }))).toContain(
      'the address refuses connections',
    );
    expect(await complaintsOf(client({ jku: `${deployment.origin}/fhir/Device?x` }))).toContain('is not a JWK Set');
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

describe('certificates', () => {
  async function files(cert: string, key: string, mode = 0o600): Promise<{ tlsCert: string; tlsKey: string }> {
    const folder = join(deployment.folder, 'tls');
    await mkdir(folder, { recursive: true });
    const paths = { tlsCert: join(folder, 'cert.pem'), tlsKey: join(folder, 'key.pem') };
    await writeFile(paths.tlsCert, cert);
    await writeFile(paths.tlsKey, key);
    await chmod(paths.tlsKey, mode);
    return paths;
  }

  it('of the service are read as it reads them: names, days, chain, who may read the key', async () => {
    const { cert, key } = selfSigned('elsewhere.example');
    const text = await complaintsOf(await files(cert, key, 0o644));
    expect(text).toMatch(/warning: RYGGRAD_TLS_CERT is not made out to cds\.example/);
    expect(text).toMatch(/warning: RYGGRAD_TLS_CERT expires on \d{4}-\d\d-\d\d → Order a new certificate/);
    expect(text).toContain('its chain does not reach an authority that Node knows');
    expect(text).toContain('every user of this machine may read the key');
  });

  it('are a problem when they have expired, do not belong together, or are not there', async () => {
    const { cert, key } = selfSigned('cds.example');
    const file = { ...deployment.file(), ...(await files(cert, key)) };
    const now = () => new Date(Date.now() + 3 * 86_400_000);
    expect((await visit(deployment, [], { file, now })).complaints.join('\n')).toContain(
      'problem: RYGGRAD_TLS_CERT expired on',
    );
    const other = await files(cert, selfSigned('cds.example').key);
    expect(await complaintsOf(other)).toContain('and the key that of the certificate');
    expect(await complaintsOf({ ...other, tlsKey: join(deployment.folder, 'none.pem') })).toContain('cannot be read');
  });

  describe('of a FHIR server', () => {
    const pair = selfSigned('localhost');
    let server: Server;
    let fhir: string;
    beforeAll(async () => {
      server = createServer(pair, (_request, response) => void send(response, goodStatement(fhir)));
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      fhir = `https://localhost:${(server.address() as AddressInfo).port}`;
      await writeFile(join(deployment.folder, 'house-ca.pem'), pair.cert);
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });

    it('are a problem when nobody vouches for them', async () => {
      const text = await complaintsOf({ fhirServers: [`${fhir}/fhir`] });
      expect(text).toMatch(
        /problem: https:\/\/localhost:\d+\/fhir\/ has a certificate that it signed itself.*NODE_EXTRA_CA/,
      );
    });

    it('are told when they expire, by the command as it is run', async () => {
      await visit(deployment, [], { file: { ...deployment.file(), fhirServers: [`${fhir}/fhir`] } });
      const { code, out } = await command({
        RYGGRAD_CONFIG: join(deployment.folder, 'ryggrad.yaml'),
        NODE_EXTRA_CA_CERTS: join(deployment.folder, 'house-ca.pem'),
      });
      expect(out).toMatch(/warning +certificates +https:\/\/localhost:\d+\/fhir\/: expires on/);
      expect(out).toMatch(/ok +FHIR server +https:\/\/localhost:\d+\/fhir\/: speaks FHIR 4\.0\.1/);
      expect(out).toContain('What to change:');
      expect(out).toMatch(/0 problems, \d+ warnings, \d+ in order/);
      expect(code).toBe(0);
    });
  });
});

const program = fileURLToPath(new URL('../../../bin/ryggrad.js', import.meta.url));

function command(settings: Readonly<Record<string, string>>): Promise<Pick<Visit, 'code' | 'out'>> {
  const env = { ...process.env, ...settings };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, 'doctor'], { env }, (error, out) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out }),
    );
  });
}
