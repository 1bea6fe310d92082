/** Makes every generated file of the project; with `--check` changes nothing and exits 1 when one is stale. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generators } from './generators/all.ts';
import type { GeneratedFile, Generator } from './generators/generated-file.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function isStale({ path, content }: GeneratedFile): boolean {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== content;
}

function leftovers(generator: Generator, made: readonly GeneratedFile[]): readonly string[] {
  const paths = new Set(made.map(({ path }) => path));
  const existing = generator.folders
    .map((folder) => join(root, folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  return existing.filter((path) => generator.owns(path) && !paths.has(path));
}

function write({ path, content }: GeneratedFile): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function run(check: boolean): readonly string[] {
  return generators.flatMap((generator) => {
    const made = generator.files(root);
    const stale = made.filter(isStale);
    const removed = leftovers(generator, made);
    if (!check) {
      stale.forEach(write);
      for (const path of removed) rmSync(join(root, path));
    }
    return [...stale.map(({ path }) => path), ...removed];
  });
}

const check = process.argv.includes('--check');
const changed = run(check);
const verb = check ? 'stale' : 'written';
process.stdout.write(changed.length === 0 ? 'generated files are fresh\n' : `${verb}:\n${changed.join('\n')}\n`);
if (check && changed.length > 0) process.exitCode = 1;
