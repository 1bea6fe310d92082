/** The HTTP surface: routes, limits and one error handler; what is advised is decided elsewhere. */
import { randomUUID } from 'node:crypto';
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { parseHookCall } from '../cds-hooks/parse-call.ts';
import { defaultPlan } from '../cds-hooks/prefetch.ts';
import type { CdsResponse, HookCall, ServiceDescription } from '../cds-hooks/types.ts';
import type { Config } from '../config.ts';
import type { Locale } from '../domain/language.ts';
import { ServiceError } from '../errors.ts';
import type { Log, LogFields } from '../log.ts';
import { crossOrigin } from './cross-origin.ts';
import { localeOf } from './language.ts';
import { readBody } from './read-body.ts';
import { CORRELATION_HEADER, notesOf, send, sendError } from './respond.ts';

export interface CallRequest {
  readonly locale: Locale;
  readonly correlationId: string;
  /** Aborts when the caller hangs up before the answer. */
  readonly signal: AbortSignal;
  /** What the one log line of this call shall say beside its outcome. */
  readonly note: (fields: LogFields) => void;
}

export interface Readiness {
  readonly ready: boolean;
  /** State of each part: `terminology: ok`. */
  readonly parts: Readonly<Record<string, 'ok' | 'failed' | 'off'>>;
}

export interface HttpDeps {
  readonly config: Pick<Config, 'demo' | 'corsOrigins' | 'locale' | 'maxBodyBytes' | 'everyone'>;
  readonly log: Log;
  readonly discovery: () => { readonly services: readonly ServiceDescription[] };
  readonly decide: (call: HookCall, request: CallRequest) => Promise<CdsResponse>;
  readonly readiness: () => Promise<Readiness>;
  /** True once the process is on its way down: calls on kept connections are then refused with 503. */
  readonly closing?: () => boolean;
  /** Mounts demo parts before the answer for unknown addresses. */
  readonly demo?: (app: Express) => void;
  readonly uuid?: () => string;
  /** Milliseconds of a monotonic clock. */
  readonly clock?: () => number;
}

/** The Express application; listening is the caller's business. */
export function createApp(deps: HttpDeps): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', false).set('case sensitive routing', true);
  app.use(correlate(deps.uuid ?? randomUUID));
  const browserPages = crossOrigin({ origins: deps.config.corsOrigins, loopback: deps.config.demo });
  app.use(['/cds-services', '/health', '/decisions'], browserPages);
  // Not /health/live: a process on its way down is still alive.
  app.use(['/cds-services', '/health/ready', '/decisions'], refuseWhenClosing(deps.closing));
  routeDiscovery(app, deps);
  routeCalls(app, deps);
  routeHealth(app, deps);
  routeDecisions(app);
  deps.demo?.(app);
  app.use(() => {
    throw new ServiceError('not-found');
  });
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    sendError(response, error, deps.log);
  });
  return app;
}

const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The caller's correlation id if it is a UUID, for anything else could carry data into the log. */
function correlate(uuid: () => string): RequestHandler {
  return (request, response, next) => {
    const given = request.headers['x-correlation-id'];
    const correlationId = typeof given === 'string' && uuidForm.test(given) ? given : uuid();
    notesOf(response).correlationId = correlationId;
    response.setHeader(CORRELATION_HEADER, correlationId);
    next();
  };
}

function refuseWhenClosing(closing: () => boolean = () => false): RequestHandler {
  return (_request, response, next) => {
    if (!closing()) return next();
    response.setHeader('Connection', 'close');
    throw new ServiceError('unavailable', [{ diagnostics: 'shutting down' }]);
  };
}

function allowOnly(...methods: readonly string[]): RequestHandler {
  const allow = [...methods, 'OPTIONS'].join(', ');
  return (request, response) => {
    response.setHeader('Allow', allow);
    if (request.method !== 'OPTIONS') throw new ServiceError('method-not-allowed');
    response.statusCode = 204;
    response.end();
  };
}

function routeDiscovery(app: Express, deps: HttpDeps): void {
  app
    .route('/cds-services')
    .get((_request, response) => send(response, { status: 200, body: deps.discovery() }))
    .all(allowOnly('GET', 'HEAD'));
}

function routeCalls(app: Express, deps: HttpDeps): void {
  const known = new Set(deps.discovery().services.map(({ id }) => id));
  const knownOnly: RequestHandler<{ id: string }> = ({ params }, response, next) => {
    if (!known.has(params.id)) throw new ServiceError('unknown-service');
    notesOf(response).service = params.id;
    next();
  };
  app.route('/cds-services/:id').all(knownOnly).post(answerCall(deps)).all(allowOnly('POST'));
  app.route('/cds-services/:id/feedback').all(knownOnly).post(notYet).all(allowOnly('POST'));
}

function answerCall(deps: HttpDeps): RequestHandler<{ id: string }> {
  const { config, log } = deps;
  const clock = deps.clock ?? performance.now.bind(performance);
  const prefetchKeys = keysOfPlan(config);
  return async (request, response) => {
    const started = clock();
    const notes = notesOf(response);
    const body = await readBody(request, config.maxBodyBytes);
    const call = parseHookCall(request.params.id, body, { prefetchKeys: prefetchKeys() });
    notes.hookInstance = call.hookInstance;
    const locale = localeOf(request.headers['accept-language'], config.locale);
    const { correlationId } = notes;
    let noted: LogFields | undefined;
    const note = (fields: LogFields): void => {
      noted = fields;
    };
    const answer = await deps.decide(call, { locale, correlationId, signal: signalOf(response), note });
    send(response, { status: 200, body: answer, language: locale });
    const milliseconds = Math.round(clock() - started);
    log.info('hook answered', { ...notes, ...noted, status: 200, cards: answer.cards.length, milliseconds });
  };
}

/** Made once for each plan: a reload may put another in its place. */
function keysOfPlan(config: HttpDeps['config']): () => ReadonlySet<string> {
  let plan = config.everyone.queryPlan ?? defaultPlan;
  let keys: ReadonlySet<string> = new Set(Object.keys(plan));
  return () => {
    const now = config.everyone.queryPlan ?? defaultPlan;
    if (now !== plan) [plan, keys] = [now, new Set(Object.keys(now))];
    return keys;
  };
}

function signalOf(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

function routeHealth(app: Express, deps: HttpDeps): void {
  app
    .route('/health/live')
    .get((_request, response) => send(response, { status: 200, body: { status: 'live' } }))
    .all(allowOnly('GET', 'HEAD'));
  app
    .route('/health/ready')
    .get(async (_request, response) => {
      const { ready, parts } = await deps.readiness();
      if (ready) return send(response, { status: 200, body: { status: 'ready', parts } });
      const failed = Object.entries(parts).filter(([, state]) => state === 'failed');
      throw new ServiceError(
        'unavailable',
        failed.map(([part]) => ({ diagnostics: `${part}: failed` })),
      );
    })
    .all(allowOnly('GET', 'HEAD'));
}

function routeDecisions(app: Express): void {
  app.route('/decisions/:id').get(notYet).all(allowOnly('GET', 'HEAD'));
}

/** Feedback and stored decisions need the store, which does not exist yet: said, rather than half done. */
function notYet(): never {
  throw new ServiceError('not-implemented');
}
