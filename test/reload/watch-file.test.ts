/** The file is followed however it is changed: in place, replaced, or by a link that Kubernetes swaps. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { watchContent } from '../../src/watch-file.ts';

let folder: string;
let stop: () => void = () => undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryggrad-'));
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** @returns resolves at the first change that is told */
function follow(path: string): Promise<void> {
  return new Promise((resolve) => {
    stop = watchContent(path, resolve, 50);
  });
}

describe('a change is told', () => {
  it('when the file is written in place', async () => {
    const file = join(folder, 'ryggrad.yaml');
    writeFileSync(file, 'locale: nb\n');
    const told = follow(file);
    writeFileSync(file, 'locale: en\n');
    await told;
  });

  it('when another file is put in its place', async () => {
    const file = join(folder, 'ryggrad.yaml');
    writeFileSync(file, 'locale: nb\n');
    const told = follow(file);
    writeFileSync(join(folder, 'next'), 'locale: en\n');
    renameSync(join(folder, 'next'), file);
    await told;
  });

  it('when a ConfigMap is updated: the link to the folder is swapped, the path stays a link', async () => {
    for (const [version, text] of [
      ['..1', 'locale: nb\n'],
      ['..2', 'locale: en\n'],
    ] as const) {
      mkdirSync(join(folder, version));
      writeFileSync(join(folder, version, 'ryggrad.yaml'), text);
    }
    symlinkSync('..1', join(folder, '..data'));
    symlinkSync(join('..data', 'ryggrad.yaml'), join(folder, 'ryggrad.yaml'));
    const told = follow(join(folder, 'ryggrad.yaml'));
    symlinkSync('..2', join(folder, '..data_tmp'));
    renameSync(join(folder, '..data_tmp'), join(folder, '..data'));
    await told;
  });

  it('when the file is taken away, and not while it is empty or only touched', async () => {
    const file = join(folder, 'ryggrad.yaml');
    writeFileSync(file, 'locale: nb\n');
    let told = 0;
    stop = watchContent(file, () => (told += 1), 50);
    writeFileSync(file, 'locale: nb\n');
    await wait(600);
    writeFileSync(file, '');
    await wait(600);
    expect(told).toBe(0);
    rmSync(file);
    while (told === 0) await wait(20);
    await wait(600);
    expect(told).toBe(1);
  });
});

describe('the process', () => {
  it('takes over the file on SIGHUP and goes on', async () => {
    const file = join(folder, 'ryggrad.yaml');
    writeFileSync(file, 'demo: off\n');
    const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
    const env = { ...process.env, NODE_OPTIONS: '', PORT: '0', RYGGRAD_CONFIG: file };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    const until = async (text: string): Promise<void> => {
      while (!out.includes(text)) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`ended before it said: ${text}`);
        await wait(20);
      }
    };
    try {
      // The address by itself on a line comes last of the start; the log names it earlier.
      await until('/\n');
      writeFileSync(file, 'demo: off\nswitchedOff: [sickLeave]\n');
      child.kill('SIGHUP');
      await until('configuration reloaded');
      writeFileSync(file, 'demo: maybe\n');
      child.kill('SIGHUP');
      await until('configuration not reloaded, the old one stays: demo');
      expect([child.exitCode, child.signalCode]).toEqual([null, null]);
    } finally {
      child.kill('SIGTERM');
    }
  });
});
