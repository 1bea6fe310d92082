/** Before and after a run of the tests: names a folder, in which the first file that needs PostgreSQL has it started. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Jest's own process hands its environment on to its workers. */
export const FOLDER = 'RYGGRAD_TEST_POSTGRES';
export const OWNER = 'RYGGRAD_TEST_RUN';

const GONE_WITHIN_MS = 20_000;

export function beforeRun(): void {
  process.env[FOLDER] = join(tmpdir(), `ryggrad-tests-${randomUUID()}`);
  process.env[OWNER] = `${process.pid}`;
}

export async function afterRun(): Promise<void> {
  const folder = process.env[FOLDER];
  if (folder === undefined) return;
  const pid = join(folder, 'keeper.pid');
  if (existsSync(pid)) {
    end(Number(readFileSync(pid, 'utf8')));
    for (const until = performance.now() + GONE_WITHIN_MS; existsSync(folder) && performance.now() < until; )
      await delay(20);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
