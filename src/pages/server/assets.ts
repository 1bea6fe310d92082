/** Serves the assets of the built pages as browsers may keep them, compressed where the build put a compressed twin. */
import { extname } from 'node:path';
import express, { type RequestHandler, type Response } from 'express';

/** What the build compresses with, the smaller first, and how such a file ends. */
const encodings = { br: '.br', gzip: '.gz' } as const;
const names = ['br', 'gzip'] as const;

/**
 * Content-Encoding is set only on a file that is really there: pages that are built anew while the service runs leave no
 * answer that calls itself compressed and is not.
 *
 * @param folder of the assets, `dist-pages/console/assets`; their names carry a hash of their content
 */
export function serveAssets(folder: string): RequestHandler {
  const files = express.static(folder, { index: false, redirect: false, setHeaders: describe });
  return (request, response, next) => {
    response.vary('Accept-Encoding');
    const asked = request.url;
    const plain = (error?: unknown): void => {
      request.url = asked;
      if (error !== undefined) next(error);
      else files(request, response, next);
    };
    // Browsers take several alike, and name them in no order of their liking.
    const encoding = names.find((name) => request.acceptsEncodings(name) !== false);
    if (encoding === undefined) return plain();
    const [path = '', ...query] = asked.split('?');
    request.url = [path + encodings[encoding], ...query].join('?');
    return files(request, response, plain);
  };
}

function describe(response: Response, path: string): void {
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  const ending = extname(path);
  const encoding = names.find((name) => encodings[name] === ending);
  if (encoding === undefined) return;
  response.setHeader('Content-Encoding', encoding);
  response.type(extname(path.slice(0, -ending.length)));
}
