/** Takes over a changed configuration without a restart: whole and checked, or not at all. */
import { type Config, ConfigError } from './config.ts';
import type { LiveParts } from './live-parts.ts';
import type { Log } from './log.ts';
import { buildParts, type Knowledge } from './parts.ts';

/** What the process is built around; a change of these is told and waits for the next start. */
const fixedAtStart = [
  'port',
  'host',
  'baseUrl',
  'demo',
  'auth',
  'store',
  'corsOrigins',
  'maxBodyBytes',
  'maxResources',
  'maxCalls',
  'drainSeconds',
  'shutdownSeconds',
  'threads',
  'console',
  'checklist',
  'checklistOrigins',
  'checklistAnswerKey',
  'consoleServices',
  'adminPort',
  'tracing',
  'logLevel',
] as const;

export interface ReloadDeps {
  readonly live: LiveParts;
  readonly knowledge: Knowledge;
  readonly log: Log;
}

/**
 * @param read gives the new configuration, or throws ConfigError with every problem
 * @returns false when the old configuration stays, with every problem in the log
 */
export function reload(read: () => Config, { live, knowledge, log }: ReloadDeps): boolean {
  try {
    const next = read();
    const inUse = live.current().config;
    const waiting = fixedAtStart.filter((key) => JSON.stringify(next[key]) !== JSON.stringify(inUse[key]));
    // No card may lead to a page that is not there.
    const config = { ...next, checklist: inUse.checklist };
    const parts = buildParts(config, undefined, knowledge);
    live.swap({ config, parts });
    log.warn('configuration reloaded', { version: knowledge.version });
    for (const key of waiting) log.warn(`${key}: the change waits for a restart`);
    for (const notice of config.notices) log.warn(notice);
    return true;
  } catch (error) {
    for (const problem of problemsOf(error)) log.error(`configuration not reloaded, the old one stays: ${problem}`);
    return false;
  }
}

/** A faulty site code shows only when the value sets are read: its message names codes of the configuration, no patient. */
function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ConfigError) return error.problems;
  return [error instanceof Error ? error.message : 'unknown problem'];
}
