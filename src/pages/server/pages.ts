/** Which web pages this configuration has, and what they may call: the service itself and the servers it names. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Express } from 'express';
import type { Config } from '../../config.ts';
import { findingNames } from '../../domain/findings.ts';
import { pageHeaders, pageHeadersFor } from '../../http/page-headers.ts';
import type { Log } from '../../log.ts';
import { packageRoot } from '../../package-root.ts';
import { createLeafletRouter } from './leaflets.ts';
import { createPageRouter, pagesAreBuilt, pagesAreMissing, type ServedPage } from './serve-pages.ts';

type PagesConfig = Pick<
  Config,
  | 'demo'
  | 'locale'
  | 'profile'
  | 'console'
  | 'checklist'
  | 'checklistOrigins'
  | 'consoleServices'
  | 'fhirServers'
  | 'clients'
>;

/** Every port of this machine: a demonstration may be pointed at any server on it. */
const loopback = ['http://127.0.0.1:*', 'http://localhost:*'];

const built = join(packageRoot, 'dist-pages');

export function leafletsAreBuilt(folder = built): boolean {
  return existsSync(join(folder, 'leaflet', 'index.nb.html'));
}

/** @param folder where the pages were built */
export function createPages(config: PagesConfig, log: Log, folder = built) {
  const pages = pagesOf(config);
  if (!pages.every((page) => pagesAreBuilt(folder, page))) log.warn(pagesAreMissing);
  const headers = pageHeadersFor(originsOf(config));
  return {
    mount(app: Express): void {
      if (config.console) mountConsoleData(app, config, headers);
      for (const page of pages) app.use(createPageRouter(folder, page, page.calls ? headers : pageHeaders));
      app.use(createLeafletRouter(join(folder, 'leaflet'), config.locale, pageHeaders));
    },
  };
}

interface Page extends ServedPage {
  /** Whether it calls other servers; the others get a policy that names none. */
  readonly calls: boolean;
}

function pagesOf({ console, checklist }: PagesConfig): readonly Page[] {
  return [
    ...(console ? [{ name: 'console', at: '/', calls: true }] : []),
    ...(checklist ? [{ name: 'checklist', at: '/checklist', calls: true }] : []),
    { name: 'rules', at: '/rules', calls: false },
  ];
}

function mountConsoleData(app: Express, config: PagesConfig, headers: ReturnType<typeof pageHeadersFor>): void {
  app.get('/console/findings.json', headers, (_request, response) => {
    response.json(findingNames);
  });
  app.get('/console/settings.json', headers, (_request, response) => {
    response.json({
      demo: config.demo,
      profile: config.profile,
      services: config.consoleServices,
      fhirServers: serversOf(config),
      openServers: serversOf(config, isOpen),
      checklist: config.checklist,
    });
  });
}

/** Base URLs of the FHIR servers that anybody's call may name. */
function serversOf({ fhirServers, clients }: PagesConfig, wanted: (entry: string) => boolean = () => true) {
  const all = [...fhirServers, ...[...clients.values()].flatMap((client) => client.fhirServers ?? [])];
  return [...new Set(all.filter(wanted).flatMap((entry) => entry.trim().split(/\s+/)[0] ?? []))];
}

/** Marked as one that is read without a token. */
function isOpen(entry: string): boolean {
  return entry.trim().split(/\s+/).includes('open');
}

function originsOf(config: PagesConfig): readonly string[] {
  const named = [...serversOf(config), ...config.consoleServices].map((address) => new URL(address).origin);
  return [...new Set([...named, ...config.checklistOrigins, ...(config.demo ? loopback : [])])];
}
