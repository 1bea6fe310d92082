/** Builds the web pages into dist-pages, those whose sources have changed; with names of pages only these. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './pages/build-page.ts';
import { compressAssets } from './pages/compress.ts';
import { hashOf } from './pages/freshness.ts';
import { leafletsMadeOf, writeLeaflets } from './pages/leaflets.ts';
import { findWebPages } from './pages/web-page.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = process.argv.slice(2);
const out = join(root, 'dist-pages');
const stamp = 'built-from.txt';

interface Part {
  readonly name: string;
  readonly madeOf: readonly string[];
  readonly build: (outDir: string) => Promise<void> | void;
}

const parts: readonly Part[] = [
  ...findWebPages(root).map((page) => ({ ...page, build: (outDir: string) => buildPage(page, root, outDir) })),
  { name: 'leaflet', madeOf: leafletsMadeOf, build: (outDir) => writeLeaflets(root, outDir) },
];

/** Built beside and moved into place whole: a server or a test that reads meanwhile never sees half a page. */
async function refresh({ name, madeOf, build }: Part): Promise<boolean> {
  const hash = hashOf(root, madeOf);
  const place = join(out, name);
  const old = join(place, stamp);
  if (existsSync(old) && readFileSync(old, 'utf8') === hash) return false;
  const beside = `${place}.${process.pid}`;
  await build(beside);
  compressAssets(beside);
  writeFileSync(join(beside, stamp), hash);
  return putInPlace(beside, place, () => existsSync(old) && readFileSync(old, 'utf8') === hash);
}

/** Where somebody else was first with the same page, theirs stays; with another state of it, it is replaced. */
function putInPlace(beside: string, place: string, isThere: () => boolean, tries = 5): boolean {
  if (isThere()) {
    rmSync(beside, { recursive: true, force: true });
    return false;
  }
  const away = `${beside}.old${tries}`;
  try {
    // Taken away in one step as it is put there: a page whose files go one by one would be half a page meanwhile.
    if (existsSync(place)) renameSync(place, away);
    renameSync(beside, place);
    return true;
  } catch (error) {
    if (tries > 1) return putInPlace(beside, place, isThere, tries - 1);
    rmSync(beside, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(away, { recursive: true, force: true });
  }
}

mkdirSync(out, { recursive: true });
const built: string[] = [];
for (const part of parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  if (await refresh(part)) built.push(part.name);
}
process.stdout.write(built.length === 0 ? 'web pages are fresh\n' : `web pages built: ${built.join(', ')}\n`);
