/** Builds one web page with Vite: every HTML file of its folder is an entry, and all addresses in it are relative. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { WebPage } from './web-page.ts';

/**
 * No inline script or style and no data address, so that the strict content security policy holds; file names carry a
 * hash of their content, so that browsers may keep them.
 *
 * @param outDir is emptied first
 */
export async function buildPage(page: WebPage, root: string, outDir: string): Promise<void> {
  const folder = join(root, page.folder);
  const input = readdirSync(folder).filter((name) => name.endsWith('.html'));
  await build({
    configFile: false,
    root: folder,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
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
