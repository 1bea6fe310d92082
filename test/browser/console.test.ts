/** The console in a real browser, against the real service: what a stranger sees in the first minute. */
import type { Browser, Locator, Page } from 'playwright-core';
import { freshPages } from '../support/pages.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';
import { browserIsHere, launch } from './chromium.ts';
import { demoService, eventually, overflow, picture, START_MS, watchedPage } from './page-kit.ts';

const withBrowser = browserIsHere() ? describe : describe.skip;

withBrowser('the console in a browser', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    freshPages('console');
    server = await startTestServer(demoService);
    browser = await launch();
    page = await watchedPage(browser, complaints);
    await page.goto(`${server.address}/`);
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const card = (advice: string): Locator => page.locator(`.card[data-advice=${advice}]`);
  const heading = (text: string): Locator => page.locator('.card h3', { hasText: text });

  it('shows the emergency of the patient who is numb in the saddle area', async () => {
    await page.getByLabel('Pasient').selectOption('ridebukseanestesi');
    await card('suspectedCaudaEquina').waitFor();
    expect(await card('suspectedCaudaEquina').textContent()).toMatch(/øyeblikkelig hjelp/i);
    expect(await card('suspectedCaudaEquina').getAttribute('class')).toContain('critical');
    await picture(page, 'console-emergency-nb');
  });

  it('shows why: the rules that fired, their clauses and their place in the guideline', async () => {
    const rule = page.locator('.rule.fired[data-rule^="emergency."]').first();
    await rule.waitFor();
    expect(await rule.locator('.citations li').count()).toBeGreaterThan(0);
    expect(await rule.locator('.clauses li.met').count()).toBeGreaterThan(0);
  });

  it('shows that imaging is not indicated, for the order that came with the patient', async () => {
    await page.getByLabel('Pasient').selectOption('uten-flagg-mr');
    await card('imagingNotIndicated').waitFor();
    expect(await page.getByLabel('Hendelse (hook)').inputValue()).toBe('order-sign');
    expect(await page.locator('#orders').textContent()).toContain('MR LS-columna');
    await picture(page, 'console-not-indicated-nb');
  });

  it('speaks English at a click, page and cards', async () => {
    const norwegian = await card('imagingNotIndicated').locator('h3').textContent();
    await page.getByRole('button', { name: 'English' }).click();
    await heading('recommended').waitFor();
    expect(await card('imagingNotIndicated').locator('h3').textContent()).not.toBe(norwegian);
    expect(await page.getByRole('heading', { name: 'The decision' }).isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await picture(page, 'console-not-indicated-en');
  });

  it('lets the service fetch the data itself, to the same answer', async () => {
    await page.getByLabel('Fetched by the service (fhirServer)').check();
    await page.locator('#request', { hasText: '"fhirServer"' }).waitFor({ state: 'attached' });
    expect(await page.locator('#request').textContent()).not.toContain('"prefetch"');
    await card('imagingNotIndicated').waitFor();
  });

  it('asks about an order placed by hand, and falls silent when it is removed', async () => {
    await page.getByLabel('Patient').selectOption('bare-l84-mr');
    await card('imagingNotIndicatedUnlessRedFlags').waitFor();
    await page.getByRole('button', { name: 'Remove: MR LS-columna' }).click();
    await page.getByText('No order has been placed.').waitFor();
    await card('imagingNotIndicatedUnlessRedFlags').waitFor({ state: 'detached' });
    await page.getByLabel('New order').selectOption('mr-lumbar');
    await page.getByRole('button', { name: 'Add' }).click();
    await card('imagingNotIndicatedUnlessRedFlags').waitFor();
  });

  it('keeps the place of the keyboard when an order is edited or removed', async () => {
    const focused = () => page.evaluate<string>('document.activeElement.id');
    await page.getByLabel('Priority').focus();
    await page.getByLabel('Priority').selectOption('urgent');
    await page.locator('#request', { hasText: '"priority": "urgent"' }).waitFor({ state: 'attached' });
    await eventually(focused, (id) => expect(id).toMatch(/^priority-/));
    await page.keyboard.press('Tab');
    await page.keyboard.type('Disc prolapse?');
    await page.keyboard.press('Tab');
    await page.locator('#request', { hasText: 'Disc prolapse?' }).waitFor({ state: 'attached' });
    await eventually(focused, (id) => expect(id).toBe('new-order'));
    await page.getByRole('button', { name: 'Remove: MR LS-columna' }).click();
    await eventually(focused, (id) => expect(id).toBe('new-order'));
    await page.getByText('No order has been placed.').waitFor();
  });

  it('shows Markdown without letting HTML, pictures or script addresses in', async () => {
    const detail =
      '**b** <b>x</b> <img src=y> ![p](https://example.org/p.png) [l](javascript:alert(1)) [k](https://example.org)';
    const cards = [{ uuid: 'c1', summary: 'Prøve', indicator: 'info', detail, source: { label: 'prøve' } }];
    await page.route('**/cds-services/*', (route) => route.fulfill({ json: { cards } }));
    await page.getByRole('button', { name: 'Send the call' }).click();
    await heading('Prøve').waitFor();
    const html = await page.locator('.card .detail').innerHTML();
    await page.unroute('**/cds-services/*');
    expect(html).toContain('<strong>b</strong> &lt;b&gt;x&lt;/b&gt;');
    expect(html).not.toMatch(/<img|<b>|href="javascript/);
    expect(await page.getByRole('link', { name: 'k', exact: true }).getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('fits a telephone and a dark room', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 375, height: 800 });
    await eventually(
      () => overflow(page),
      (pixels) => expect(pixels).toBeLessThanOrEqual(0),
    );
    await picture(page, 'console-phone-dark-en');
  });

  it('leaves no card of an earlier patient standing when the service does not answer', async () => {
    const broken = await watchedPage(browser, []);
    await broken.goto(`${server.address}/?patient=ridebukseanestesi&lang=nb`);
    await broken.locator('.card.critical').waitFor();
    await broken.route('**/cds-services/*', (route) => route.abort());
    await broken.getByLabel('Pasient').selectOption('kne-mr');
    await broken.getByText('Tjenesten svarte ikke').waitFor();
    expect(await broken.locator('.card').count()).toBe(0);
    await broken.close();
  });

  it('has run without an error of script or content security policy', () => {
    expect(complaints).toEqual([]);
  });
});
