/** `ryggrad doctor`: checks a deployment before the first call, and says what to change. */
import { parseArgs } from 'node:util';
import { type Config, ConfigError, type Environment } from '../../config.ts';
import { normalBase } from '../../fhir/base-url.ts';
import type { Examination } from './examination.ts';
import { examine } from './examine.ts';
import { about, type Finding } from './finding.ts';
import { asJson, asTable, countsOf } from './report.ts';

export const doctorUsage = `doctor    checks this deployment before the first call: settings, aud, clients' keys, certificates, FHIR servers
  --patient    bare id of a test patient: asks every query of the query plan for it
  --encounter  bare id of one of its encounters
  --server     only this FHIR server of the list, or one tenant below an entry
  --public     also calls the public address of the service, which must be running: its certificate, its closed door
  --json       the findings as JSON
  An access token for --server stands in the variable RYGGRAD_DOCTOR_TOKEN.
exit code: 0 no problem, 1 problems, 2 wrong use, 78 the configuration cannot be used
`;

export interface DoctorDeps {
  /** @throws ConfigError */
  readonly config: () => Config;
  readonly env: Environment;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly now: () => Date;
  /** Columns of the terminal. */
  readonly width: number;
}

const EXIT = { ready: 0, problems: 1, usage: 2, configuration: 78 } as const;

/** @returns the exit code */
export async function doctorCommand(args: readonly string[], deps: DoctorDeps): Promise<number> {
  const options = readOptions(args, deps.env);
  if (typeof options === 'string') {
    deps.stderr.write(`${options}\n${doctorUsage}`);
    return EXIT.usage;
  }
  const { json, ...rest } = options;
  const print = (findings: readonly Finding[]): unknown =>
    deps.stdout.write(json ? asJson(findings) : asTable(findings, deps.width));
  const config = readConfig(deps);
  if (!('clients' in config)) {
    print(config);
    return EXIT.configuration;
  }
  const { RYGGRAD_CONFIG: configFile } = deps.env;
  const findings = await examine({ ...rest, config, now: deps.now, ...(configFile && { configFile }) });
  print(findings);
  return countsOf(findings).problem > 0 ? EXIT.problems : EXIT.ready;
}

type Options = Omit<Examination, 'config' | 'now' | 'configFile'> & { readonly json: boolean };

/** @returns what is wrong, as a sentence, or the options */
function readOptions(args: readonly string[], env: Environment): Options | string {
  const values = parse(args);
  if (typeof values === 'string') return values;
  const { patient, encounter, server: named, json = false } = values;
  const { RYGGRAD_DOCTOR_TOKEN: token } = env;
  if (![patient, encounter].every((id) => id === undefined || /^[A-Za-z0-9\-.]{1,64}$/.test(id)))
    return '--patient and --encounter are bare FHIR ids';
  const server = named === undefined ? undefined : normalBase(named);
  if (named !== undefined && server === undefined) return '--server must be a FHIR base URL';
  // A token is for one server: which one is not for us to guess.
  if (token && server === undefined) return 'RYGGRAD_DOCTOR_TOKEN needs --server, the one server that it is for';
  return {
    json,
    callPublicAddress: values.public === true,
    ...(patient !== undefined && { patientId: patient }),
    ...(encounter !== undefined && { encounterId: encounter }),
    ...(server !== undefined && { server }),
    ...(token && { token }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        patient: { type: 'string' },
        encounter: { type: 'string' },
        server: { type: 'string' },
        public: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    }).values;
  } catch {
    return 'the arguments cannot be read';
  }
}

/** Every problem of an unusable configuration; they name the setting and what it must be, never its value. */
function readConfig({ config }: DoctorDeps): Config | readonly Finding[] {
  try {
    return config();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { problem } = about('configuration');
    return error.problems.map((text) => {
      const at = text.indexOf(': ');
      const subject = at === -1 ? 'configuration' : text.slice(0, at);
      return problem(
        subject,
        text.slice(at === -1 ? 0 : at + 2),
        `Correct ${subject}; the service does not start with it.`,
      );
    });
  }
}
