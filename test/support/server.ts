/** Starts the real service on a free loopback port for a test file. */
import { loadConfig } from '../../src/config.ts';
import { startServer } from '../../src/start.ts';

export interface RunningServer {
  /** `http://127.0.0.1:41234` */
  readonly address: string;
  /** Of the admin port, when there is one. */
  readonly adminAddress?: string;
  close(): Promise<void>;
}

/** For services whose patience is not what is tested: a busy machine may take longer than a doctor would wait. */
export const patience = { RYGGRAD_DEADLINE_MS: '20000' } as const;

export async function startTestServer(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const usual = { PORT: '0', RYGGRAD_STORE: 'memory:', RYGGRAD_LOG_LEVEL: 'silent', RYGGRAD_THREADS: '0' };
  const config = loadConfig({ ...usual, ...patience, ...env });
  return startServer(config);
}

/** Below those that the system gives to connections of its own. */
const PORTS = { from: 20_000, many: 10_000, tries: 20 };

/**
 * For services that tell their own address, which must therefore be known before they start.
 *
 * @param env made for the address: `http://127.0.0.1:23456`
 * @throws what the service throws, unless somebody else has the port
 */
export async function startTestServerAt(
  env: (address: string) => Readonly<Record<string, string>>,
  tries = PORTS.tries,
): Promise<RunningServer> {
  const port = String(PORTS.from + Math.floor(Math.random() * PORTS.many));
  try {
    return await startTestServer({ ...env(`http://127.0.0.1:${port}`), PORT: port });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || tries <= 1) throw error;
    return startTestServerAt(env, tries - 1);
  }
}
