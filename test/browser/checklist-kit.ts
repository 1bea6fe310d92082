/** What the browser tests of the checklist share: service, failing FHIR server, browser, and the way from a card to the page. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Card, Link } from '../../src/cds-hooks/types.ts';
import { readDemoIndex } from '../../src/demo/patients.ts';
import { momentIn } from '../../src/demo/placeholders.ts';
import { freshPages } from '../support/pages.ts';
import { startTestServer } from '../support/server.ts';
import { launch } from './chromium.ts';
import { type StubFhir, startStubFhir } from './stub-fhir.ts';

const index = await readDemoIndex(momentIn('Europe/Oslo', new Date()));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface World {
  readonly address: string;
  /** The demo FHIR server. */
  readonly fhir: string;
  readonly stub: StubFhir;
  /** Errors of script and content security policy. */
  readonly complaints: readonly string[];
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Longer than the slowest machine takes to build pages, start everything and draw. */
export const LONG_MS = 120_000;

export async function startWorld(): Promise<World> {
  freshPages('checklist');
  // Links in cards are made from the public address, so it must be known before the service starts.
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const server = await startTestServer({
    RYGGRAD_DEMO: 'on',
    PORT: port,
    RYGGRAD_BASE_URL: address,
    // A busy machine may take longer to read the demo server than a doctor would wait.
    RYGGRAD_DEADLINE_MS: '30000',
    RYGGRAD_CHECKLIST_ANSWER_KEY: randomBytes(32).toString('base64'),
  });
  const fhir = `${address}/demo/fhir`;
  await fetch(`${fhir}/metadata`);
  const stub = await startStubFhir(fhir);
  const browser = await launch();
  const complaints: string[] = [];
  const close = async (): Promise<void> => {
    await browser.close();
    await stub.close();
    await server.close();
  };
  return { address, fhir, stub, complaints, newPage: () => watchedPage(browser, complaints), close };
}

async function watchedPage(browser: Browser, complaints: string[]): Promise<Page> {
  const page = await browser.newPage({ locale: 'nb-NO', viewport: { width: 360, height: 800 } });
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Refused requests are what some of these stories are about; the browser notes each.
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
  });
  return page;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** The cards on signing the order of a demo patient, whose record is read from this server. */
export async function cardsOf({ address, fhir }: World, id: string, server = fhir): Promise<readonly Card[]> {
  const story = index.find((one) => one.id === id);
  const entry = (story?.orders ?? []).map((resource) => ({ resource }));
  const draftOrders = { resourceType: 'Bundle', type: 'collection', entry };
  const context = { userId: 'Practitioner/demo-lege', patientId: id, encounterId: story?.encounterId, draftOrders };
  const response = await fetch(`${address}/cds-services/back-pain-order-sign`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'nb' },
    body: JSON.stringify({ hook: 'order-sign', hookInstance: crypto.randomUUID(), fhirServer: server, context }),
  });
  const { cards } = (await response.json()) as { cards: readonly Card[] };
  return cards;
}

export const topics = (cards: readonly Card[]) => cards.map(({ source }) => source.topic?.code);

export function smartLink(cards: readonly Card[]): Link {
  const link = cards.flatMap(({ links = [] }) => links).find(({ type }) => type === 'smart');
  if (link === undefined) throw new Error('No card has a link to the checklist');
  return link;
}

/** As an EHR opens a smart link on a server without login; the context stays behind the `#`. */
export function openLaunch({ url, appContext = '' }: Link, fhirServer: string, patientId: string): string {
  const query = new URLSearchParams({ fhirServiceUrl: fhirServer, patientId, lang: 'nb' });
  return `${url}?${query}#${new URLSearchParams({ appContext })}`;
}

/** Counts every click of a user on the way. */
export class Hand {
  count = 0;

  async click(place: Locator): Promise<void> {
    this.count += 1;
    await place.click();
  }
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

export async function denyEmergencies(page: Page, hand = new Hand()): Promise<void> {
  for (let asked = 1; asked <= 4; asked += 1) {
    await page.getByText(`${asked} av 4`).waitFor();
    await hand.click(button(page, 'Nei'));
  }
}

/** Ids of what axe-core calls serious or critical. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: { id: string; impact: string }[] }>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

export function picture(page: Page, name: string): Promise<unknown> {
  return page.screenshot({ path: `test-results/checklist-${name}.png`, fullPage: true });
}
