/** DNS rebinding: in a demonstration the service answers to the names of this machine only. */
import { request } from 'node:http';
import { type RunningApp, startApp } from '../support/app.ts';

/** fetch sets Host itself, so this does not use it. */
function statusFor(app: RunningApp, host: string, path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(app.url + path, { headers: { host } }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asked.once('error', reject);
    asked.end();
  });
}

describe('in the demo', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({
      env: { RYGGRAD_DEMO: 'on' },
      demo: (express) => {
        express.get('/', (_request, response) => void response.send('console'));
      },
    });
  });
  afterAll(() => app.close());

  it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST:8080'])(
    'a call to %s is answered',
    async (host) => {
      expect((await statusFor(app, host, '/cds-services')).status).toBe(200);
      expect((await statusFor(app, host, '/')).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example',
    'evil-localhost',
    '127.0.0.1.evil.example',
    '127.0.0.2',
    '127.1',
    '2130706433',
    '0.0.0.0:3000',
    '[::]',
    'localhost@evil.example',
    'localhost, evil.example',
    'localhost:',
    'localhost.',
  ])('a call to %s is refused with 421, whatever it asks for', async (host) => {
    for (const path of ['/cds-services', '/health/live', '/', '/demo/fhir/Patient']) {
      const { status, text } = await statusFor(app, host, path);
      expect([status, JSON.parse(text)]).toEqual([421, expect.objectContaining({ resourceType: 'OperationOutcome' })]);
      expect(text).not.toContain('evil');
    }
  });
});

it('outside the demo the name is the business of the gateway', async () => {
  const app = await startApp({ env: { RYGGRAD_DEMO: 'off' } });
  expect((await statusFor(app, 'ryggrad.hospital.example', '/cds-services')).status).toBe(200);
  await app.close();
});
