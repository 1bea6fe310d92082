/** How answers become FHIR, and how they are saved: what the server can do decides, and nothing is told as saved that is not. */
import { createRequire } from 'node:module';
import type { CapabilityStatement, Observation } from 'fhir/r4';
import { type Answers, changed, noAnswers } from '../../src/checklist/logic/answers.ts';
import { mayWrite, type Way, wayOf } from '../../src/checklist/logic/capability.ts';
import { toResources } from '../../src/checklist/logic/resources.ts';
import { type Reply, type Sent, save, transactionOf } from '../../src/checklist/logic/saving.ts';
import { checklist } from './support.ts';

const { Fhir } = createRequire(import.meta.url)('fhir') as {
  Fhir: new () => { validate(resource: object): { valid: boolean; messages: object[] } };
};
const occasion = {
  patientId: 'p1',
  encounter: 'Encounter/e1',
  author: 'Practitioner/d1',
  now: '2026-11-22T10:00:00.000Z',
  uuid: '11111111-1111-4111-8111-111111111111',
};
const answers: Answers = [
  { type: 'answer', code: 'fever', answer: 'no' },
  { type: 'answer', code: 'motor-deficit', answer: 'cannot-assess' },
  { type: 'answer', code: 'trauma', answer: 'not-asked' },
  { type: 'course', course: 'improving' },
  { type: 'onset', onset: '2026-11-12' },
  { type: 'site', site: { area: 'L5', side: 'right' } },
].reduce((state, change) => changed(state, change as Parameters<typeof changed>[1]), noAnswers);
const resources = toResources(checklist, answers, occasion);
const observation = (code: string): Observation | undefined =>
  resources.observations.find((one) => one.code.coding?.[0]?.code === code);

describe('an answer as FHIR', () => {
  it('is true or false for yes and no, and a reason why there is none for the rest', () => {
    expect(observation('fever')).toMatchObject({ valueBoolean: false, status: 'final' });
    expect(observation('motor-deficit')?.valueBoolean).toBeUndefined();
    expect(observation('motor-deficit')?.dataAbsentReason?.coding?.[0]?.code).toBe('asked-unknown');
    expect(observation('trauma')?.dataAbsentReason?.coding?.[0]?.code).toBe('not-asked');
  });

  it('is an examination where one examines, and a survey where one asks', () => {
    expect(observation('motor-deficit')?.category?.[0]?.coding?.[0]?.code).toBe('exam');
    expect(observation('fever')?.category?.[0]?.coding?.[0]?.code).toBe('survey');
  });

  it('names the dermatome in words that the service reads a level from', () => {
    expect(observation('dermatomal-leg-pain')?.bodySite?.text).toBe('dermatom L5 høyre');
  });

  it('is only what was answered', () => {
    const codes = resources.observations.map(({ code }) => code.coding?.[0]?.code).toSorted();
    expect(codes).toEqual([
      'course',
      'dermatomal-leg-pain',
      'fever',
      'motor-deficit',
      'pain-below-knee',
      'symptom-onset',
      'trauma',
    ]);
    expect(JSON.stringify(resources.response)).not.toContain('weight-loss');
  });

  it('is valid R4', () => {
    const validator = new Fhir();
    for (const resource of [resources.response, ...resources.observations, transactionOf(resources)]) {
      const { valid, messages } = validator.validate(resource);
      expect({ valid, messages: valid ? [] : messages }).toEqual({ valid: true, messages: [] });
    }
  });
});

describe('the way of saving', () => {
  const can = (types: readonly string[], transaction = false): CapabilityStatement => ({
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-01-01',
    kind: 'instance',
    fhirVersion: '4.0.1',
    format: ['json'],
    rest: [
      {
        mode: 'server',
        resource: types.map((type) => ({ type: type as 'Observation', interaction: [{ code: 'create' as const }] })),
        ...(transaction && { interaction: [{ code: 'transaction' as const }] }),
      },
    ],
  });
  const both = ['QuestionnaireResponse', 'Observation'];

  it.each<[string, CapabilityStatement | undefined, string | undefined, Way]>([
    ['a transaction where there is one', can(both, true), undefined, 'transaction'],
    ['one by one', can(both), undefined, 'single'],
    ['the form alone', can(['QuestionnaireResponse'], true), undefined, 'response-only'],
    [
      'nothing where Observations alone are taken: nothing would say where they come from',
      can(['Observation']),
      undefined,
      'none',
    ],
    ['nothing where the server does not say', undefined, undefined, 'none'],
    ['nothing where the token may only read', can(both, true), 'launch patient/*.read', 'none'],
    [
      'the form where the token may write no more',
      can(both, true),
      'patient/QuestionnaireResponse.write patient/*.read',
      'response-only',
    ],
    [
      'a transaction with rights of SMART 2',
      can(both, true),
      'patient/Observation.cu patient/QuestionnaireResponse.c',
      'transaction',
    ],
  ])('is %s', (_name, capability, scope, way) => {
    expect(wayOf(capability, scope)).toBe(way);
  });

  it.each([
    ['patient/*.*', true],
    ['user/Observation.cruds', true],
    ['patient/Observation.rs', false],
    ['patient/Observation.rs?category=exam', false],
    ['patient/Observation.create', false],
    ['openid', false],
  ])('reads the scope %s', (scope, may) => {
    expect(mayWrite(scope, 'Observation')).toBe(may);
  });
});

describe('saving', () => {
  const server = (answer: (request: Sent) => Reply | Error | undefined) => {
    const sent: Sent[] = [];
    const send = async (request: Sent): Promise<Reply> => {
      sent.push(request);
      const reply = answer(request);
      if (reply instanceof Error) throw reply;
      return reply ?? { status: 201, body: { resourceType: request.path, id: `id-${sent.length}` } };
    };
    return { sent, send };
  };
  const codeOf = ({ body }: Sent) => (body as Observation).code?.coding?.[0]?.code;

  it('sends one transaction whose Observations are derived from its form', async () => {
    const { sent, send } = server(() => ({
      status: 200,
      body: { resourceType: 'Bundle', type: 'transaction-response' },
    }));
    expect((await save('transaction', resources, send)).kind).toBe('saved');
    expect(sent).toHaveLength(1);
    const { entry = [] } = transactionOf(resources);
    expect(
      entry
        .slice(1)
        .every(({ resource }) => (resource as Observation).derivedFrom?.[0]?.reference === entry[0]?.fullUrl),
    ).toBe(true);
  });

  it('does not take a transaction as saved that holds a refusal', async () => {
    const { send } = server(() => ({
      status: 200,
      body: { entry: [{ response: { status: '201' } }, { response: { status: '422 Unprocessable' } }] },
    }));
    expect(await save('transaction', resources, send)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'unprocessable' },
    });
  });

  it('sends the form first, and the rest derived from it', async () => {
    const { sent, send } = server(() => undefined);
    expect((await save('single', resources, send)).kind).toBe('saved');
    expect(sent[0]?.path).toBe('QuestionnaireResponse');
    expect(sent.slice(1).map(({ body }) => (body as Observation).derivedFrom?.[0]?.reference)).toEqual(
      resources.observations.map(() => 'QuestionnaireResponse/id-1'),
    );
  });

  it('sends nothing more when the form is refused', async () => {
    const { sent, send } = server(() => ({ status: 403, body: undefined }));
    expect(await save('single', resources, send)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'forbidden', status: 403 },
      refused: [],
    });
    expect(sent).toHaveLength(1);
  });

  it('names what was refused, and at the second attempt sends only that', async () => {
    const first = server((request) => (codeOf(request) === 'fever' ? { status: 422, body: undefined } : undefined));
    const result = await save('single', resources, first.send);
    expect(result).toMatchObject({ kind: 'failed', refused: ['fever'] });
    const second = server(() => undefined);
    expect((await save('single', resources, second.send, result.saved)).kind).toBe('saved');
    expect(second.sent.map(codeOf)).toEqual(['fever']);
  });

  it('stops asking once the network is gone, and counts the rest as not saved', async () => {
    const { sent, send } = server(({ path }) => (path === 'Observation' ? new Error('no network') : undefined));
    const result = await save('single', resources, send);
    expect(result).toMatchObject({ kind: 'failed', failure: { kind: 'offline' } });
    expect(result.kind === 'failed' && [...result.refused].toSorted()).toEqual(
      resources.observations.map(({ code }) => code.coding?.[0]?.code).toSorted(),
    );
    expect(sent.length).toBeLessThanOrEqual(5);
  });
});
