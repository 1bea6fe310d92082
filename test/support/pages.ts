/** Sees to it that the web pages that a browser test looks at are those of the sources as they stand. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * After `npm ci` there is nothing to do.
 *
 * @param names of pages: `console`
 * @throws when they cannot be built, with what Vite says
 */
export function freshPages(...names: readonly string[]): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/build-pages.ts', ...names], { cwd: root });
  if (status !== 0) throw new Error(`the pages could not be built:\n${stdout}\n${stderr}`);
}
