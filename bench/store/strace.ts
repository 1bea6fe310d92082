/**
 * `node bench/store/strace.ts [--calls 2000] [--results]`: runs the service with its SQLite store under Debian's strace,
 * and proves of each 200 that a sync of the write-ahead log was finished before the answer was written. Exit code 1
 * when that is not so for one of them, or when strace did not see them all.
 */
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { Clinic } from './clinic.ts';
import { realDisk } from './disk.ts';
import { Ledger } from './ledger.ts';
import { recordPart } from './record.ts';
import { startService } from './service.ts';
import { StraceJudge, type StraceReport } from './strace-log.ts';

const calls = [
  ...['read', 'readv', 'recvfrom', 'recvmsg', 'write', 'writev', 'sendto', 'sendmsg'],
  ...['pwrite64', 'pwritev', 'fsync', 'fdatasync'],
];

/** The tracer stands aside, so that the process that was started is the service; whole pages are shown. */
const flags = ['-D', '-f', '-yy', '-s', '4200', '-e', 'signal=none'];

interface Seen extends StraceReport {
  readonly acknowledged: { readonly feedback: number; readonly hook: number };
}

async function trace(folder: string, wanted: number): Promise<Seen> {
  const output = join(folder, 'strace.log');
  const before = ['strace', ...flags, '-e', `trace=${calls.join()}`, '-o', output];
  const env = { RYGGRAD_STORE: `sqlite:${join(folder, 'ryggrad.db')}` };
  const service = await startService({ env, before });
  const ledger = new Ledger();
  const clinic = new Clinic({ ledger, address: () => service.address, callers: 8, seed: 1 });
  let batches = 0;
  const acknowledged = ledger.addAcknowledged.bind(ledger);
  ledger.addAcknowledged = (batch) => {
    batches++;
    acknowledged(batch);
  };
  clinic.open();
  while (batches < wanted) await delay(50);
  await clinic.close();
  await service.stop();
  const judge = new StraceJudge();
  for await (const line of createInterface({ input: createReadStream(await whole(output)) })) judge.read(line);
  return { ...judge.report(), acknowledged: { feedback: batches, hook: ledger.calls.length } };
}

/** Resolves when the tracer has written its last. */
async function whole(file: string): Promise<string> {
  for (let bytes = -1; bytes < statSync(file).size; await delay(1000)) bytes = statSync(file).size;
  return file;
}

const at = process.argv.indexOf('--calls');
const disk = realDisk();
const folder = mkdtempSync(join(disk.folder, 'ryggrad-strace-'));
try {
  const seen = await trace(folder, at < 0 ? 2000 : Number(process.argv[at + 1]));
  process.stdout.write(`${JSON.stringify(seen, null, 2)}\n`);
  recordPart('durability', { fileSystem: disk.fileSystem, ...seen });
  const isWhole = (way: 'feedback' | 'hook'): boolean =>
    seen[way].unproven.length === 0 && seen[way].answers === seen.acknowledged[way];
  if (!isWhole('feedback') || !isWhole('hook')) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
