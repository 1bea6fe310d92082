/** What holds for the whole decision: who may be answered, how much is said, and that nothing is changed on the way. */
import type { AdviceCode } from '../../src/domain/advice.ts';
import { adviceCodes } from '../../src/domain/advice.ts';
import { findingsInGroup } from '../../src/domain/findings.ts';
import type { HookName } from '../../src/domain/patient-facts.ts';
import { createEvaluator } from '../../src/rules/evaluate.ts';
import { besideEmergency } from '../../src/rules/precedence.ts';
import { buildFacts, type FactsSpec } from '../support/facts-builder.ts';

const evaluate = createEvaluator();
const decide = (spec: FactsSpec, switchedOff?: ReadonlySet<AdviceCode>) =>
  evaluate(buildFacts(spec), { profile: 'current', traced: false, ...(switchedOff ? { switchedOff } : {}) });
const codes = (spec: FactsSpec, switchedOff?: ReadonlySet<AdviceCode>) =>
  decide(spec, switchedOff).advice.map(({ code }) => code);

describe('an emergency beside one that is in hand', () => {
  const acted = { present: ['saddle-sensory-loss', 'trauma', 'motor-deficit'], actedOn: 'met' } as const;

  it('joins its card, and the card asks once when both are in hand', () => {
    const [card, ...others] = decide(acted).advice;
    expect(card).toMatchObject({ code: 'suspectedCaudaEquina', variant: 'inHand', indicator: 'warning' });
    expect(others.map(({ code }) => code)).not.toContain('emergencyNeurologicalDeficit');
  });

  it('takes the question off the card when it is new since', () => {
    const [card] = decide({ ...acted, foundSince: ['trauma'] }).advice;
    expect(card).toMatchObject({ code: 'suspectedCaudaEquina', indicator: 'critical' });
    expect(card?.variant).toBeUndefined();
  });
});

describe('what cannot be decided', () => {
  it.each(['Patient', 'Condition', 'Observation'])('an order for the back without any %s', (type) => {
    expect(decide({ orders: ['mr-lumbar'], whollyUnavailable: [type] }).cannotDecide).toBe(true);
  });

  it('goes by what is wholly missing, not by what is partly missing', () => {
    expect(decide({ orders: ['mr-lumbar'], unavailable: ['Observation'] }).cannotDecide).toBe(false);
    expect(decide({ orders: ['mr-lumbar'], whollyUnavailable: ['Procedure'] }).cannotDecide).toBe(false);
  });

  it('asks at a visit rather than say that a device list was not read, unless findings or a main list are missing', () => {
    expect(codes({ days: 10, unavailable: ['Device'], whollyUnavailable: ['Device'] })).toEqual([
      'completeRedFlagChecklist',
    ]);
    expect(codes({ days: 10, unavailable: ['Observation'] })).toEqual(['completeRedFlagChecklist']);
    expect(codes({ days: 10, whollyUnavailable: ['MedicationRequest'] })).toEqual(['dataUnavailable']);
    expect(codes({ allNegatives: true, days: 10, unavailable: ['Device'] })).toEqual(['dataUnavailable']);
    expect(codes({ days: 10, unavailable: ['Device'], orders: ['mr-lumbar'] })).toContain('dataUnavailable');
  });

  it('never holds back an emergency, proven or in question', () => {
    const whollyUnavailable = ['Condition'];
    expect(decide({ present: ['saddle-sensory-loss'], whollyUnavailable }).cannotDecide).toBe(false);
    expect(decide({ asked: ['urinary-leakage'], whollyUnavailable }).cannotDecide).toBe(false);
  });

  it('is not said when nothing is in scope', () => {
    const knee = { kind: 'imaging', concernsBack: false } as const;
    const decision = decide({ back: false, orders: [knee], whollyUnavailable: ['Condition'] });
    expect([decision.inScope, decision.cannotDecide, decision.advice]).toEqual([false, false, []]);
    expect(decide({ back: false, whollyUnavailable: ['Observation'] }).cannotDecide).toBe(false);
  });

  it.each(['patient-view', 'encounter-start', 'problem-list-item-create'] as const)(
    'is said on %s when nobody can know whether the back is the matter',
    (hook) => {
      const whollyUnavailable = ['Condition'];
      expect(decide({ hook, back: false, whollyUnavailable })).toMatchObject({ cannotDecide: true, advice: [] });
      expect(decide({ hook, back: false, unavailable: ['Condition'] }).cannotDecide).toBe(false);
      const sign = { hook, back: false, present: ['saddle-sensory-loss'], whollyUnavailable } as const;
      expect(decide(sign)).toMatchObject({ cannotDecide: false, urgency: 'emergency' });
      const question = {
        hook,
        back: false,
        asked: ['leg-paralysis'],
        fresh: ['leg-paralysis'],
        whollyUnavailable,
      } as const;
      expect(decide(question)).toMatchObject({ cannotDecide: false, urgency: 'urgent' });
    },
  );

  it('is not said when the visit is about the back in words of its own and only a device list is missing', () => {
    expect(decide({ whollyUnavailable: ['Device'] }).cannotDecide).toBe(false);
  });

  it('is said when conditions are missing and somebody has recorded back findings in our words', () => {
    const spec: FactsSpec = {
      back: false,
      present: ['lasegue-positive'],
      explicit: ['lasegue-positive'],
      whollyUnavailable: ['Condition'],
    };
    expect(decide(spec)).toMatchObject({ inScope: true, cannotDecide: true });
  });
});

describe('what is said', () => {
  const everything = new Set(adviceCodes);

  it('is switched off for a client that asks, but never an emergency or a question about one', () => {
    expect(codes({ allNegatives: true, days: 10, orders: ['mr-lumbar'] }, everything)).toEqual([]);
    expect(codes({ present: ['saddle-sensory-loss'] }, everything)).toEqual(['suspectedCaudaEquina']);
    expect(codes({ present: ['progressive-paresis'] }, everything)).toEqual(['emergencyNeurologicalDeficit']);
    expect(codes({ present: ['suspected-visceral-cause'] }, everything)).toEqual(['suspectedVisceralEmergency']);
    expect(codes({ asked: ['urinary-leakage'] }, everything)).toEqual(['possibleEmergencySign']);
  });

  it('is at most four, with one word on the verdict of each order', () => {
    const orders = ['mr-lumbar', 'ct-lumbar', 'xr-lumbar', 'myelography', 'scintigraphy'] as const;
    const { advice, orders: verdicts } = decide({ allNegatives: true, days: 10, orders });
    expect(verdicts).toHaveLength(orders.length);
    expect(advice).toHaveLength(4);
    expect(new Set(advice.map(({ order }) => order)).size).toBe(4);
  });

  it('is said once for all orders where the words are the same', () => {
    const orders = ['mr-lumbar', 'mr-lumbar', 'mr-si-joints'] as const;
    const { advice } = decide({ allNegatives: true, present: ['fever', 'pacemaker'], orders });
    expect(advice.map(({ code }) => code)).toEqual([
      'redFlagsPresent',
      'changeModality',
      'mrSafetyCheck',
      'laboratoryTests',
    ]);
    expect(advice[3]).toMatchObject({
      order: 'ServiceRequest/1',
      otherOrders: ['ServiceRequest/2', 'ServiceRequest/3'],
    });
  });

  it('leaves room in an emergency for what makes MR unsafe, whatever the number of orders', () => {
    const orders = ['mr-lumbar', 'mr-lumbar', 'mr-lumbar'] as const;
    expect(codes({ present: ['saddle-sensory-loss', 'pacemaker'], orders })).toEqual([
      'suspectedCaudaEquina',
      'changePriority',
      'mrSafetyCheck',
    ]);
  });

  it('says on the cards about visit and verdict that 18 is counted as adult', () => {
    const grounds = (spec: FactsSpec) => decide(spec).advice[0]?.newer.map(({ says }) => says?.nb);
    const said = expect.stringContaining('18 år regnes som voksen');
    expect(grounds({ allNegatives: true, age: 18, days: 10 })).toContainEqual(said);
    expect(grounds({ allNegatives: true, age: 18, days: 10, orders: ['mr-lumbar'] })).toContainEqual(said);
    expect(grounds({ allNegatives: true, age: 19, days: 10, orders: ['mr-lumbar'] })).not.toContainEqual(said);
    expect(grounds({ age: 18, present: ['saddle-sensory-loss'] })).not.toContainEqual(said);
  });

  it('does not call the examination of the legs unknown when every part of it is recorded', () => {
    const words = (spec: FactsSpec) => decide(spec).advice[0]?.notKnownWords;
    expect(words({ allNegatives: true, days: 10, present: ['motor-deficit'] })).not.toContain('neurology');
    expect(words({ days: 10, present: ['motor-deficit'] })).toContain('neurology');
  });

  it('names the findings behind it, the rules, and what is not known', () => {
    const [first] = decide({
      days: 60,
      present: ['dermatomal-leg-pain'],
      absent: ['fever'],
      orders: ['mr-lumbar'],
    }).advice;
    expect(first).toMatchObject({ code: 'referralIncomplete', order: 'ServiceRequest/1' });
    expect(first?.rules).toEqual(['orders.need-more-data', 'imaging.nerve-root-not-known']);
    expect(first?.notKnownWords).toEqual(['course']);
    expect(first?.notKnown).toContain('weight-loss');
    expect(first?.notKnown).not.toContain('fever');
    expect(first?.basis.map(({ chapter }) => chapter)).toEqual(['6.3', '6.3.2']);
    expect(first?.found).toContain('dermatomal-leg-pain');
  });
});

describe('asking', () => {
  const hooks: readonly HookName[] = [
    'patient-view',
    'encounter-start',
    'problem-list-item-create',
    'order-select',
    'order-sign',
    'order-dispatch',
    'io.github.ryggrad.imaging-referral-receive',
  ];
  const alarms = [
    'saddle-sensory-loss',
    'perineal-paresis',
    'reduced-sphincter-tone',
    'pathological-sacral-reflexes',
    'progressive-paresis',
    'leg-paralysis',
    'cauda-equina-syndrome',
    'spinal-cord-compression',
    'suspected-visceral-cause',
    'aortic-aneurysm',
  ] as const;

  it.each(hooks)('finds every sign that alarms alone, at any age, on %s, without a back problem on record', (hook) => {
    for (const sign of alarms) {
      for (const age of [7, 40, 90]) {
        const decision = decide({ hook, age, back: false, present: [sign] });
        expect([sign, decision.urgency, decision.triage]).toEqual([sign, 'emergency', 'possible-serious']);
        expect(decision.advice[0]?.indicator).toBe('critical');
      }
    }
  });

  it('changes nothing and answers the same every time', () => {
    const facts = buildFacts({ present: ['fever', 'trauma'], orders: ['ct-lumbar'], earlier: [{ daysAgo: 20 }] });
    const before = structuredClone(facts);
    const first = evaluate(facts, { profile: 'current', traced: true });
    expect(evaluate(facts, { profile: 'current', traced: true })).toEqual(first);
    expect(facts).toEqual(before);
  });

  it('leaves plain "not indicated" out when any red flag is present', () => {
    const redFlags = findingsInGroup('red-flag').filter((code) => code !== 'new-or-changed-pain');
    expect(redFlags).toHaveLength(15);
    for (const code of redFlags) {
      for (const course of ['improving', 'unchanged', 'fluctuating'] as const) {
        const earlier = [{ daysAgo: 20 }];
        expect([
          code,
          decide({ allNegatives: true, days: 100, course, present: [code], earlier }).imaging.advice,
        ]).not.toEqual([code, 'not-indicated']);
      }
    }
  });

  it("takes a client's thresholds", () => {
    const strict = createEvaluator({ thresholds: { crpSeriousMgL: 20 } });
    const facts = buildFacts({ allNegatives: true, days: 10, crp: 30 });
    expect(strict(facts, { profile: 'current', traced: false }).urgency).toBe('urgent');
    expect(evaluate(facts, { profile: 'current', traced: false }).urgency).toBe('none');
  });
});

describe('emergency advice that somebody named has switched off', () => {
  const emergenciesOff: ReadonlySet<AdviceCode> = new Set(['suspectedCaudaEquina', 'possibleEmergencySign']);
  const without = (spec: FactsSpec) =>
    evaluate(buildFacts(spec), { profile: 'current', traced: false, emergenciesOff });

  it('is told as withheld, and the conclusions stand', () => {
    const decision = without({ present: ['saddle-sensory-loss'], days: 3 });
    expect(decision).toMatchObject({ urgency: 'emergency', triage: 'possible-serious', inScope: true, advice: [] });
    expect(decision.withheld).toEqual(['suspectedCaudaEquina']);
  });

  it('leaves no room for reassurance about an order', () => {
    const order = { present: ['saddle-sensory-loss'], days: 3, allNegatives: true, orders: ['mr-lumbar'] } as const;
    const said = without(order).advice.map(({ code }) => code);
    expect(said).toEqual(codes(order).filter((code) => code !== 'suspectedCaudaEquina'));
    expect(said.filter((code) => !besideEmergency.has(code))).toEqual([]);
  });

  it('leaves its place empty: nothing milder is said instead', () => {
    const visit = { allNegatives: true, days: 5, course: 'improving', unknown: ['leg-paralysis'] } as const;
    const asked = { ...visit, asked: ['leg-paralysis'], fresh: ['leg-paralysis'] } as const;
    expect(codes(asked)).toEqual(['possibleEmergencySign']);
    expect(without(asked)).toMatchObject({ advice: [], withheld: ['possibleEmergencySign'] });
  });

  it('leaves the other emergencies on', () => {
    const decision = without({ present: ['saddle-sensory-loss', 'progressive-paresis'] });
    expect(decision.advice.map(({ code }) => code)).toEqual(['emergencyNeurologicalDeficit']);
    expect(decision.withheld).toEqual(['suspectedCaudaEquina']);
  });

  it('is no reason to say that nothing can be decided', () => {
    const decision = without({ present: ['saddle-sensory-loss'], whollyUnavailable: ['Condition'] });
    expect(decision.cannotDecide).toBe(false);
  });

  it('is told where nothing but a question brings the patient in', () => {
    const spec = { back: false, asked: ['leg-paralysis'], fresh: ['leg-paralysis'] } as const;
    expect(codes(spec)).toEqual(['possibleEmergencySign']);
    expect(without(spec)).toMatchObject({ inScope: true, advice: [], withheld: ['possibleEmergencySign'] });
  });

  it('says nothing of it while nothing is withheld', () => {
    expect(without({ days: 10 })).not.toHaveProperty('withheld');
  });
});
