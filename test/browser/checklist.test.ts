/** The checklist in a real browser, from the card to the changed card, against the real service and the demo server. */
import type { Observation } from 'fhir/r4';
import type { Locator, Page } from 'playwright-core';
import {
  button,
  cardsOf,
  denyEmergencies,
  Hand,
  openLaunch,
  smartLink,
  startWorld,
  topics,
  type World,
} from './checklist-kit.ts';
import { browserIsHere } from './chromium.ts';
import { eventually, overflow, picture, START_MS, seriousFindings } from './page-kit.ts';

const withBrowser = browserIsHere() ? describe : describe.skip;
const patient = 'bare-l84-mr';

withBrowser('the checklist in a browser', () => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld();
    page = await world.newPage();
  }, START_MS);
  afterAll(() => world?.close());

  const advice = (code: string) => page.locator(`.card[data-advice=${code}]`);
  const press = (name: string) => button(page, name).click();

  const is = (choice: Locator, state: 'checked' | 'unchecked'): Promise<void> =>
    eventually(
      () => choice.isChecked(),
      (isChecked) => expect(isChecked).toBe(state === 'checked'),
    );

  /** Steps on until the button with this name has the focus. */
  async function tabTo(name: string): Promise<void> {
    for (let steps = 0; steps < 80; steps += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate<string>('document.activeElement.textContent')) === name) return;
    }
    throw new Error(`The keyboard does not reach ${name}`);
  }

  async function openFor(id: string, server = world.fhir): Promise<void> {
    // A page with answers on it asks before it is left.
    await page.close();
    page = await world.newPage();
    await page.goto(`${world.address}/checklist/launch.html?fhirServiceUrl=${server}&patientId=${id}&lang=nb`);
  }

  it('leads from a card to a saved checklist and a changed card in few steps', async () => {
    const cards = await cardsOf(world, patient);
    expect(topics(cards)).toContain('imagingNotIndicatedUnlessRedFlags');
    const hand = new Hand();
    hand.count += 1;
    await page.goto(openLaunch(smartLink(cards), world.fhir, patient));
    await denyEmergencies(page, hand);
    await hand.click(button(page, 'Ingen av disse'));
    await hand.click(page.getByLabel('Uendret'));
    await picture(page, 'checklist-answered');
    await hand.click(button(page, 'Lagre svarene'));
    await page.getByText('Svarene er lagret i journalen.').waitFor();
    await advice('imagingNotIndicated').waitFor();
    await picture(page, 'checklist-advice');
    await press('English');
    await page.locator('.card h3', { hasText: 'recommended' }).waitFor();
    await press('Norsk');
    await page.locator('.card h3', { hasText: 'anbefales' }).waitFor();
    expect(hand.count).toBeLessThanOrEqual(20);
    process.stdout.write(`interactions from card to changed card: ${hand.count}\n`);
    expect(topics(await cardsOf(world, patient))).toEqual(['imagingNotIndicated']);
  });

  it('saves Observations that are coded as findings and derived from the form', async () => {
    const found = await fetch(`${world.fhir}/Observation?patient=${patient}`);
    const { entry } = (await found.json()) as { entry: { resource: Observation }[] };
    const fever = entry.map(({ resource }) => resource).find(({ code }) => code.coding?.[0]?.code === 'fever');
    expect(fever).toMatchObject({ status: 'final', valueBoolean: false });
    expect(fever?.category?.[0]?.coding?.[0]?.code).toBe('survey');
    expect(fever?.derivedFrom?.[0]?.reference).toMatch(/^QuestionnaireResponse\/./);
  });

  it('asks on only about what is still open, and shows the record with source and date', async () => {
    await press('Svar på mer');
    await page.getByText('I journalen: Nei, observasjon').first().waitFor();
    expect(await page.getByText('1 av 4').count()).toBe(0);
  });

  it('takes "none of these" back, and leaves what was answered before', async () => {
    await openFor('frisk-gammel-l84');
    await denyEmergencies(page);
    const malaise = page.getByRole('group', { name: 'Generell sykdomsfølelse' });
    await malaise.getByLabel('Kan ikke vurderes').check();
    await press('Ingen av disse');
    const fever = page.getByRole('group', { name: 'Feber' });
    await is(fever.getByLabel('Nei'), 'checked');
    await press('Angre');
    await is(fever.getByLabel('Nei'), 'unchecked');
    expect(await malaise.getByLabel('Kan ikke vurderes').isChecked()).toBe(true);
  });

  it('takes places on the body figure by keyboard, and leg pain on both sides as bilateral sciatica', async () => {
    const further = page.getByText('Flere spørsmål (ikke nødvendig nå)');
    await further.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('L5: utsiden av leggen til stortåen, høyre').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByText('Smerter i begge bein er registrert som isjias i begge bein').waitFor();
    await page.getByText('Valgt: L5: utsiden av leggen til stortåen, høyre').waitFor();
    const both = page.getByRole('group', { name: 'Isjias i begge bein' });
    await is(both.getByLabel('Ja'), 'checked');
    await page.locator('.figure').screenshot({ path: 'test-results/checklist-figure.png' });
  });

  it('shows whom to call before anything else when an emergency sign is there', async () => {
    await openFor('frisk-gammel-l84');
    await page.getByText('1 av 4').waitFor();
    await page.keyboard.press('Tab');
    await button(page, 'Ja').focus();
    await page.keyboard.press('Enter');
    const alarm = page.getByRole('alert');
    await alarm.waitFor();
    expect(await alarm.textContent()).toContain('Ring vakthavende nevrokirurg eller ortoped nå');
    expect(await page.getByText('2 av 4').count()).toBe(0);
    await button(page, 'Lagre svarene').waitFor();
    await picture(page, 'checklist-call-now');
    expect(await seriousFindings(page)).toEqual([]);
    await button(page, 'Jeg har ringt, eller ringer nå: gå videre').click();
    await page.getByText('2 av 4').waitFor();
    await button(page, 'Lagre svarene').click();
    await page.getByText('Svarene er lagret i journalen.').waitFor();
    await page.locator('.card.critical').first().waitFor();
  });

  it('is filled in and saved by keyboard alone', async () => {
    world.stub.behave = {};
    await openFor(patient, world.stub.base);
    await page.getByText('1 av 4').waitFor();
    for (let asked = 1; asked <= 4; asked += 1) {
      await tabTo('Nei');
      await page.keyboard.press('Enter');
    }
    await tabTo('Lagre svarene');
    await page.keyboard.press('Enter');
    await page.getByText('Svarene er lagret i journalen.').waitFor();
    expect(world.stub.written).toHaveLength(1);
  });

  it(
    'has no serious fault of accessibility, in both languages and themes, at the width of a telephone',
    async () => {
      await openFor('brystkreft');
      await denyEmergencies(page);
      for (const [language, theme] of [
        ['Norsk', 'light'],
        ['Norsk', 'dark'],
        ['English', 'dark'],
        ['English', 'light'],
      ] as const) {
        await press(language);
        await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
        expect({ language, theme, found: await seriousFindings(page) }).toEqual({ language, theme, found: [] });
        await eventually(
          () => overflow(page),
          (pixels) => expect(pixels).toBeLessThanOrEqual(0),
        );
      }
      await page.locator('details > summary').click();
      expect(await seriousFindings(page)).toEqual([]);
    },
    START_MS,
  );

  it('works without a record: advice, and a note and a referral in Norwegian to copy', async () => {
    await page.close();
    page = await world.newPage();
    await page.goto(`${world.address}/checklist/alone.html?lang=nb`);
    await page.getByText('Siden lagrer ingenting.').waitFor();
    await page.getByLabel('Alder, hele år').fill('førti');
    await press('Begynn');
    await page.getByText('Skriv alderen i hele år').waitFor();
    await page.getByLabel('Alder, hele år').fill('40');
    await page.getByLabel('Hva tenker du å bestille?').selectOption({ label: 'MR LS-columna' });
    await page.getByLabel('Problemstilling').fill('Prolaps?');
    await press('Begynn');
    await denyEmergencies(page);
    await press('Ingen av disse');
    await page.getByLabel('Uendret').check();
    await page.getByLabel('Når begynte plagene?').fill(tenDaysAgo());
    await press('Gi råd');
    await advice('imagingNotIndicated').waitFor();
    expect(await page.getByText('Spurt om, ikke til stede: ').first().textContent()).toContain('ny urinretensjon');
    expect(await page.getByText('Henvises til MR LS-columna. Pasient, 40 år').textContent()).toContain('Prolaps?');
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, 'checklist-alone');
    const kept = await page.evaluate<number>('sessionStorage.length + localStorage.length + document.cookie.length');
    expect(kept).toBe(0);
  });

  it('has run without an error of script or content security policy', () => {
    expect(world.complaints()).toEqual([]);
  });
});

function tenDaysAgo(): string {
  return new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);
}
