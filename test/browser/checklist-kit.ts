/** What the browser tests of the checklist share: service, failing FHIR server, browser, and the way from a card to the page. */
import { randomBytes } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import type { Card, Link } from '../../src/cds-hooks/types.ts';
import { readDemoIndex } from '../../src/demo/patients.ts';
import { momentIn } from '../../src/demo/placeholders.ts';
import { freshPages } from '../support/pages.ts';
import { startTestServerAt } from '../support/server.ts';
import { launch } from './chromium.ts';
import { demoService, watchedPage } from './page-kit.ts';
import { type StubFhir, startStubFhir } from './stub-fhir.ts';

const index = await readDemoIndex(momentIn('Europe/Oslo', new Date()));

export interface World {
  readonly address: string;
  /** The demo FHIR server. */
  readonly fhir: string;
  readonly stub: StubFhir;
  /** Errors of script and content security policy. */
  readonly complaints: () => readonly string[];
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function startWorld(): Promise<World> {
  freshPages('checklist');
  const server = await startTestServerAt((address) => ({
    ...demoService,
    // Links in cards are made from the public address.
    RYGGRAD_BASE_URL: address,
    RYGGRAD_CHECKLIST_ANSWER_KEY: randomBytes(32).toString('base64'),
  }));
  const { address } = server;
  const fhir = `${address}/demo/fhir`;
  await fetch(`${fhir}/metadata`);
  const stub = await startStubFhir(fhir);
  const browser = await launch();
  const heard: string[] = [];
  const close = async (): Promise<void> => {
    await browser.close();
    await stub.close();
    await server.close();
  };
  return {
    ...{ address, fhir, stub, close },
    newPage: () => watchedPage(browser, heard, { viewport: { width: 360, height: 800 } }),
    // Refused requests are what some of these stories are about; the browser notes each.
    complaints: () => heard.filter((text) => !text.startsWith('Failed to load resource')),
  };
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
