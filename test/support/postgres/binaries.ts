/** Debian's PostgreSQL for the tests of the store; a machine without it may skip them, CI may not. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps the server's programs off the PATH. */
export function binariesFolder(): string | undefined {
  const newest = globSync('/usr/lib/postgresql/*/bin').sort().reverse();
  const onPath = (process.env.PATH ?? '').split(delimiter);
  return [...newest, ...onPath].find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
}

/** True when the tests can run. @throws in CI, where a missing PostgreSQL is a fault of the set-up */
export function postgresIsHere(): boolean {
  if (binariesFolder() !== undefined) return true;
  const missing = 'No PostgreSQL here; install it with: apt-get install -y postgresql';
  if (process.env.CI) throw new Error(missing);
  process.stderr.write(`\nTests with PostgreSQL do not run here. ${missing}\n`);
  return false;
}

/** PostgreSQL refuses to run as root: then it runs as the user that Debian made for it. */
export function userForPostgres(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}
