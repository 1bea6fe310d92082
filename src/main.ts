/** Starts the service: reads the environment, listens, and stops cleanly when asked to. */
import { configFromProcess } from './cli/process-config.ts';
import { type Config, ConfigError } from './config.ts';
import { createLog } from './log.ts';
import { type StartedServer, startServer } from './start.ts';
import { watchContent } from './watch-file.ts';

/** EX_CONFIG of sysexits.h: the configuration cannot be used. */
const EXIT_CONFIG = 78;

function readConfig(): Config | undefined {
  try {
    return configFromProcess();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

/** Without a file SIGHUP keeps its usual meaning: the terminal is gone, and so are we. */
function followFile(path: string, server: StartedServer): void {
  const reload = (): void => {
    server.reload(configFromProcess);
  };
  process.on('SIGHUP', reload);
  watchContent(path, reload);
}

const config = readConfig();
if (config === undefined) {
  process.exitCode = EXIT_CONFIG;
} else {
  const log = createLog({ level: config.logLevel });
  const server = await startServer(config, log);
  process.stdout.write(`${server.address}/\n`);
  for (const notice of config.notices) log.warn(notice);
  if (process.env.RYGGRAD_CONFIG) followFile(process.env.RYGGRAD_CONFIG, server);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info('stopping', { signal });
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
