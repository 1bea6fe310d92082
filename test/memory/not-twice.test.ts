/** What was asked or answered lately is not shown again, and nothing that is new, urgent or unread is ever held back by it. */
import type { FhirResource } from 'fhir/r4';
import { emptyStore, storeKinds } from '../support/store.ts';
import { type Visit, visitChart } from '../support/visit-chart.ts';
import { accepted, type Clinic, imagingOrder, type More, openClinic, overridden, type Seen } from './clinic.ts';

const unasked: Visit = { days: 10, unasked: ['fever', 'trauma'] };
const mr = (id: string, more: object = {}) => imagingOrder(id, 'MR LS-columna', more);
const uuidIn = ({ cards }: Seen): string => cards[0]?.uuid ?? '';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
beforeEach(() => clinic.nextPatient());
afterAll(() => clinic.close());

/** Signs, says no to the first card, and signs again with what has changed. */
async function overrideAndAsk(
  first: { readonly chart: readonly FhirResource[]; readonly orders: readonly FhirResource[] },
  then: { readonly chart?: readonly FhirResource[]; readonly orders?: readonly FhirResource[]; readonly more?: More },
  hook = 'order-sign',
): Promise<Seen> {
  const seen = await clinic.order('order-sign', first.chart, first.orders);
  expect(seen.advice).not.toEqual([]);
  expect((await clinic.feedback([overridden(uuidIn(seen))], 'back-pain-order-sign')).status).toBe(200);
  return clinic.order(hook, then.chart ?? first.chart, then.orders ?? first.orders, then.more);
}

describe.each(storeKinds)('in a store of kind %s', (kind) => {
  let kept: Clinic;
  beforeAll(async () => {
    kept = await openClinic({ RYGGRAD_STORE: await emptyStore(kind) });
  });
  afterAll(() => kept.close());

  it('the checklist is asked for once, and then the plan comes up', async () => {
    const first = await kept.view(unasked);
    const second = await kept.view(unasked);
    expect([first.advice, second.advice]).toEqual([['completeRedFlagChecklist'], ['nonspecificBackPain']]);
    const { cards } = await kept.trace(second.decisionId);
    expect(cards).toContainEqual(
      expect.objectContaining({ advice: 'completeRedFlagChecklist', withheld: 'shown-lately', suggestions: [] }),
    );
  });

  it('a card that was overridden stays away, and its record says why', async () => {
    const chart = visitChart({ days: 10 });
    const first = await kept.order('order-sign', chart, [mr('o1')]);
    expect(first.advice).toEqual(['imagingNotIndicated']);
    expect((await kept.order('order-sign', chart, [mr('o1')])).advice).toEqual(['imagingNotIndicated']);
    await kept.feedback([overridden(uuidIn(first))], 'back-pain-order-sign');
    const second = await kept.order('order-sign', chart, [mr('o1')]);
    expect(second.cards).toEqual([]);
    expect((await kept.order('order-sign', chart, [mr('o1')])).cards).toEqual([]);
    expect(await kept.trace(second.decisionId)).toMatchObject({
      silence: 'withheld',
      cards: [{ advice: 'imagingNotIndicated', withheld: 'overridden' }],
    });
  });
});

describe('the checklist', () => {
  it('is asked for again of another patient', async () => {
    await clinic.view(unasked);
    clinic.nextPatient();
    expect((await clinic.view(unasked)).advice).toEqual(['completeRedFlagChecklist']);
  });

  it('never gives way before an emergency, however often', async () => {
    const emergency: Visit = { ...unasked, present: ['saddle-sensory-loss'] };
    await clinic.view(unasked);
    for (let time = 0; time < 3; time += 1)
      expect((await clinic.view(emergency)).advice).toEqual(['suspectedCaudaEquina']);
  });

  it.each([
    ['where the site says so', { RYGGRAD_CHECKLIST_DAYS: '0', RYGGRAD_OVERRIDDEN_DAYS: '0' }],
    ['in the demonstration', { RYGGRAD_DEMO: 'on' }],
  ])('is asked for every time %s, and what was overridden comes again', async (_name, env) => {
    const always = await openClinic(env);
    const first = await always.view(unasked);
    await always.feedback([overridden(uuidIn(first))]);
    expect((await always.view(unasked)).advice).toEqual(['completeRedFlagChecklist']);
    await always.close();
  });
});

describe('a card that was overridden stays away', () => {
  const chart = visitChart({ days: 10 });

  it('when the order chosen is then signed, under another id too', async () => {
    expect((await overrideAndAsk({ chart, orders: [mr('o1')] }, { orders: [mr('o2')] }, 'order-select')).cards).toEqual(
      [],
    );
  });

  it('until it is accepted', async () => {
    const seen = await clinic.order('order-sign', chart, [mr('o1')]);
    const earlier = new Date(Date.now() - 60_000).toISOString();
    await clinic.feedback([overridden(uuidIn(seen), { outcomeTimestamp: earlier })]);
    await clinic.feedback([accepted(uuidIn(seen), seen.cards[0]?.suggestions?.[0]?.uuid ?? 'x')]);
    expect((await clinic.order('order-sign', chart, [mr('o1')])).advice).toEqual(['imagingNotIndicated']);
  });
});

describe('a card that was overridden comes again', () => {
  const chart = visitChart({ days: 10 });
  const ct = imagingOrder('o1', 'CT LS-columna');

  it('for another examination', async () => {
    expect((await overrideAndAsk({ chart, orders: [mr('o1')] }, { orders: [ct] })).advice).not.toEqual([]);
  });

  it('when a finding has come up', async () => {
    const changed = visitChart({ days: 10, present: ['fear-avoidance'] });
    expect((await overrideAndAsk({ chart, orders: [mr('o1')] }, { chart: changed })).advice).not.toEqual([]);
  });

  it('when a finding has come up once more, under the same name', async () => {
    const fall = visitChart({ days: 10, present: ['trauma'] });
    const again = fall.map((one) =>
      JSON.stringify(one).includes('"trauma"') ? ({ ...one, id: 'another-fall' } as FhirResource) : one,
    );
    const same = await overrideAndAsk({ chart: fall, orders: [ct] }, {});
    const seen = await clinic.order('order-sign', again, [ct]);
    expect(seen.advice.length).toBeGreaterThan(same.advice.length);
  });

  it('when what was known is not known any more', async () => {
    const changed = visitChart({ days: 10, unasked: ['fever'] });
    const seen = await overrideAndAsk({ chart, orders: [mr('o1')] }, { chart: changed });
    expect(seen.advice).toEqual(['imagingNotIndicatedUnlessRedFlags']);
  });

  it('when a part of the record cannot be read', async () => {
    const seen = await overrideAndAsk({ chart, orders: [mr('o1')] }, { more: { unread: 'Device' } });
    expect(seen.advice).not.toEqual([]);
  });
});

describe('what is overridden never silences', () => {
  it.each([
    ['an emergency', { days: 10, present: ['saddle-sensory-loss'] as const }, 'suspectedCaudaEquina'],
    ['a possible emergency', { days: 10, present: ['sexual-dysfunction'] as const }, 'possibleEmergencySign'],
  ])('%s', async (_name, visit, advice) => {
    const chart = visitChart(visit);
    const seen = await clinic.view(chart);
    expect(seen.advice).toEqual([advice]);
    await clinic.feedback([overridden(uuidIn(seen))]);
    expect((await clinic.view(chart)).advice).toEqual([advice]);
  });
});

it('feedback of somebody else on a card of ours hides nothing', async () => {
  const chart = visitChart({ days: 10 });
  const seen = await clinic.order('order-sign', chart, [mr('o1')]);
  await clinic.feedback([overridden('0f0c8a6e-2f64-4ad7-9c0a-bb3f6f7c3f11')]);
  expect((await clinic.order('order-sign', chart, [mr('o1')])).advice).toEqual(seen.advice);
});

it('keys of patients may be rotated by a reload: what was shown under the old one is still known', async () => {
  const [old, fresh] = [1, 2].map((fill) => Buffer.alloc(32, fill).toString('base64'));
  const rotated = await openClinic({ RYGGRAD_PATIENT_KEYS: '' }, `patientKeys: [{ id: old, key: "${old}" }]`);
  expect((await rotated.view(unasked)).advice).toEqual(['completeRedFlagChecklist']);
  rotated.reload(`patientKeys: [{ id: new, key: "${fresh}" }, { id: old, key: "${old}" }]`);
  expect((await rotated.view(unasked)).advice).toEqual(['nonspecificBackPain']);
  rotated.reload(`patientKeys: [{ id: new, key: "${fresh}" }]`);
  expect((await rotated.view(unasked)).advice).toEqual(['completeRedFlagChecklist']);
  await rotated.close();
});
