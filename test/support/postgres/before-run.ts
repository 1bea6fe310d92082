/** Jest's globalSetup. */
export { beforeRun as default } from './run.ts';
