/** What is kept of a call and told of it again: the trace, for every way that a call can end. */
import { traceOf } from '../../src/memory/trace.ts';
import { aDecision, aFeedback } from '../support/store.ts';
import { visitChart } from '../support/visit-chart.ts';
import { type Clinic, imagingOrder, openClinic, overridden } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const mr = imagingOrder('o1', 'MR LS-columna');

describe('the trace of a decision', () => {
  it('tells rules with title and citation, findings by reference and state, cards, completeness and times', async () => {
    const { cards, decisionId } = await clinic.order('order-sign', { days: 10 }, [mr]);
    const trace = await clinic.trace(decisionId);
    expect(trace).toMatchObject({
      id: decisionId,
      service: 'back-pain-order-sign',
      hookInstance: '8c1f4b1e-0f5c-4f0e-9e57-0c2f4dcb6f5a',
      profile: 'current',
      mode: 'active',
      status: 200,
      triage: 'nonspecific',
      urgency: 'none',
      completeness: { recorded: 14, of: 14 },
      unavailable: expect.arrayContaining([]),
      milliseconds: { gather: expect.any(Number), facts: expect.any(Number), rules: expect.any(Number) },
    });
    expect(trace.at).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(trace).not.toHaveProperty('knowledgeNow');
    expect(trace).not.toHaveProperty('silence');
    expect(trace.cards.map((card) => card.uuid)).toEqual(cards.map((card) => card.uuid));
    expect(trace.cards[0]).toEqual({
      uuid: expect.stringMatching(uuid),
      advice: 'imagingNotIndicated',
      indicator: 'warning',
      order: 'ServiceRequest/o1',
      suggestions: cards[0]?.suggestions?.map((one) => one.uuid),
    });
    const fired = trace.rules.find(({ rule }) => rule === 'imaging.nonspecific-first-four-weeks');
    expect(fired).toMatchObject({ outcome: 'fired', title: { nb: expect.any(String), en: expect.any(String) } });
    expect(fired?.cites).toContainEqual(expect.objectContaining({ source: 'formi-2007', year: 2007 }));
    expect(trace.rules.some(({ order }) => order === 'ServiceRequest/o1')).toBe(true);
    expect(trace.findings).toContainEqual({
      finding: 'fever',
      state: 'absent',
      reference: expect.stringMatching(/^Observation\/o\d+$/),
      date: expect.any(String),
    });
  });

  it('names no patient, neither in clear nor as a hash, and holds no value', async () => {
    const { decisionId } = await clinic.order('order-sign', { days: 10, present: ['fever'] }, [mr]);
    const trace = JSON.stringify(await clinic.trace(decisionId));
    expect(trace).not.toMatch(/p1|hash|evidenceKey|LS-columna|valueBoolean|Patient/);
  });

  it('names no record by an id that is none, and no order either', async () => {
    const chart = visitChart({ days: 10, present: ['fever'] }).map((one, index) =>
      one.resourceType === 'Observation' ? { ...one, id: `Ola Nordmann ${index}` } : one,
    );
    const { decisionId } = await clinic.order('order-sign', chart, [imagingOrder('Kari Nordmann', 'MR LS-columna')]);
    const trace = await clinic.trace(decisionId);
    expect(trace.findings).toContainEqual({ finding: 'fever', state: 'present', date: expect.any(String) });
    expect(JSON.stringify(trace)).not.toContain('Nordmann');
  });

  it('holds no feedback of another client, whatever the store hands out', () => {
    const decision = aDecision({ client: 'https://a.example' });
    const card = decision.cards[0]?.uuid ?? '';
    const [own, other] = ['https://a.example', 'https://b.example'].map((client) => aFeedback(card, { client }));
    expect(own && other && traceOf(decision, [own, other], decision.knowledge)).toMatchObject({
      cards: [{ feedback: [{ outcome: 'overridden' }] }, {}],
    });
    expect(JSON.stringify(other && traceOf(decision, [other], 'newer'))).not.toContain('"feedback"');
    expect(other && traceOf(decision, [other], 'newer')).toMatchObject({ knowledgeNow: 'newer' });
  });

  it('is a 404 for an id that nobody was given, and for what is no id', async () => {
    const { decisionId } = await clinic.view({ days: 10 });
    expect((await clinic.send('GET', `/decisions/${decisionId.toUpperCase()}`)).status).toBe(200);
    const unknown = await clinic.send('GET', '/decisions/6bc883b2-b795-4dcb-b661-34884a31d472');
    const noId = await clinic.send('GET', '/decisions/%27%20or%201=1');
    expect([unknown.status, noId.status]).toEqual([404, 404]);
    expect(noId.text).toBe(unknown.text);
  });

  it('tells what became of each card, newest first, without the comment', async () => {
    const { cards, decisionId } = await clinic.view({ days: 10 });
    const uuidOfCard = cards[0]?.uuid ?? '';
    const at = (hour: number) => `2026-11-22T1${hour}:00:00Z`;
    const reason = { code: 'notNew', system: 'urn:x', display: 'Ikke nytt' };
    const items = [
      overridden(uuidOfCard, { outcomeTimestamp: at(1), overrideReason: { userComment: 'kona har flyttet' } }),
      overridden(uuidOfCard, { outcomeTimestamp: at(2), overrideReason: { reason } }),
    ];
    expect((await clinic.feedback(items)).status).toBe(200);
    const trace = await clinic.trace(decisionId);
    expect(trace.cards[0]?.feedback).toEqual([
      { outcome: 'overridden', outcomeAt: '2026-11-22T12:00:00.000Z', reason: { system: 'urn:x', code: 'notNew' } },
      { outcome: 'overridden', outcomeAt: '2026-11-22T11:00:00.000Z' },
    ]);
    expect(JSON.stringify(trace)).not.toContain('flyttet');
  });
});

/** The id stands in the log alone where the answer has none. */
const lastId = (): string => String(clinic.log().findLast(({ decisionId }) => decisionId !== undefined)?.decisionId);

describe('a call that shows no card', () => {
  it('because nothing concerns the back, keeps that', async () => {
    const knee = imagingOrder('o1', 'MR kne');
    expect((await clinic.order('order-sign', { days: 10 }, [knee])).cards).toEqual([]);
    expect(await clinic.trace(lastId())).toMatchObject({ silence: 'out-of-scope', triage: 'out-of-scope', cards: [] });
  });

  it('because what applies is switched off, keeps that', async () => {
    const switchedOff = await openClinic({}, 'switchedOff: [imagingNotIndicated, nonspecificBackPain, followUp]');
    const { cards, decisionId } = await switchedOff.order('order-sign', { days: 10 }, [mr]);
    expect([cards, (await switchedOff.trace(decisionId)).silence]).toEqual([[], 'nothing-to-say']);
    await switchedOff.close();
  });

  it('because data are missing (412), keeps what could not be had', async () => {
    const { status } = await clinic.order('order-sign', { days: 10 }, [mr], { unread: 'Observation' });
    expect(status).toBe(412);
    const trace = await clinic.trace(lastId());
    expect(trace).toMatchObject({ status: 412, silence: 'precondition-failed', cards: [] });
    expect(trace.rules.length).toBeGreaterThan(0);
    expect(trace.unavailable).toContain('Observation');
  });
});

it('keeps a digest of a hookInstance that is no UUID: it may hold anything', async () => {
  const { decisionId } = await clinic.view({ days: 10 }, { hookInstance: 'Ola Nordmann 17037112345' });
  const { hookInstance } = await clinic.trace(decisionId);
  expect(hookInstance).toMatch(/^digest:[\w-]{43}$/);
});
