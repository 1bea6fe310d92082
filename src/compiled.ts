/** Keeps what compiling the program gave on disk: the next start, also the one after a crash, takes half the time. */
import { enableCompileCache, flushCompileCache, getCompileCacheDir } from 'node:module';
import { dirname, join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** Among the libraries: whoever may write here may change the program itself. Never in a folder that all may write to. */
const folder = join(packageRoot, 'node_modules', '.cache', 'ryggrad');

/**
 * To be called before the rest of the program is imported. Node compares each file with what was compiled, so that a
 * changed one is compiled again; where nothing can be kept (a disk that is read only) everything is compiled, as without.
 * The operator's own NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE win.
 */
export function takeCompiled(): void {
  enableCompileCache(folder);
}

/** Writes what had to be compiled, if anything: a process that is killed would leave nothing to the next. */
export function keepCompiled(): void {
  flushCompileCache();
}

/** For threads, which look there only when they are told to. */
export function whereCompiled(): Readonly<Record<string, string>> {
  const inUse = getCompileCacheDir();
  return inUse === undefined ? {} : { NODE_COMPILE_CACHE: dirname(inUse) };
}
