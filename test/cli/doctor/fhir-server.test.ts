/** `ryggrad doctor` against FHIR servers: one in good order, and one with each defect. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  apartFromFolder,
  type Deployment,
  EHR,
  goodStatement,
  observation,
  PATIENT,
  type Spoil,
  searchset,
  send,
  startDeployment,
  TOKEN,
  type Visit,
  visit,
} from './deployment.ts';

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

const metadata =
  (answer: (response: ServerResponse, origin: string) => true): Spoil =>
  (request: IncomingMessage, response, path) =>
    path === '/fhir/metadata' && answer(response, `http://${request.headers.host}`);
const search =
  (word: string, answer: (response: ServerResponse) => true): Spoil =>
  (_request, response, path) =>
    path.includes(word) && answer(response);
const outcome = (severity: string) => ({ resourceType: 'OperationOutcome', issue: [{ severity, code: 'processing' }] });
const otherDate = (seconds: number) => ({ date: new Date(Date.now() - 1000 * seconds).toUTCString() });

const defects: readonly (readonly [string, Spoil, RegExp])[] = [
  [
    'no FHIR at all',
    metadata((response) => send(response, {}, 404)),
    /problem.* answers 404 for \/metadata → Name the/,
  ],
  ['a page instead of JSON', metadata((response) => Boolean(response.end('<html>')) as true), /problem.*no JSON/],
  ['another resource', metadata((response) => send(response, outcome('error'))), /problem.*no CapabilityStatement/],
  [
    'FHIR STU3',
    metadata((response, origin) => send(response, { ...goodStatement(origin), fhirVersion: '3.0.2' })),
    /problem.*speaks FHIR 3\.0\.2, not 4\.0\.1 → Name the server's R4/,
  ],
  [
    'no SMART and few types',
    metadata((response, origin) =>
      send(response, {
        ...goodStatement(origin),
        rest: [{ mode: 'server', resource: [{ type: 'Observation', searchParam: [{ name: 'patient' }] }] }],
      }),
    ),
    /warning.*does not declare SMART[\s\S]*warning.*does not name.*Condition.*Observation\?category/,
  ],
  [
    'a clock that is five minutes behind',
    metadata((response, origin) => send(response, goodStatement(origin), 200, otherDate(300))),
    /problem.*clock of this machine is (299|300|301) s ahead of the server's.*NTP/,
  ],
  [
    'a clock that is half a minute ahead',
    metadata((response, origin) => send(response, goodStatement(origin), 200, otherDate(-30))),
    /warning.*clock of this machine is (29|30|31) s behind the server's/,
  ],
  [
    'a redirect',
    metadata((response) => Boolean(response.writeHead(302, { location: '/fhir/metadata2' }).end()) as true),
    /problem.*answers 302/,
  ],
  [
    'a refused category',
    search('category=exam', (r) => send(r, outcome('error'), 400)),
    /problem: observationsExam.*\(400\)/,
  ],
  [
    'no scope',
    search('/Device', (r) => send(r, outcome('error'), 403)),
    /problem: devices.*scopes of the token \(403\)/,
  ],
  [
    'a token that ended',
    search('/Condition', (r) => send(r, {}, 401)),
    /problem: conditions.*\(401\) → Give a fresh token/,
  ],
  [
    'a missing patient',
    search('/Patient/', (r) => send(r, outcome('error'), 404)),
    /problem: patient.*no such patient/,
  ],
  ['a failing search', search('/Procedure', (r) => send(r, {}, 503)), /problem: procedures.*answered with 503/],
  [
    'an ignored category',
    search('category=survey', (r) => send(r, searchset([observation('exam')]))),
    /problem: observationsSurvey.*other categories than were asked for/,
  ],
  [
    'an ignored patient',
    search('category=exam', (r) => send(r, searchset([observation('exam', 'somebody-else')]))),
    /problem: observationsExam.*data of another patient/,
  ],
  [
    'a blocked record',
    search('/Condition', (r) =>
      send(r, { ...outcome('warning'), issue: [{ severity: 'warning', code: 'suppressed' }] }),
    ),
    /problem: conditions.*blocked/,
  ],
  [
    'a part ignored with a warning',
    search('/ImagingStudy', (r) => send(r, searchset([outcome('warning')]))),
    /warning: imagingStudies.*may have been ignored/,
  ],
  [
    'nothing in any category',
    search('category=', (r) => send(r, searchset([]))),
    /warning.*no category of Observation has anything/,
  ],
  [
    'a next page elsewhere',
    search('/DiagnosticReport', (r) =>
      send(r, { ...searchset([]), link: [{ relation: 'next', url: 'https://elsewhere.example/page2' }] }),
    ),
    /problem: diagnosticReports.*next link leads elsewhere/,
  ],
  [
    'a query that never ends',
    (_request, _response, path) => path.includes('/Encounter'),
    /problem: encounter.*not answered in time[\s\S]*slowest query took/,
  ],
];

describe.each(defects)('a FHIR server with %s', (_defect, spoil, says) => {
  it('is found out, with what to change', async () => {
    const found = await tried(await start(spoil), { RYGGRAD_DEADLINE_MS: '1000' });
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
