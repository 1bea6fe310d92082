/** Gate: what a browser must load of a page stays under 350 kB as it goes over the wire, and so does all that it loads later. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageRoot } from '../../src/package-root.ts';
import { freshPages } from '../support/pages.ts';

const most = 350_000;
const folder = join(packageRoot, 'dist-pages');
beforeAll(() => freshPages(), 90_000);

const pages = (): readonly string[] => readdirSync(folder).filter((name) => !name.includes('.'));
const sizeOf = (file: string): number => gzipSync(readFileSync(file)).length;
const htmlOf = (page: string): readonly string[] =>
  readdirSync(join(folder, page)).filter((name) => name.endsWith('.html'));

/** Bytes of script and style that an HTML file names, compressed as a gateway does it. */
function firstLoad(page: string, html: string): number {
  const text = readFileSync(join(folder, page, html), 'utf8');
  const named = [...text.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
  return named.map((path) => sizeOf(join(folder, page, path))).reduce((sum, size) => sum + size, 0);
}

it('no page loads 350 kB or more at first', () => {
  expect(pages()).toEqual(expect.arrayContaining(['checklist', 'console', 'leaflet', 'rules']));
  const loads = pages().flatMap((page) => htmlOf(page).map((html) => ({ html, page, size: firstLoad(page, html) })));
  expect(loads.filter(({ size }) => size >= most)).toEqual([]);
  expect(loads.filter(({ size }) => size === 0)).toEqual([]);
});

it('no script that a page loads later has 350 kB or more', () => {
  const scripts = pages().flatMap((page) => {
    const assets = join(folder, page, 'assets');
    return readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(assets, name));
  });
  expect(scripts.filter((file) => sizeOf(file) >= most)).toEqual([]);
});

it('no page asks for anything from another host, and none has a source map beside it', () => {
  for (const page of pages()) {
    const files = readdirSync(join(folder, page), { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
    for (const name of files.filter((file) => file.endsWith('.html')))
      expect(readFileSync(join(folder, page, name), 'utf8')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  }
});
