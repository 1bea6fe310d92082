/** The end of the process: readiness first, calls under way answered, kept connections closed, and no later than promised. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type RunningServer, startTestServer } from '../support/server.ts';

const body = JSON.stringify({ hook: 'no-such-hook' });
const path = '/cds-services/back-pain-patient-view';

const start = (env: Readonly<Record<string, string>> = {}): Promise<RunningServer> =>
  startTestServer({ RYGGRAD_DEMO: 'off', ...env });
const open = async ({ address }: RunningServer): Promise<Socket> => {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
};
const get = (target: string): string => `GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
const next = async (socket: Socket): Promise<string> => String((await once(socket, 'data'))[0]);
const closed = (socket: Socket): Promise<unknown> => new Promise((resolve) => socket.once('close', resolve));

/** A call whose headers the service has read: the next one on another connection is answered only after them. */
async function underWay(server: RunningServer): Promise<Socket> {
  const socket = await open(server);
  socket.write(head);
  await fetch(`${server.address}/health/live`);
  return socket;
}

it('answers calls that are under way, closes idle connections and takes no new ones', async () => {
  const server = await start();
  const idle = await open(server);
  idle.write(get('/health/live'));
  await next(idle);
  const call = await underWay(server);
  const ended = server.close();
  await closed(idle);
  await expect(fetch(`${server.address}/health/live`)).rejects.toThrow();
  call.write(body);
  // The hook does not belong to the service: an answer of the protocol, so the call came all the way.
  expect(await next(call)).toMatch(/^HTTP\/1\.1 422 /);
  await closed(call);
  await ended;
});

it('cuts off what is not done when its time is up', async () => {
  const server = await start({ RYGGRAD_SHUTDOWN_SECONDS: '1' });
  const call = await underWay(server);
  const cut = closed(call);
  await server.close();
  await cut;
  expect(call.destroyed).toBe(true);
});

it('denies readiness first, and goes on answering calls while the load balancer hears of it', async () => {
  const server = await start({ RYGGRAD_DRAIN_SECONDS: '1' });
  const before = await fetch(`${server.address}/health/ready`);
  const ended = server.close();
  const ready = await fetch(`${server.address}/health/ready`);
  const live = await fetch(`${server.address}/health/live`);
  const services = await fetch(`${server.address}/cds-services`);
  expect([before.status, ready.status, live.status, services.status]).toEqual([200, 503, 200, 200]);
  expect(await ready.json()).toMatchObject({ issue: [{ diagnostics: 'shutting down' }] });
  await ended;
  await expect(fetch(`${server.address}/health/live`)).rejects.toThrow();
});
