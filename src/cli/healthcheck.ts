/** The container's health check: asks the service on this machine whether it is alive; exit code 0 or 1. */
import { configFromProcess } from './process-config.ts';

const { host, port } = configFromProcess();
// A service that listens on every address is asked on the loopback one.
const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
const alive = await fetch(`http://${address.includes(':') ? `[${address}]` : address}:${port}/health/live`, {
  signal: AbortSignal.timeout(2000),
}).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = alive ? 0 : 1;
