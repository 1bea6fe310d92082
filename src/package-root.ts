/** The folder of this package: the nearest above this file with a package.json, whether compiled to dist/ or not. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('no package.json above the code of the service');
    folder = parent;
  }
  return folder;
}

export const packageRoot = findRoot();
