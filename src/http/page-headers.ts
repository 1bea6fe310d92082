/** Headers of pages and demo data for browsers: nothing from outside, no inline script or style, no frames. */
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** @param connect what a page may call beside this service itself: origins, each without a path */
export function pageHeadersFor(connect: readonly string[] = []): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'", ...connect],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // Demonstrations run on loopback, without TLS.
    strictTransportSecurity: false,
  });
}

export const pageHeaders = pageHeadersFor();
