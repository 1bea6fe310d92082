/** Reads the configuration of this process: environment variables and the file that one of them names. */
import { readFileSync } from 'node:fs';
import { type Config, loadConfig } from '../config.ts';

/** @throws ConfigError with every problem, the unreadable file among them */
export function configFromProcess(more: Readonly<Record<string, string>> = {}): Config {
  const env = { ...process.env, ...more };
  return loadConfig(env, env.RYGGRAD_CONFIG ? textOf(env.RYGGRAD_CONFIG) : undefined);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
