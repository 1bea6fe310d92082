/** Looks whether decisions and feedback can be kept: the file without opening it, PostgreSQL by a connection that changes nothing. */
import type { Config } from '../../config.ts';
import { versionOfPostgres } from '../../store/open-session.ts';
import { StoreUnusable } from '../../store/open-store.ts';
import { about, type Finding } from './finding.ts';
import { examineFile } from './used-tokens.ts';

const SETTING = 'RYGGRAD_STORE';
const SQLITE = 'sqlite:';
const findings = about('store');

export async function examineStore({ store }: Config): Promise<readonly Finding[]> {
  if (store.startsWith(SQLITE)) return [examineFile(store.slice(SQLITE.length), 'the store', findings)];
  if (store.startsWith('postgres')) return [await examinePostgres(store)];
  const says = 'decisions and feedback are forgotten when the process ends';
  return [findings.warning(SETTING, says, 'Set sqlite:PATH on a disk that outlives the process, or postgres://…')];
}

async function examinePostgres(url: string): Promise<Finding> {
  try {
    const version = await versionOfPostgres(url);
    const tables = version === 0 ? 'the tables will be made at start' : `the tables have version ${version}`;
    return findings.ok(SETTING, `PostgreSQL answers; ${tables}`);
  } catch (error) {
    const says = error instanceof StoreUnusable ? error.message : 'PostgreSQL cannot be used';
    return findings.problem(SETTING, says, 'Correct the address, the password or the rights of its user.');
  }
}
