/** The patient leaflets over real HTTP: language, links among them, and what must stand on each. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { leafletNames } from '../../src/domain/leaflets.ts';
import { pageHeaders } from '../../src/http/page-headers.ts';
import { packageRoot } from '../../src/package-root.ts';
import { createLeafletRouter } from '../../src/pages/server/leaflets.ts';
import { freshPages } from '../support/pages.ts';

let server: Server;
let base: string;
beforeAll(async () => {
  freshPages('leaflet');
  const router = createLeafletRouter(join(packageRoot, 'dist-pages', 'leaflet'), 'nb', pageHeaders);
  server = createServer(express().use(router));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const read = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await fetch(base + path, { headers: { 'accept-language': 'nb', ...headers } })).text();

describe.each(leafletNames)('the leaflet %s', (name) => {
  it.each(['nb', 'en'])('says in %s when to call, and where it comes from', async (language) => {
    const html = await read(`/leaflet/${name}?lang=${language}`);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toMatch(/113[^<]*116117/);
    expect(html).toContain('FORMI 2007');
    expect(html).not.toMatch(/<script|<style|\sstyle=|undefined/);
  });

  it('speaks the language of the browser where the address names none', async () => {
    expect(await read(`/leaflet/${name}`, { 'accept-language': 'en-GB' })).toContain('<html lang="en">');
    expect(await read(`/leaflet/${name}`)).toContain('<html lang="nb">');
  });

  it('stands in the list of all', async () => {
    expect(await read('/leaflet/')).toContain(`href="${name}?lang=nb"`);
  });
});

it('brings its style along, under the policy of all pages', async () => {
  const [, style] = /href="(assets\/leaflet[^"]+)"/.exec(await read('/leaflet/')) ?? [];
  const response = await fetch(`${base}/leaflet/${style}`);
  expect(response.headers.get('content-type')).toContain('text/css');
  expect(response.headers.get('content-security-policy')).toContain("style-src 'self'");
});

it('leads to the list from the address without a slash, and knows no other leaflet', async () => {
  const response = await fetch(`${base}/leaflet?lang=en`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, 'leaflet/?lang=en']);
  expect((await fetch(`${base}/leaflet/knee`)).status).toBe(404);
});
