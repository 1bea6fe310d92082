/** What a connection may cost before there is a call: slow headers, slow bodies, idle connections, too many headers, no HTTP. */
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { type ConnectionLimits, serverOptions } from '../../src/http/limits/connections.ts';
import { http, type RunningApp, startApp } from '../support/app.ts';
import { validCall } from '../support/requests.ts';
import { startTestServer } from '../support/server.ts';

const view = '/cds-services/back-pain-patient-view';

/** The limits of the service in a tenth of the time: what is sent at once comes within them on a busy machine too. */
const hasty: ConnectionLimits = {
  headersTimeout: 1000,
  requestTimeout: 3000,
  keepAliveTimeout: 1000,
  connectionsCheckingInterval: 50,
};

/** Whatever is sent, until the other side closes. */
async function everything(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('utf8');
  });
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('close', resolve));
  return text;
}

/** A connection that sends one byte of the text in every so many milliseconds, and never comes to an end. */
function drip(port: number, begin: string, text: string): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.write(begin);
  let at = 0;
  const timer = setInterval(() => socket.writable && socket.write(text[at++ % text.length] ?? ''), 20);
  socket.once('close', () => clearInterval(timer));
  return socket;
}

describe('a connection', () => {
  let app: RunningApp;
  let port: number;
  beforeAll(async () => {
    app = await startApp({ connections: hasty });
    port = Number(new URL(app.url).port);
  });
  afterAll(() => app.close());

  it('that never ends its headers is answered 408 and closed', async () => {
    const text = await everything(drip(port, `POST ${view} HTTP/1.1\r\nHost: localhost\r\n`, 'X-A: b\r\n'));
    expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(text).toContain('"resourceType":"OperationOutcome"');
    expect(text).toContain('"code":"timeout"');
  });

  it('that never ends its body is answered 408 and closed', async () => {
    const head = `POST ${view} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n`;
    expect(await everything(drip(port, head, '{"hook": '))).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that says nothing at all is closed', async () => {
    expect(await everything(connect(port, '127.0.0.1'))).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that is kept and idle is closed', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n');
    expect(await everything(socket)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it('among many slow ones is served all the while', async () => {
    const slow = Array.from({ length: 100 }, () => drip(port, 'POST / HTTP/1.1\r\nHost: localhost\r\n', 'X'));
    const ends = slow.map(everything);
    const url = app.url + view;
    expect((await http('POST', url, validCall('back-pain-patient-view'))).status).toBe(200);
    expect((await Promise.all(ends)).every((text) => text.startsWith('HTTP/1.1 408 '))).toBe(true);
  });

  it.each([
    ['no HTTP at all', '\u0016\u0003\u0001\u0002', 400],
    ['a method that does not exist', 'SELECT * FROM patients\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
    ],
    ['a header with a line break of its own', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: a\nb\r\n\r\n', 400],
    ['20 kB of headers', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('with %s is refused with an OperationOutcome that tells nothing of us', async (_title, bytes, status) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(bytes);
    const text = await everything(socket);
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const [head = '', body = ''] = text.split('\r\n\r\n');
    expect(JSON.parse(body)).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] });
    expect(head).toContain('Connection: close');
    expect(text).not.toMatch(/HPE|node|express/i);
  });
});

it('refuses the header too many with 431, and drops none in silence', async () => {
  const app = await startApp();
  const headers = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`x-${index}`, 'a']));
  const few = await http('POST', app.url + view, validCall('back-pain-patient-view'), headers(80));
  const many = await http('POST', app.url + view, validCall('back-pain-patient-view'), headers(100));
  await app.close();
  expect([few.status, many.status]).toEqual([200, 431]);
  expect(many.json).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'too-long' }] });
});

it('is guarded like this by the service itself', async () => {
  const service = await startTestServer({ RYGGRAD_DEMO: 'off' });
  const socket = connect(Number(new URL(service.address).port), '127.0.0.1');
  socket.write('SELECT * FROM patients\r\n\r\n');
  expect(await everything(socket)).toMatch(/^HTTP\/1\.1 400 [\s\S]*"resourceType":"OperationOutcome"/);
  await service.close();
  const { headersTimeout, requestTimeout, keepAliveTimeout } = createServer(serverOptions());
  expect([headersTimeout, requestTimeout, keepAliveTimeout]).toEqual([10_000, 30_000, 65_000]);
});
