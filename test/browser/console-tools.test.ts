/** The console's tools in a real browser: own charts, changed findings, other sites and services, feedback, the checklist. */
import type { Bundle } from 'fhir/r4';
import type { Browser, Locator, Page } from 'playwright-core';
import { freshPages } from '../support/pages.ts';
import { type RunningServer, startTestServer, startTestServerAt } from '../support/server.ts';
import { browserIsHere, launch } from './chromium.ts';
import { answered, demoService, eventually, picture, START_MS, watchedPage } from './page-kit.ts';

const withBrowser = browserIsHere() ? describe : describe.skip;

withBrowser('the tools of the console', () => {
  const complaints: string[] = [];
  let other: RunningServer;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    freshPages();
    other = await startTestServer({ ...demoService, RYGGRAD_PROFILE: 'formi-2007' });
    server = await startTestServerAt((address) => ({
      ...demoService,
      // Links in cards name the public address.
      RYGGRAD_BASE_URL: address,
      RYGGRAD_CONSOLE_SERVICES: other.address,
      RYGGRAD_FHIR_SERVERS: `${other.address}/demo/fhir open`,
    }));
    browser = await launch();
    page = await watchedPage(browser, complaints);
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await other?.close();
  });

  const card = (advice: string): Locator => page.locator(`.card[data-advice=${advice}]`);
  const sent = async () => JSON.parse((await page.locator('#request').textContent()) ?? '');
  const unfold = (name: string): Promise<void> => page.locator('summary', { hasText: name }).first().click();

  async function open(patient: string): Promise<void> {
    await page.goto(`${server.address}/?patient=${patient}&lang=nb`);
    await answered(page);
  }

  it('changes a finding, and the cards change with it; undone, they are as before', async () => {
    await open('uten-flagg-mr');
    await card('imagingNotIndicated').waitFor();
    await unfold('Endre funn');
    await page.getByLabel('Funn', { exact: true }).selectOption('saddle-sensory-loss');
    await page.getByRole('button', { name: 'Til stede', exact: true }).click();
    await card('suspectedCaudaEquina').waitFor();
    await answered(page);
    const { entry } = (await sent()).prefetch.observationsFindings;
    expect(entry.at(-1).resource.valueBoolean).toBe(true);
    await picture(page, 'console-finding-nb');
    await page.getByRole('button', { name: /^Angre: ridebukseanestesi/ }).click();
    await card('suspectedCaudaEquina').waitFor({ state: 'detached' });
    await answered(page);
    expect(await card('imagingNotIndicated').count()).toBe(1);
    expect(await card('suspectedCaudaEquina').count()).toBe(0);
  });

  it('sends the changed finding along where the service reads the chart itself', async () => {
    await page.getByLabel('Hentes av tjenesten (fhirServer)').check();
    await page.getByRole('button', { name: 'Til stede', exact: true }).click();
    await card('suspectedCaudaEquina').waitFor();
    await answered(page);
    expect(Object.keys((await sent()).prefetch)).toEqual(['observationsFindings']);
  });

  it('changes the course of the pain', async () => {
    await open('uten-flagg-mr');
    await unfold('Endre funn');
    await page.getByLabel('Forløp').selectOption('improving');
    await page.locator('#request', { hasText: '"improving"' }).waitFor({ state: 'attached' });
    await page.locator('#edits', { hasText: 'Forløp: bedring' }).waitFor();
  });

  it('takes a chart from a file, and keeps it in the browser', async () => {
    const search = async (type: string): Promise<Bundle> => {
      const response = await fetch(`${server.address}/demo/fhir/${type}?patient=ridebukseanestesi`);
      return (await response.json()) as Bundle;
    };
    const found = await Promise.all(['Condition', 'Observation'].map(search));
    const patient = {
      resourceType: 'Patient',
      id: 'ridebukseanestesi',
      name: [{ text: 'Min Egen' }],
      birthDate: '1980-01-01',
    };
    const entry = [{ resource: patient }, ...found.flatMap((bundle) => bundle.entry ?? [])];
    const bundle = JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry });
    await unfold('Egen journal');
    const file = (text: string) => ({ name: 'journal.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByLabel('Last opp en journal').setInputFiles(file('{"resourceType":"Bundle"}'));
    await page.getByText('Filen har ingen Patient.').waitFor();
    await page.getByLabel('Last opp en journal').setInputFiles(file(bundle));
    await card('suspectedCaudaEquina').waitFor();
    await answered(page);
    expect(await page.getByLabel('Pasient', { exact: true }).locator('option:checked').textContent()).toBe('Min Egen');
    expect(await page.getByLabel('Hentes av tjenesten (fhirServer)').isDisabled()).toBe(true);
    expect((await sent()).prefetch.patient.birthDate).toBe('1980-01-01');
  });

  it('asks as a site with another profile and as an EHR that takes less', async () => {
    await open('uendret-43-dager');
    expect((await page.locator('#response').textContent()) ?? '').toContain('"profile": "current"');
    await unfold('Tjeneste, profil og journalsystem');
    await page.getByLabel('Kunnskapsprofil').selectOption('formi-2007');
    await page.locator('#response', { hasText: '"profile": "formi-2007"' }).waitFor({ state: 'attached' });
    await page.getByLabel('Vis kort som').selectOption('plain-text');
    await page.locator('.card .as-written').first().waitFor();
    await answered(page);
    expect(await page.locator('.card .as-written').count()).toBe(await page.locator('.card').count());
    expect(await page.locator('.card .links').count()).toBe(0);
    expect(await page.locator('.card .as-written').first().textContent()).not.toContain('**');
    await picture(page, 'console-plain-nb');
    await page.locator('.rule.fired').first().waitFor();
  });

  it('may be pointed at another service and another FHIR server of the configuration', async () => {
    await open('uten-flagg-mr');
    await unfold('Tjeneste, profil og journalsystem');
    await page.getByLabel('CDS-tjeneste').selectOption(other.address);
    await page.locator('#response', { hasText: '"profile": "formi-2007"' }).waitFor({ state: 'attached' });
    await page.getByLabel('FHIR-server').selectOption(`${other.address}/demo/fhir`);
    await page.locator('optgroup[label="På FHIR-serveren"]').waitFor({ state: 'attached' });
    await page.getByLabel('Pasient', { exact: true }).selectOption('ridebukseanestesi');
    await card('suspectedCaudaEquina').waitFor();
  });

  it('sends feedback, and says whether it was kept', async () => {
    await open('droppfot');
    await card('changePriority').locator('summary', { hasText: 'Tilbakemelding' }).click();
    await card('changePriority').getByLabel('Følger ikke rådet fordi').selectOption({ index: 1 });
    const told = page.waitForResponse((response) => response.url().endsWith('/feedback'));
    await card('changePriority').getByRole('button', { name: 'Meld at rådet ikke følges' }).click();
    const response = await told;
    const [item] = JSON.parse(response.request().postData() ?? '').feedback;
    expect(item).toMatchObject({ outcome: 'overridden', overrideReason: { reason: { code: expect.any(String) } } });
    expect(response.status()).toBe(200);
    await card('changePriority').getByText('Tilbakemeldingen er lagret.').waitFor();
  });

  it('reports a suggestion that was taken, also when its card is gone', async () => {
    await card('changePriority').locator('.suggestion').first().click();
    await card('changePriority').waitFor({ state: 'detached' });
    const told = page.waitForRequest((request) => request.url().endsWith('/feedback'));
    await page.getByRole('button', { name: 'Meld at rådet ble fulgt' }).click();
    const [item] = JSON.parse((await told).postData() ?? '').feedback;
    expect(item).toMatchObject({ outcome: 'accepted', acceptedSuggestions: [{ id: expect.any(String) }] });
    await page.getByText('Tilbakemeldingen er lagret.').waitFor();
  });

  it('does not call feedback kept that the service refused', async () => {
    const quiet = await watchedPage(browser, []);
    await quiet.route('**/feedback', (route) => route.fulfill({ status: 503, json: {} }));
    await quiet.goto(`${server.address}/?patient=droppfot&lang=nb`);
    const shown = quiet.locator('.card[data-advice=changePriority]');
    await shown.locator('summary', { hasText: 'Tilbakemelding' }).click();
    await shown.getByRole('button', { name: 'Meld at rådet ikke følges' }).click();
    await quiet.getByText('Tilbakemeldingen ble ikke lagret (HTTP 503)').waitFor();
    await quiet.close();
  });

  it('launches the checklist for this patient, and the leaflet where nothing speaks against it', async () => {
    await open('bare-l84-mr');
    const link = page.getByRole('link', { name: 'Åpne sjekklisten for korsryggsmerter' }).first();
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.searchParams.get('patientId')).toBe('bare-l84-mr');
    expect(address.searchParams.get('fhirServiceUrl')).toBe(`${server.address}/demo/fhir`);
    const [app] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await app.getByText('1 av 4').waitFor();
    await app.close();
    await open('uten-flagg-mr');
    const leaflet = page.getByRole('link', { name: 'Pasientark: hvorfor ikke bilder nå' });
    const [sheet] = await Promise.all([page.waitForEvent('popup'), leaflet.click()]);
    await sheet.getByRole('heading', { name: 'Hvorfor ikke bilder av ryggen nå?' }).waitFor();
    await sheet.close();
  });

  it('copies the call for a shell', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopier som curl' }).click();
    await page.getByText('Kopiert').waitFor();
    await eventually(
      () => page.evaluate<string>('navigator.clipboard.readText()'),
      (copied) => expect(copied).toContain(`curl -s '${server.address}/cds-services/back-pain-order-sign'`),
    );
  });

  it('has run without an error of script or content security policy', () => {
    expect(complaints).toEqual([]);
  });
});
