/** Prescriptions signed over real HTTP: which advice they draw, how loudly, and in which words. */
import type { FhirResource } from 'fhir/r4';
import { type Discovered, hookCall } from '../support/client.ts';
import { chartOf, type Patient, type Prescription, prescription, tablets } from '../support/medicine-chart.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

interface Card {
  readonly summary: string;
  readonly detail: string;
  readonly indicator: string;
  readonly source: { readonly topic: { readonly code: string } };
  readonly extension: { readonly 'io.github.ryggrad.advice': { readonly concerns?: readonly string[] } };
}

type Profile = 'current' | 'formi-2007';
const servers = new Map<Profile, RunningServer>();
let services: readonly Discovered[];

beforeAll(async () => {
  servers.set('current', await startTestServer());
  servers.set('formi-2007', await startTestServer({ RYGGRAD_PROFILE: 'formi-2007' }));
  const discovery = await fetch(`${addressOf('current')}/cds-services`);
  ({ services } = (await discovery.json()) as { services: readonly Discovered[] });
});

afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));

function addressOf(profile: Profile): string {
  const server = servers.get(profile);
  if (server === undefined) throw new Error(`no server for ${profile}`);
  return server.address;
}

interface Given {
  readonly patient: Patient;
  readonly orders: readonly Prescription[];
  readonly inUse?: readonly Prescription[];
  readonly profile?: Profile;
  /** References of the orders selected: then it is order-select that is called. */
  readonly selections?: readonly string[];
  readonly change?: (body: Record<string, unknown>) => void;
}

async function sign(given: Given): Promise<readonly Card[]> {
  const { patient, orders, inUse = [], profile = 'current', selections } = given;
  const hook = selections === undefined ? 'order-sign' : 'order-select';
  const service = services.find((one) => one.hook === hook);
  if (service === undefined) throw new Error(`no service for ${hook}`);
  const drafts = orders.map((one, index) => prescription(`o${index + 1}`, one));
  const heap: FhirResource[] = [...chartOf(patient), ...inUse.map((one, index) => prescription(`m${index + 1}`, one))];
  const draftOrders = { resourceType: 'Bundle', type: 'collection', entry: drafts.map((resource) => ({ resource })) };
  const context = { patientId: 'p1', userId: 'Practitioner/d1', encounterId: 'e1', draftOrders, selections };
  const body = hookCall(service, context, heap);
  given.change?.(body);
  const answer = await fetch(`${addressOf(profile)}/cds-services/${service.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'nb' },
    body: JSON.stringify(body),
  });
  const json: unknown = await answer.json();
  expect({ status: answer.status, json }).toMatchObject({ status: 200 });
  expect(problemsOfResponse(json)).toEqual([]);
  return (json as { cards: readonly Card[] }).cards;
}

const heard = (cards: readonly Card[]) => cards.map(({ source, indicator }) => `${source.topic.code} ${indicator}`);

async function only(given: Given): Promise<Card> {
  const cards = await sign(given);
  const [card] = cards;
  if (card === undefined || cards.length > 1) throw new Error(`one card expected, got ${heard(cards).join(', ')}`);
  return card;
}

const acute: Patient = { age: 40, days: 6 };
const sciatica: Patient = { age: 40, days: 10, back: 'L86', findings: ['dermatomal-leg-pain', 'lasegue-positive'] };
const longLasting: Patient = { age: 55, days: 300 };

const ibuprofen = (dosage = tablets(1, 3, 7)): Prescription => ({ atc: 'M01AE01', name: 'Ibux 400 mg', dosage });
const apixaban: Prescription = { atc: 'B01AF02', name: 'Eliquis 5 mg', dosage: tablets(1, 2), since: 200 };
const paracetamol = (count: number, times: number): Prescription => ({
  atc: 'N02BE01',
  name: 'Paracet 500 mg',
  dosage: tablets(count, times),
});
const codeineInUse: Prescription = {
  atc: 'N02AJ06',
  name: 'Paralgin forte 400 mg/30 mg',
  dosage: tablets(2, 3),
  since: 3,
};
const oxycodone: Prescription = { atc: 'N02AA05', name: 'OxyContin depot 10 mg', dosage: tablets(1, 2, 10) };
const tramadol: Prescription = { atc: 'N02AX02', name: 'Tramadol 50 mg', dosage: tablets(1, 3, 5) };

describe('NSAIDs', () => {
  it('draw nothing in acute nonspecific pain at 40', async () => {
    expect(heard(await sign({ patient: acute, orders: [ibuprofen()] }))).toEqual([]);
  });

  it('in nerve root pain: both texts with their years, and no other drug to start with', async () => {
    const card = await only({ patient: sciatica, orders: [ibuprofen()] });
    expect(heard([card])).toEqual(['nsaidInNerveRootPain info']);
    expect(card.summary).toContain('Ibux 400 mg ved isjias');
    expect(card.detail).toMatch(/FORMI 2007 kap\. 2/);
    expect(card.detail).toMatch(/NICE NG59 \(2020\): NSAID ved isjias/);
    expect(card.detail).not.toMatch(/tramadol|start med paracetamol/i);
  });

  it('in nerve root pain by the 2007 text: a warning, and what that text begins with', async () => {
    const card = await only({ patient: sciatica, orders: [ibuprofen()], profile: 'formi-2007' });
    expect(heard([card])).toEqual(['nsaidInNerveRootPain warning']);
    expect(card.detail).toMatch(/paracetamol eller kombinasjon av paracetamol og opioid; tramadol/);
  });

  it('for 28 days in all draw nothing, for 29 a warning', async () => {
    const before = { ...ibuprofen(tablets(1, 3, 14)), since: 14 };
    const until = (days: number) =>
      sign({ patient: longLasting, orders: [ibuprofen(tablets(1, 3, days))], inUse: [before] });
    expect(heard(await until(14))).toEqual([]);
    expect(heard(await until(15))).toEqual(['nsaidBeyondFourWeeks warning']);
  });

  it('with apixaban at 78: bleeding, with both reasons named', async () => {
    const card = await only({
      patient: { age: 78, days: 9 },
      orders: [{ atc: 'M01AE02', name: 'Naproxen 500 mg', dosage: tablets(1, 2, 7) }],
      inUse: [apixaban],
    });
    expect(heard([card])).toEqual(['nsaidBleedingRisk warning']);
    expect(card.summary).toBe(
      'Naproxen 500 mg: økt blødningsfare (antikoagulasjon og alder 78 år). Velg helst andre tiltak',
    );
    expect(card.detail).toContain('over 65–67 år');
  });

  it.each([
    ['N18.3', 'nyresykdom'],
    ['I50.9', 'hjertesvikt'],
    ['K25.4', 'tidligere magesår eller blødning'],
  ])('with %s: %s is named', async (code, words) => {
    const card = await only({ patient: { ...acute, diagnoses: [code] }, orders: [ibuprofen()] });
    expect(heard([card])).toEqual(['nsaidBleedingRisk warning']);
    expect(card.summary).toContain(words);
  });

  it('with a coarse record of stomach trouble: a question', async () => {
    const card = await only({ patient: { ...acute, diagnoses: ['Z87.1'] }, orders: [ibuprofen()] });
    expect(heard([card])).toEqual(['nsaidBleedingRisk info']);
    expect(card.summary).toContain('(tidligere magesår eller blødning)');
  });

  it('with a medication list that could not be read: a question, never silence', async () => {
    const failed = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'exception' }],
    };
    const change = (body: Record<string, unknown>) => {
      const prefetch = body.prefetch as Record<string, unknown>;
      for (const [key, template] of Object.entries(services.find(({ hook }) => hook === 'order-sign')?.prefetch ?? {}))
        if (template.startsWith('Medication')) prefetch[key] = failed;
    };
    const card = await only({ patient: acute, orders: [ibuprofen()], change });
    expect(heard([card])).toEqual(['nsaidBleedingRisk info']);
    expect(card.detail).toMatch(/Ikke kjent:\*\* Andre legemidler i bruk/);
  });
});

describe('paracetamol', () => {
  it('of exactly 4 g: what the sources say, no warning', async () => {
    const card = await only({ patient: acute, orders: [paracetamol(2, 4)] });
    expect(heard([card])).toEqual(['paracetamolEvidence info']);
    expect(card.detail).toMatch(/FORMI 2007 kap\. 7\.1\.2/);
    expect(card.detail).toMatch(/Sundhedsstyrelsen, Danmark \(2025\)/);
  });

  it('of exactly 4 g by the 2007 text: nothing', async () => {
    expect(heard(await sign({ patient: acute, orders: [paracetamol(2, 4)], profile: 'formi-2007' }))).toEqual([]);
  });

  it('of 4.5 g: a warning that names the sum', async () => {
    const card = await only({ patient: acute, orders: [paracetamol(3, 3)] });
    expect(heard([card])).toEqual(['paracetamolOverMaximum warning']);
    expect(card.summary).toContain('4,5 g i døgnet');
  });

  it('hidden in a combination that is in use counts: 2 g and 2.4 g', async () => {
    const card = await only({ patient: acute, orders: [paracetamol(2, 2)], inUse: [codeineInUse] });
    expect(heard([card])).toEqual(['paracetamolOverMaximum warning']);
    expect(card.summary).toContain('4,4 g');
    expect(card.detail).toContain('Paralgin forte');
  });

  it('beside another product without a dose: said, not guessed', async () => {
    const { dosage: _none, ...without } = codeineInUse;
    const card = await only({ patient: acute, orders: [paracetamol(2, 2)], inUse: [without] });
    expect(heard([card])).toEqual(['paracetamolOverMaximum info']);
    expect(card.detail).toMatch(/Kan ikke regnes ut: Paralgin forte/);
  });

  it('as needed, by the 2007 text: fixed times', async () => {
    const order = { ...paracetamol(1, 4), dosage: { ...tablets(1, 4), asNeededBoolean: true } };
    const card = await only({ patient: acute, orders: [order], profile: 'formi-2007' });
    expect(heard([card])).toEqual(['paracetamolEvidence info']);
    expect(card.summary).toContain('faste tidspunkter');
  });
});

describe('opioids', () => {
  it('in acute pain: a warning with dates, by the 2007 text only information', async () => {
    const card = await only({ patient: acute, orders: [tramadol] });
    expect(heard([card])).toEqual(['opioidInAcutePain warning']);
    expect(card.detail).toMatch(/NICE NG59 \(2020\).*Sundhedsstyrelsen|Sundhedsstyrelsen.*NICE NG59 \(2020\)/s);
    expect(heard(await sign({ patient: acute, orders: [tramadol], profile: 'formi-2007' }))).toEqual([
      'opioidInAcutePain info',
    ]);
  });

  it('of the strong kind in acute pain: only exceptionally, and consider admission', async () => {
    const card = await only({ patient: acute, orders: [oxycodone] });
    expect(heard([card])).toEqual(['opioidInAcutePain warning']);
    expect(card.summary).toMatch(/innleggelse/);
  });

  it('in long-lasting pain: rather not; exercise and rehabilitation', async () => {
    const card = await only({ patient: longLasting, orders: [oxycodone] });
    expect(heard([card])).toEqual(['opioidInLongLastingPain warning']);
    expect(card.detail).toMatch(/veiledet trening.*tverrfaglig rehabilitering/s);
    expect(card.detail).toMatch(/WHO \(2023\)/);
  });

  it('in use already: review and taper', async () => {
    const card = await only({ patient: longLasting, orders: [tramadol], inUse: [{ ...tramadol, since: 40 }] });
    expect(card.summary).toMatch(/nedtrapping/);
  });

  it('when nobody knows for how long: the duration is asked for', async () => {
    const card = await only({ patient: { age: 40 }, orders: [tramadol] });
    expect(heard([card])).toEqual(['opioidInAcutePain warning']);
    expect(card.detail).toMatch(/Ikke kjent:\*\* Hvor lenge plagene har vart/);
  });
});

describe('other medicines', () => {
  const diazepam = (days: number, when?: 'HS'): Prescription => ({
    atc: 'N05BA01',
    name: 'Vival 5 mg',
    dosage: {
      timing: {
        repeat: {
          frequency: 1,
          period: 1,
          periodUnit: 'd',
          ...(when && { when: [when] }),
          boundsDuration: { value: days, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' },
        },
      },
      doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablett' } }],
    },
  });

  it('diazepam for three weeks: shorten', async () => {
    const card = await only({ patient: acute, orders: [diazepam(21)] });
    expect(heard([card])).toEqual(['benzodiazepineInBackPain warning']);
    expect(card.summary).toMatch(/^Vival 5 mg i 21 dager: ut over én uke frarådes/);
  });

  it('diazepam for five nights: a warning now, information by the 2007 text', async () => {
    expect(heard(await sign({ patient: acute, orders: [diazepam(5, 'HS')] }))).toEqual([
      'benzodiazepineInBackPain warning',
    ]);
    expect(heard(await sign({ patient: acute, orders: [diazepam(5, 'HS')], profile: 'formi-2007' }))).toEqual([
      'benzodiazepineInBackPain info',
    ]);
  });

  it('pregabalin for sciatica: a warning, 2007 as history', async () => {
    const card = await only({
      patient: sciatica,
      orders: [{ atc: 'N02BF02', name: 'Lyrica 75 mg', dosage: tablets(1, 2) }],
    });
    expect(heard([card])).toEqual(['gabapentinoidInSciatica warning']);
    expect(card.detail).toMatch(/2007-teksten sa at antiepileptika kan forsøkes/);
  });

  it('amitriptyline in long-lasting pain: information with both views, depression named when coded', async () => {
    const orders = [{ atc: 'N06AA09', name: 'Sarotex 25 mg', dosage: tablets(1, 1) }];
    const card = await only({ patient: longLasting, orders });
    expect(heard([card])).toEqual(['antidepressantInBackPain info']);
    expect(card.detail).toMatch(/svak grad.*NICE NG59 \(2020\)/s);
    const depressed = await only({ patient: { ...longLasting, diagnoses: ['F32.1'] }, orders });
    expect(depressed.summary).toMatch(/depresjon er registrert/);
  });

  it('are spoken of on order-select only when selected', async () => {
    const orders = [tramadol, { atc: 'N02BF02', name: 'Lyrica 75 mg', dosage: tablets(1, 2) }];
    const cards = await sign({ patient: acute, orders, selections: ['MedicationRequest/o2'] });
    expect(heard(cards)).toEqual(['gabapentinoidInSciatica warning']);
    expect(cards[0]?.extension['io.github.ryggrad.advice'].concerns).toEqual(['MedicationRequest/o2']);
  });

  it('draw nothing beside an emergency', async () => {
    const patient = { ...sciatica, findings: ['dermatomal-leg-pain', 'saddle-sensory-loss'] };
    expect(heard(await sign({ patient, orders: [oxycodone] }))).toEqual(['suspectedCaudaEquina critical']);
  });
});
