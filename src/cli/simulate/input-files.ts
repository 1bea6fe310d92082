/** Finds the files of a simulation and tells how each is to be read: line by line or whole. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';

export interface InputFile {
  readonly path: string;
  /** Relative to the input folder, or the file's own name. */
  readonly name: string;
  readonly bytes: number;
  readonly form: 'lines' | 'document' | 'compressed';
}

export interface Inputs {
  readonly files: readonly InputFile[];
  /** Names of files that are no FHIR input by their extension. */
  readonly ignored: readonly string[];
}

const lineEndings: ReadonlySet<string> = new Set(['.ndjson', '.jsonl']);
const compressed: ReadonlySet<string> = new Set(['.gz', '.tgz', '.zip', '.bz2', '.xz', '.zst', '.7z', '.tar']);
/** NDJSON by its name: many records, and so not called after one patient. */
export function isLineFile(name: string): boolean {
  return lineEndings.has(extname(name).toLowerCase());
}

/** First bytes of gzip, zip, bzip2, xz and zstd. */
const magic: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a],
  [0x28, 0xb5, 0x2f, 0xfd],
];
const sniffedBytes = 65_536;

/**
 * Lists the input in a fixed order: by path, whatever the file system says.
 *
 * @param input a file or a folder; folders are read with their subfolders
 * @param out what an earlier run left there is no input
 * @throws when `input` does not exist
 */
export function findInputs(input: string, out: string): Inputs {
  if (!statSync(input).isDirectory()) return { files: [describe(input, basename(input))], ignored: [] };
  const files: InputFile[] = [];
  const ignored: string[] = [];
  for (const name of readdirSync(input, { recursive: true, encoding: 'utf8' }).sort(byCodeUnits)) {
    const path = join(input, name);
    if (!statSync(path).isFile() || isOurs(path, out)) continue;
    const extension = extname(name).toLowerCase();
    const isInput = extension === '.json' || isLineFile(name) || compressed.has(extension);
    if (isInput) files.push(describe(path, name));
    else ignored.push(name);
  }
  return { files, ignored };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The files that a run writes; a folder of one's own below the input is left out whole. */
function isOurs(path: string, out: string): boolean {
  const within = relative(resolve(out), resolve(path));
  if (within.startsWith('..')) return false;
  return within === 'decisions.ndjson' || within === 'report.html' || within.startsWith('.simulation-');
}

function describe(path: string, name: string): InputFile {
  return { path, name, bytes: statSync(path).size, form: formOf(path) };
}

/** By content: a first line that is JSON by itself means line by line, whatever the file is called. */
function formOf(path: string): InputFile['form'] {
  const extension = extname(path).toLowerCase();
  const head = headOf(path);
  if (compressed.has(extension) || magic.some((bytes) => bytes.every((byte, index) => head[index] === byte))) {
    return 'compressed';
  }
  if (isLineFile(path)) return 'lines';
  const first = new TextDecoder().decode(head).trimStart().split('\n', 1)[0] ?? '';
  return isWholeJson(first) ? 'lines' : 'document';
}

function headOf(path: string): Uint8Array {
  const head = new Uint8Array(sniffedBytes);
  const descriptor = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
}

function isWholeJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
