/** The configuration: environment and file in; one frozen object, or every problem at once, out. */

import { authenticationNotices, refuseClientsWithoutKeys } from './config/authentication.ts';
import { readClients, readTuning, refuseUnknown, tuningKeys } from './config/clients.ts';
import { showingNotices } from './config/memory.ts';
import { readSettings, settingKeys } from './config/settings.ts';
import { parseFile } from './config/source.ts';
import { storeNotices } from './config/store.ts';
import { emergencyNotices } from './config/switched-off.ts';
import type { Config, Environment } from './config/types.ts';

export type { ClientSettings, Config, Environment, Settings, Tuning } from './config/types.ts';

/** Everything that is wrong, one line each; the process ends with code 78 (EX_CONFIG of sysexits.h). */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const fileKeys: ReadonlySet<string> = new Set([...settingKeys, ...tuningKeys, 'clients']);

/**
 * Checks everything together; reads neither process nor disk.
 *
 * @param env environment variables
 * @param fileText content of the YAML file that RYGGRAD_CONFIG names, if it could be read
 * @throws ConfigError with every problem
 */
export function loadConfig(env: Environment, fileText?: string): Config {
  const problems: string[] = [];
  if (env.RYGGRAD_CONFIG && fileText === undefined) problems.push('RYGGRAD_CONFIG: the file cannot be read');
  const file = fileText === undefined ? {} : parseFile(fileText, problems);
  refuseUnknown(file, fileKeys, '', problems);
  const settings = readSettings(env, file, problems);
  const everyone = Object.freeze(readTuning(file, '', problems));
  const clients = readClients(file.clients, problems);
  if (settings.auth === 'required') refuseClientsWithoutKeys(clients, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  const notices = [
    ...emergencyNotices('for everybody', everyone.emergenciesOff),
    ...[...clients].flatMap(([iss, { emergenciesOff }]) => emergencyNotices(`for ${iss}`, emergenciesOff)),
    ...showingNotices('for everybody', settings),
    ...[...clients].flatMap(([iss, own]) =>
      own.mode === undefined && own.shadowEmergencies === undefined
        ? []
        : showingNotices(`for ${iss}`, { mode: settings.mode, shadowEmergencies: settings.shadowEmergencies, ...own }),
    ),
    ...storeNotices(settings),
    ...authenticationNotices(settings, clients),
  ];
  return Object.freeze({ ...settings, everyone, clients, notices });
}
