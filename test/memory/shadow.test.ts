/** Shadow mode: everything is decided and kept, and nothing shown but, unless the site says otherwise, an emergency. */
import { loadConfig } from '../../src/config.ts';
import { type Clinic, imagingOrder, openClinic } from './clinic.ts';

const mr = imagingOrder('o1', 'MR LS-columna');
const emergency = { days: 10, present: ['saddle-sensory-loss'] as const };
const lastId = (clinic: Clinic): string =>
  String(clinic.log().findLast(({ decisionId }) => decisionId !== undefined)?.decisionId);

describe('in shadow mode', () => {
  let clinic: Clinic;
  beforeAll(async () => {
    const yaml = 'dialect: { systemActions: true }';
    clinic = await openClinic({ RYGGRAD_MODE: 'shadow' }, yaml);
  });
  afterAll(() => clinic.close());

  it('no card, no conclusion and no action goes out, and all of it is kept', async () => {
    const answer = await clinic.order('order-sign', { days: 10 }, [mr]);
    expect([answer.status, answer.json]).toEqual([200, { cards: [] }]);
    expect(await clinic.trace(lastId(clinic))).toMatchObject({
      mode: 'shadow',
      silence: 'shadow',
      triage: 'nonspecific',
      completeness: { recorded: 14, of: 14 },
      cards: [{ advice: 'imagingNotIndicated', withheld: 'shadow' }],
    });
  });

  it('neither is told that something could not be read', async () => {
    const knee = imagingOrder('o1', 'MR kne');
    expect((await clinic.order('order-sign', { days: 10 }, [knee], { unread: 'Device' })).json).toEqual({ cards: [] });
  });

  it('an emergency is shown, with its conclusion', async () => {
    const seen = await clinic.view(emergency);
    expect([seen.advice, seen.decisionId]).toEqual([
      ['suspectedCaudaEquina'],
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ]);
    expect((await clinic.trace(seen.decisionId)).cards[0]).not.toHaveProperty('withheld');
  });

  it('so is a possible one, for nobody else would ask', async () => {
    expect((await clinic.view({ days: 10, present: ['sexual-dysfunction'] })).advice).toEqual([
      'possibleEmergencySign',
    ]);
  });
});

it('what was not shown was not asked for: the checklist counts from the first that is shown', async () => {
  const clinic = await openClinic({}, 'mode: shadow');
  const visit = { days: 10, unasked: ['fever'] as const };
  expect((await clinic.view(visit)).cards).toEqual([]);
  expect(clinic.reload('mode: active')).toBe(true);
  expect((await clinic.view(visit)).advice).toEqual(['completeRedFlagChecklist']);
  expect((await clinic.view(visit)).advice).toEqual(['nonspecificBackPain']);
  await clinic.close();
});

describe('with shadowEmergencies: hide', () => {
  it('an emergency is hidden too, kept, and a warning in the log', async () => {
    const clinic = await openClinic({ RYGGRAD_MODE: 'shadow', RYGGRAD_SHADOW_EMERGENCIES: 'hide' });
    expect((await clinic.view(emergency)).json).toEqual({ cards: [] });
    const id = lastId(clinic);
    expect(clinic.log()).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        msg: 'emergency hidden in shadow mode',
        decisionId: id,
        advice: ['suspectedCaudaEquina'],
      }),
    );
    expect(await clinic.trace(id)).toMatchObject({ silence: 'shadow', urgency: 'emergency' });
    await clinic.close();
  });

  it('the start says so, loudly', () => {
    const env = { RYGGRAD_CONFIG: 'x', RYGGRAD_STORE: 'sqlite:x.db' };
    const yaml = 'clients: { "https://a.example": { mode: shadow, shadowEmergencies: hide } }';
    const { notices } = loadConfig({ ...env, RYGGRAD_MODE: 'shadow' }, yaml);
    expect(notices).toEqual(
      expect.arrayContaining([
        'mode: shadow for everybody: no card is shown to a clinician but those about an emergency',
        'SHADOW MODE HIDES EMERGENCIES for https://a.example: no card at all is shown to a clinician',
      ]),
    );
  });
});

it('with shadowDecision: show the conclusion goes out without cards, and nothing is done to the order', async () => {
  const env = { RYGGRAD_MODE: 'shadow', RYGGRAD_SHADOW_DECISION: 'show' };
  const clinic = await openClinic(env, 'dialect: { systemActions: true }');
  const { cards, decisionId, json } = await clinic.order('order-sign', { days: 10 }, [mr]);
  expect([cards, decisionId]).toEqual([[], expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect(json).not.toHaveProperty('systemActions');
  await clinic.close();
});

describe('shadowAdvice', () => {
  it('hides one card, and nothing steps into its place', async () => {
    const clinic = await openClinic({}, 'shadowAdvice: [nonspecificBackPain, imagingNotIndicated]');
    const seen = await clinic.view({ days: 10 });
    expect([seen.cards, seen.decisionId]).toEqual([[], expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    expect(await clinic.trace(seen.decisionId)).toMatchObject({
      mode: 'active',
      silence: 'shadow',
      cards: [{ advice: 'nonspecificBackPain', withheld: 'shadow' }],
    });
    expect((await clinic.view(emergency)).advice).toEqual(['suspectedCaudaEquina']);
    await clinic.close();
  });

  it.each(['suspectedCaudaEquina', 'possibleEmergencySign'])('takes no emergency: %s', (advice) => {
    expect(() => loadConfig({ RYGGRAD_CONFIG: 'x' }, `shadowAdvice: [${advice}]`)).toThrow(
      'shadowAdvice[0]: is about an emergency',
    );
  });
});
