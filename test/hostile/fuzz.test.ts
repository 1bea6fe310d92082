/** The fuzzer's small run: spoilt calls of a fixed seed over real HTTP; `node bench/fuzz/run.ts` is the large one. */
import { anywhere, hidden } from '../../bench/fuzz/canary.ts';
import { readCorpus } from '../../bench/fuzz/corpus.ts';
import { emptyTally, fire } from '../../bench/fuzz/fire.ts';
import { createRequests } from '../../bench/fuzz/requests.ts';
import { loadConfig } from '../../src/config.ts';
import { startServer } from '../../src/start.ts';
import { watchLog } from './log-watch.ts';

const COUNT = 2000;
const SEED = 22_112_026;

const production = {
  PORT: '0',
  RYGGRAD_DEMO: 'off',
  RYGGRAD_AUTH: 'off',
  RYGGRAD_BASE_URL: 'http://127.0.0.1',
  RYGGRAD_FHIR_SERVERS: 'none',
};

it(`${COUNT} spoilt calls: each is answered as it should be, and most reach the rules`, async () => {
  const watch = watchLog();
  const server = await startServer(loadConfig(production), watch.log);
  const tally = emptyTally();
  try {
    const requests = createRequests(await readCorpus(new Date()), SEED);
    await fire({ url: server.address, requests, from: 0, to: COUNT }, tally);
    expect((await fetch(`${server.address}/health/live`)).status).toBe(200);
  } finally {
    await server.close();
  }
  expect(tally.failures).toEqual([]);
  expect([tally.undeliberate, tally.unanswered]).toEqual([0, 0]);
  expect(tally.reachedRules / COUNT).toBeGreaterThanOrEqual(0.3);
  expect(tally.withCards / COUNT).toBeGreaterThanOrEqual(0.3);
  const written = JSON.stringify(watch.lines());
  expect(watch.lines().length).toBeGreaterThan(COUNT / 2);
  expect(written).not.toContain(hidden);
  expect(written).not.toContain(anywhere);
}, 120_000);

it('the same seed and number give the same bytes, whatever came before', async () => {
  const corpus = await readCorpus(new Date('2026-11-22T10:00:00Z'));
  const [once, again] = [createRequests(corpus, 7), createRequests(corpus, 7)];
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  const bytes = numbers.map((number) => again(number).body.toString('base64'));
  expect(numbers.toReversed().map((number) => once(number).body.toString('base64'))).toEqual(bytes.toReversed());
});
