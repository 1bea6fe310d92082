/** What the console shows while answers are under way: never one answer as if it were another's, and never the older for the newer. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { freshPages } from '../support/pages.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';
import { browserIsHere, launch } from './chromium.ts';
import { answered, demoService, Gate, hasCount, hold, START_MS, watchedPage } from './page-kit.ts';

const withBrowser = browserIsHere() ? describe : describe.skip;
/** In the configuration, and never reached: these tests answer in its place. */
const elsewhere = ['https://first.example', 'https://second.example'] as const;
const fhirElsewhere = 'https://empty.example/fhir';

withBrowser('the console between two answers', () => {
  const complaints: string[] = [];
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    freshPages('console');
    server = await startTestServer({
      ...demoService,
      RYGGRAD_CONSOLE_SERVICES: elsewhere.join(','),
      RYGGRAD_FHIR_SERVERS: `${fhirElsewhere} open`,
    });
    browser = await launch();
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    page = await watchedPage(browser, complaints);
  });
  afterEach(() => page.close());

  const card = (advice: string): Locator => page.locator(`.card[data-advice=${advice}]`);
  const waiting = (): Promise<void> => page.locator('#answer[aria-busy=true] #status', { hasText: 'Venter' }).waitFor();
  const choose = (label: string, value: string) => page.getByLabel(label, { exact: true }).selectOption(value);

  async function open(patient: string): Promise<void> {
    await page.goto(`${server.address}/?patient=${patient}&lang=nb`);
    await answered(page);
    await page.locator('summary', { hasText: 'Tjeneste, profil og journalsystem' }).click();
  }

  it('draws an answer in the dialect that it was asked in, not in the one that is asked for', async () => {
    await open('uendret-43-dager');
    const gate = await hold(page, '**/demo/as/**');
    await choose('Vis kort som et journalsystem som', 'plain-text');
    await waiting();
    expect(await page.locator('.card .links').count()).toBeGreaterThan(0);
    await hasCount(page.locator('.card .as-written'), 0);
    gate.open();
    await page.locator('.card .as-written').first().waitFor();
    await answered(page);
    await hasCount(page.locator('.card .links'), 0);
  });

  it('gives up the older of two calls, so that its answer never stands over the newer one', async () => {
    await open('uendret-43-dager');
    await hold(page, '**/demo/as/formi-2007/standard/**');
    const asked = page.waitForRequest((request) => request.url().includes('/formi-2007/standard/cds-services/'));
    const givenUp = page.waitForEvent('requestfailed', (request) => request.url().includes('/formi-2007/standard/cds'));
    await choose('Kunnskapsprofil', 'formi-2007');
    await asked;
    await choose('Kunnskapsprofil', 'current');
    await givenUp;
    await answered(page);
    await page.locator('#response', { hasText: '"profile": "current"' }).waitFor({ state: 'attached' });
  });

  it('names in a verdict the order that was judged, not what has become of it since', async () => {
    await open('operert-ct');
    const gate = await hold(page, '**/cds-services/*');
    await card('changeModality')
      .getByRole('button', { name: /^Endre bestillingen fra CT/ })
      .click();
    await waiting();
    await page.locator('#orders', { hasText: 'MR LS-columna' }).waitFor();
    expect(await page.locator('#decision').textContent()).not.toContain('MR LS-columna');
    gate.open();
    await page.locator('#decision', { hasText: 'MR LS-columna: i tråd med retningslinjen' }).waitFor();
  });

  it('takes the cards of a patient away with the patient', async () => {
    await open('ridebukseanestesi');
    const gate = await hold(page, '**/cds-services/*');
    await choose('Pasient', 'kne-mr');
    await waiting();
    await hasCount(page.locator('.card'), 0);
    gate.open();
    await page.getByText('Ingen kort').waitFor();
  });

  it('shows no answer, and waits for none, where there is nobody to ask about', async () => {
    await page.route(`${fhirElsewhere}/**`, (route) =>
      route.fulfill({ json: { resourceType: 'Bundle', type: 'searchset' }, headers: anyOrigin }),
    );
    await open('ridebukseanestesi');
    await choose('FHIR-server', fhirElsewhere);
    await page.locator('#answer[aria-busy=false] #status', { hasText: 'Ingenting å spørre om' }).waitFor();
    await hasCount(page.locator('.card'), 0);
  });

  it('goes over to the service that was chosen last, whichever answers first', async () => {
    await open('uendret-43-dager');
    const cards = (label: string) => ({
      cards: [{ uuid: label, summary: label, indicator: 'info', source: { label } }],
    });
    const services = await (await page.request.get(`${server.address}/cds-services`)).json();
    for (const base of elsewhere)
      await page.route(`${base}/**`, (route) => {
        const json = route.request().method() === 'GET' ? services : cards(base);
        return route.fulfill({ json, headers: anyOrigin });
      });
    const slow = await hold(page, `${elsewhere[0]}/cds-services`);
    await choose('CDS-tjeneste', elsewhere[0]);
    await choose('CDS-tjeneste', elsewhere[1]);
    await page.locator('.card h3', { hasText: elsewhere[1] }).waitFor();
    const late = page.waitForResponse(`${elsewhere[0]}/cds-services`);
    slow.open();
    await (await late).finished();
    // Asked once more, the console asks the service that it is with now.
    const asked = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByRole('button', { name: 'Send kallet' }).click();
    expect(new URL((await asked).url()).origin).toBe(elsewhere[1]);
  });

  it('stores what is dispatched in the order in which it was changed, however slowly', async () => {
    await open('uten-flagg-mr');
    await choose('Hendelse (hook)', 'order-dispatch');
    await answered(page);
    const gate = new Gate();
    let writes = 0;
    await page.route('**/demo/fhir/ServiceRequest/*', (route) => {
      if (route.request().method() === 'PUT') writes += 1;
      return writes === 1 ? gate.pass(route) : route.continue();
    });
    const stored: unknown[] = [];
    page.on('response', (response) => {
      if (response.request().method() === 'PUT') stored.push(response.request().postDataJSON().priority);
    });
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    await choose('Hastegrad', 'urgent');
    await sent;
    await choose('Hastegrad', 'stat');
    await waiting();
    // A write that did not wait would be through by then.
    await delay(500);
    gate.open();
    await page.locator('#request', { hasText: 'dispatchedOrders' }).waitFor({ state: 'attached' });
    await answered(page);
    expect(stored).toEqual(['urgent', 'stat']);
  });

  it('says of a copy that it was copied, and not of the next call', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('uten-flagg-mr');
    await page.getByRole('button', { name: 'Kopier som curl' }).click();
    await page.getByText('Kopiert').waitFor();
    await page.getByRole('button', { name: 'Send kallet' }).click();
    await answered(page);
    await hasCount(page.getByText('Kopiert'), 0);
  });

  it('has run without an error of script or content security policy', () => {
    expect(complaints).toEqual([]);
  });
});

const anyOrigin = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
