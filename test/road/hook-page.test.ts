/** The examples on the hook's definition page: the requests are taken, the answer is one that we could give. */
import { readFileSync } from 'node:fs';
import { faultsOf } from '../support/fhir-validators.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

const page = readFileSync(
  new URL('../../docs/hooks/io.github.ryggrad.imaging-referral-receive.md', import.meta.url),
  'utf8',
);

interface Suggested {
  readonly suggestions?: readonly { readonly actions: readonly { readonly resource: object }[] }[];
}
interface Example {
  readonly hook?: string;
  readonly cards?: readonly Suggested[];
}

const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text) as Example);
const requests = examples.filter(({ hook }) => hook !== undefined);
const [answer] = examples.filter(({ cards }) => cards !== undefined);

describe('the definition page of the hook', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it('shows both forms of the context, each a call that is understood', async () => {
    expect(requests).toHaveLength(2);
    for (const request of requests) {
      const response = await fetch(`${server.address}/cds-services/back-pain-imaging-referral-receive`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      });
      // 412: understood, but the example brings no record to judge by.
      expect(response.status).toBe(412);
    }
  });

  it('shows an answer that holds the standard, with a message that is valid FHIR', () => {
    expect(problemsOfResponse(answer)).toEqual([]);
    const resources = (answer?.cards ?? []).flatMap(({ suggestions = [] }) =>
      suggestions.flatMap(({ actions }) => actions.map(({ resource }) => resource)),
    );
    expect(resources).toHaveLength(1);
    expect(resources.flatMap((resource) => faultsOf(resource))).toEqual([]);
  });

  it.each([
    'specificationVersion',
    'hookVersion',
    'hookMaturity',
    '## Workflow',
    '## Context',
    '## Examples',
    '## Change Log',
  ])('has %s, as pages of the hook library have', (part) => expect(page).toContain(part));
});
