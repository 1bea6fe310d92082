/** Every demo patient draws over HTTP the advice it is there to show, or rightly none. */
import type { Card } from '../../src/cds-hooks/types.ts';
import { type DemoPatient, readDemoIndex } from '../../src/demo/patients.ts';
import { momentIn } from '../../src/demo/placeholders.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

const index = await readDemoIndex(momentIn('Europe/Oslo', new Date()));
const received = 'io.github.ryggrad.imaging-referral-receive';
const reassuring = ['imagingNotIndicated', 'nonspecificBackPain', 'patientInformation'];

let server: RunningServer;
beforeAll(async () => {
  server = await startTestServer({ RYGGRAD_DEMO: 'on' });
  // The first answer waits for the patients, and no call's deadline should pay for that.
  await fetch(`${server.address}/demo/fhir/metadata`);
});
afterAll(() => server.close());

async function cardsFor({ id, hook, encounterId, orders }: DemoPatient, language = 'nb'): Promise<Card[]> {
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: orders.map((resource) => ({ resource })) };
  const context = {
    userId: 'Practitioner/demo-lege',
    patientId: id,
    ...(encounterId && { encounterId }),
    ...(hook === 'order-sign' && { draftOrders: bundle }),
    ...(hook === received && { referrals: bundle }),
  };
  const response = await fetch(`${server.address}/cds-services/back-pain-${hook.split('.').at(-1)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({
      hook,
      hookInstance: crypto.randomUUID(),
      fhirServer: `${server.address}/demo/fhir`,
      context,
    }),
  });
  expect(response.status).toBe(200);
  const { cards } = (await response.json()) as { cards: Card[] };
  return cards;
}

function patientOf(id: string): DemoPatient {
  const patient = index.find((one) => one.id === id);
  if (patient === undefined) throw new Error(`No demo patient ${id}`);
  return patient;
}

function cardOf(cards: readonly Card[], advice: string): Card {
  const card = cards.find(({ source }) => source.topic?.code === advice);
  if (card === undefined) throw new Error(`No card ${advice} among ${topics(cards).join(', ')}`);
  return card;
}

const topics = (cards: readonly Card[]) => cards.map(({ source }) => source.topic?.code);

describe('the demo patients', () => {
  it.each(index.filter(({ draws }) => draws.length > 0))('$id: $describes.en, draws $draws', async (patient) => {
    const cards = await cardsFor(patient);
    expect(topics(cards)).toEqual(expect.arrayContaining([...patient.draws]));
  });

  it.each(index.filter(({ draws }) => draws.length === 0))('$id: $describes.en, draws nothing', async (patient) => {
    expect(await cardsFor(patient)).toEqual([]);
  });

  it.each(index.filter(({ withheld }) => withheld))('$id: is not reassured over data held back', async (patient) => {
    expect(topics(await cardsFor(patient)).filter((code) => reassuring.includes(code ?? ''))).toEqual([]);
  });

  it.each([
    ['isjias-ibuprofen', 'nsaidInNerveRootPain', 'laveste virksomme dose'],
    ['warfarin-ibuprofen', 'nsaidBleedingRisk', '80 år'],
    ['paracetamol-fem-gram', 'paracetamolOverMaximum', 'Pinex Forte'],
    ['oksykodon-akutt', 'opioidInAcutePain', 'innleggelse'],
    ['tramadol-langvarig', 'opioidInLongLastingPain', 'vær restriktiv'],
    ['diazepam-14-dager', 'benzodiazepineInBackPain', '14 dager'],
    ['traksjon', 'treatmentNotRecommended', 'kan ikke anbefales'],
    ['droppfot-manipulasjon', 'nerveRootInvolvement', 'ring vakthavende'],
    ['prolapsoperasjon-uke-3', 'surgeryNotIndicated', '6–12 uker'],
    ['uke-5-ikke-i-arbeid', 'supervisedExercise', 'kognitivt rettet'],
    ['uke-9-sykmeldt', 'multidisciplinaryRehabilitation', 'gradert sykmelding'],
    ['startback-hoy', 'yellowFlags', '8 av 9'],
    ['henvisning-nummen', 'possibleEmergencySign', 'ridebukseanestesi'],
    ['henvisning-uten-sporsmal', 'referralIncomplete', 'hva undersøkelsen skal gi svar på'],
  ])('%s: the card %s speaks of "%s"', async (id, advice, words) => {
    const card = cardOf(await cardsFor(patientOf(id)), advice);
    expect(`${card.summary} ${card.detail}`).toContain(words);
  });

  it.each([
    ['paracetamol-fem-gram', 'paracetamolOverMaximum', 'delete'],
    ['warfarin-ibuprofen', 'nsaidBleedingRisk', 'delete'],
    ['traksjon', 'treatmentNotRecommended', 'delete'],
    ['droppfot-manipulasjon', 'manipulationContraindicated', 'delete'],
    ['operert-ct', 'changeModality', 'update'],
    ['uke-5-ikke-i-arbeid', 'supervisedExercise', 'create ServiceRequest'],
    ['uke-9-sykmeldt', 'multidisciplinaryRehabilitation', 'create ServiceRequest'],
    ['henvisning-uten-sporsmal', 'referralIncomplete', 'create CommunicationRequest'],
  ])('%s: the card %s can be done in a click: %s', async (id, advice, done) => {
    const { suggestions = [] } = cardOf(await cardsFor(patientOf(id)), advice);
    const [action] = suggestions.flatMap(({ actions = [] }) => actions);
    expect(`${action?.type} ${action?.resource?.resourceType}`).toContain(done);
  });

  it('raise a critical card for emergencies, and for nobody else', async () => {
    const emergencies = ['suspectedCaudaEquina', 'emergencyNeurologicalDeficit', 'suspectedVisceralEmergency'];
    const alarmed: string[] = [];
    for (const patient of index) {
      const cards = await cardsFor(patient, 'en');
      if (cards.some(({ indicator }) => indicator === 'critical')) alarmed.push(patient.id);
    }
    const expected = index.filter(({ draws }) => draws.some((code) => emergencies.includes(code))).map(({ id }) => id);
    expect(alarmed).toEqual(expected);
  });
});
