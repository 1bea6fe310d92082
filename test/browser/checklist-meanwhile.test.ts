/** What is done on the checklist while it waits for a server: nothing answered is lost, and no advice is about other answers. */
import type { Bundle, FhirResource } from 'fhir/r4';
import type { Page } from 'playwright-core';
import { button, cardsOf, denyEmergencies, openLaunch, smartLink, startWorld, type World } from './checklist-kit.ts';
import { browserIsHere } from './chromium.ts';
import { hasCount, hold, START_MS } from './page-kit.ts';

const withBrowser = browserIsHere() ? describe : describe.skip;
const patient = 'bare-l84-mr';
const toService = '**/checklist/api/services/**';

withBrowser('the checklist while it waits', () => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld();
  }, START_MS);
  afterAll(() => world?.close());
  beforeEach(async () => {
    await page?.close();
    page = await world.newPage();
    world.stub.behave = {};
    world.stub.written.splice(0);
  });

  const fever = () => page.getByRole('group', { name: 'Feber' });
  const headings = (text: string) => page.locator('.card h3', { hasText: text });

  async function fillIn(): Promise<void> {
    await page.goto(openLaunch(smartLink(await cardsOf(world, patient)), world.stub.base, patient));
    await denyEmergencies(page);
    await button(page, 'Ingen av disse').click();
  }

  async function fillInAlone(): Promise<void> {
    await page.goto(`${world.address}/checklist/alone.html?lang=nb`);
    await page.getByLabel('Alder, hele år').fill('40');
    await page.getByLabel('Hva tenker du å bestille?').selectOption({ label: 'MR LS-columna' });
    await button(page, 'Begynn').click();
    await denyEmergencies(page);
    await button(page, 'Ingen av disse').click();
    await page.getByLabel('Uendret').check();
  }

  it('keeps the questions when one is answered otherwise during the saving, and saves that too', async () => {
    await fillIn();
    const gate = await hold(page, world.stub.base);
    await button(page, 'Lagre svarene').click();
    await button(page, 'Lagrer …').waitFor();
    await fever().getByLabel('Ja').check();
    gate.open();
    await button(page, 'Lagre svarene').click();
    await page.getByText('Svarene er lagret i journalen.').waitFor();
    expect(world.stub.written.map(({ body }) => feverIn(body as Bundle<FhirResource>))).toEqual([false, true]);
  });

  it('shows the advice in the language that is chosen while it is read', async () => {
    await fillIn();
    await page.getByLabel('Uendret').check();
    const gate = await hold(page, toService);
    await button(page, 'Lagre svarene').click();
    await page.locator('.advice[aria-busy=true]').waitFor();
    await button(page, 'English').click();
    gate.open();
    await page.locator('.advice[aria-busy=false]').waitFor();
    await headings('recommended').waitFor();
    await hasCount(headings('anbefales'), 0);
  });

  it('gives no advice on answers that have changed since it was asked for', async () => {
    await fillInAlone();
    const gate = await hold(page, toService);
    const asked = page.waitForRequest((request) => request.url().includes('/checklist/api/services/'));
    await button(page, 'Gi råd').click();
    const late = (await asked).response();
    await fever().getByLabel('Ja').check();
    gate.open();
    await (await late)?.finished();
    await button(page, 'Gi råd').click();
    await page.locator('.card[data-advice=redFlagsPresent]').waitFor();
    await hasCount(page.locator('.card[data-advice=imagingNotIndicated]'), 0);
  });

  it('shows nobody else the advice on a patient who was left', async () => {
    await fillInAlone();
    await button(page, 'Gi råd').click();
    await page.locator('.card').first().waitFor();
    const gate = await hold(page, toService);
    const asked = page.waitForRequest((request) => request.url().includes('/checklist/api/services/'));
    await button(page, 'English').click();
    const late = (await asked).response();
    await button(page, 'New patient').click();
    gate.open();
    await (await late)?.finished();
    await page.getByLabel('Age, whole years').fill('50');
    await button(page, 'Begin').click();
    await page.getByText('1 of 4').waitFor();
    await hasCount(page.locator('.card'), 0);
  });

  it('has run without an error of script or content security policy', () => {
    expect(world.complaints()).toEqual([]);
  });
});

/** What a transaction says of fever. */
function feverIn({ entry = [] }: Bundle<FhirResource>): boolean | undefined {
  const [fever] = entry
    .flatMap(({ resource }) => (resource?.resourceType === 'Observation' ? [resource] : []))
    .filter(({ code }) => code.coding?.[0]?.code === 'fever');
  return fever?.valueBoolean;
}
