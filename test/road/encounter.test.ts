/** patient-view over HTTP, one patient week by week: one card, the one the guideline has for that week, with its plan. */
import { type Discovered, hookCall } from '../support/client.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';
import { startBackScore as score, sickNote, type Visit, visitChart } from '../support/visit-chart.ts';

interface Card {
  readonly summary: string;
  readonly detail: string;
  readonly indicator: string;
  readonly source: { readonly topic: { readonly code: string } };
}

let server: RunningServer;
let services: readonly Discovered[];
beforeAll(async () => {
  server = await startTestServer();
  const discovery = await fetch(`${server.address}/cds-services`);
  ({ services } = (await discovery.json()) as { services: readonly Discovered[] });
});
afterAll(() => server.close());

/** The only card of the visit. */
async function see(visit: Visit): Promise<Card & { readonly advice: string }> {
  const service = services.find(({ hook }) => hook === (visit.hook ?? 'patient-view'));
  if (service === undefined) throw new Error('no service for the hook');
  const context = { patientId: 'p1', userId: 'Practitioner/d1', encounterId: 'e1' };
  const answer = await fetch(`${server.address}/cds-services/${service.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': visit.locale ?? 'nb' },
    body: JSON.stringify(hookCall(service, context, visitChart(visit))),
  });
  const body: unknown = await answer.json();
  expect(answer.status).toBe(200);
  expect(problemsOfResponse(body)).toEqual([]);
  const { cards } = body as { readonly cards: readonly Card[] };
  expect(cards).toHaveLength(1);
  const [card] = cards;
  if (card === undefined) throw new Error('no card');
  expect(card.indicator).toBe('info');
  return { ...card, advice: card.source.topic.code };
}

describe('week by week without improvement', () => {
  it.each([
    [0, undefined, 'nonspecificBackPain', 'ny kontakt om 1–2 uker'],
    [5, 'unchanged', 'nonspecificBackPain', 'ny kontakt om 1–2 uker'],
    [10, 'worsening', 'followUp', 'undersøk på nytt nå'],
    [14, 'unchanged', 'nonspecificBackPain', 'ny kontakt om 1–2 uker'],
    [15, 'unchanged', 'followUp', 'undersøk på nytt'],
    [28, 'unchanged', 'followUp', 'undersøk på nytt'],
    [29, 'unchanged', 'supervisedExercise', 'veiledet trening'],
    [35, 'unchanged', 'supervisedExercise', 'veiledet trening'],
    [35, undefined, 'followUp', 'er pasienten bedre'],
    [42, 'unchanged', 'supervisedExercise', 'veiledet trening'],
    [49, 'unchanged', 'multidisciplinaryRehabilitation', 'enkel vurdering nå'],
    [56, 'unchanged', 'multidisciplinaryRehabilitation', 'enkel vurdering nå'],
    [57, 'unchanged', 'multidisciplinaryRehabilitation', 'henvis til tverrfaglig rehabilitering'],
    [84, 'fluctuating', 'supervisedExercise', 'veiledet trening'],
    [85, 'fluctuating', 'supervisedExercise', 'Langvarige korsryggsmerter'],
    [140, 'unchanged', 'multidisciplinaryRehabilitation', 'henvis til tverrfaglig rehabilitering'],
  ])('day %p, %s: %s', async (days, value, advice, words) => {
    const card = await see({ days, ...(value === undefined ? {} : { course: value }) });
    expect(card.advice).toBe(advice);
    expect(card.summary).toContain(words);
  });

  it('keeps the rest of the plan as steps, at most three', async () => {
    const { detail } = await see({ days: 49, course: 'unchanged' });
    expect(detail).toContain('2–4 samtaler');
    expect(detail).toContain('veiledet trening');
    expect(detail).toContain('Ikke vesentlig bedre ved 8 uker');
    expect(detail).not.toMatch(/^4\. /m);
    expect(detail).toContain('korte kognitive tiltak er i flere studier like effektive');
    expect(detail).toContain('(2021)');
  });

  it('speaks English to those who ask for it, and at the start of the encounter', async () => {
    const card = await see({ days: 35, course: 'unchanged', locale: 'en', hook: 'encounter-start' });
    expect(card.advice).toBe('supervisedExercise');
    expect(card.summary).toContain('supervised exercise if not back to activity or work');
    expect(card.detail).toContain('recommended (strong grade), very good evidence');
  });
});

describe('what else is on record', () => {
  it('sick leave in the first week: short and graded', async () => {
    const card = await see({ days: 4, course: 'unchanged', more: [sickNote('AKTIVITET_IKKE_MULIG')] });
    expect(card.advice).toBe('sickLeave');
    expect(card.summary).toContain('vurder gradert i dag');
  });

  it('graded sick leave: build up work', async () => {
    const card = await see({ days: 4, course: 'unchanged', more: [sickNote('GRADERT')] });
    expect(card.summary).toContain('trapp opp arbeidet');
  });

  it('sick leave in week 7: rehabilitation now, with employer and grade as a step', async () => {
    const card = await see({ days: 49, course: 'unchanged', more: [sickNote('AKTIVITET_IKKE_MULIG')] });
    expect(card.summary).toMatch(/sykmeldt: henvis til tverrfaglig rehabilitering$/);
    expect(card.detail).toContain(
      'Vurder gradert sykmelding, og avtal tilrettelegging mellom pasient og arbeidsgiver.',
    );
  });

  it('yellow flags in week 7 go first and take rehabilitation and work along', async () => {
    const card = await see({
      days: 49,
      course: 'unchanged',
      present: ['fear-avoidance', 'work-problem-or-sick-leave', 'emotional-problem'],
    });
    expect(card.advice).toBe('yellowFlags');
    expect(card.summary).toContain('henvis til tverrfaglig rehabilitering');
    expect(card.detail).toContain('vurder gradert sykmelding; avtal tilrettelegging med arbeidsgiver');
  });

  it('STarT Back: high risk in week 1, medium, and without its subscale', async () => {
    const high = await see({ days: 6, course: 'unchanged', more: [score('91351-7', 7), score('91350-9', 4)] });
    expect(high.advice).toBe('yellowFlags');
    expect(high.summary).toMatch(/^STarT Back viser høy risiko \(7 av 9\)/);
    expect(high.detail).toContain('NICE NG59 (2020): vurder risikostratifisering');
    const medium = await see({ days: 6, course: 'unchanged', more: [score('91351-7', 5), score('91350-9', 3)] });
    expect(medium.advice).toBe('supervisedExercise');
    expect(medium.summary).toContain('middels risiko (5 av 9)');
    const open = await see({ days: 6, course: 'unchanged', more: [score('91351-7', 5)] });
    expect(open.summary).toContain('delskåren mangler');
    const low = await see({ days: 6, course: 'unchanged', more: [score('91351-7', 2)] });
    expect(low.advice).toBe('nonspecificBackPain');
    expect(low.detail).toContain('STarT Back: lav risiko.');
  });

  it('recurrent trouble that improves: prevent the next episode', async () => {
    const card = await see({ days: 20, course: 'improving', present: ['extensive-earlier-back-trouble'] });
    expect(card.advice).toBe('nonspecificBackPain');
    expect(card.detail).toContain('Forebygg nye episoder: veiledet trening over tid');
  });

  it('red flags that nobody asked about go first; the plan stands behind the answers', async () => {
    const card = await see({
      days: 49,
      course: 'unchanged',
      unasked: ['fever', 'cancer-history'],
      more: [sickNote('AKTIVITET_IKKE_MULIG')],
    });
    expect(card.advice).toBe('completeRedFlagChecklist');
    expect(card.detail).toContain('Er alt avkreftet: tverrfaglig rehabilitering');
    expect(card.detail).toContain('vurder gradert sykmelding');
    expect(card.detail).not.toMatch(/god prognose|prognosen er god/i);
  });
});
