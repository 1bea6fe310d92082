/** Finds the keys that patients are hashed under: those of the configuration, or one that the service makes for itself. */
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Config, ConfigError } from '../config.ts';
import { KEY_BYTES, type PatientKey } from './patient-hash.ts';

/** The id of a key that nobody configured. */
const OWN = 'own';
const SQLITE = 'sqlite:';

/**
 * Without `patientKeys` a random key: beside an SQLite file in `PATH.patient-key`, for its user only; of a store in
 * memory it ends with the process, as the store does.
 *
 * @throws ConfigError when the file of the key cannot be read or made
 */
export function patientKeysOf({
  patientKeys,
  store,
}: Pick<Config, 'patientKeys' | 'store'>): readonly [PatientKey, ...PatientKey[]] {
  const [first, ...others] = patientKeys ?? [];
  if (first !== undefined) return [first, ...others];
  if (!store?.startsWith(SQLITE)) return [{ id: OWN, key: randomBytes(KEY_BYTES) }];
  try {
    return [{ id: OWN, key: keyInFile(`${store.slice(SQLITE.length)}.patient-key`) }];
  } catch {
    throw new ConfigError([
      `patientKeys: none is set, and the key beside the store cannot be read or made: store path followed by .patient-key`,
    ]);
  }
}

function keyInFile(path: string): Buffer {
  return read(path) ?? made(path);
}

function read(path: string): Buffer | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (isFault(error, 'ENOENT')) return undefined;
    throw error;
  }
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length < KEY_BYTES) throw new Error('the file holds no key');
  return key;
}

/** Written aside and linked into place: of two processes that start together both end with the key of the first. */
function made(path: string): Buffer {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(aside, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(aside, path);
  } catch (error) {
    if (!isFault(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  const key = read(path);
  if (key === undefined) throw new Error('the file is gone');
  return key;
}

function isFault(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
