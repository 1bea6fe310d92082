/**
 * `node bench/store/faults.ts [--only PART-OF-NAME] [--results]`, as root: mounts a small disk, fills it, makes it read-only
 * or unable to sync, locks the database, takes PostgreSQL away for 30 s; each with hook calls answered and refused.
 * Exit code 1 when an error is not clear, a loss is not counted, or the service does not recover by itself.
 */
import { realDisk } from './disk.ts';
import { type FaultResult, runFault } from './fault-run.ts';
import { injuries } from './injuries.ts';
import { recordPart } from './record.ts';

const at = process.argv.indexOf('--only');
const only = at < 0 ? '' : (process.argv[at + 1] ?? '');
const { folder } = realDisk();
const results: FaultResult[] = [];
for (const make of injuries) {
  for (const whenStoreFails of ['answer', 'refuse'] as const) {
    const injury = make();
    if (!injury.name.includes(only)) continue;
    const result = await runFault(injury, {
      folder,
      seconds: injury.name.startsWith('PostgreSQL') ? 30 : 5,
      whenStoreFails,
    });
    process.stdout.write(`${JSON.stringify(result)}\n`);
    results.push(result);
  }
}
recordPart('faults', { results });
if (results.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
