/** What is wrong with a configuration, as its operator is told. */

import type { Environment } from '../../src/config/types.ts';
import { ConfigError, loadConfig } from '../../src/config.ts';

/** @returns nothing when it can be used */
export function problemsOf(env: Environment, file?: string): readonly string[] {
  try {
    loadConfig(env, file);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
