/** `ryggrad doctor` on certificates: the service's own files, and those of FHIR servers as they are met. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from '../../support/certificate.ts';
import { type Deployment, goodStatement, send, startDeployment, type Visit, visit } from './deployment.ts';

let deployment: Deployment;
beforeAll(async () => {
  deployment = await startDeployment();
});
afterAll(() => deployment.close());

async function complaintsOf(file: object): Promise<string> {
  const { complaints } = await visit(deployment, [], { file: { ...deployment.file(), ...file } });
  return complaints.join('\n');
}

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
    const { cert, key } = makeCertificate('elsewhere.example', { reachedBy: ['elsewhere.example'] });
    const text = await complaintsOf(await files(cert, key, 0o644));
    expect(text).toMatch(/warning: RYGGRAD_TLS_CERT is not made out to cds\.example/);
    expect(text).toMatch(/warning: RYGGRAD_TLS_CERT expires on \d{4}-\d\d-\d\d → Order a new certificate/);
    expect(text).toContain('its chain does not reach an authority that Node knows');
    expect(text).toContain('every user of this machine may read the key');
  });

  it('are a problem when they have expired, do not belong together, or are not there', async () => {
    const { cert, key } = makeCertificate('cds.example', { reachedBy: ['cds.example'] });
    const file = { ...deployment.file(), ...(await files(cert, key)) };
    const now = () => new Date(Date.now() + 3 * 86_400_000);
    expect((await visit(deployment, [], { file, now })).complaints.join('\n')).toContain(
      'problem: RYGGRAD_TLS_CERT expired on',
    );
    const other = await files(cert, makeCertificate('cds.example', { reachedBy: ['cds.example'] }).key);
    expect(await complaintsOf(other)).toContain('and the key that of the certificate');
    expect(await complaintsOf({ ...other, tlsKey: join(deployment.folder, 'none.pem') })).toContain('cannot be read');
  });

  describe('of a FHIR server', () => {
    const pair = makeCertificate('localhost', { reachedBy: ['localhost'] });
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
