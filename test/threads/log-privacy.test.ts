/** Calls that are decided on a thread leave nothing of a patient in the log either. */
import { readCorpus } from '../../bench/fuzz/corpus.ts';
import { createRequests } from '../../bench/fuzz/requests.ts';
import { loadConfig } from '../../src/config.ts';
import { type StartedServer, startServer } from '../../src/start.ts';
import { quoted, strangeLines, textsIn, watchLog } from '../hostile/log-watch.ts';
import { http } from '../support/app.ts';
import { callLines, untilOnThread } from './kit.ts';

const watch = watchLog();
const sent = new Set<string>();

let server: StartedServer;
beforeAll(async () => {
  const env = { PORT: '0', RYGGRAD_STORE: 'memory:', RYGGRAD_DEADLINE_MS: '300', RYGGRAD_THREADS: '1' };
  server = await startServer(loadConfig(env), watch.log);
  const send = (method: string, path: string, body?: unknown) => http(method, server.address + path, body);
  await untilOnThread({ log: watch.lines, send });
});
afterAll(() => server.close());

it('the log of calls decided on a thread holds none of their values', async () => {
  const seeds = await readCorpus(new Date());
  const statuses = new Set<number>();
  for (const { service, body } of seeds.filter((_seed, index) => index % 3 === 0)) {
    for (const text of textsIn(JSON.parse(body))) sent.add(text);
    statuses.add((await http('POST', `${server.address}/cds-services/${service}`, body)).status);
  }
  const requests = createRequests(seeds, 20_261_123);
  for (let number = 0; number < 200; number += 1) {
    const { path, headers, body } = requests(number);
    statuses.add((await http('POST', server.address + path, body, headers)).status);
    for (const [, text = ''] of body.toString('utf8').matchAll(/[:[,]\s*"([^"\\]+)"/g)) sent.add(text);
  }
  expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  expect(statuses).toContain(200);
  expect(callLines(watch.lines()).filter(({ part }) => part === 'thread').length).toBeGreaterThan(200);
  expect(quoted(sent, watch.lines())).toEqual([]);
  expect(strangeLines(watch.lines(), { addresses: [server.address] })).toEqual([]);
});
