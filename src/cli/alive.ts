/** Asks the service on this machine whether it is alive. */
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:tls';
import type { Config } from '../config.ts';

const PATIENCE_MS = 2000;

/** Its own certificate is not checked: it names the public host, not this machine. */
export function isAlive(config: Pick<Config, 'host' | 'port' | 'tls'>): Promise<boolean> {
  const { port, tls } = config;
  // A service that listens on every address is asked on the loopback one.
  const host = config.host === '0.0.0.0' || config.host === '::' ? '127.0.0.1' : config.host.replace(/^\[|\]$/g, '');
  if (tls?.ca !== undefined) return shakesHands(host, port);
  const request = tls === undefined ? plainRequest : secureRequest;
  return new Promise((resolve) => {
    const options = { host, port, path: '/health/live', timeout: PATIENCE_MS, rejectUnauthorized: false, agent: false };
    const outgoing = request(options, (incoming) => {
      incoming.resume();
      resolve(incoming.statusCode === 200);
    });
    outgoing.once('timeout', () => outgoing.destroy());
    outgoing.once('error', () => resolve(false));
    outgoing.once('close', () => resolve(false));
    outgoing.end();
  });
}

/** Where clients must show a certificate, and the check has none, an answer to its greeting is the sign of life. */
function shakesHands(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, rejectUnauthorized: false, timeout: PATIENCE_MS }, () => {
      resolve(true);
      socket.destroy();
    });
    socket.once('timeout', () => socket.destroy());
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}
