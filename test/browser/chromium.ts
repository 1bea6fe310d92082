/** Debian's Chromium for the browser tests; a machine without it may skip them, CI may not. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** On a machine with everything else to do. */
const LAUNCH_MS = 120_000;

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** True when the tests can run. @throws in CI, where a missing browser is a fault of the set-up. */
export function browserIsHere(): boolean {
  if (existsSync(executablePath)) return true;
  const missing = `No browser at ${executablePath}; install it with: apt-get install -y chromium`;
  if (process.env.CI) throw new Error(missing);
  process.stderr.write(`\nThe browser tests do not run here. ${missing}\n`);
  return false;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // Shared memory of a container is small; without it the browser writes to files.
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    timeout: LAUNCH_MS,
  });
}
