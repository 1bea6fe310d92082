/** In a demonstration the service is called by the name of this machine only: a page elsewhere must not get in by giving its own name our address (DNS rebinding). */
import type { RequestHandler } from 'express';
import { ServiceError } from '../../errors.ts';

const loopbackHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * The port does not matter: a page that gets in by a name must use a name, and these are nobody's to give away, while
 * a demonstration is often watched through a forwarded port.
 */
export const loopbackHostOnly: RequestHandler = ({ headers }, _response, next) => {
  if (loopbackHost.test(headers.host ?? '')) return next();
  throw new ServiceError('wrong-host', [
    { diagnostics: 'Host: must be localhost, 127.0.0.1 or [::1] in a demonstration' },
  ]);
};
