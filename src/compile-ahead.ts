/** `node dist/src/compile-ahead.js`, when an image is made: keeps the program compiled, for it cannot when its disk is read only. */
import { keepCompiled, takeCompiled } from './compiled.ts';

takeCompiled();
await Promise.all([
  import('./start.ts'),
  import('./cli/process-config.ts'),
  // What only some configurations load.
  import('./store/postgres/open.ts'),
  import('./metrics/metrics.ts'),
  import('./tracing/open-telemetry.ts'),
]);
keepCompiled();
