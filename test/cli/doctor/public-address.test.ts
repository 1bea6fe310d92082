/** `ryggrad doctor --public`: the address that the EHR will call, with the real service behind it, or something else. */
import { EHR, startKeyServer, startService } from '../../auth/service.ts';
import { type Deployment, send, startDeployment, visit } from './deployment.ts';

let deployment: Deployment;
let answers: number;
beforeAll(async () => {
  deployment = await startDeployment(
    (_request, response, path) => path.endsWith('/cds-services') && send(response, { services: [] }, answers),
  );
});
afterAll(() => deployment.close());

const at = (baseUrl: string) => ({ file: { ...deployment.file(), baseUrl } });
const about = ({ findings }: Awaited<ReturnType<typeof visit>>, baseUrl: string) =>
  findings.filter(({ area, subject }) => area === 'address' && subject === baseUrl);

it('is reached, and the service lets nobody in without a token', async () => {
  const keys = await startKeyServer();
  const { server } = await startService(`clients: { "${EHR}": { jku: "${keys.jku}" } }`);
  const found = about(await visit(deployment, ['--public'], at(server.address)), server.address);
  await server.close();
  keys.close();
  expect(found.map(({ state, says }) => `${state}: ${says}`)).toEqual([
    'ok: is reached, and lets nobody in without a token',
  ]);
});

it.each([
  [200, 'answers /cds-services without a token'],
  [404, 'answers 404 for /cds-services'],
  [502, 'answers 502 for /cds-services'],
])('answering %i is a problem', async (status, says) => {
  answers = status;
  const { code, complaints } = await visit(deployment, ['--public'], at(deployment.origin));
  expect(code).toBe(1);
  expect(complaints.join('\n')).toContain(`problem: ${deployment.origin} ${says}`);
});

it('is called only when asked to, and a refused connection is told', async () => {
  const closed = 'http://127.0.0.1:1';
  expect((await visit(deployment, [], at(closed))).complaints.join('\n')).not.toContain('refuses connections');
  expect((await visit(deployment, ['--public'], at(closed))).complaints.join('\n')).toContain(
    `problem: ${closed} refuses connections`,
  );
});
