/** What compiling gave is kept for the next process, never in place of a file that has changed, and never needed. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** A package with one part, whose process is killed when it is ready. */
const program = `
import { keepCompiled, takeCompiled, whereCompiled } from './compiled.ts';
takeCompiled();
const { said } = await import('./part.ts');
console.log(JSON.stringify({ said, where: whereCompiled() }));
keepCompiled();
process.kill(process.pid, 'SIGKILL');
`;

let folder: string;
const cache = () => join(folder, 'node_modules', '.cache', 'ryggrad');
const partSays = (text: string): void =>
  writeFileSync(join(folder, 'src', 'part.ts'), `export const said: string = '${text}';`);
const kept = (): readonly string[] =>
  readdirSync(cache(), { recursive: true, withFileTypes: true }).flatMap((file) => (file.isFile() ? [file.name] : []));

function run(env: Readonly<Record<string, string>> = {}) {
  const own = { ...process.env, NODE_OPTIONS: '', ...env };
  const { signal, stdout } = spawnSync(process.execPath, [join(folder, 'src', 'program.ts')], { env: own });
  expect(signal).toBe('SIGKILL');
  return JSON.parse(String(stdout)) as unknown;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryggrad-compiled-'));
  mkdirSync(join(folder, 'src'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const file of ['compiled.ts', 'package-root.ts']) cpSync(join(source, file), join(folder, 'src', file));
  writeFileSync(join(folder, 'src', 'program.ts'), program);
  partSays('first');
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

describe('a compiled program', () => {
  it('is kept by a process that is killed, for the next one', () => {
    expect(run()).toMatchObject({ said: 'first', where: { NODE_COMPILE_CACHE: cache() } });
    const files = kept();
    expect(files.length).toBeGreaterThan(0);
    expect(run()).toMatchObject({ said: 'first' });
    expect(kept().toSorted()).toEqual(files.toSorted());
  });

  it('is compiled anew where a file has changed', () => {
    run();
    partSays('second');
    expect(run()).toMatchObject({ said: 'second' });
    expect(run()).toMatchObject({ said: 'second' });
  });

  it('starts all the same where nothing can be kept', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true, maxRetries: 10 });
    writeFileSync(join(folder, 'node_modules'), '');
    expect(run()).toMatchObject({ said: 'first', where: {} });
  });

  it('is damaged without harm', () => {
    run();
    const files = readdirSync(cache(), { recursive: true, encoding: 'utf8', withFileTypes: true });
    for (const file of files) if (file.isFile()) writeFileSync(join(file.parentPath, file.name), 'torn');
    expect(run()).toMatchObject({ said: 'first' });
  });

  it('lies elsewhere, or nowhere, when the operator says so', () => {
    const elsewhere = join(folder, 'elsewhere');
    expect(run({ NODE_COMPILE_CACHE: elsewhere })).toMatchObject({ where: { NODE_COMPILE_CACHE: elsewhere } });
    expect(run({ NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ said: 'first', where: {} });
    expect(existsSync(cache())).toBe(false);
  });
});
