/** The checklist launched with SMART authorisation: through the login of a FHIR server that answers nobody without a token. */
import type { Page } from 'playwright-core';
import { button, cardsOf, denyEmergencies, smartLink, startWorld, type World } from './checklist-kit.ts';
import { browserIsHere } from './chromium.ts';
import { START_MS } from './page-kit.ts';

const withBrowser = browserIsHere() ? describe : describe.skip;
const patient = 'bare-l84-mr';
const read = 'launch openid fhirUser patient/*.read';
const all = ['QuestionnaireResponse', 'Observation'];

withBrowser('the checklist with SMART authorisation', () => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld();
  }, START_MS);
  afterAll(() => world?.close());
  beforeEach(async () => {
    await page?.close();
    page = await world.newPage();
    world.stub.written.splice(0);
  });

  const launch = (iss: string) =>
    page.goto(`${world.address}/checklist/launch.html?${new URLSearchParams({ iss, launch: 'from-the-ehr' })}`);

  it('logs in, asks what the order of the card needs, saves and tells the advice about that order', async () => {
    const { appContext } = smartLink(await cardsOf(world, patient));
    const scope = `${read} patient/Observation.write patient/QuestionnaireResponse.write`;
    world.stub.behave = { smart: { patient, scope, appContext }, can: { transaction: true, creates: all } };
    await launch(world.stub.base);
    await denyEmergencies(page);
    await button(page, 'Ingen av disse').click();
    await button(page, 'Lagre svarene').click();
    await page.getByText('Svarene er lagret i journalen.').waitFor();
    await page.getByText('MR LS-columna').first().waitFor();
    expect(world.stub.written).toHaveLength(1);
    expect(JSON.stringify(world.stub.written[0]?.body)).toContain('Encounter/bare-l84-mr-konsultasjon');
    expect(page.url()).not.toContain('code=');
  });

  it('offers no saving that the token does not allow', async () => {
    world.stub.behave = { smart: { patient, scope: read }, can: { transaction: true, creates: all } };
    await launch(world.stub.base);
    await page.getByText('Serveren lar ingenting lagres herfra').waitFor();
    expect(await button(page, 'Lagre svarene').count()).toBe(0);
  });

  it('says so when nobody was chosen in the EHR', async () => {
    world.stub.behave = { smart: { scope: read } };
    await launch(world.stub.base);
    await page.getByText('Journalsystemet har ikke sagt hvem pasienten er').waitFor();
  });

  it('sends nobody to the login of a server that is not in the configuration', async () => {
    await launch('https://ehr.invalid/fhir');
    await page.getByText('Denne FHIR-serveren er ikke tillatt her').waitFor();
    expect(new URL(page.url()).origin).toBe(world.address);
  });

  it('explains itself when it is opened without a patient', async () => {
    await page.goto(`${world.address}/checklist/?lang=nb`);
    await page.getByText('Sjekklisten åpnes fra et kort i journalsystemet').waitFor();
    expect(await page.getByRole('link', { name: 'Bruk sjekklisten uten journal' }).isVisible()).toBe(true);
  });

  it('has run without an error of script or content security policy', () => {
    expect(world.complaints()).toEqual([]);
  });
});
