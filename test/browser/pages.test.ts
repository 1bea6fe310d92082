/** Every page in both languages and both themes: without barriers that axe-core knows, within a phone, by keyboard alone. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { leafletNames } from '../../src/domain/leaflets.ts';
import { freshPages } from '../support/pages.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';
import { browserIsHere, launch } from './chromium.ts';
import {
  answered,
  demoService,
  eventually,
  overflow,
  picture,
  START_MS,
  seriousFindings,
  watchedPage,
} from './page-kit.ts';

const withBrowser = browserIsHere() ? describe : describe.skip;

const languages = ['nb', 'en'] as const;
const themes = ['light', 'dark'] as const;
const looks = languages.flatMap((language) => themes.map((theme) => [language, theme] as const));

withBrowser('the pages', () => {
  const complaints: string[] = [];
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    freshPages();
    server = await startTestServer(demoService);
    browser = await launch();
    page = await watchedPage(browser, complaints);
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const visit = (path: string): Promise<unknown> => page.goto(server.address + path);

  /** All but the rules themselves: of these one is like the other. */
  async function unfold(): Promise<void> {
    await page.evaluate(
      'document.querySelectorAll("details:not(.rule, .group)").forEach((one) => { one.open = true; })',
    );
  }

  const ruleIds = (): Promise<readonly string[]> =>
    page.evaluate<string[]>('[...document.querySelectorAll(".rule")].map((rule) => rule.id)');

  /** A closed list takes a name as one types it, unless a busy machine lets a second pass between two letters. */
  async function chooseByName(name: string, patient: string): Promise<void> {
    const chosen = () => page.locator('#patient').inputValue();
    for (let tries = 0; tries < 10 && (await chosen()) !== patient; tries += 1) {
      if (tries > 0) await delay(1500);
      await page.keyboard.type(name);
    }
    expect(await chosen()).toBe(patient);
  }

  it.each(looks)('the console has no barrier in %s and %s, also unfolded', async (language, theme) => {
    await page.emulateMedia({ colorScheme: theme });
    await visit(`/?patient=warfarin-ibuprofen&lang=${language}`);
    await answered(page);
    await picture(page, `console-${language}-${theme}`);
    await unfold();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it.each(looks)('the rules browser has no barrier in %s and %s', async (language, theme) => {
    await page.emulateMedia({ colorScheme: theme });
    await visit(`/rules/?lang=${language}&q=nerve-root`);
    await page.locator('.rule').first().waitFor();
    await page.locator('.rule > summary').first().click();
    await unfold();
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, `rules-${language}-${theme}`);
  });

  it.each(looks)('the leaflets have no barrier in %s and %s, and fit one A4 page each', async (language, theme) => {
    for (const name of leafletNames) {
      await page.emulateMedia({ colorScheme: theme });
      await visit(`/leaflet/${name}?lang=${language}`);
      expect(await seriousFindings(page)).toEqual([]);
      await picture(page, `leaflet-${name}-${language}-${theme}`);
      if (theme === 'dark') continue;
      const printed = await page.pdf({ preferCSSPageSize: true });
      expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  });

  it('fit a telephone', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of ['/?patient=brystkreft&lang=nb', '/rules/?lang=nb&q=paracetamol', '/leaflet/sciatica?lang=nb']) {
      await visit(path);
      if (path.startsWith('/?')) await answered(page);
      if (path.startsWith('/rules')) await page.locator('.rule').first().waitFor();
      if (!path.startsWith('/leaflet')) await unfold();
      await eventually(
        () => overflow(page),
        (pixels) => expect([path, pixels]).toEqual([path, 0]),
      );
      await picture(page, `phone-${path.split('/')[1]?.split('?')[0] || 'console'}`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('keep the theme that was chosen, over pages and reloads', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await visit('/?lang=nb');
    await page.getByRole('button', { name: 'Mørk', pressed: false }).click();
    await page.getByRole('button', { name: 'Mørk', pressed: true }).waitFor();
    await visit('/rules/?lang=nb');
    await page.locator('.rule').first().waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.getByRole('button', { name: 'Mørk' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Lys' }).click();
    await page.getByRole('button', { name: 'Lys', pressed: true }).waitFor();
  });

  it('the rules are found by their words, in one language or the other, and by topic', async () => {
    await visit('/rules/?lang=nb');
    await page.getByLabel('Søk i regler').fill('ridebukse');
    await page.locator('#emergency\\.cauda-equina-sign').waitFor();
    await eventually(
      () => page.locator('.rule').count(),
      (shown) => expect(shown).toBeLessThan(60),
    );
    await page.locator('#emergency\\.cauda-equina-sign').waitFor();
    await page.getByLabel('Søk i regler').fill('xyzzy');
    await page.getByText('Ingen regel passer til søket.').waitFor();
    await page.getByLabel('Søk i regler').fill('');
    await page.getByLabel('Tema').selectOption('medication');
    await eventually(ruleIds, (ids) => {
      expect(ids.length).toBeGreaterThan(5);
      expect(ids.filter((id) => !id.startsWith('medication.'))).toEqual([]);
    });
  });

  it('every rule of the service stands in the browser of rules', async () => {
    const { rules } = await import('../../src/rules/all.ts');
    await visit('/rules/?lang=en');
    await page.locator('.rule').first().waitFor();
    const ids = await ruleIds();
    expect(ids.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it('prints the rules with a place to sign, and opens all before', async () => {
    await page.evaluate('window.print = () => { window.printed = document.querySelectorAll(".rule[open]").length; }');
    await page.getByRole('button', { name: 'Print for sign-off' }).click();
    await page.waitForFunction('window.printed !== undefined');
    const [open, all] = await page.evaluate<number[]>('[window.printed, document.querySelectorAll(".rule").length]');
    expect(open).toBe(all);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: 'Sign-off' }).waitFor();
    await page.getByLabel('Search rules').waitFor({ state: 'hidden' });
    await page.emulateMedia({ media: 'screen' });
  });

  it('the way from the patient to a changed order goes by keyboard alone', async () => {
    await visit('/?patient=bare-l84-mr&lang=nb');
    await answered(page);
    const tabTo = async (wanted: string): Promise<void> => {
      for (let pressed = 0; pressed < 80; pressed += 1) {
        if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(wanted)})`)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${wanted} cannot be reached with the tab key`);
    };
    await tabTo('#patient');
    expect(await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await chooseByName('Ola', 'uten-flagg-mr');
    await tabTo('#findings-part > summary');
    await page.keyboard.press('Enter');
    await tabTo('#finding');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.card.critical').waitFor();
    await page.keyboard.press('Tab');
    await tabTo('#edits button');
    await page.keyboard.press('Enter');
    await page.locator('.card.critical').waitFor({ state: 'detached' });
    await eventually(
      () => page.evaluate<string>('document.activeElement.id'),
      (id) => expect(id).toBe('finding'),
    );
  });

  it('ran without an error of script or content security policy', () => {
    expect(complaints).toEqual([]);
  });
});
