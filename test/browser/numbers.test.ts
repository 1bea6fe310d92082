/** The numbers page in a real browser, under its real policy, over a store with a known past. */
import type { Browser, Page } from 'playwright-core';
import { openStore } from '../../src/store/open-store.ts';
import { freshPages } from '../support/pages.ts';
import { startTestServer } from '../support/server.ts';
import { aCard, aDecision, aFeedback, emptyStore, unhurried } from '../support/store.ts';
import { browserIsHere, launch } from './chromium.ts';
import { allFindings, eventually, hasCount, overflow, picture, START_MS, watchedPage } from './page-kit.ts';

const withBrowser = browserIsHere() ? describe : describe.skip;
const COMMENT = 'Kari sier at hun er bedre';
const EHR = 'https://ehr.example';
/** Three Mondays. */
const days = ['2026-03-02', '2026-03-09', '2026-03-16'];

/** In each week eight calls with a card: five accepted, two overridden, one without an answer. */
async function past(): Promise<string> {
  const url = await emptyStore('sqlite');
  const store = await openStore(url, unhurried);
  for (const [week, day] of days.entries()) {
    const at = `${day}T09:00:00.000Z`;
    const cards = Array.from({ length: 8 }, () => aCard({ advice: 'imagingNotIndicated' }));
    const completeness = { recorded: 8 + 4 * week, of: 16 };
    const decisions = cards.map((card) => aDecision({ client: EHR, at, cards: [card], completeness }));
    await Promise.all(decisions.map((decision) => store.addDecision(decision)));
    const said = { client: EHR, outcomeAt: at, receivedAt: at, comment: COMMENT };
    await store.addFeedback(
      cards
        .slice(0, 7)
        .map(({ uuid }, index) => aFeedback(uuid, { ...said, outcome: index < 5 ? 'accepted' : 'overridden' })),
    );
  }
  await store.close();
  return url;
}

withBrowser('the numbers in a browser', () => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  let browser: Browser;
  let page: Page;
  let address: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    freshPages('numbers');
    server = await startTestServer({
      ...{
        RYGGRAD_STORE: await past(),
        RYGGRAD_STORE_DAYS: '0',
        RYGGRAD_FHIR_SERVERS: 'none',
        RYGGRAD_ADMIN_PORT: '0',
      },
    });
    address = `${server.adminAddress}/numbers/`;
    browser = await launch();
    page = await watchedPage(browser, complaints, { viewport: { width: 1100, height: 900 } });
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const table = (heading: string) => page.getByRole('table', { name: heading });
  const row = async (heading: string, first: string) => {
    const cells = table(heading).getByRole('row').filter({ hasText: first }).getByRole('cell');
    return (await cells.allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
  };

  const has = ([heading, first]: readonly [string, string], cells: readonly string[]) =>
    eventually(
      () => row(heading, first),
      (told) => expect(told).toEqual(cells),
    );

  it('shows the time that is chosen, with each table beside its chart', async () => {
    await page.goto(address);
    await page.getByText('Tallene er oppdatert.').waitFor();
    await page.getByLabel('Fra og med').fill('2026-03-02');
    await page.getByLabel('Til og med').fill('2026-03-22');
    await page.getByRole('button', { name: 'Vis' }).click();
    await table('Hva ble gjort med kortene?').waitFor();
    await has(
      ['Hva ble gjort med kortene?', 'Bildediagnostikk'],
      ['24', '15 (62,5 %; 42,7–78,8)', '6 (25,0 %; 12,0–44,9)', '3', '0'],
    );
    await has(['Hvor godt er røde flagg dokumentert?', '16.03.2026'], ['8', '8 (100,0 %; 67,6–100,0)', '100,0']);
    for (const section of await page.locator('main section', { has: page.locator('table') }).all())
      await section.locator('.chart svg').waitFor();
  });

  it('draws what it knows: a point for each share, a line for each answer', async () => {
    const answers = page.locator('section', { has: page.getByRole('heading', { name: 'Hva ble gjort med kortene?' }) });
    // The frame of a chart is there before anything is drawn in it.
    await hasCount(answers.locator('.chart .mark-symbol.role-mark path'), 2);
    const weeks = page.locator('section', { has: page.getByRole('heading', { name: 'Uke for uke' }) });
    await hasCount(weeks.locator('.chart .mark-line.role-mark path'), 2);
    await picture(page, 'numbers-nb');
  });

  it('is within reach of a screen reader and of poor sight, in both languages, light and dark', async () => {
    expect(await allFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Dark' }).click();
    await table('What was done with the cards?').waitFor();
    await has(['Week by week', '09/03/2026'], ['8', '8', '5 (62.5 %; 30.6–86.3)', '2 (25.0 %; 7.1–59.1)']);
    expect(await allFindings(page)).toEqual([]);
    await picture(page, 'numbers-dark-en');
  });

  it('offers the same as a table for a spreadsheet', async () => {
    const link = page.getByRole('link', { name: 'Download as CSV: Week by week' });
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-disposition']).toContain('ryggrad-weeks-2026-03-02-2026-03-22.csv');
    expect(await answer.text()).toContain('\r\n2026-03-09,8,8,5,0.6250,');
  });

  it('offers the file of what is shown, not of what is still on its way', async () => {
    const link = page.getByRole('link', { name: 'Download as CSV: Week by week' });
    let go = (): void => undefined;
    const told = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/numbers/data.json*', async (route) => {
      await told;
      await route.continue();
    });
    await page.getByLabel('Advice in week by week').selectOption('imagingNotIndicated');
    await page.getByText('Fetching the numbers').waitFor();
    expect(await link.getAttribute('href')).toContain('advice=all');
    go();
    await eventually(
      () => link.getAttribute('href'),
      (address) => expect(address).toContain('advice=imagingNotIndicated'),
    );
    await page.unroute('**/numbers/data.json*');
  });

  it('fits a telephone, and a client that never called has none', async () => {
    await page.setViewportSize({ width: 375, height: 800 });
    await eventually(
      () => overflow(page),
      (pixels) => expect(pixels).toBeLessThanOrEqual(0),
    );
    await page.getByLabel('To', { exact: true }).fill('2026-03-01');
    await page.getByLabel('From', { exact: true }).fill('2026-02-02');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('None in this time.').first().waitFor();
  });

  it('says so when the numbers cannot be had', async () => {
    await page.route('**/numbers/data.json*', (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('The numbers could not be fetched.').waitFor();
    expect(await page.locator('table').count()).toBe(0);
  });

  it('shows no word of a clinician, and has run without an error of script or policy', async () => {
    expect(await page.content()).not.toContain('Kari');
    expect(complaints.filter((text) => !text.includes('503'))).toEqual([]);
  });
});
