/** Names the knowledge a decision was made with: package version and a fingerprint of rules, facts, cards and value sets. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders whose content decides what is advised; the first ones lie beside this file, also when compiled. */
const beside = ['domain', 'guidelines', 'rules', 'facts', 'suggestions'];
const atTheRoot = ['cards', 'fhir-profiles'];

/** @returns `0.1.0+3f9a12bc`: the same for the same build, on every machine */
export function knowledgeVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const here = fileURLToPath(new URL('.', import.meta.url));
  const folders = [...beside.map((name) => join(here, name)), ...atTheRoot.map((name) => join(root, name))];
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(yaml|json|ts|js)$/.test(file)) hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  return `${version}+${hash.digest('hex').slice(0, 8)}`;
}
