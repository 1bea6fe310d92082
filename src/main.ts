/** Starts the service: the program itself is imported when Node knows where it lies compiled. */
import { takeCompiled } from './compiled.ts';

takeCompiled();
await import('./run.ts');
