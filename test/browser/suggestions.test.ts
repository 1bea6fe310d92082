/** Suggestions in a real browser, against the real service: a click changes the drafts, and the answer follows. */
import type { Browser, Locator, Page } from 'playwright-core';
import { freshPages } from '../support/pages.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';
import { browserIsHere, launch } from './chromium.ts';
import { answered, demoService, eventually, overflow, picture, START_MS, watchedPage } from './page-kit.ts';

const withBrowser = browserIsHere() ? describe : describe.skip;

withBrowser('a suggestion in the console', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    freshPages('console');
    server = await startTestServer(demoService);
    browser = await launch();
    page = await watchedPage(browser, complaints, { viewport: { width: 1300, height: 900 } });
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const card = (advice: string): Locator => page.locator(`.card[data-advice=${advice}]`);
  const orders = (): Locator => page.locator('#orders');
  const changes = (): Locator => page.locator('#changes li');
  /** What the page sent last; a body is there only when the answer is. */
  const sent = async () => JSON.parse((await page.locator('#request').textContent()) ?? '');
  const focused = () => page.evaluate<string>('document.activeElement.id');

  async function open(patient: string, more = ''): Promise<void> {
    await page.goto(`${server.address}/?patient=${patient}&lang=nb${more}`);
    await answered(page);
  }

  it('deletes the prescription that brings paracetamol to 5 g, and the answer falls silent', async () => {
    await open('paracetamol-fem-gram');
    expect(await card('paracetamolOverMaximum').locator('h3').textContent()).toContain('5 g');
    expect(await orders().textContent()).toContain('2 tabletter til kvelden');
    await picture(page, 'console-paracetamol-nb');
    await card('paracetamolOverMaximum')
      .getByRole('button', { name: 'Slett forskrivningen av Panodil 500 mg' })
      .click();
    await card('paracetamolOverMaximum').waitFor({ state: 'detached' });
    await answered(page);
    expect(await orders().textContent()).toContain('Ingen bestilling er lagt inn');
    expect(await changes().textContent()).toContain('Slettet: Panodil 500 mg');
    expect((await sent()).context.draftOrders.entry).toEqual([]);
  });

  it('changes CT to MR with the keyboard alone, keeps the reason, and leaves the focus on what changed', async () => {
    await open('operert-ct');
    const button = card('changeModality').getByRole('button', {
      name: 'Endre bestillingen fra CT LS-columna til MR LS-columna',
    });
    await button.focus();
    await page.keyboard.press('Enter');
    await card('changeModality').waitFor({ state: 'detached' });
    await answered(page);
    await eventually(focused, (id) => expect(id).toBe('changes-part'));
    expect(await orders().textContent()).toContain('MR LS-columna');
    expect(await page.getByLabel('Problemstilling').inputValue()).toBe('Residivprolaps?');
    expect(await changes().textContent()).toContain('Endret: CT LS-columna → MR LS-columna');
    expect(await page.locator('#decision').textContent()).toContain('MR LS-columna: i tråd med retningslinjen');
    await picture(page, 'console-ct-changed-nb');
  });

  it('raises the priority of the order at hand, and shows it in the form', async () => {
    await open('droppfot');
    await card('changePriority').locator('.suggestion').first().click();
    await card('changePriority').waitFor({ state: 'detached' });
    await answered(page);
    expect(await page.getByLabel('Hastegrad').inputValue()).toBe('urgent');
    expect(await changes().textContent()).toContain('hastegrad: Rutine (routine) → Haster (urgent)');
  });

  it('lists what a received referral lacks, and makes the message to the referrer once', async () => {
    await open('henvisning-uten-sporsmal');
    expect(await page.getByLabel('Hendelse (hook)').inputValue()).toBe('io.github.ryggrad.imaging-referral-receive');
    expect(await card('referralIncomplete').locator('.detail').textContent()).toContain(
      'hva undersøkelsen skal gi svar på',
    );
    const button = card('referralIncomplete').getByRole('button', { name: 'Opprett melding til henviser' });
    await button.click();
    await page.locator('#answer[aria-busy=false] .suggestion:disabled').waitFor();
    expect(await button.textContent()).toContain('utført');
    expect(await changes().locator('blockquote').textContent()).toContain('hva undersøkelsen skal gi svar på');
    expect(await orders().locator('li').count()).toBe(1);
    await picture(page, 'console-referral-nb');
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('#answer[aria-busy=false] .suggestion:disabled', { hasText: 'done' }).waitFor();
    expect(await changes().textContent()).toContain('Created: message to the referrer');
  });

  it('asks about what only the words of a referral mention', async () => {
    await open('henvisning-nummen');
    expect(await card('possibleEmergencySign').textContent()).toContain('ridebukseanestesi');
    await picture(page, 'console-mentioned-nb');
  });

  it('lets any of several be chosen where they go together, and does each once', async () => {
    await open('brystkreft');
    const offers = card('redFlagsPresent').locator('.suggestion');
    const count = await offers.count();
    expect(count).toBeGreaterThan(1);
    expect(await card('redFlagsPresent').locator('.hint').textContent()).toContain('velg ett eller flere');
    await offers.first().click();
    await offers.first().and(page.locator(':disabled')).waitFor();
    expect(await card('redFlagsPresent').locator('.suggestion:enabled').count()).toBe(count - 1);
    await offers.last().click();
    await offers.last().and(page.locator(':disabled')).waitFor();
    expect(await card('redFlagsPresent').locator('.suggestion:enabled').count()).toBe(count - 2);
    await page.locator('#orders-note').waitFor();
    expect(await orders().locator('li').count()).toBe(await changes().count());
  });

  it('forgets the changes with the patient', async () => {
    await open('brystkreft');
    await card('redFlagsPresent').locator('.suggestion').first().click();
    await page.locator('#changes-part').waitFor();
    await page.getByLabel('Pasient').selectOption('frisk-gammel-l84');
    await page.getByText('Ingen kort').waitFor();
    await answered(page);
    expect(await page.locator('#changes-part').isVisible()).toBe(false);
    expect(await page.locator('#orders-part').isVisible()).toBe(false);
  });

  it('closes the others where one at most may be chosen, deletes before it creates, and shows system actions', async () => {
    await open('uten-flagg-mr');
    const [order] = (await sent()).context.draftOrders.entry;
    const create = (id: string, text: string) => {
      return { type: 'create', description: text, resource: { ...order.resource, id, code: { text } } };
    };
    const remove = { type: 'delete', description: 'slett', resourceId: `ServiceRequest/${order.resource.id}` };
    const card = {
      uuid: 'c1',
      summary: 'Velg ett',
      indicator: 'info',
      source: { label: 'prøve' },
      selectionBehavior: 'at-most-one',
      suggestions: [
        { label: 'Bytt til røntgen', uuid: 's1', actions: [create('ny', 'Røntgen LS-columna'), remove] },
        { label: 'Bestill røntgen', uuid: 's2', actions: [create('ny2', 'Røntgen LS-columna')] },
        { label: 'Bestill CT', uuid: 's3', actions: [create('ny3', 'CT LS-columna')] },
      ],
    };
    const systemActions = [{ type: 'update', description: 'Vurdering lagt på', resource: order.resource }];
    await page.route('**/cds-services/*', (route) => route.fulfill({ json: { cards: [card], systemActions } }));
    await page.getByRole('button', { name: 'Send kallet' }).click();
    await page.getByRole('button', { name: 'Bytt til røntgen' }).waitFor();
    await answered(page);
    await page.getByRole('button', { name: 'Bytt til røntgen' }).click();
    await page.locator('#answer[aria-busy=false] .suggestion:disabled').first().waitFor();
    expect(await orders().locator('strong').allTextContents()).toEqual(['Røntgen LS-columna']);
    expect(await changes().locator('strong').allTextContents()).toEqual(['Opprettet: ', 'Slettet: ']);
    expect(await page.locator('.suggestion:disabled').allTextContents()).toEqual([
      'Bytt til røntgen',
      '✓ Bestill røntgen – utført',
      'Bestill CT',
    ]);
    expect(await page.locator('#system-actions').textContent()).toContain('Vurdering lagt på');
    await page.unroute('**/cds-services/*');
  });

  it.each([400, 1300])('fits a window of %s pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const patient of ['henvisning-uten-sporsmal', 'brystkreft', 'droppfot-manipulasjon', 'warfarin-ibuprofen']) {
      await open(patient);
      for (const button of await page.locator('.suggestion').all()) expect(await button.isVisible()).toBe(true);
      await eventually(
        () => overflow(page),
        (pixels) => expect(pixels).toBeLessThanOrEqual(0),
      );
    }
  });

  it('has run without an error of script or content security policy', () => {
    expect(complaints).toEqual([]);
  });
});
