/** The container's health check: asks the service on this machine whether it is alive; exit code 0 or 1. */
import { isAlive } from './alive.ts';
import { configFromProcess } from './process-config.ts';

process.exitCode = (await isAlive(configFromProcess())) ? 0 : 1;
