/** What only the operator is told: metrics, and the state of every part; mounted on the admin port, or behind authentication. */
import { randomUUID } from 'node:crypto';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { ServiceError } from '../errors.ts';
import type { Log } from '../log.ts';
import { correlate } from './before-all.ts';
import { fewHeaders } from './limits/connections.ts';
import { loopbackHostOnly } from './limits/host.ts';
import { allowOnly } from './methods.ts';
import { NOTHING_RUNS, send, sendError } from './respond.ts';

export interface MetricsPage {
  readonly text: string;
  /** Media type with version and charset. */
  readonly type: string;
}

/** How every part does, by its name. */
export interface Detail {
  readonly ready: boolean;
  readonly parts: Readonly<Record<string, string>>;
}

export interface AdminDeps {
  readonly log: Log;
  readonly metrics: () => Promise<MetricsPage>;
  readonly detail: () => Promise<Detail>;
  /** Mounts pages for the operator before the answer for unknown addresses. */
  readonly pages?: (app: Express) => void;
}

/** @param app guarded already */
export function routeMetrics(app: Express, metrics: () => Promise<MetricsPage>): void {
  app
    .route('/metrics')
    .get(async (_request, response) => {
      const { text, type } = await metrics();
      response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Content-Security-Policy', NOTHING_RUNS);
      response.end(text);
    })
    .all(allowOnly('GET', 'HEAD'));
}

/** The application of the admin port, which is bound to loopback: whoever reaches it may know all that it tells. */
export function createAdminApp({ log, metrics, detail, pages }: AdminDeps): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', false).set('case sensitive routing', true);
  app.use(correlate(randomUUID), fewHeaders, loopbackHostOnly);
  routeMetrics(app, metrics);
  app
    .route('/health/live')
    .get((_request, response) => send(response, { status: 200, body: { status: 'live' } }))
    .all(allowOnly('GET', 'HEAD'));
  app
    .route('/health/ready')
    .get(async (_request, response) => {
      const { ready, parts } = await detail();
      send(response, { status: ready ? 200 : 503, body: { status: ready ? 'ready' : 'not ready', parts } });
    })
    .all(allowOnly('GET', 'HEAD'));
  pages?.(app);
  app.use(() => {
    throw new ServiceError('not-found');
  });
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    sendError(response, error, log);
  });
  return app;
}
