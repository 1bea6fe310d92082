/** Run by `npm ci`: builds the web pages where the tools for it are installed; elsewhere (production) there is nothing to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

if (existsSync(here('node_modules/vite')) && existsSync(here('node_modules/.bin/node'))) {
  // Node 24 of this package: the machine's own may not read TypeScript.
  const { status } = spawnSync(here('node_modules/.bin/node'), [here('scripts/build-pages.ts')], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
