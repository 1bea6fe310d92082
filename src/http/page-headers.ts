/** Headers of pages and demo data for browsers: nothing from outside, no inline script or style, no frames. */
import helmet from 'helmet';

export const pageHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
  // Demonstrations run on loopback, without TLS.
  strictTransportSecurity: false,
});
