/** What the doctor looks at, and who may call the deployment by its configuration. */
import type { ClientAuthentication } from '../../auth/policy.ts';
import { type Effective, settingsFor } from '../../config/for-client.ts';
import type { Config } from '../../config.ts';

export interface Examination {
  readonly config: Config;
  /** Path of the file that RYGGRAD_CONFIG names. */
  readonly configFile?: string;
  /** The one FHIR server to look at, as normal base URL; missing: all of the configuration. */
  readonly server?: string;
  /** Access token for that server; goes nowhere else. */
  readonly token?: string;
  /** Bare id of a test patient. */
  readonly patientId?: string;
  readonly encounterId?: string;
  /** Also calls the public address of the service, which must be running. */
  readonly callPublicAddress?: boolean;
  readonly now: () => Date;
}

export interface Caller {
  /** `iss`, or `everybody`. */
  readonly name: string;
  readonly settings: Effective;
  readonly authentication?: ClientAuthentication;
}

/** Without authentication nobody is recognised, so that the settings of single clients rest. */
export function callersOf(config: Config): readonly Caller[] {
  if (config.auth === 'off') return [{ name: 'everybody', settings: settingsFor(config) }];
  return [...config.clients].map(([iss, { authentication }]) => ({
    name: iss,
    settings: settingsFor(config, iss),
    ...(authentication && { authentication }),
  }));
}
