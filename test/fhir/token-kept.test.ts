/** After the answer the access token is nowhere in the memory of the process: seen in a snapshot of its heap. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Handler, sendJson, startLoopback } from './loopback.ts';
import { bundle, condition } from './samples.ts';

const ways: Readonly<Record<string, Handler>> = {
  ok: (_, response) => sendJson(response, bundle([condition('a')])),
  error: (_, response) => sendJson(response, { resourceType: 'OperationOutcome', issue: [] }, 500),
  reset: (_, response) => void response.destroy(),
  redirect: (_, response) => void response.writeHead(302, { location: 'http://127.0.0.2/' }).end(),
  html: (_, response) => void response.end('<html>'),
  silent: () => undefined,
};

it('however the reads ended', async () => {
  const server = await startLoopback((request, response, base) => {
    const way = new URL(request.url ?? '', base).searchParams.get('way') ?? '';
    ways[way]?.(request, response, base);
  });
  const script = new URL('./token-holder.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, `${server.base}`]);
  const sent = new Set(server.seen.map(({ authorization }) => authorization));
  await server.close();
  expect(JSON.parse(stdout)).toEqual({
    outcomes: ['ok', 'http-error', 'network', 'network', 'not-json', 'timeout'],
    kept: false,
    // The search finds what is there.
    found: true,
    length: 48,
  });
  expect([...sent]).toEqual([expect.stringMatching(/^Bearer [a-z]{48}$/)]);
});
