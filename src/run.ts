/** Runs the service: reads the environment, listens, and stops cleanly when asked to. */
import { configFromProcess } from './cli/process-config.ts';
import { keepCompiled } from './compiled.ts';
import { type Config, ConfigError } from './config.ts';
import { createLog, type Log } from './log.ts';
import { type StartedServer, startServer } from './start.ts';
import { watchContent } from './watch-file.ts';

/** EX_CONFIG of sysexits.h: the configuration cannot be used. */
const EXIT_CONFIG = 78;

function readConfig(): Config | undefined {
  try {
    return configFromProcess();
  } catch (error) {
    return complain(error);
  }
}

function start(config: Config, log: Log): Promise<StartedServer | undefined> {
  return startServer(config, log).catch(complain);
}

function complain(error: unknown): undefined {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
}

/** Configuration and certificates. Without a file SIGHUP keeps its usual meaning: the terminal is gone, and so are we. */
function followFiles(paths: readonly string[], server: StartedServer): void {
  if (paths.length === 0) return;
  const reload = (): void => {
    server.reload(configFromProcess);
  };
  process.on('SIGHUP', reload);
  for (const path of paths) watchContent(path, reload);
}

const config = readConfig();
const log = createLog({ level: config?.logLevel ?? 'info' });
const server = config && (await start(config, log));
if (config === undefined || server === undefined) {
  process.exitCode = EXIT_CONFIG;
} else {
  process.stdout.write(`${server.address}/\n`);
  for (const notice of config.notices) log.warn(notice);
  const { cert, key, ca } = config.tls ?? {};
  followFiles(
    [process.env.RYGGRAD_CONFIG, cert, key, ca].flatMap((path) => path || []),
    server,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info('stopping', { signal });
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  // Last: it holds up the first start by some tenths of a second, and signals must not end what they should only tell.
  keepCompiled();
}
