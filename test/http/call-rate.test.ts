/** Calls in a minute: by client where it is known, else by address; with the state of the limit on every answer. */
import { neighbourhoodOf } from '../../src/http/limits/call-rate.ts';
import { type HttpAnswer, http, type RunningApp, startApp } from '../support/app.ts';
import { validCall } from '../support/requests.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

const view = '/cds-services/back-pain-patient-view';
const call = validCall('back-pain-patient-view');
const look = (url: string): Promise<HttpAnswer> => http('GET', `${url}/cds-services`);
const ask = (url: string): Promise<HttpAnswer> => http('POST', url + view, call);

describe('a limit for everybody', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({ callsPerMinute: () => 3 });
  });
  afterAll(() => app.close());

  it('lets the calls agreed on through and tells what is left, then answers 429 with the time to try again', async () => {
    const answers = [await ask(app.url), await ask(app.url), await ask(app.url), await ask(app.url)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('ratelimit-policy'))).toEqual(Array(4).fill('"calls";q=3;w=60'));
    const left = answers.map(
      ({ headers }) => /^"calls";r=(\d+);t=(?:[1-5]?\d|60)$/.exec(headers.get('ratelimit') ?? '')?.[1],
    );
    expect(left).toEqual(['2', '1', '0', '0']);
    const refused = answers[3];
    expect(refused?.json).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'throttled' }] });
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(Number(refused?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });

  it('counts discovery too, and neither health nor preflights', async () => {
    expect((await http('GET', `${app.url}/cds-services`)).status).toBe(429);
    expect((await http('GET', `${app.url}/health/ready`)).status).toBe(200);
    expect((await http('OPTIONS', app.url + view)).status).toBe(204);
  });
});

describe('the setting', () => {
  const running: RunningServer[] = [];
  const start = async (env: Readonly<Record<string, string>>): Promise<RunningServer> => {
    const server = await startTestServer(env);
    running.push(server);
    return server;
  };
  afterAll(() => Promise.all(running.map((server) => server.close())));

  it('holds outside the demo', async () => {
    const { address } = await start({ RYGGRAD_DEMO: 'off', RYGGRAD_CALLS_PER_MINUTE: '1' });
    expect([(await look(address)).status, (await look(address)).status]).toEqual([200, 429]);
  });

  it('is without effect in the demo', async () => {
    const { address } = await start({ RYGGRAD_DEMO: 'on', RYGGRAD_CALLS_PER_MINUTE: '1' });
    expect([(await look(address)).status, (await look(address)).status]).toEqual([200, 200]);
    expect((await look(address)).headers.get('ratelimit')).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['2001:db8::3:4:5:6', '2001:db8:0:0'],
    ['fe80::', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s is counted as %s', (address, counted) => {
    expect(neighbourhoodOf(address)).toBe(counted);
  });
});
