/** The service in a process that tells its own CPU time, and measures one signature verification alone. */
import { readFileSync } from 'node:fs';
import { compactVerify } from 'jose';
import { importFor } from '../src/auth/algorithms.ts';
import { loadConfig } from '../src/config.ts';
import { startServer } from '../src/start.ts';
import { keysOf, type MeasuredAlgorithm, mint } from './auth-tokens.ts';

export type ServerOrder =
  | { readonly ask: 'cpu' }
  | { readonly ask: 'verification'; readonly algorithm: MeasuredAlgorithm; readonly times: number };

const file = process.env.RYGGRAD_CONFIG;
const server = await startServer(loadConfig(process.env, file ? readFileSync(file, 'utf8') : undefined));

/** Microseconds of CPU, all threads: signatures are verified beside the main one. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Microseconds of CPU for one verification by the library that the service verifies with, one after the other. */
async function measureVerification(algorithm: MeasuredAlgorithm, times: number): Promise<number> {
  const key = importFor(keysOf(algorithm).publicKey, algorithm);
  const token = mint(algorithm, 'alone');
  const verify = async (count: number): Promise<void> => {
    for (let time = 0; time < count; time++) await compactVerify(token, key, { algorithms: [algorithm] });
  };
  await verify(times / 4);
  const before = cpu();
  await verify(times);
  return (cpu() - before) / times;
}

process.on('message', (order: ServerOrder) => {
  if (order.ask === 'cpu') process.send?.(cpu());
  else void measureVerification(order.algorithm, order.times).then((microseconds) => process.send?.(microseconds));
});
process.on('disconnect', () => process.exit());
process.send?.(server.address);
