/** Builds one web page with Vite: every HTML file of its folder is an entry, and all addresses in it are relative. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { preloads } from './preloads.ts';
import type { WebPage } from './web-page.ts';

/**
 * No inline script or style and no data address, so that the strict content security policy holds; file names carry a
 * hash of their content, so that browsers may keep them.
 *
 * @param outDir is emptied first
 */
export async function buildPage(page: WebPage, root: string, outDir: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'ryggrad-page-'));
  try {
    if (page.data) writeFileSync(join(data, page.data.name), JSON.stringify(page.data.make(root)));
    await bundle(page, root, outDir, data);
  } finally {
    rmSync(data, { recursive: true });
  }
}

/** @param data folder with what the build has made for the page */
async function bundle(page: WebPage, root: string, outDir: string, data: string): Promise<void> {
  const folder = join(root, page.folder);
  const input = readdirSync(folder).filter((name) => name.endsWith('.html'));
  await build({
    configFile: false,
    root: folder,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [preloads([...(page.early ?? []), ...(page.data ? [page.data.name] : [])])],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: page.data ? [{ find: `${page.data.name}?url`, replacement: `${join(data, page.data.name)}?url` }] : [],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: input.map((name) => join(folder, name)) },
      target: 'es2022',
    },
  });
}
