/** More calls at once than there are places: 503 at once, before a body is read, and room again when one has ended. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { CdsResponse } from '../../src/cds-hooks/types.ts';
import { http, type RunningApp, startApp } from '../support/app.ts';
import { validCall } from '../support/requests.ts';

const view = '/cds-services/back-pain-patient-view';
const call = validCall('back-pain-patient-view');

/** An application with so many places, whose calls wait until the test lets them go. */
async function crowded(maxCalls: number) {
  const waiting: (() => void)[] = [];
  const app = await startApp({
    env: { RYGGRAD_MAX_CALLS: `${maxCalls}` },
    decide: () =>
      new Promise<CdsResponse>((resolve) => {
        waiting.push(() => resolve({ cards: [] }));
      }),
  });
  const until = async (count: number): Promise<void> => {
    while (waiting.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  const release = (): void => {
    for (const end of waiting.splice(0)) end();
  };
  return { app, until, release };
}

/** Sends the head of a call and as much of its body as given. */
function send(app: RunningApp, part: string, length = part.length): Socket {
  const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
  const head = `POST ${view} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
  socket.write(head + part);
  return socket;
}

async function answerOn(socket: Socket): Promise<string> {
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  return chunk.toString('utf8');
}

it('refuses the call too many with 503, an OperationOutcome and the time to try again', async () => {
  const { app, until, release } = await crowded(2);
  const held = [http('POST', app.url + view, call), http('POST', app.url + view, call)];
  await until(2);
  const refused = await http('POST', app.url + view, call, { origin: 'http://localhost:8080' });
  const live = await http('GET', `${app.url}/health/live`);
  const ready = await http('GET', `${app.url}/health/ready`);
  release();
  const answered = await Promise.all(held);
  const after = http('POST', app.url + view, call);
  await until(1);
  release();
  expect((await after).status).toBe(200);
  await app.close();
  expect(refused.status).toBe(503);
  expect(refused.json).toMatchObject({
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'transient', diagnostics: 'too many calls at once' }],
  });
  const headers = ['retry-after', 'cache-control', 'content-type', 'access-control-allow-origin'];
  expect(headers.map((name) => refused.headers.get(name))).toEqual([
    '1',
    'no-store',
    'application/fhir+json; charset=utf-8',
    'http://localhost:8080',
  ]);
  expect(refused.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect([live.status, ready.status]).toEqual([200, 200]);
  expect(answered.map(({ status }) => status)).toEqual([200, 200]);
});

it('refuses before the body has come, and keeps the connection for the next attempt', async () => {
  const { app, until, release } = await crowded(1);
  const held = http('POST', app.url + view, call);
  await until(1);
  const body = JSON.stringify(call);
  const early = send(app, body.slice(0, 10), body.length);
  expect(await answerOn(early)).toMatch(/^HTTP\/1\.1 503 /);
  release();
  await held;
  early.write(body.slice(10));
  early.write(`GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  expect(await answerOn(early)).toMatch(/^HTTP\/1\.1 200 /);
  early.destroy();
  await app.close();
});

it('gives no place to callers that are still sending: they could take them all', async () => {
  const { app, until, release } = await crowded(1);
  const slow = Array.from({ length: 20 }, () => send(app, '{"hook":', 5000));
  await Promise.all(slow.map((socket) => once(socket, 'connect')));
  // Their heads have been read by then: what comes next finds no queue.
  await http('GET', `${app.url}/health/live`);
  const answer = http('POST', app.url + view, call);
  await until(1);
  release();
  expect((await answer).status).toBe(200);
  for (const socket of slow) socket.destroy();
  await app.close();
});

it('refuses with 503 and the time to try again when the places are gone once the body is there', async () => {
  const { app, until, release } = await crowded(1);
  const body = JSON.stringify(call);
  const late = send(app, body.slice(0, 10), body.length);
  await once(late, 'connect');
  const held = http('POST', app.url + view, call);
  await until(1);
  late.write(body.slice(10));
  const text = await answerOn(late);
  release();
  await held;
  late.destroy();
  await app.close();
  expect(text).toMatch(/^HTTP\/1\.1 503 [\s\S]*\r\nRetry-After: 1\r\n/);
});

it('has its places back when callers hang up or send what cannot be read', async () => {
  const { app, until, release } = await crowded(2);
  for (let round = 0; round < 5; round++) {
    const gone = send(app, JSON.stringify(call));
    await until(1);
    gone.destroy();
    release();
    expect((await http('POST', app.url + view, '{')).status).toBe(400);
    expect((await http('GET', `${app.url}/cds-services`)).status).toBe(200);
    expect((await http('DELETE', `${app.url}/decisions/1`)).status).toBe(405);
  }
  const both = [http('POST', app.url + view, call), http('POST', app.url + view, call)];
  await until(2);
  release();
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
  await app.close();
});

it('tells of refusals in one line a second, with their number', async () => {
  const { app, until, release } = await crowded(1);
  const held = http('POST', app.url + view, call);
  await until(1);
  const began = performance.now();
  for (let round = 0; round < 3; round++) await http('POST', app.url + view, call);
  const lines = (): readonly Record<string, unknown>[] =>
    app.logged().filter(({ msg }) => msg === 'calls refused: too many at once');
  const told = (): number => lines().reduce((sum, { refused }) => sum + Number(refused), 0);
  while (told() < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  const seconds = Math.ceil((performance.now() - began) / 1000);
  release();
  await held;
  await app.close();
  expect(told()).toBe(3);
  expect(lines().length).toBeLessThanOrEqual(seconds);
  for (const line of lines()) expect(line).toMatchObject({ status: 503, errorCode: 'unavailable' });
});
