/** Debian's Chromium for the browser tests; a machine without it may skip them, CI may not. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
