/** Mounts the numbers and their page at `/numbers`. */
import { join } from 'node:path';
import type { Express } from 'express';
import { pageHeaders } from '../http/page-headers.ts';
import { packageRoot } from '../package-root.ts';
import { createPageRouter } from '../pages/server/serve-pages.ts';
import { type NumbersDeps, routeNumbers } from './numbers-router.ts';

/** @param folder where the pages were built */
export function mountNumbers(app: Express, deps: NumbersDeps, folder = join(packageRoot, 'dist-pages')): void {
  routeNumbers(app, deps);
  app.use(createPageRouter(folder, { name: 'numbers', at: '/numbers' }, pageHeaders));
}
