/** The servers that stand around a fault matrix: the service, one that nobody may ask, one that nobody trusts. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { startChartServer } from './chart-server.ts';
import { type Fault, faultsWith } from './faults.ts';
import { type Services, startServices } from './run.ts';

export interface Stage extends Services {
  readonly faults: readonly Fault[];
  /** URLs that were asked where nobody may ask. */
  readonly strayed: () => readonly string[];
  /** Requests that came through to the server without a trusted certificate. */
  readonly trusted: () => number;
}

/** Made for 127.0.0.1 and signed by itself: no secret, and good for nothing else. */
const selfSigned = readFileSync(new URL('trusted-by-nobody.pem', import.meta.url));

export async function startStage(): Promise<Stage> {
  const elsewhere = await startChartServer([], () => undefined);
  const untrusted = await startUntrusted();
  const services = await startServices();
  return {
    ...services,
    faults: faultsWith({ elsewhere: elsewhere.base, untrusted: untrusted.base }),
    strayed: () => elsewhere.asked,
    trusted: untrusted.requests,
    close: async () => {
      await services.close();
      await Promise.all([elsewhere.close(), untrusted.close()]);
    },
  };
}

async function startUntrusted() {
  let requests = 0;
  const server = createServer({ key: selfSigned, cert: selfSigned }, (_request, response) => {
    requests += 1;
    response.end('{"resourceType":"Bundle"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `https://127.0.0.1:${port}`,
    requests: () => requests,
    close: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The names of all faults, for the titles of tests that are written before any server is there. */
export const faultNames: readonly string[] = faultsWith({ elsewhere: '', untrusted: '' }).map(({ name }) => name);
