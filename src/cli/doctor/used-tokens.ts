/**
 * Looks whether the file of used tokens can be written, without opening it: opened by another user than that of the
 * service it would become that user's, and a running service has it locked.
 */
import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Config } from '../../config.ts';
import { about, type Finding, type Findings } from './finding.ts';

const SETTING = 'RYGGRAD_STORE';
const { ok, warning } = about('used tokens');

/** Same place as the service's own: beside the store. */
export function examineUsedTokens({ auth, store }: Config): readonly Finding[] {
  if (auth === 'off') return [];
  if (store.startsWith('postgres')) return [ok(SETTING, 'kept in PostgreSQL, for all processes that share it')];
  if (store === 'memory:')
    return [
      warning(
        SETTING,
        'used tokens are forgotten at a restart, and each could then be used again until it expires',
        'Set RYGGRAD_STORE=sqlite:PATH on a disk that outlives the process.',
      ),
    ];
  return [examineFile(`${store.slice('sqlite:'.length)}.used-tokens`, 'its file of used tokens', about('used tokens'))];
}

/** @param name what the file is, as the subject of a sentence */
export function examineFile(file: string, name: string, { ok, warning, problem }: Findings): Finding {
  const path = resolve(file);
  const place = existsSync(path) ? path : nearestFolder(path);
  if (place !== path && !statSync(place).isDirectory())
    return problem(SETTING, 'part of its path is a file, not a folder', 'Name a path below a folder.');
  if (!isWritable(place) || !isWritable(nearestFolder(path)))
    return problem(
      SETTING,
      'this user may not write there',
      'Let the user of the service own the folder and the file.',
    );
  if (place === path && !isDatabase(path))
    return problem(SETTING, `${name} is no SQLite file`, 'Move that file away; a new one is made.');
  if (path.startsWith(`${tmpdir()}/`))
    return warning(SETTING, 'lies among temporary files, which a restart may remove', 'Name a path that is kept.');
  return ok(SETTING, place === path ? 'the file is there and can be written' : 'the file can be made');
}

function nearestFolder(path: string): string {
  let folder = dirname(path);
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** sqlite.org/fileformat.html, 1.3; an empty file is a database in which nothing is yet. */
const MAGIC = 'SQLite format 3\0';

function isDatabase(path: string): boolean {
  if (!statSync(path).isFile()) return false;
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(MAGIC.length);
    const read = readSync(file, start);
    return read === 0 || start.toString('latin1') === MAGIC;
  } finally {
    closeSync(file);
  }
}
