/** Ends a server without cutting off a call, but not later than promised. */
import type { Server } from 'node:http';
import type { Server as TlsServer } from 'node:https';

const LOOK_EVERY_MS = 50;

/**
 * New connections are refused at once; calls under way are answered, each connection is closed as soon as it is idle.
 *
 * @param limit milliseconds after which what is still open is cut off
 */
export function stopped(server: Server | TlsServer, limit: number): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
    const hard = setTimeout(() => server.closeAllConnections(), limit);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(hard);
      resolve();
    });
    server.closeIdleConnections();
  });
}
