/** Ten stories in which something goes wrong: nothing typed is lost, and the page says in clear words what happened. */
import type { Bundle, Observation } from 'fhir/r4';
import type { Page } from 'playwright-core';
import { button, cardsOf, denyEmergencies, startWorld, topics, type World } from './checklist-kit.ts';
import { browserIsHere } from './chromium.ts';
import { eventually, hasCount, overflow, picture, START_MS } from './page-kit.ts';
import type { StubFhir } from './stub-fhir.ts';

const withBrowser = browserIsHere() ? describe : describe.skip;
const patient = 'bare-l84-mr';
const all = ['QuestionnaireResponse', 'Observation'];
const outcome = (text: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'invalid', details: { text } }],
});

withBrowser('the checklist when something goes wrong', () => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld();
  }, START_MS);
  afterAll(() => world?.close());
  beforeEach(async () => {
    // A page with answers on it asks before it is left, so every story has its own.
    await page?.close();
    page = await world.newPage();
  });

  async function open(behave: StubFhir['behave'], id = patient): Promise<void> {
    world.stub.behave = behave;
    world.stub.written.splice(0);
    const query = new URLSearchParams({ fhirServiceUrl: world.stub.base, patientId: id, lang: 'nb' });
    await page.goto(`${world.address}/checklist/launch.html?${query}`);
  }

  /** The four questions and "none of these" answered: what comes now is the saving. */
  async function fillIn(behave: StubFhir['behave']): Promise<void> {
    await open(behave);
    await denyEmergencies(page);
    await button(page, 'Ingen av disse').click();
  }

  const save = () => button(page, 'Lagre svarene').click();
  const says = (text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }).waitFor();
  const isSaved = () => page.getByText('Svarene er lagret i journalen.').waitFor();

  const denials = () => page.getByRole('radio', { name: 'Nei', checked: true });
  const fits = (): Promise<void> =>
    eventually(
      () => overflow(page),
      (pixels) => expect(pixels).toBeLessThanOrEqual(0),
    );

  async function expectAnswersToStand(): Promise<void> {
    await page.getByText('Alt du har svart, står fortsatt her.').waitFor();
    await hasCount(denials(), 10);
    await hasCount(page.getByRole('button', { name: /^Endre: / }), 4);
  }

  it('1. saving is refused (403): the answers stand, and the advice can be had without saving', async () => {
    await fillIn({ write: () => ({ status: 403, body: outcome('not for you') }) });
    await save();
    await says('Serveren lar deg ikke lagre dette (403)');
    await expectAnswersToStand();
    await picture(page, 'checklist-refused');
    await button(page, 'Vis rådet uten å lagre').click();
    await page.getByText('Svarene er ikke lagret i journalen').waitFor();
    await button(page, 'Tilbake til svarene').click();
    await hasCount(denials(), 10);
  });

  it('2. somebody else changed the record (409): a second attempt saves all', async () => {
    let attempts = 0;
    await fillIn({ write: () => (++attempts === 1 ? { status: 409 } : undefined) });
    await save();
    await says('Noen andre har endret journalen samtidig (409)');
    await expectAnswersToStand();
    await button(page, 'Prøv igjen').click();
    await isSaved();
    expect(world.stub.written.map(({ path }) => path)).toEqual(['', '']);
  });

  it('3. the network is gone: the answers stand, and are saved when it is back', async () => {
    let isDown = true;
    await fillIn({ write: () => (isDown ? 'drop' : undefined) });
    await save();
    await says('Det kom ikke noe svar fra serveren');
    await expectAnswersToStand();
    isDown = false;
    await button(page, 'Prøv igjen').click();
    await isSaved();
  });

  it('4. the token has expired (401): says to leave the page open and copy', async () => {
    await fillIn({ write: () => ({ status: 401 }) });
    await save();
    await says('Innloggingen er utløpt (401)');
    await expectAnswersToStand();
    expect(await button(page, 'Kopier svarene som tekst').isVisible()).toBe(true);
    expect(await button(page, 'Lagre ett og ett svar i stedet').count()).toBe(0);
  });

  it('5. half of the Observations are rejected: names them, and tries only those again', async () => {
    let isStrict = true;
    const refuses = (body: unknown): boolean => /"code":"(fever|trauma)"/.test(JSON.stringify(body));
    const write = (_path: string, body: unknown) =>
      isStrict && refuses(body) ? { status: 422, body: outcome('unknown code') } : undefined;
    await fillIn({ can: { transaction: false, creates: all }, write });
    await page.getByText('Serveren tar imot ett og ett svar').waitFor();
    await save();
    await says('Skjemaet med alle svarene er lagret');
    await says(/Ikke lagret som funn: (feber, traume|traume, feber)/);
    isStrict = false;
    const before = world.stub.written.length;
    await button(page, 'Prøv igjen').click();
    await isSaved();
    const rest = world.stub.written.slice(before).map(({ body }) => (body as Observation).code.coding?.[0]?.code);
    expect(rest.sort()).toEqual(['fever', 'trauma']);
    const observations = world.stub.written.filter(({ path }) => path === 'Observation');
    for (const { body } of observations)
      expect((body as Observation).derivedFrom?.[0]?.reference).toMatch(/^QuestionnaireResponse\/./);
  });

  it('6. the transaction is refused (422): the answers can be saved one by one instead', async () => {
    await fillIn({
      write: (path) => (path === '' ? { status: 422, body: outcome('no transactions today') } : undefined),
    });
    await save();
    await says('Serveren tok ikke imot svarene i denne formen. Ingenting er lagret.');
    await says('no transactions today');
    await expectAnswersToStand();
    await button(page, 'Lagre ett og ett svar i stedet').click();
    await isSaved();
    expect(world.stub.written.filter(({ path }) => path === 'Observation').length).toBe(14);
  });

  it('7. the server does not know the patient: says so, and asks nothing', async () => {
    await open({}, 'nobody-here');
    await says('FHIR-serveren kjenner ikke denne pasienten');
    expect(await page.getByRole('link', { name: 'Bruk sjekklisten uten journal' }).isVisible()).toBe(true);
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  const empty = { resourceType: 'Bundle', type: 'searchset', total: 0 };
  const onlyThePatient = (path: string) => (path.startsWith('Patient/') ? undefined : { status: 200, body: empty });

  it('8. the chart is empty: everything is asked, and a server that takes only the form is given the form', async () => {
    await fillIn({ read: onlyThePatient, can: { transaction: false, creates: ['QuestionnaireResponse'] } });
    await page.getByText('Journalen har ingen funn om ryggen').waitFor();
    await page.getByText('Serveren tar imot skjemaet, men ikke enkeltfunn').waitFor();
    await save();
    await isSaved();
    expect(world.stub.written.map(({ path }) => path)).toEqual(['QuestionnaireResponse']);
  });

  it('9. there are 500 findings on many pages: the newest are shown, and nothing is missing', async () => {
    await open({
      read: (path) => (path.startsWith('Observation') ? pageOfFindings(path, world.stub.base) : undefined),
    });
    await denyEmergencies(page);
    const fever = page.getByRole('group', { name: 'Feber' });
    await fever.getByText('I journalen: Nei, observasjon').waitFor();
    expect(await page.getByText('Noe av journalen kunne ikke leses').count()).toBe(0);
    await fits();
  });

  it('10. names are very long: the page stays as wide as a telephone; a server that takes nothing is said to', async () => {
    const family = 'Gjennomtrengende'.repeat(40);
    const named = { resourceType: 'Patient', id: patient, name: [{ family, given: ['Ad'.repeat(200)] }] };
    const read = (path: string) => (path.startsWith('Patient/') ? { status: 200, body: named } : undefined);
    await fillIn({ read, can: { transaction: false, creates: [] } });
    await page.getByText(family).waitFor();
    await fits();
    await page.getByText('Serveren lar ingenting lagres herfra').waitFor();
    expect(await button(page, 'Lagre svarene').count()).toBe(0);
    await button(page, 'Vis rådet uten å lagre').click();
    await page.getByText('Svarene er ikke lagret i journalen').waitFor();
    expect(world.stub.written).toEqual([]);
  });

  it('and where nothing can be saved, the answers are kept for a day if the doctor wants, and the next card counts them', async () => {
    await fillIn({ can: { transaction: false, creates: [] } });
    await page.getByLabel('Uendret').check();
    expect(topics(await cardsOf(world, patient, world.stub.base))).toContain('imagingNotIndicatedUnlessRedFlags');
    await button(page, 'Husk svarene i 24 timer, kryptert').click();
    await page.getByText('Tjenesten husker dem kryptert').waitFor();
    expect(topics(await cardsOf(world, patient, world.stub.base))).toEqual(['imagingNotIndicated']);
    expect(world.stub.written).toEqual([]);
  });

  it('has run without an error of script or content security policy', () => {
    expect(world.complaints()).toEqual([]);
  });
});

const pageSize = 100;

/** 500 denials of fever, newest first, a hundred on a page. */
function pageOfFindings(path: string, base: string): { status: number; body: Bundle } {
  const query = new URLSearchParams(path.split('?')[1]);
  const from = Number(query.get('_offset') ?? 0);
  const entry = Array.from({ length: pageSize }, (_, index) => ({ resource: denial(from + index) }));
  query.set('_offset', String(from + pageSize));
  const link = from + pageSize < 500 ? [{ relation: 'next', url: `${base}/Observation?${query}` }] : [];
  return { status: 200, body: { resourceType: 'Bundle', type: 'searchset', total: 500, link, entry } };
}

function denial(index: number): Observation {
  const code = 'fever';
  return {
    resourceType: 'Observation',
    id: `denial-${index}`,
    status: 'final',
    code: { coding: [{ system: 'https://ryggrad.github.io/fhir/CodeSystem/finding', code }] },
    subject: { reference: `Patient/${patient}` },
    effectiveDateTime: new Date(Date.now() - index * 3_600_000).toISOString(),
    valueBoolean: false,
  };
}
