/** Requests and hook examples that others wrote, on other clinical topics: a clean 200 or a clean 4xx, never a crash. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { hookOfService } from '../../src/cds-hooks/services.ts';
import { http, type RunningApp, startApp } from '../support/app.ts';

/** They may not be copied into the project: the tests run where they lie beside it. */
const folder = new URL('../../../shared/standards/data/', import.meta.url);
const suite = existsSync(folder) ? describe : describe.skip;

function filesIn(name: string): readonly [string, unknown][] {
  if (!existsSync(folder)) return [['not here', {}]];
  const directory = new URL(`${name}/`, folder);
  return readdirSync(directory).flatMap((file): [string, unknown][] => {
    const content: unknown = JSON.parse(readFileSync(new URL(file, directory), 'utf8'));
    return (Array.isArray(content) ? content : [content]).map((one: unknown, index) => [`${file} ${index}`, one]);
  });
}

const serviceFor = (hook: unknown): string =>
  [...hookOfService].find(([, name]) => name === hook)?.[0] ?? 'back-pain-patient-view';

suite('requests by third parties', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it.each(filesIn('requests'))(
    '%s is answered 200 where the hook is ours, else 4xx with an OperationOutcome',
    async (_name, body) => {
      const { hook } = body as { hook?: string };
      const answer = await http('POST', `${app.url}/cds-services/${serviceFor(hook)}`, body);
      const ours = [...hookOfService.values()].some((name) => name === hook);
      if (ours) expect([answer.status, answer.json]).toEqual([200, { cards: [] }]);
      else
        expect([hook === undefined ? 400 : 422, answer.json]).toEqual([
          answer.status,
          expect.objectContaining({ resourceType: 'OperationOutcome' }),
        ]);
    },
  );

  it.each(filesIn('hook-examples'))('the context of %s is read or refused by field', async (name, body) => {
    const hook = name.replace(/-\d\d-example.*$/, '');
    const call = { hook, hookInstance: '6bc883b2-b795-4dcb-b661-34884a31d472', ...(body as object) };
    const answer = await http('POST', `${app.url}/cds-services/${serviceFor(hook)}`, call);
    expect([200, 400, 422]).toContain(answer.status);
    const r4 = /-r4\.json|patient-view|encounter-start/.test(name);
    if (r4 && serviceFor(hook) !== 'back-pain-patient-view') expect(answer.status).toBe(200);
  });
});
