/** Jest's globalTeardown. */
export { afterRun as default } from './run.ts';
