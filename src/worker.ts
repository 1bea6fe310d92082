/** Starts a thread of this program, with a young generation of its own. */
import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { whereCompiled } from './compiled.ts';

/**
 * @param name of the file without its ending, relative to `from`: the compiled program has other endings
 * @param from `import.meta.url` of the caller
 * @param youngMb megabytes of its young generation, which is three semi-spaces
 */
export function startWorker(
  name: string,
  from: string,
  youngMb: number,
  options: Pick<WorkerOptions, 'workerData'> = {},
): Worker {
  // The size given on the command line is for the thread that answers calls; it would outrank the limit of this one.
  setFlagsFromString('--max-semi-space-size=0');
  return new Worker(new URL(`${name}.${from.endsWith('.ts') ? 'ts' : 'js'}`, from), {
    ...options,
    env: { ...process.env, ...whereCompiled() },
    resourceLimits: { maxYoungGenerationSizeMb: youngMb },
  });
}
