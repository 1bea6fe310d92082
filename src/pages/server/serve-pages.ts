/** Serves the built web pages: each from its own folder of dist-pages, under a policy that lets nothing in from outside. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { serveAssets } from './assets.ts';

export interface ServedPage {
  /** Its folder in dist-pages. */
  readonly name: string;
  /** The folder of its address: `/` or `/rules`. */
  readonly at: string;
}

export const pagesAreMissing = 'The web pages are not built: run npm run pages, then start again.';

/** @param folder where the pages were built, `dist-pages` */
export function pagesAreBuilt(folder: string, { name }: ServedPage): boolean {
  return existsSync(join(folder, name, 'index.html'));
}

/**
 * Addresses in the pages are relative, so that all works under a path of a gateway too; that asks for the slash at the
 * end, to which the address without it leads.
 *
 * @param headers of every answer
 */
export function createPageRouter(folder: string, page: ServedPage, headers: RequestHandler): Router {
  const router = Router({ strict: true, caseSensitive: true });
  const { at } = page;
  const index = at === '/' ? '/' : `${at}/`;
  if (at !== '/') router.get(at, headers, (request, response) => response.redirect(302, withSlash(request.url, at)));
  router.use(`${index}assets`, headers, serveAssets(join(folder, page.name, 'assets')));
  const files = express.static(join(folder, page.name), { extensions: ['html'], redirect: false });
  const missing = sayWhatIsMissing(folder, page);
  if (at === '/') router.get(at, headers, missing, files);
  else router.use(at, headers, missing, files);
  return router;
}

/** `/rules?lang=en` leads to `rules/?lang=en`, seen from the folder that holds it. */
function withSlash(url: string, at: string): string {
  return `${at.slice(at.lastIndexOf('/') + 1)}/${url.slice(at.length)}`;
}

function sayWhatIsMissing(folder: string, page: ServedPage): RequestHandler {
  return (_request, response, next) => {
    if (pagesAreBuilt(folder, page)) return next();
    response.status(503).type('text/plain').send(`${pagesAreMissing}\n`);
  };
}
