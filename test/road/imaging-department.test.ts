/** An imaging department over real HTTP: what a referral lacks, what only its text mentions, MR safety, the message back. */
import type { FhirResource, ServiceRequest } from 'fhir/r4';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { findingsInGroup } from '../../src/domain/findings.ts';
import { type Discovered, hookCall } from '../support/client.ts';
import { clinicDay } from '../support/clinic-day.ts';
import { answerOf } from '../support/decided.ts';
import { faultsOf } from '../support/fhir-validators.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

const icpc2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';
const examCategory = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'exam' }],
};
const subject = { reference: 'Patient/p1' };
const requester = { reference: 'Practitioner/gp' };
const day = 86_400_000;

let server: RunningServer;
let services: readonly Discovered[];

beforeAll(async () => {
  server = await startTestServer();
  ({ services } = (await (await fetch(`${server.address}/cds-services`)).json()) as { services: Discovered[] });
});

afterAll(() => server.close());

interface Person {
  readonly days?: number;
  readonly course?: string;
  readonly present?: readonly string[];
  /** Nobody has recorded anything of these. */
  readonly unknown?: readonly string[];
}

const asked: readonly string[] = (['red-flag', 'emergency', 'nerve-root', 'mr-safety'] as const).flatMap((group) =>
  findingsInGroup(group),
);
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

function observation(code: string, value: object): FhirResource {
  return {
    resourceType: 'Observation',
    id: `o-${code}`,
    status: 'final',
    category: [examCategory],
    code: { coding: [{ system: FINDING_SYSTEM, code }] },
    subject,
    effectiveDateTime: ago(0.1),
    ...value,
  };
}

function chart({ days = 50, course = 'unchanged', present = [], unknown = [] }: Person): FhirResource[] {
  const denied = asked.filter((code) => !present.includes(code) && !unknown.includes(code));
  return [
    { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: clinicDay(40 * 365.25) },
    {
      resourceType: 'Condition',
      id: 'back',
      subject,
      clinicalStatus: { coding: [{ code: 'active' }] },
      code: { coding: [{ system: icpc2, code: 'L03' }] },
      onsetDateTime: clinicDay(days),
    },
    ...(course === ''
      ? []
      : [
          observation('course', {
            valueCodeableConcept: { text: course, coding: [{ system: FINDING_SYSTEM, code: course }] },
          }),
        ]),
    ...denied.map((code) => observation(code, { valueBoolean: false })),
    ...present.map((code) => observation(code, { valueBoolean: true })),
  ];
}

const root = ['dermatomal-leg-pain', 'lasegue-positive'];
const reason = 'Isjias i 7 uker uten bedring, spørsmål om prolaps.';

function referral(text: string | undefined, more: Partial<ServiceRequest> = {}): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    id: 'r1',
    status: 'active',
    intent: 'order',
    priority: 'routine',
    code: { text: 'MR LS-columna' },
    subject,
    requester,
    ...(text !== undefined && { reasonCode: [{ text }] }),
    ...more,
  };
}

interface Card {
  readonly summary: string;
  readonly detail: string;
  readonly indicator: string;
  readonly source: { readonly topic: { readonly code: string } };
  readonly suggestions?: readonly { readonly actions: readonly { readonly resource: Message }[] }[];
}
type Message = FhirResource & { payload: { contentString: string }[]; recipient?: unknown; about: unknown };

async function call(hook: string, person: Person, context: object, language: string) {
  const service = services.find((one) => one.hook === hook);
  if (service === undefined) throw new Error(`no service for ${hook}`);
  const response = await fetch(`${server.address}/cds-services/${service.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(hookCall(service, { patientId: 'p1', ...context }, chart(person))),
  });
  // Parsed here, not by fetch: validators know an array by the Array of this realm.
  const body = JSON.parse(await response.text()) as { cards: Card[] };
  expect({ status: response.status, body }).toMatchObject({ status: 200 });
  expect(problemsOfResponse(body)).toEqual([]);
  return { cards: body.cards, decided: answerOf(body) };
}

function receive(person: Person, order: ServiceRequest, language = 'nb', beside: readonly FhirResource[] = []) {
  const entry = [order, ...beside].map((resource) => ({ resource }));
  const referrals = { resourceType: 'Bundle', type: 'collection', entry };
  return call('io.github.ryggrad.imaging-referral-receive', person, { referrals }, language);
}

function cardOf(cards: readonly Card[], code: string): Card {
  const card = cards.find(({ source }) => source.topic.code === code);
  if (card === undefined) throw new Error(`no card ${code}, but ${cards.map(({ source }) => source.topic.code)}`);
  return card;
}

describe('a complete referral', () => {
  it('that is right draws no card', async () => {
    const { cards, decided } = await receive({ present: root }, referral(reason));
    expect(cards).toEqual([]);
    expect(decided.verdict).toEqual(['appropriate']);
  });
});

describe('an incomplete referral', () => {
  it.each([
    ['nb', 'hva undersøkelsen skal gi svar på', 'MR LS-columna'],
    ['en', 'the question the examination is to answer', 'MR LS-columna'],
  ])('is answered with questions that can be sent back, in the language %s', async (language, question, order) => {
    const { cards } = await receive({ present: root }, referral(undefined), language);
    const card = cardOf(cards, 'referralIncomplete');
    expect(card.indicator).toBe('info');
    const message = card.suggestions?.[0]?.actions[0]?.resource;
    expect(message?.resourceType).toBe('CommunicationRequest');
    expect(message?.payload[0]?.contentString).toContain(question);
    expect(message?.payload[0]?.contentString).toContain(order);
    expect(message?.recipient).toEqual([requester]);
    expect(message?.about).toEqual([{ reference: 'ServiceRequest/r1' }]);
    expect(message === undefined ? ['no message'] : faultsOf(message)).toEqual([]);
  });

  it('is not asked for what it says in words', async () => {
    const fever: Person = { present: ['fever'], course: '', unknown: ['weight-loss', 'trauma'] };
    const silent = await receive(fever, referral('Spondylodiskitt?', { priority: 'urgent' }));
    const first = cardOf(silent.cards, 'referralIncomplete').detail;
    expect(first).toContain('forløpet');
    expect(first).toMatch(/vi mangler: [^»]*vekttap/);
    const text = 'Spondylodiskitt? Uendret siste uke. Ingen vekttap eller traume.';
    const notExamined = { ...fever, unknown: [...(fever.unknown ?? []), 'reflex-change'] };
    const told = await receive(notExamined, referral(text, { priority: 'urgent' }));
    const second = cardOf(told.cards, 'referralIncomplete').detail;
    expect(second).not.toContain('forløpet');
    expect(second).not.toMatch(/vi mangler: [^»]*vekttap/);
  });

  it('that is not indicated either gets one card, not two that pull apart', async () => {
    const { cards } = await receive({ days: 10, course: 'improving' }, referral('Vondt i ryggen'));
    expect(cards.map(({ source }) => source.topic.code)).toEqual(['imagingNotIndicated']);
  });

  it('is found on the sending side as well', async () => {
    const dispatched = { dispatchedOrders: ['ServiceRequest/r1'], performer: 'Organization/radiology' };
    const service = services.find(({ hook }) => hook === 'order-dispatch');
    if (service === undefined) throw new Error('no service for order-dispatch');
    const context = { patientId: 'p1', ...dispatched };
    const heap = [...chart({ present: root }), referral(undefined)];
    const response = await fetch(`${server.address}/cds-services/${service.id}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(hookCall(service, context, heap)),
    });
    const body = (await response.json()) as { cards: Card[] };
    expect(response.status).toBe(200);
    expect(cardOf(body.cards, 'referralIncomplete').summary).toContain('fyll ut før den sendes');
  });
});

describe('what only the text mentions', () => {
  it('is asked about at once when it may be the cauda equina, and is no finding', async () => {
    const { cards, decided } = await receive(
      { present: root, unknown: ['saddle-sensory-loss', 'urinary-retention'] },
      referral('Isjias i 7 uker. Nytilkommet ridebukseanestesi og urinret.'),
    );
    expect(cards[0]?.source.topic.code).toBe('possibleEmergencySign');
    expect(cards[0]?.indicator).toBe('warning');
    expect(cards[0]?.summary).toContain('ridebukseanestesi');
    expect(cards[0]?.detail).toContain('Ring henviser');
    expect(decided.triage).toBe('nerve-root');
    expect(decided.urgency).toBe('urgent');
    expect(decided.present).not.toContain('saddle-sensory-loss');
  });

  it('is asked about as well where the order is written', async () => {
    const order = { ...referral('Lumbago. Får ikke tisset siden i går.'), status: 'draft' as const };
    const draftOrders = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: order }] };
    const context = { userId: 'Practitioner/gp', draftOrders };
    const { cards } = await call('order-sign', { days: 10, course: 'improving' }, context, 'en');
    expect(cards[0]?.source.topic.code).toBe('possibleEmergencySign');
    expect(cards[0]?.summary).toContain('The text mentions');
    expect(cards.map(({ source }) => source.topic.code)).not.toContain('imagingNotIndicated');
  });

  it('is silent when the text denies it', async () => {
    const text = `${reason} Ingen blære-/tarmparese, ingen ridebukseanestesi. Ikke feber, vekttap eller nattsmerter.`;
    const { cards } = await receive({ present: root }, referral(text));
    expect(cards).toEqual([]);
  });

  it('keeps "not indicated" from being said', async () => {
    const person = { days: 10, course: 'improving' };
    const { decided } = await receive(person, referral('Lumbago. Slitasje?'));
    expect(decided.verdict).toEqual(['not-appropriate']);
    const { cards, decided: raised } = await receive(
      person,
      referral('Lumbago. Slitasje? Operert for brystkreft 2016.'),
    );
    expect(raised.verdict).toEqual(['need-more-data']);
    expect(cardOf(cards, 'imagingNotIndicatedUnlessRedFlags').detail).toContain(
      'Nevnt i henvisningsteksten, ikke kodet: kreft. Sjekk.',
    );
  });

  it('is checked before an appropriate examination is booked', async () => {
    const { cards, decided } = await receive({ present: root }, referral(`${reason} Vekttap 8 kg.`));
    const card = cardOf(cards, 'referralIncomplete');
    expect(decided.verdict).toEqual(['appropriate']);
    expect(card.indicator).toBe('warning');
    expect(card.summary).toContain('vekttap');
    expect(card.suggestions?.[0]?.actions[0]?.resource.payload[0]?.contentString).toContain('vekttap');
  });

  it('is found in a letter that came with the referral', async () => {
    const data = Buffer.from('Epikrise. Pasienten er nummen i skrittet.').toString('base64');
    const letter: FhirResource = {
      resourceType: 'DocumentReference',
      id: 'd1',
      status: 'current',
      subject,
      content: [{ attachment: { contentType: 'text/plain', data } }],
    };
    const order = referral(reason, { supportingInfo: [{ reference: 'DocumentReference/d1' }] });
    const { cards } = await receive({ present: root }, order, 'nb', [letter]);
    expect(cards[0]?.source.topic.code).toBe('possibleEmergencySign');
  });
});

describe('MR safety', () => {
  it('names a device on record that the referral does not mention', async () => {
    const { cards } = await receive({ present: [...root, 'pacemaker'] }, referral(reason));
    const card = cardOf(cards, 'mrSafetyCheck');
    expect(card.summary).toBe(
      'Pacemaker er registrert, men henvisningen til MR LS-columna nevner det ikke: avklar MR-sikkerhet',
    );
  });

  it('holds against a referral that says there is none', async () => {
    const { cards } = await receive({ present: [...root, 'pacemaker'] }, referral(`${reason} Ingen pacemaker.`));
    expect(cardOf(cards, 'mrSafetyCheck').indicator).toBe('warning');
  });

  it.each([
    ['nb', `${reason} Pas. har pacemaker.`, 'pacemaker'],
    ['en', `${reason} Cochlear implant on the left.`, 'cochlear implant'],
  ])('names a device that only the text mentions, %s', async (language, text, device) => {
    const { cards } = await receive({ present: root }, referral(text), language);
    const card = cardOf(cards, 'mrSafetyCheck');
    expect(card.summary).toContain(device);
    expect(card.indicator).toBe('warning');
  });
});
