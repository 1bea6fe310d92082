/** Serves the console at `/`: a page that plays the EHR, with a content security policy that allows nothing from outside. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Router } from 'express';
import type { DemoPatient } from '../demo/patients.ts';
import { findingNames } from '../domain/findings.ts';
import { pageHeaders } from '../http/page-headers.ts';

export interface ConsoleDeps {
  /** The index of demo patients, dates filled. */
  readonly patients: () => Promise<readonly DemoPatient[]>;
}

const page = fileURLToPath(new URL('./page', import.meta.url));
const markdownIt = join(
  dirname(createRequire(import.meta.url).resolve('markdown-it/package.json')),
  'dist/browser/markdown-it.esm.min.mjs',
);

/** Mount at the root, in demo mode only; what it does not know falls through to the next handler. */
export function createConsoleRouter(deps: ConsoleDeps): Router {
  const router = express.Router();
  router.use(['/console', /^\/$/], pageHeaders);
  router.get('/console/patients.json', async (_request, response) => {
    response.json(await deps.patients());
  });
  router.get('/console/findings.json', (_request, response) => {
    response.json(findingNames);
  });
  router.get('/console/markdown-it.mjs', (_request, response) => response.sendFile(markdownIt));
  router.use('/console', express.static(page, { index: false }));
  router.get('/', (_request, response) => response.sendFile(join(page, 'index.html')));
  return router;
}
