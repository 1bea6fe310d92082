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

export async function startTestServer(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const config = loadConfig({ PORT: '0', RYGGRAD_STORE: 'memory:', RYGGRAD_LOG_LEVEL: 'silent', ...env });
  return startServer(config);
}
