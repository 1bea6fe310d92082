/** The HTTP surface beside the calls: methods, CORS, language, correlation, and health. */
import { connect } from 'node:net';
import { http, type RunningApp, startApp } from '../support/app.ts';
import { validCall } from '../support/requests.ts';

const view = '/cds-services/back-pain-patient-view';
const call = validCall('back-pain-patient-view');
const configured = { RYGGRAD_CORS_ORIGINS: 'https://ehr.example', RYGGRAD_LOCALE: 'en' };

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ env: configured });
});
afterAll(() => app.close());

describe('methods', () => {
  it.each([
    ['DELETE', '/cds-services', 'GET, HEAD, OPTIONS'],
    ['POST', '/cds-services', 'GET, HEAD, OPTIONS'],
    ['GET', view, 'POST, OPTIONS'],
    ['PUT', view, 'POST, OPTIONS'],
    ['GET', `${view}/feedback`, 'POST, OPTIONS'],
    ['POST', '/health/live', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/decisions/1', 'GET, HEAD, OPTIONS'],
  ])('[CH-69] %s %s is refused with 405 and what is allowed', async (method, path, allow) => {
    const answer = await http(method, app.url + path);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
    expect(answer.json).toMatchObject({ resourceType: 'OperationOutcome' });
  });

  it('OPTIONS without an origin tells what is allowed', async () => {
    const answer = await http('OPTIONS', app.url + view);
    expect([answer.status, answer.text]).toEqual([204, '']);
  });

  it.each(['/', '/cds-service', '/cds-services/back-pain-patient-view/feedback/x', '/metrics', '/demo/fhir/Patient'])(
    '%s is unknown',
    async (path) => {
      const answer = await http('GET', app.url + path);
      expect([answer.status, answer.json]).toEqual([
        404,
        expect.objectContaining({ resourceType: 'OperationOutcome' }),
      ]);
    },
  );
});

describe('pages of other origins', () => {
  const preflight = (url: string, origin: string) =>
    http('OPTIONS', url, undefined, {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    });

  it('[CH-141] are let in by the allow-list, with preflight and without credentials', async () => {
    const before = await preflight(app.url + view, 'https://ehr.example');
    expect(before.status).toBe(204);
    expect(before.headers.get('access-control-allow-origin')).toBe('https://ehr.example');
    expect(before.headers.get('access-control-allow-headers')).toMatch(/Authorization,\s*Content-Type/);
    expect(before.headers.get('access-control-allow-methods')).toContain('POST');
    const answer = await http('POST', app.url + view, call, { origin: 'https://ehr.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://ehr.example');
    expect(answer.headers.get('access-control-expose-headers')).toContain('X-Correlation-Id');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  it('[CH-141] are let in to errors too, so that a browser client can read them', async () => {
    const answer = await http('POST', app.url + view, '{', { origin: 'https://ehr.example' });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([400, 'https://ehr.example']);
  });

  it.each(['https://evil.example', 'null', 'https://ehr.example.evil.example', 'http://localhost:8080'])(
    '[CH-141] are kept out when %s is not listed',
    async (origin) => {
      for (const answer of [
        await preflight(app.url + view, origin),
        await http('POST', app.url + view, call, { origin }),
      ]) {
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      }
    },
  );

  it('[CH-141] on this machine are let in by the demo', async () => {
    const demo = await startApp();
    const near = await preflight(demo.url + view, 'http://localhost:8080');
    const far = await preflight(demo.url + view, 'http://localhost.evil.example');
    await demo.close();
    expect(near.headers.get('access-control-allow-origin')).toBe('http://localhost:8080');
    expect(far.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the language', () => {
  it.each([
    [undefined, 'en'],
    ['nb', 'nb'],
    ['nn-NO,en;q=0.5', 'nb'],
    ['no', 'nb'],
    ['en-GB;q=0.4, nb;q=0.8', 'nb'],
    ['nb;q=0, en', 'en'],
    ['sv, da;q=0.9', 'en'],
    ['sv, nb;q=0.1', 'nb'],
    ['*', 'en'],
    ['EN', 'en'],
    [';;;,q=', 'en'],
    ['nb;q=x, en;q=0.1', 'en'],
  ])('of Accept-Language %p is %s when the service is set to en', async (header, locale) => {
    const answer = await http('POST', app.url + view, call, { 'accept-language': header ?? '' });
    expect(app.calls.at(-1)?.request.locale).toBe(locale);
    expect(answer.headers.get('content-language')).toBe(locale);
  });
});

describe('every answer', () => {
  it('may be kept nowhere, tells its length in bytes and names no software', async () => {
    const other = await startApp({
      decide: () => Promise.resolve({ cards: [], extension: { 'io.github.ryggrad.x': { a: 'æøå😀' } } }),
    });
    const answer = await http('POST', other.url + view, call);
    await other.close();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Number(answer.headers.get('content-length'))).toBe(Buffer.byteLength(answer.text));
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('etag')).toBeNull();
  });

  it('has a correlation id: the caller’s if it is a UUID, else a new one', async () => {
    const given = '0f0c8a6e-2f64-4ad7-9c0a-bb3f6f7c3f11';
    const kept = await http('GET', `${app.url}/health/live`, undefined, { 'x-correlation-id': given });
    const made = await http('GET', `${app.url}/health/live`, undefined, { 'x-correlation-id': 'Ola Nordmann' });
    expect(kept.headers.get('x-correlation-id')).toBe(given);
    expect(made.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('health', () => {
  it('is ready with the state of each part', async () => {
    expect((await http('GET', `${app.url}/health/ready`)).json).toEqual({
      status: 'ready',
      parts: { terminology: 'ok' },
    });
  });

  it('is 503 with an OperationOutcome that names the part that failed', async () => {
    const broken = await startApp({
      readiness: () => Promise.resolve({ ready: false, parts: { cards: 'ok', terminology: 'failed' } }),
    });
    const answer = await http('GET', `${broken.url}/health/ready`);
    await broken.close();
    expect([answer.status, answer.json]).toEqual([503, expect.objectContaining({ resourceType: 'OperationOutcome' })]);
    expect(answer.text).toContain('terminology');
    expect(answer.text).not.toContain('cards');
  });

  it('refuses calls with 503 while the service shuts down', async () => {
    const closing = await startApp({ closing: () => true });
    const answer = await http('POST', closing.url + view, call);
    const ready = await http('GET', `${closing.url}/health/ready`);
    const live = await http('GET', `${closing.url}/health/live`);
    await closing.close();
    expect([answer.status, answer.headers.get('connection')]).toEqual([503, 'close']);
    expect([ready.status, live.status]).toEqual([503, 200]);
  });
});

describe('a caller that hangs up', () => {
  it('aborts the work for it, and the service goes on', async () => {
    let aborted: () => void = () => undefined;
    const seen = new Promise<void>((resolve) => {
      aborted = resolve;
    });
    const slow = await startApp({
      decide: (_call, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            aborted();
            reject(signal.reason);
          });
        }),
    });
    const body = JSON.stringify(call);
    const socket = connect(Number(new URL(slow.url).port), '127.0.0.1');
    const head = `POST ${view} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
    socket.write(head + body);
    while (slow.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    socket.destroy();
    await seen;
    expect((await http('GET', `${slow.url}/health/live`)).status).toBe(200);
    await slow.close();
    expect(slow.logged().map(({ msg }) => msg)).toEqual(['caller gone']);
  });

  it('in the middle of its body is noted, and the service goes on', async () => {
    let arrived: (id: string) => void = () => undefined;
    const seen = new Promise((resolve) => {
      arrived = resolve;
    });
    const uuid = () => {
      arrived('');
      return '0f0c8a6e-2f64-4ad7-9c0a-bb3f6f7c3f11';
    };
    const other = await startApp({ uuid });
    const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
    socket.write(
      `POST ${view} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"hook":`,
    );
    await seen;
    socket.destroy();
    while (other.logged().length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect((await http('GET', `${other.url}/health/live`)).status).toBe(200);
    await other.close();
    expect(other.logged().map(({ msg }) => msg)).toEqual(['caller gone']);
  });
});
