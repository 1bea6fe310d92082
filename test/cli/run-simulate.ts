/** Runs the command in this process, with real worker threads, and reads back what it wrote. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulateCommand } from '../../src/cli/simulate/simulate-command.ts';
import { loadConfig } from '../../src/config.ts';
import { folderWith, TODAY } from './export-fixture.ts';

export interface Line {
  readonly number: number;
  readonly input: { readonly file: string; readonly line: number };
  readonly answered: boolean;
  readonly inScope?: boolean;
  readonly triage?: string;
  readonly urgency?: string;
  readonly imaging?: object;
  readonly orders?: readonly { readonly order: string | number; readonly verdict: readonly string[] }[];
  readonly cards?: readonly {
    readonly advice: string;
    readonly indicator: string;
    readonly rules: readonly string[];
  }[];
  readonly redFlags?: { readonly documented: number; readonly required: number };
  readonly unavailable?: readonly string[];
  readonly patient?: string;
}

export interface Simulated {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly out: string;
  /** decisions.ndjson as text, and parsed. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly report: string;
}

export async function simulateFolder(input: string, ...more: readonly string[]): Promise<Simulated> {
  const out = join(folderWith({}), 'results');
  const { code, stdout, stderr } = await command(
    '--in',
    input,
    '--out',
    out,
    '--now',
    TODAY,
    '--workers',
    '2',
    ...more,
  );
  const text = readFileSync(join(out, 'decisions.ndjson'), 'utf8');
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  return { code, stdout, stderr, out, text, lines, report: readFileSync(join(out, 'report.html'), 'utf8') };
}

export async function command(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await simulateCommand(args, {
    config: () => loadConfig({ RYGGRAD_DEMO: 'off' }),
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text: string) => stderr.push(text) },
    clock: () => new Date(),
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}
