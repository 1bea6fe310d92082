/**
 * `node bench/store/kill.ts --kills 300` on SQLite, `--store postgres --kills 100` for restarts of PostgreSQL;
 * `--results` records it in bench/results.json. Exit code 1 when anything acknowledged is lost or kept twice.
 */
import { realDisk } from './disk.ts';
import { killService } from './kills.ts';
import { recordPart } from './record.ts';
import { restartPostgres } from './restarts.ts';

const after = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const isPostgres = after('--store') === 'postgres';
const count = Number(after('--kills') ?? (isPostgres ? 100 : 300));
const disk = realDisk();
const plan = {
  callers: 8,
  seed: Number(after('--seed') ?? 1),
  folder: disk.folder,
  onRound: (round: number, ready: number, { calls, feedback }: { calls: number; feedback: number }): void => {
    if (round % 10 === 9)
      process.stdout.write(`${round + 1}: ready ${Math.round(ready)} ms, ${calls} calls, ${feedback} feedback\n`);
  },
};
const result = isPostgres
  ? await restartPostgres({ ...plan, restarts: count })
  : await killService({ ...plan, kills: count });
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
recordPart(isPostgres ? 'restarts' : 'kills', { fileSystem: disk.fileSystem, ...result });
if (result.problems.length > 0) process.exitCode = 1;
