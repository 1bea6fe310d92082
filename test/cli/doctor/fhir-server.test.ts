/** `ryggrad doctor` against FHIR servers: one in good order, and one with each defect. */
import {
  apartFromFolder,
  type Deployment,
  EHR,
  PATIENT,
  type Spoil,
  startDeployment,
  TOKEN,
  type Visit,
  visit,
} from './deployment.ts';
import { defects } from './fhir-defects.ts';

let open: Deployment[] = [];
afterEach(() => {
  for (const deployment of open) deployment.close();
  open = [];
});

async function start(spoil?: Spoil): Promise<Deployment> {
  const deployment = await startDeployment(spoil);
  open.push(deployment);
  return deployment;
}

function tried(deployment: Deployment, env = {}): Promise<Visit> {
  const args = ['--server', `${deployment.origin}/fhir`, '--patient', PATIENT, '--encounter', 'enc-1'];
  return visit(deployment, args, { env: { RYGGRAD_DOCTOR_TOKEN: TOKEN, ...env } });
}

describe('a deployment in good order', () => {
  it('has nothing to change, and every query of the plan was asked', async () => {
    const deployment = await start();
    const found = await tried(deployment);
    expect(apartFromFolder(found)).toEqual([]);
    expect(found.code).toBe(0);
    expect(found.findings.filter(({ area, says }) => area === 'query' && says === 'answered')).toHaveLength(18);
  });

  it('is only read, and gets the token for its data alone', async () => {
    const deployment = await start();
    await tried(deployment);
    expect(new Set(deployment.seen.map(({ method }) => method))).toEqual(new Set(['GET']));
    const withToken = deployment.seen.filter(({ authorization }) => authorization !== '');
    expect(withToken.every(({ path }) => path.startsWith('/fhir/') && path !== '/fhir/metadata')).toBe(true);
    expect(withToken.length).toBeGreaterThanOrEqual(18);
  });

  it('prints no patient, token or key', async () => {
    const deployment = await start();
    const { out } = await tried(deployment);
    for (const secret of [PATIENT, TOKEN, 'o-exam', '"x"', '"n"']) expect(out).not.toContain(secret);
  });

  it('says which queries it did not try, and how to try them', async () => {
    const deployment = await start();
    const { complaints, code } = await visit(deployment);
    expect(complaints.join('\n')).toContain('queries were not tried → Run again with --patient');
    expect(code).toBe(0);
  });

  it('keeps its token from a server that is not named, and asks nobody that is not on the list', async () => {
    const deployment = await start();
    const unnamed = await visit(deployment, ['--patient', PATIENT], { env: { RYGGRAD_DOCTOR_TOKEN: TOKEN } });
    expect(unnamed.code).toBe(2);
    const elsewhere = await visit(deployment, ['--server', `${deployment.origin}/other`, '--patient', PATIENT]);
    expect(elsewhere.complaints.join('\n')).toContain('is not on the list, and was not contacted');
    expect(deployment.seen.filter(({ path }) => path !== '/jwks.json')).toEqual([]);
  });
});

describe.each(defects)('a FHIR server with %s', (defect, spoil, says) => {
  it('is found out, with what to change', async () => {
    const found = await tried(await start(spoil), {
      RYGGRAD_DEADLINE_MS: defect.includes('never ends') ? '1000' : '20000',
    });
    expect(apartFromFolder(found).join('\n')).toMatch(says);
    expect(found.code).toBe(found.complaints.some((one) => one.startsWith('problem')) ? 1 : 0);
    for (const secret of [PATIENT, TOKEN]) expect(found.out).not.toContain(secret);
  });
});

describe('servers that cannot be read', () => {
  it('tells a refused connection', async () => {
    const deployment = await startDeployment();
    deployment.close();
    const { complaints, code } = await visit(deployment);
    expect(complaints.join('\n')).toMatch(/problem: http:\/\/127\.0\.0\.1:\d+\/fhir\/ refuses connections/);
    expect(code).toBe(1);
  });

  it('asks for a token where there is none', async () => {
    const deployment = await start();
    const { complaints } = await visit(deployment, ['--patient', PATIENT]);
    expect(complaints.join('\n')).toContain('it is read with a token only → Give one in RYGGRAD_DOCTOR_TOKEN');
    expect(deployment.seen.map(({ path }) => path)).toEqual(['/jwks.json', '/fhir/metadata']);
  });

  it('minds a server that is read without a token, and reads it so', async () => {
    const deployment = await start();
    const file = { ...deployment.file(), fhirServers: [`${deployment.origin}/fhir open`] };
    const { complaints, findings } = await visit(deployment, ['--patient', PATIENT], { file });
    expect(complaints.join('\n')).toContain('is read without a token');
    expect(findings.some(({ says }) => says === 'answered')).toBe(true);
    expect(deployment.seen.every(({ authorization }) => authorization === '')).toBe(true);
  });

  it('takes the servers and the plan of the client', async () => {
    const deployment = await start();
    const file = deployment.file();
    const client = Object(Object(file.clients)[EHR]);
    const queryPlan = { obs: 'Observation?patient={{context.patientId}}', patient: 'Patient/{{context.patientId}}' };
    const clients = { [EHR]: { ...client, fhirServers: [`${deployment.origin}/fhir/tenant-a`], queryPlan } };
    const { complaints } = await visit(deployment, [], {
      file: { ...file, fhirServers: ['https://never.example/fhir'], clients },
    });
    const text = complaints.join('\n');
    expect(text).toContain('/fhir/tenant-a/ answers no CapabilityStatement');
    expect(text).not.toContain('never.example');
    expect(text).toContain('asks for no Condition');
  });
});
