/** Treatment and surgery orders over real HTTP: Norwegian text, English text and codes, by phase and nerve root. */
import type { FhirResource } from 'fhir/r4';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { findingsInGroup } from '../../src/domain/findings.ts';
import { type Discovered, hookCall } from '../support/client.ts';
import { clinicDay } from '../support/clinic-day.ts';
import { answerOf } from '../support/decided.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

const sct = 'http://snomed.info/sct';
const icpc2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';
const patient = { reference: 'Patient/p1' };

let server: RunningServer;
let sign: Discovered;

beforeAll(async () => {
  server = await startTestServer();
  const { services } = (await (await fetch(`${server.address}/cds-services`)).json()) as { services: Discovered[] };
  const found = services.find(({ hook }) => hook === 'order-sign');
  if (found === undefined) throw new Error('no service for order-sign');
  sign = found;
});

afterAll(() => server.close());

interface Person {
  /** Days since onset; without it no onset is recorded. */
  readonly days?: number;
  readonly present?: readonly string[];
  /** Nobody has recorded anything about these. */
  readonly unknown?: readonly string[];
  readonly age?: number;
}

const asked = (['red-flag', 'emergency', 'nerve-root', 'yellow-flag'] as const).flatMap((group) =>
  findingsInGroup(group),
);
const root: readonly string[] = ['dermatomal-leg-pain', 'pain-below-knee', 'lasegue-positive'];

function observation(code: string, value: boolean): FhirResource {
  return {
    resourceType: 'Observation',
    id: `o-${code}`,
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'exam' }] }],
    code: { coding: [{ system: FINDING_SYSTEM, code }] },
    subject: patient,
    effectiveDateTime: new Date(Date.now() - 3_600_000).toISOString(),
    valueBoolean: value,
  };
}

function chart({ days, present = [], unknown = [], age = 44 }: Person): FhirResource[] {
  const denied = asked.filter((code) => !present.includes(code) && !unknown.includes(code));
  return [
    { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: `${new Date().getUTCFullYear() - age}-01-02` },
    {
      resourceType: 'Condition',
      id: 'back',
      subject: patient,
      clinicalStatus: { coding: [{ code: 'active' }] },
      code: { coding: [{ system: icpc2, code: 'L03' }] },
      ...(days !== undefined && { onsetDateTime: clinicDay(days) }),
    },
    {
      resourceType: 'Encounter',
      id: 'e1',
      status: 'in-progress',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      subject: patient,
      diagnosis: [{ condition: { reference: 'Condition/back' } }],
    },
    ...denied.map((code) => observation(code, false)),
    ...present.map((code) => observation(code, true)),
  ];
}

interface Ordered {
  readonly text?: string;
  readonly code?: string;
  readonly type?: 'ServiceRequest' | 'DeviceRequest';
}

/** JSON as an EHR sends it. */
function draft({ text, code, type = 'ServiceRequest' }: Ordered): FhirResource {
  const concept = { ...(text && { text }), ...(code && { coding: [{ system: sct, code }] }) };
  const what = type === 'DeviceRequest' ? { codeCodeableConcept: concept } : { code: concept };
  const fields = { resourceType: type, id: 'order', status: 'draft', intent: 'order', subject: patient, ...what };
  return JSON.parse(JSON.stringify(fields)) as FhirResource;
}

interface Card {
  readonly summary: string;
  readonly detail: string;
  readonly indicator: string;
  readonly source: { readonly topic: { readonly code: string } };
}

async function answer(person: Person, ordered: Ordered, language = 'nb') {
  const draftOrders = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: draft(ordered) }] };
  const context = { patientId: 'p1', userId: 'Practitioner/d1', encounterId: 'e1', draftOrders };
  const response = await fetch(`${server.address}/cds-services/${sign.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(hookCall(sign, context, chart(person))),
  });
  const body = (await response.json()) as { cards: Card[] };
  expect({ status: response.status, body }).toMatchObject({ status: 200 });
  expect(problemsOfResponse(body)).toEqual([]);
  return { cards: body.cards, decided: answerOf(body) };
}

/** `treatmentNotRecommended warning`, one for each card. */
async function said(person: Person, ordered: Ordered): Promise<string[]> {
  const { cards } = await answer(person, ordered);
  return cards.map(({ source, indicator }) => `${source.topic.code} ${indicator}`);
}

const against = ['treatmentNotRecommended warning'];
const mild = ['treatmentNotRecommended info'];
const early = ['exerciseTooEarly info'];
const never = ['manipulationContraindicated warning'];
const notNow = ['surgeryNotIndicated warning'];
const maybe = ['surgeryMayBeConsidered info'];
const silent: string[] = [];

const acute: Person = { days: 10 };
const subacute: Person = { days: 60 };
const longLasting: Person = { days: 200 };
const rootPain: Person = { days: 20, present: root };
const longRootPain: Person = { days: 200, present: root };

type Row = readonly [who: string, person: Person, expected: string[], ...orders: Ordered[]];

const t = (...texts: string[]): Ordered[] => texts.map((text) => ({ text }));

const rows: readonly Row[] = [
  ['bed rest, acute', acute, against, ...t('Sengeleie i en uke', 'Strict bed rest for 1 week')],
  ['bed rest, day 2', { days: 2 }, mild, ...t('Sengeleie', 'Bed rest')],
  ['bed rest, nerve root', rootPain, mild, ...t('Ro i seng', 'Bed rest')],
  ['traction, acute', acute, against, ...t('Traksjon', 'Lumbar traction'), { code: '66391000' }],
  ['traction, long-lasting', longLasting, against, ...t('Strekkbehandling', 'Mechanical traction')],
  ['traction, nerve root', rootPain, against, ...t('Traksjon', 'Traction'), { code: '66391000' }],
  ['exercise, day 28', { days: 28 }, early, ...t('Øvelsesterapi', 'Exercise therapy'), { code: '229065009' }],
  ['exercise, day 29', { days: 29 }, silent, ...t('Øvelsesterapi', 'Exercise therapy'), { code: '51998003' }],
  ['exercise, nerve root', rootPain, early, ...t('Spesifikke ryggøvelser', 'McKenzie exercises')],
  ['manipulation, week 1', { days: 5 }, mild, ...t('Manipulasjon', 'Spinal manipulation'), { code: '44275008' }],
  ['manipulation, week 3', { days: 20 }, silent, ...t('Manipulasjon', 'Spinal manipulation'), { code: '44275008' }],
  ['manipulation alone, subacute', subacute, mild, ...t('Manipulasjon', 'Manipulation'), { code: '44275008' }],
  ['manipulation, long-lasting', longLasting, silent, ...t('Manipulasjon', 'Manipulation'), { code: '44275008' }],
  ['manipulation, nerve root examined', rootPain, silent, ...t('Manipulasjon', 'Spinal manipulation')],
  ['massage, acute', acute, mild, ...t('Massasje x 10', 'Massage therapy'), { code: '387854002' }],
  ['massage alone, subacute', subacute, mild, ...t('Massasje', 'Massage'), { code: '387854002' }],
  ['massage with exercise', subacute, silent, ...t('Massasje og øvelser', 'Massage and exercise')],
  ['massage, nerve root', longRootPain, mild, ...t('Massasje', 'Massage'), { code: '387854002' }],
  ['acupuncture, acute', { days: 84 }, mild, ...t('Akupunktur', 'Acupuncture'), { code: '44868003' }],
  ['acupuncture, long-lasting', { days: 85 }, silent, ...t('Akupunktur', 'Dry needling'), { code: '231082000' }],
  ['acupuncture, nerve root', longRootPain, mild, ...t('Akupunktur', 'Acupuncture'), { code: '44868003' }],
  ['TENS, acute', acute, mild, ...t('TENS', 'TENS unit'), { code: '710917005' }],
  ['TENS, long-lasting', longLasting, mild, ...t('TENS-apparat', 'TENS unit'), { code: '710917005' }],
  ['TENS as a device', longLasting, mild, { text: 'TENS', type: 'DeviceRequest' }],
  ['heat, acute', acute, mild, ...t('Varmepakning', 'Heat wrap')],
  ['cold', acute, mild, ...t('Kuldebehandling', 'Cryotherapy')],
  ['ultrasound', longLasting, mild, ...t('Ultralydbehandling', 'Therapeutic ultrasound')],
  ['electrotherapy', acute, mild, ...t('Kortbølge', 'Interferential therapy')],
  ['laser', acute, mild, ...t('Laserbehandling', 'Low level laser therapy')],
  ['corset', acute, mild, ...t('Korsett', 'Lumbar brace'), { text: 'Støttebelte', type: 'DeviceRequest' }],
  ['back school, acute', acute, mild, ...t('Ryggskole', 'Back school')],
  ['back school, long-lasting', longLasting, silent, ...t('Ryggskole', 'Back school')],
  ['facet steroid', longLasting, against, ...t('Fasettleddsinjeksjon', 'Facet joint injection')],
  ['IDET', longLasting, against, ...t('IDET', 'Intradiscal electrothermal therapy')],
  ['radiofrequency', longLasting, against, ...t('Radiofrekvensdenervering', 'Radiofrequency ablation')],
  ['spinal cord stimulation', longLasting, against, ...t('Ryggmargsstimulering', 'Spinal cord stimulator')],
  ['injections', longLasting, against, ...t('Triggerpunktinjeksjon', 'Epidural steroid injection')],
  ['botulinum', longLasting, against, ...t('Botulinumtoksin i ryggmuskler', 'Botox')],
  ['neuroreflexotherapy', longLasting, against, ...t('Nevrorefleksterapi', 'Neuroreflexotherapy')],
  ['fusion, week 3', { days: 21 }, notNow, ...t('Avstivning', 'referral fusion surgery'), { code: '50172003' }],
  ['fusion, half a year', longLasting, notNow, ...t('Fusjonskirurgi', 'Spinal fusion'), { code: '50172003' }],
  ['fusion, over two years', { days: 800 }, maybe, ...t('Avstivning', 'Spinal fusion'), { code: '50172003' }],
  ['disc prosthesis', longLasting, ['surgeryNotIndicated info'], ...t('Skiveprotese', 'Disc prosthesis')],
  ['surgeon, week 3', { days: 21 }, notNow, ...t('Henvisning ryggkirurg', 'Referral spine surgery')],
  [
    'surgeon, week 3, nerve root',
    rootPain,
    notNow,
    ...t('Henvisning ryggkirurg', 'Refer to neurosurgery'),
    { code: '308482002' },
  ],
  [
    'disc surgery, week 9',
    { days: 63, present: root },
    maybe,
    ...t('Prolapsoperasjon', 'Microdiscectomy'),
    { code: '178618008' },
  ],
];

const cases = rows.flatMap(([who, person, expected, ...orders]) =>
  orders.map((ordered) => ({ name: `${who}: ${ordered.text ?? `code ${ordered.code}`}`, person, ordered, expected })),
);

describe('treatment and surgery orders over HTTP', () => {
  it.each(cases)('$name', async ({ person, ordered, expected }) => {
    expect(await said(person, ordered)).toEqual(expected);
  });
});

describe('what is never done', () => {
  const footDrop: Person = { days: 20, present: [...root, 'motor-deficit'] };

  it.each([undefined, 5, 20, 60, 400])('manipulation with loss of power, whatever the duration: %s', async (days) => {
    const person = { ...footDrop, ...(days !== undefined && { days }) };
    const ordered = days === undefined ? { present: footDrop.present ?? [] } : person;
    expect(await said(ordered, { text: 'Manipulasjon' })).toEqual(expect.arrayContaining(never));
  });

  it('a chiropractor is told of it', async () => {
    expect(await said(footDrop, { text: 'Henvisning kiropraktor' })).toEqual(expect.arrayContaining(never));
  });

  it.each(['fever', 'weight-loss', 'cancer-history', 'constant-pain'])('manipulation with %s', async (flag) => {
    expect(await said({ days: 20, present: [flag] }, { code: '44275008' })).toEqual(expect.arrayContaining(never));
  });

  it('manipulation in cauda equina: the emergency first, and no manipulation', async () => {
    const { cards, decided } = await answer({ days: 2, present: ['saddle-sensory-loss'] }, { text: 'Manipulasjon' });
    expect(decided.urgency).toBe('emergency');
    expect(cards.map(({ indicator }) => indicator)).toEqual(['critical', 'warning']);
    expect(decided.adviceCodes).toEqual(['suspectedCaudaEquina', 'manipulationContraindicated']);
  });

  it('a referral to surgery in cauda equina draws the critical card only', async () => {
    const { decided } = await answer({ days: 2, present: ['saddle-sensory-loss'] }, { text: 'Henvisning ryggkirurg' });
    expect(decided.adviceCodes).toEqual(['suspectedCaudaEquina']);
  });

  it('manipulation of a child with fever', async () => {
    const person = { days: 20, present: ['fever'], age: 12 };
    expect(await said(person, { text: 'Manipulasjon' })).toEqual(expect.arrayContaining(never));
  });
});

describe('what is not known', () => {
  it('power in nerve root pain is asked for before manipulation, and named as not known', async () => {
    const { cards } = await answer({ days: 20, present: root, unknown: ['motor-deficit'] }, { text: 'Manipulasjon' });
    expect(cards.map(({ source }) => source.topic.code)).toEqual(['manipulationContraindicated']);
    expect(cards[0]?.summary).toContain('undersøk kraften i beina først');
    expect(cards[0]?.detail).toMatch(/\*\*Ikke kjent:\*\* Nevrologisk undersøkelse av beina/);
  });

  it('duration is named as not known before surgery', async () => {
    const { cards } = await answer({ present: root }, { text: 'Henvisning ryggkirurg' });
    expect(cards.map(({ source, indicator }) => [source.topic.code, indicator])).toEqual([
      ['surgeryNotIndicated', 'info'],
    ]);
    expect(cards[0]?.detail).toMatch(/\*\*Ikke kjent:\*\*.*vor lenge plagene har vart/);
  });

  it.each(['Akupunktur', 'Ryggskole', 'Øvelsesterapi', 'TENS'])('%s without a duration draws no card', async (text) => {
    expect(await said({}, { text })).toEqual([]);
  });
});

describe('words', () => {
  it('name both treatments of one order, in both languages, with the newer view and its year', async () => {
    const text = 'traction therapy 6 sessions; bed rest 7 days';
    const nb = await answer({ days: 6 }, { text });
    expect(nb.cards).toHaveLength(1);
    expect(nb.cards[0]?.summary).toContain('traksjon og sengeleie anbefales ikke');
    expect(nb.cards[0]?.detail).toContain('WHO (2023)');
    const en = await answer({ days: 6 }, { text }, 'en');
    expect(en.cards[0]?.summary).toContain('traction and bed rest not recommended');
    expect(nb.decided.verdict).toEqual([]);
  });

  it('grade as the guideline does', async () => {
    const detail = async (person: Person, text: string) => (await answer(person, { text })).cards[0]?.detail;
    expect(await detail(acute, 'Sengeleie')).toContain('frarådes (sterk grad)');
    expect(await detail(rootPain, 'Traksjon')).toContain('frarådes (sterk grad)');
    expect(await detail(acute, 'Laserbehandling')).toContain('ikke grunnlag for å anbefale');
    expect(await detail(acute, 'TENS')).toContain('kan forsøkes (svak grad)');
    expect(await detail(subacute, 'Massasje')).toContain('anbefales (moderat grad)');
    expect(await detail({ days: 800 }, 'Avstivning')).toContain('kan vurderes (svak grad)');
    expect(await detail(longLasting, 'Skiveprotese')).toContain('bare i kontrollerte studier');
  });

  it('name the guideline’s own conflict on fusion', async () => {
    const { cards } = await answer({ days: 500 }, { text: 'Avstivning' });
    expect(cards[0]).toMatchObject({ indicator: 'info' });
    expect(cards[0]?.detail).toContain('Kap. 2 sier over 2 år, kap. 7.1.3 sier over 1–2 år');
  });
});
