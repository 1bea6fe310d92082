/** Requests written by other projects, about other clinical topics: an empty list of cards or a clean 4xx, never a 500. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { answerOf } from '../support/decided.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

const folders = ['../../../shared/standards/data/requests/', '../../../shared/standards/data/hook-examples/'];
const found = folders.map((folder) => new URL(folder, import.meta.url)).filter((folder) => existsSync(folder));
if (found.length === 0) process.stdout.write('third-party requests are not on this machine: their test is skipped\n');

/** Some files hold one request, some a list of them, some an object of named requests. */
function requestsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('hook' in value || 'context' in value) return [value];
  return Object.values(value).flatMap(requestsIn);
}

const requests = found.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      requestsIn(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).map((body, index) => ({
        name: `${file} ${index}`,
        body,
      })),
    ),
);

const services = [
  'patient-view',
  'encounter-start',
  'order-select',
  'order-sign',
  'order-dispatch',
  'problem-list-item-create',
];

(found.length > 0 ? describe : describe.skip)('requests of other projects', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startTestServer({ RYGGRAD_DEADLINE_MS: '300' });
  });
  afterAll(() => server.close());

  it('are there', () => expect(requests.length).toBeGreaterThan(20));

  it.each(requests.map(({ name, body }) => [name, body] as const))('%s', async (_name, body) => {
    const hook = 'hook' in body && typeof body.hook === 'string' ? body.hook : 'patient-view';
    const service = services.includes(hook) ? hook : 'patient-view';
    const answer = await fetch(`${server.address}/cds-services/back-pain-${service}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text: unknown = await answer.json();
    if (answer.status === 200) {
      expect(problemsOfResponse(text)).toEqual([]);
      expect(answerOf(text).adviceCodes).toEqual([]);
    } else {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(text).toMatchObject({ resourceType: 'OperationOutcome' });
    }
  });
});
