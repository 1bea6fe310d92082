/** Feedback as clients send it, right and wrong: kept whole or refused whole, acknowledged with nothing but 200. */
import { hash } from 'node:crypto';
import type { FeedbackItem } from '../../src/cds-hooks/feedback.ts';
import { ServiceError } from '../../src/errors.ts';
import { http, type RunningApp, startApp } from '../support/app.ts';

const CARD = '4e0a3a1e-3283-4575-ab82-028d55fe2719';
const SUGGESTION = '1a1b6c38-9aa9-4e5a-8b8b-2b0ad0e28a6f';
const AT = '2026-11-22T10:00:00Z';
const SECRET = 'kona har flyttet';
const path = '/cds-services/back-pain-order-sign/feedback';

let app: RunningApp;
let kept: (readonly [service: string, items: readonly FeedbackItem[]])[] = [];
let isDown = false;
beforeAll(async () => {
  app = await startApp({
    memory: {
      keepFeedback: async (items, { service }) => {
        if (isDown) throw new ServiceError('unavailable', [], { retryAfter: 5 });
        kept.push([service, items]);
      },
      trace: async () => undefined,
    },
  });
});
afterAll(() => app.close());
beforeEach(() => {
  kept = [];
  isDown = false;
});

const post = (body: unknown, headers = {}) => http('POST', app.url + path, body, headers);
const accepted = { card: CARD, outcome: 'accepted', acceptedSuggestions: [{ id: SUGGESTION }], outcomeTimestamp: AT };
const overridden = { card: CARD, outcome: 'overridden', outcomeTimestamp: AT };
const reason = { system: 'https://ryggrad.github.io/fhir/CodeSystem/override-reason', code: 'notNew', display: 'x' };
const itemOf = async (item: object): Promise<FeedbackItem | undefined> => {
  const answer = await post({ feedback: [item] });
  expect([answer.status, answer.text]).toEqual([200, '']);
  return kept[0]?.[1][0];
};

it('[CH-113] [CH-114] [CH-123] is taken at the address of its service, and acknowledged with 200 and no body', async () => {
  const answer = await post({ feedback: [accepted] });
  expect([answer.status, answer.text, answer.headers.get('content-length')]).toEqual([200, '', '0']);
  expect([answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([null, 'no-store']);
  expect(kept).toHaveLength(1);
  expect(kept[0]?.[0]).toBe('back-pain-order-sign');
});

it('of an unknown service is a 404', async () => {
  expect((await http('POST', `${app.url}/cds-services/other/feedback`, { feedback: [] })).status).toBe(404);
});

describe('an item', () => {
  it('[CH-116] [CH-117] [CH-118] accepts suggestions of a card, as the public sandbox sends it', async () => {
    expect(await itemOf(accepted)).toEqual({
      card: CARD,
      outcome: 'accepted',
      suggestions: [SUGGESTION],
      outcomeAt: '2026-11-22T10:00:00.000Z',
    });
  });

  it('overrides a card without saying why', async () => {
    expect(await itemOf(overridden)).toEqual({
      card: CARD,
      outcome: 'overridden',
      suggestions: [],
      outcomeAt: '2026-11-22T10:00:00.000Z',
    });
  });

  it.each<[title: string, overrideReason: unknown, expected: object]>([
    ['[CH-119] by code', { reason }, { reason: { system: reason.system, code: 'notNew' } }],
    [
      '[CH-119] by a code without display',
      { reason: { ...reason, display: undefined } },
      { reason: { code: 'notNew' } },
    ],
    [
      '[CH-119] by a code of its own, without system',
      { reason: { code: 'own' } },
      { reason: { system: '', code: 'own' } },
    ],
    ['[CH-119] in words', { userComment: ` ${SECRET} ` }, { comment: SECRET }],
    ['[CH-119] by both', { reason, userComment: SECRET }, { comment: SECRET, reason: { code: 'notNew' } }],
    ['with empty members', { reason, userComment: '' }, { reason: { code: 'notNew' } }],
    ['with null members', { reason: null, userComment: SECRET }, { comment: SECRET }],
  ])('%s', async (_title, overrideReason, expected) => {
    expect(await itemOf({ ...overridden, overrideReason })).toMatchObject(expected);
  });

  it('with null where it has nothing to say, and members of its own', async () => {
    const more = { acceptedSuggestions: null, overrideReason: null, extension: { 'com.example': {} } };
    expect(await itemOf({ ...overridden, ...more })).toMatchObject({ outcome: 'overridden' });
  });

  it.each([
    ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22T10:00:00.5Z', '2026-11-22T10:00:00.500Z'],
    ['2026-11-22T10:00:00.123456789Z', '2026-11-22T10:00:00.123Z'],
    ['2026-11-22t10:00:00z', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22 10:00:00Z', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22T11:00:00+01:00', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22T05:30:00-04:30', '2026-11-22T10:00:00.000Z'],
    ['2024-02-29T23:59:60Z', '2024-02-29T23:59:59.000Z'],
  ])('[CH-120] at a time of RFC 3339: %s', async (outcomeTimestamp, outcomeAt) => {
    expect(await itemOf({ ...overridden, outcomeTimestamp })).toMatchObject({ outcomeAt });
  });
});

describe('a batch', () => {
  it('[CH-115] [CH-121] holds several cards, and the same card several times, in its order', async () => {
    const other = { ...overridden, card: SUGGESTION };
    expect((await post({ feedback: [overridden, accepted, other, overridden] })).status).toBe(200);
    expect(kept[0]?.[1].map(({ card, outcome }) => `${outcome} ${card}`)).toEqual([
      `overridden ${CARD}`,
      `accepted ${CARD}`,
      `overridden ${SUGGESTION}`,
      `overridden ${CARD}`,
    ]);
  });

  it('[CH-122] may be empty, when all cards were ignored', async () => {
    expect((await post({ feedback: [] })).status).toBe(200);
  });

  it.each<[title: string, body: unknown, ...fields: readonly string[]]>([
    ['[CH-115] that is a bare object', accepted, 'feedback'],
    ['that is no object', [accepted]],
    ['whose feedback is no array', { feedback: accepted }, 'feedback'],
    ['of more than 500', { feedback: Array.from({ length: 501 }, () => overridden) }, 'feedback'],
    [
      '[CH-116] with an item without card',
      { feedback: [overridden, { ...accepted, card: undefined }] },
      'feedback[1].card',
    ],
    [
      '[CH-117] with the outcome ignored',
      { feedback: [accepted, overridden, { ...overridden, outcome: 'ignored' }] },
      'feedback[2].outcome',
    ],
    [
      '[CH-118] that accepts nothing',
      { feedback: [{ ...accepted, acceptedSuggestions: [] }] },
      'feedback[0].acceptedSuggestions',
    ],
    [
      '[CH-118] that accepts and does not say what',
      { feedback: [{ ...accepted, acceptedSuggestions: undefined }] },
      'feedback[0].acceptedSuggestions',
    ],
    [
      'with a suggestion without id',
      { feedback: [{ ...accepted, acceptedSuggestions: [{}] }] },
      'feedback[0].acceptedSuggestions[0].id',
    ],
    [
      '[CH-119] with a reason that is none',
      { feedback: [{ ...overridden, overrideReason: {} }] },
      'feedback[0].overrideReason',
    ],
    [
      'with a reason without code',
      { feedback: [{ ...overridden, overrideReason: { reason: { system: SECRET } } }] },
      'feedback[0].overrideReason.reason.code',
    ],
    [
      'with words where a code belongs',
      { feedback: [{ ...overridden, overrideReason: { reason: { code: `${SECRET}\n` } } }] },
      'feedback[0].overrideReason.reason.code',
    ],
    [
      '[CH-125] with a comment longer than a remark',
      { feedback: [{ ...overridden, overrideReason: { userComment: SECRET.repeat(300) } }] },
      'feedback[0].overrideReason.userComment',
    ],
    ['with null for a card', { feedback: [null] }, 'feedback[0]'],
    [
      'with everything wrong',
      { feedback: [{}, { card: 1 }] },
      'feedback[0].card',
      'feedback[0].outcome',
      'feedback[0].outcomeTimestamp',
      'feedback[1].card',
      'feedback[1].outcome',
      'feedback[1].outcomeTimestamp',
    ],
    ...[
      '22.11.2026',
      '2026-11-22',
      '2026-11-22T10:00:00',
      '2026-13-01T10:00:00Z',
      '2026-02-31T10:00:00Z',
      '2026-11-22T24:00:00Z',
      '2026-11-22T10:00:00+0100',
      SECRET,
    ].map((outcomeTimestamp): [string, unknown, string] => [
      `[CH-120] at the time ${outcomeTimestamp}`,
      { feedback: [overridden, { ...overridden, outcomeTimestamp }] },
      'feedback[1].outcomeTimestamp',
    ]),
  ])('%s is refused whole, by the names of its fields', async (_title, body, ...fields) => {
    const answer = await post(body);
    const { issue } = answer.json as { issue: readonly { expression?: readonly string[] }[] };
    expect(answer.status).toBe(400);
    expect(new Set(issue.flatMap(({ expression = [] }) => expression))).toEqual(new Set(fields));
    expect(answer.text).not.toContain(SECRET);
    expect(kept).toEqual([]);
  });

  it.each<[status: number, title: string, body: unknown, headers: Record<string, string>]>([
    [413, 'a megabyte', { feedback: [{ ...overridden, extension: 'x'.repeat(1_000_000) }] }, {}],
    [415, 'text', 'outcome=accepted', { 'content-type': 'text/plain' }],
    [400, 'half a document', '{"feedback":', {}],
  ])('%p for %s', async (status, _title, body, headers) => {
    expect((await post(body, headers)).status).toBe(status);
  });

  it('that cannot be kept now is a 503 that says when to come again', async () => {
    isDown = true;
    const answer = await post({ feedback: [accepted] });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(answer.json).toMatchObject({ resourceType: 'OperationOutcome' });
  });
});

it('[CH-125] what a clinician wrote is in no line of the log', async () => {
  await post({ feedback: [{ ...overridden, overrideReason: { userComment: SECRET } }] });
  await post({ feedback: [{ ...overridden, outcome: SECRET, overrideReason: { userComment: SECRET } }] });
  const log = JSON.stringify(app.logged());
  expect(log).toContain('feedback kept');
  expect(log).not.toContain(SECRET);
  expect(log).not.toContain(hash('sha256', SECRET, 'base64url'));
});

it('another method is a 405', async () => {
  expect((await http('GET', app.url + path)).status).toBe(405);
});
