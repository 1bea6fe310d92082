/** What the browser tests of the pages share: axe-core, pictures, how wide a page is, and how long anything may take. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Locator, Page, Route } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Longer than the slowest machine takes to build pages, start everything and draw. */
export const START_MS = 300_000;
/** For one thing to come up on a page; a test waits longer, so that what did not come is named. */
const PAGE_MS = 60_000;
/** A service that has its time: a busy machine may take longer to read the demo server than a doctor would wait. */
export const demoService = { RYGGRAD_DEMO: 'on', RYGGRAD_DEADLINE_MS: '30000' } as const;

/**
 * For what a page tells at one moment, where nothing can be waited for: it is asked anew until what it tells holds. What
 * does not hold at the deadline fails as it would have at first.
 */
export async function eventually<Told>(tell: () => Promise<Told>, holds: (told: Told) => void): Promise<void> {
  const deadline = performance.now() + PAGE_MS;
  for (;;) {
    const told = await tell();
    try {
      holds(told);
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await delay(20);
  }
}

/** So many, neither fewer nor more. */
export function hasCount(places: Locator, count: number): Promise<void> {
  return eventually(
    () => places.count(),
    (found) => expect(found).toBe(count),
  );
}

/** Requests that wait until they are let go. */
export class Gate {
  #open: (() => void) | undefined;
  readonly #opened = new Promise<void>((resolve) => {
    this.#open = resolve;
  });

  open(): void {
    this.#open?.();
  }

  /** For `page.route`; what was given up meanwhile can no longer be answered. */
  readonly pass = async (route: Route): Promise<void> => {
    await this.#opened;
    await route.fallback().catch(() => undefined);
  };
}

/** @param address of the requests of the page that wait from now on */
export async function hold(page: Page, address: string): Promise<Gate> {
  const gate = new Gate();
  await page.route(address, gate.pass);
  return gate;
}

/** The console shows the answer to what is chosen on it now. */
export function answered(page: Page): Promise<void> {
  return page.locator('#answer[aria-busy=false] #status', { hasText: 'HTTP 200' }).waitFor();
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe-core finds: its id and the first place. */
async function findings(page: Page, isMeant: (violation: Violation) => boolean): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations.filter(isMeant).map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
}

export function allFindings(page: Page): Promise<readonly string[]> {
  return findings(page, () => true);
}

/** What axe-core calls serious or critical. */
export function seriousFindings(page: Page): Promise<readonly string[]> {
  return findings(page, ({ impact }) => impact === 'serious' || impact === 'critical');
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** To be looked at; not committed. */
export function picture(page: Page, name: string): Promise<unknown> {
  return page.screenshot({ path: `test-results/${name}.png`, fullPage: true });
}

/** A page whose errors of script and content security policy are kept; the pages that it opens are as patient. */
export async function watchedPage(
  browser: Browser,
  complaints: string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ locale: 'nb-NO', viewport: { width: 1280, height: 900 }, ...options });
  page.context().setDefaultTimeout(PAGE_MS);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return page;
}
