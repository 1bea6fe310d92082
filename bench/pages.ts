/** Pages: how long from the address to a page that can be used, in a browser that has never seen it. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Visit, visits } from './page-visits.ts';
import { startServer, stop } from './processes.ts';
import { median, rounded } from './statistics.ts';

export interface PageResult {
  readonly page: string;
  /** From the moment that the browser is told the address until the page can be used, in milliseconds. */
  readonly milliseconds: { readonly median: number; readonly max: number; readonly all: readonly number[] };
  /** Until then, as they go over the wire, with headers. */
  readonly requests: number;
  readonly kilobytes: number;
  readonly limit: number;
}

interface Opened {
  readonly milliseconds: number;
  readonly requests: number;
  readonly kilobytes: number;
}

const limit = 1000;
const patience = 30_000;

/** A demonstration as the README starts it, and one browser; every visit has a context of its own, with nothing in its cache. */
export async function measurePages(repeats: number): Promise<readonly PageResult[]> {
  const server = await startServer('../src/main.ts', 0, {
    NODE_ENV: '',
    RYGGRAD_DEMO: 'on',
    RYGGRAD_STORE: 'memory:',
    RYGGRAD_LOG_LEVEL: 'error',
  });
  const browser = await launch();
  try {
    // Demo patients are loaded once the server listens.
    await fetch(`${server.url}/demo/fhir/metadata`);
    const opened = new Map<Visit, Opened[]>(visits.map((visit) => [visit, []]));
    for (let round = 0; round < repeats; round += 1)
      for (const [visit, times] of opened) times.push(await open(browser, visit, await visit.address(server.url)));
    return [...opened].map(([visit, times]) => resultOf(visit, times));
  } finally {
    await browser.close();
    await stop(server.process);
  }
}

function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

function resultOf({ name }: Visit, opened: readonly Opened[]): PageResult {
  const all = opened.map(({ milliseconds }) => milliseconds);
  return {
    page: name,
    milliseconds: { median: median(all), max: Math.max(...all), all },
    requests: median(opened.map(({ requests }) => requests)),
    kilobytes: rounded(median(opened.map(({ kilobytes }) => kilobytes)), 1),
    limit,
  };
}

async function open(browser: Browser, visit: Visit, address: string): Promise<Opened> {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const usable = await watch(page, visit);
    const load = await weigh(page);
    const started = Date.now();
    await page.goto(address, { waitUntil: 'commit' });
    const milliseconds = (await usable()) - started;
    return { milliseconds, ...load() };
  } finally {
    await context.close();
  }
}

/**
 * The page itself looks at every frame whether it can be used, and tells the moment at which that frame has been
 * painted: what drives the browser looks twice a second only, and would round up.
 */
async function watch(page: Page, { usable }: Visit): Promise<() => Promise<number>> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const late = setTimeout(() => reject(new Error(`not usable within ${patience} ms: ${usable.join(', ')}`)), patience);
  await page.exposeBinding('pageIsUsable', (_source, moment: number) => {
    clearTimeout(late);
    resolve(moment);
  });
  await page.addInitScript(`(() => {
    const isUsable = (selector) => {
      const element = document.querySelector(selector);
      return element !== null && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.matches(':disabled') && element.closest('[inert]') === null;
    };
    const look = () => {
      if (${JSON.stringify(usable)}.every(isUsable)) requestAnimationFrame(() => pageIsUsable(Date.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })()`);
  return () => promise;
}

/** Counts what goes over the wire from now on. */
async function weigh(page: Page): Promise<() => Pick<Opened, 'requests' | 'kilobytes'>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => ({ requests, kilobytes: bytes / 1000 });
}

export function describePages(pages: readonly PageResult[]): string {
  return pages
    .map(
      ({ page, milliseconds: { median, max }, requests, kilobytes }) =>
        `${page}: ${median} ms (at most ${max}, limit ${limit}), ${requests} requests, ${kilobytes} kB`,
    )
    .join('\n');
}
