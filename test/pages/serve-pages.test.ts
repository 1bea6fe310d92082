/** The web pages over real HTTP: what is served, under which policy, and what stays out of reach. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { packageRoot } from '../../src/package-root.ts';
import { createPages } from '../../src/pages/server/pages.ts';
import { freshPages } from '../support/pages.ts';

const servers: Server[] = [];

async function serve(env: Readonly<Record<string, string>>, folder = join(packageRoot, 'dist-pages')): Promise<string> {
  const app = express();
  createPages(loadConfig(env), createLog({ level: 'silent' }), folder).mount(app);
  app.use((_request, response) => {
    response.status(404).json({ from: 'the next handler' });
  });
  const server = createServer(app);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const directivesOf = (response: Response): readonly string[] =>
  (response.headers.get('content-security-policy') ?? '').split(';').map((directive) => directive.trim());

let demo: string;
beforeAll(async () => {
  freshPages('console');
  demo = await serve({ RYGGRAD_DEMO: 'on' });
});
afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))));

/** Addresses of script and style in a page, as its browser would resolve them. */
async function assetsOf(page: string): Promise<readonly string[]> {
  const html = await (await fetch(page)).text();
  return [...html.matchAll(/(?:src|href)="(\.[^"]+)"/g)].map(([, path]) => new URL(path ?? '', page).href);
}

describe('the web pages', () => {
  it.each([
    ['/', 'text/html'],
    ['/console/findings.json', 'application/json'],
    ['/console/settings.json', 'application/json'],
  ])('serve %s as %s, under a policy without inline scripts', async (path, type) => {
    const response = await fetch(demo + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(directivesOf(response)).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]),
    );
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
  });

  it('have no inline script, style or handler, and nothing from another host', async () => {
    const html = await (await fetch(`${demo}/`)).text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|="(?:https?:)?\/\//);
  });

  it('bring script and style that a browser may keep, and under the same policy', async () => {
    const assets = await assetsOf(`${demo}/`);
    const kinds = new Set(assets.map((address) => address.replace(/.*\./, '')));
    expect([...kinds].sort()).toEqual(['css', 'js', 'svg']);
    for (const address of assets) {
      const response = await fetch(address);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(directivesOf(response)).toContain("default-src 'none'");
    }
  });

  it('serve nothing outside their folder, and leave other addresses to others', async () => {
    for (const path of [
      '/assets/..%2f..%2f..%2fpackage.json',
      '/assets/',
      '/assets/none.js',
      '/elsewhere',
      '/console/',
    ]) {
      const response = await fetch(demo + path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('"ryggrad"');
    }
  });

  it('say in one sentence what to do when they are not built', async () => {
    const base = await serve({ RYGGRAD_DEMO: 'on' }, join(packageRoot, 'no-such-folder'));
    const response = await fetch(`${base}/`);
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('The web pages are not built: run npm run pages, then start again.\n');
  });
});

describe('outside a demonstration', () => {
  const production = { RYGGRAD_BASE_URL: 'https://cds.example', RYGGRAD_FHIR_SERVERS: 'https://fhir.example/r4 open' };

  it('there is no console and no checklist unless it is switched on', async () => {
    const base = await serve(production);
    for (const path of ['/', '/console/settings.json', '/checklist/'])
      expect((await fetch(base + path)).status).toBe(404);
  });

  it('a console that is switched on may call the servers of the configuration and no others', async () => {
    const base = await serve({
      ...production,
      RYGGRAD_CONSOLE: 'on',
      RYGGRAD_CONSOLE_SERVICES: 'https://other.example/cds/',
    });
    const response = await fetch(`${base}/console/settings.json`);
    expect(directivesOf(response)).toContain("connect-src 'self' https://fhir.example https://other.example");
    expect(await response.json()).toMatchObject({
      demo: false,
      fhirServers: ['https://fhir.example/r4'],
      openServers: ['https://fhir.example/r4'],
      services: ['https://other.example/cds'],
    });
    expect((await fetch(`${base}/checklist/`)).status).toBe(404);
  });

  it('an address that is none is refused at start', () => {
    const wrong = { ...production, RYGGRAD_CONSOLE_SERVICES: 'https://u:p@other.example' };
    expect(() => loadConfig(wrong)).toThrow('RYGGRAD_CONSOLE_SERVICES: entry 1 must be');
  });
});
