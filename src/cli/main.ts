/** The command line: `ryggrad explain` for one request, `ryggrad simulate` for many patients, `ryggrad doctor` for a deployment, `ryggrad store` for what is kept. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseHookCall } from '../cds-hooks/parse-call.ts';
import { serviceOfBody } from '../cds-hooks/services.ts';
import { ServiceError } from '../errors.ts';
import { buildParts } from '../parts.ts';
import { doctorCommand, doctorUsage } from './doctor/doctor-command.ts';
import { explain } from './explain.ts';
import { configFromProcess } from './process-config.ts';
import { simulateCommand, simulateUsage } from './simulate/simulate-command.ts';
import { storeCommand, storeUsage } from './store/store-command.ts';

const usage = `Usage:
  ryggrad explain --in request.json [--lang nb|en] [--all] [--service id]
  ryggrad simulate --in PATH [--out DIR] [--hook order-sign] [--now DATE|encounter] [--lang nb|en]
  ryggrad doctor [--patient ID] [--encounter ID] [--server URL] [--public] [--json]
  ryggrad store migrate|back|erase|prune|backup|restore …

explain   prints how one hook request is decided: each rule, each clause, its verdict, the evidence and the citation
  --in       a CDS Hooks request as JSON; FHIR data from its prefetch, or from its fhirServer if the allow-list has it
  --lang     language of cards and clauses (default: nb)
  --all      also the clauses of rules that stayed silent
  --service  service id; by default the one of the request's hook

${simulateUsage}
${doctorUsage}
${storeUsage}`;

async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'explain') return explainCommand(rest);
  if (command === 'simulate') {
    const { stdout, stderr } = process;
    return simulateCommand(rest, { config: configFromProcess, stdout, stderr, clock: () => new Date() });
  }
  if (command === 'doctor') {
    const { stdout, stderr, env } = process;
    const width = stdout.columns ?? 160;
    return doctorCommand(rest, { config: configFromProcess, env, stdout, stderr, now: () => new Date(), width });
  }
  if (command === 'store') {
    const { stdout, stderr } = process;
    return storeCommand(rest, { config: configFromProcess, stdout, stderr, now: () => new Date() });
  }
  process.stderr.write(usage);
  return command === undefined || command === '--help' || command === 'help' ? 0 : 2;
}

async function explainCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      in: { type: 'string' },
      lang: { type: 'string', default: 'nb' },
      all: { type: 'boolean', default: false },
      service: { type: 'string' },
    },
  });
  if (values.in === undefined || (values.lang !== 'nb' && values.lang !== 'en')) {
    process.stderr.write(usage);
    return 2;
  }
  const body: unknown = JSON.parse(await readFile(values.in, 'utf8'));
  const call = parseHookCall(values.service ?? serviceOfBody(body) ?? 'back-pain-patient-view', body);
  const parts = await buildParts(configFromProcess());
  try {
    const answer = await parts.road(call, { locale: values.lang, signal: new AbortController().signal, traced: true });
    process.stdout.write(
      explain(answer, { locale: values.lang, width: process.stdout.columns ?? 160, everything: values.all }),
    );
    return 0;
  } finally {
    await parts.close();
  }
}

function complain(error: unknown): number {
  if (error instanceof ServiceError) {
    process.stderr.write(`${error.message}\n`);
    for (const issue of error.issues) {
      process.stderr.write(
        `  ${[issue.expression, issue.diagnostics].filter((part) => part !== undefined).join(': ')}\n`,
      );
    }
    return 1;
  }
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}

process.exitCode = await run(process.argv.slice(2)).catch(complain);
