/** Serves the patient leaflets: plain pages without script, in the language of the address or of the browser. */
import { join } from 'node:path';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Locale } from '../../domain/language.ts';
import { leafletNames } from '../../domain/leaflets.ts';
import { localeOf } from '../../http/language.ts';
import { serveAssets } from './assets.ts';
import { pagesAreMissing } from './serve-pages.ts';

/**
 * @param folder where they were built, `dist-pages/leaflet`
 * @param locale when neither address nor browser says
 */
export function createLeafletRouter(folder: string, locale: Locale, headers: RequestHandler): Router {
  const router = Router({ strict: true, caseSensitive: true });
  const send = (name: string) => (request: Request, response: Response, next: (error?: unknown) => void) => {
    const file = `${name}.${languageOf(request, locale)}.html`;
    response.sendFile(file, { root: folder }, (error) => {
      if (error && !response.headersSent) response.status(503).type('text/plain').send(`${pagesAreMissing}\n`);
      else if (error) next(error);
    });
  };
  router.get('/leaflet', headers, (request, response) =>
    response.redirect(302, `leaflet/${request.url.slice('/leaflet'.length)}`),
  );
  router.get('/leaflet/', headers, send('index'));
  for (const name of leafletNames) router.get(`/leaflet/${name}`, headers, send(name));
  router.use('/leaflet/assets', headers, serveAssets(join(folder, 'assets')));
  return router;
}

function languageOf(request: Request, locale: Locale): Locale {
  const asked = new URL(request.url, 'http://here').searchParams.get('lang');
  if (asked === 'nb' || asked === 'en') return asked;
  return localeOf(request.headers['accept-language'], locale);
}
