/** The 54 clinical vignettes, as FHIR over real HTTP, scored by every answer their authors accept. */
import { readFileSync } from 'node:fs';
import { type Discovered, hookCall } from '../support/client.ts';
import { answerOf, type Decided } from '../support/decided.ts';
import { requiredNegatives } from '../support/required-negatives.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';
import { type Vignette, vignetteCall } from '../support/vignette-chart.ts';

const file = new URL('../data/vignettes.json', import.meta.url);
const { vignettes } = JSON.parse(readFileSync(file, 'utf8')) as { vignettes: readonly Vignette[] };

let server: RunningServer;
let services: readonly Discovered[];

beforeAll(async () => {
  server = await startTestServer();
  const discovery = await fetch(`${server.address}/cds-services`);
  ({ services } = (await discovery.json()) as { services: readonly Discovered[] });
});

afterAll(() => server.close());

async function ask(vignette: Vignette): Promise<Decided> {
  const { hook, context, resources } = vignetteCall(vignette, new Date());
  const service = services.find((one) => one.hook === hook);
  if (service === undefined) throw new Error(`no service for ${hook}`);
  const answer = await fetch(`${server.address}/cds-services/${service.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(hookCall(service, context, resources)),
  });
  const body: unknown = await answer.json();
  expect({ status: answer.status, body }).toMatchObject({ status: 200 });
  expect(problemsOfResponse(body)).toEqual([]);
  return answerOf(body);
}

describe('the 54 vignettes through HTTP', () => {
  it('are all there', () => expect(vignettes).toHaveLength(54));

  for (const vignette of vignettes) {
    it(`${vignette.id} ${vignette.title}`, async () => {
      const got = await ask(vignette);
      const { answer } = vignette.expected;
      expect(answer.triage).toContain(got.triage);
      expect(answer.urgency).toContain(got.urgency);
      expect(answer.advice).toContain(got.advice);
      if (answer.firstChoice !== undefined)
        expect(asSets(answer.firstChoice)).toContainEqual([...got.firstChoice].sort());
      expect(asSets(answer.verdict)).toContainEqual([...got.verdict].sort());
      if (answer.urgency.every((one) => one === 'emergency')) expect(got.indicators).toContain('critical');
      if (got.advice === 'not-indicated') {
        expect(requiredNegatives.filter((code) => !got.absent.includes(code))).toEqual([]);
      }
    });
  }
});

function asSets(lists: readonly (readonly string[])[]): string[][] {
  return lists.map((list) => [...list].sort());
}
