/** The HTTP surface: routes, limits and one error handler; what is advised is decided elsewhere. */
import { randomUUID } from 'node:crypto';
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { Authenticator } from '../auth/authenticator.ts';
import type { QueryPlan } from '../cds-hooks/prefetch.ts';
import type { CdsResponse, HookCall, ServiceDescription } from '../cds-hooks/types.ts';
import type { Config } from '../config.ts';
import type { Locale } from '../domain/language.ts';
import { ServiceError } from '../errors.ts';
import type { Log, LogFields } from '../log.ts';
import { type MetricsPage, routeMetrics } from './admin.ts';
import { nameClient, requireClient } from './authenticate.ts';
import { correlate, refuseWhenClosing } from './before-all.ts';
import { crossOrigin } from './cross-origin.ts';
import { type DecisionsDeps, routeDecisions } from './decisions.ts';
import { answerFeedback, type FeedbackDeps } from './feedback.ts';
import { type Readiness, routeHealth } from './health.ts';
import { localeOf } from './language.ts';
import { createCallRate } from './limits/call-rate.ts';
import { fewHeaders } from './limits/connections.ts';
import { HeldBytes } from './limits/held-bytes.ts';
import { loopbackHostOnly } from './limits/host.ts';
import { createOverloadGuard, type OverloadGuard } from './limits/overload.ts';
import { countFailure, type HttpMeter } from './meter.ts';
import { allowOnly } from './methods.ts';
import { readBytes } from './read-body.ts';
import { answerBytes, type CallAnswer } from './read-call.ts';
import { notesOf, send, sendError } from './respond.ts';

export interface CallRequest {
  readonly locale: Locale;
  readonly correlationId: string;
  /** `iss` of the client, when clients are asked who they are. */
  readonly client?: string;
  /** The header as it came (W3C Trace Context). */
  readonly traceparent?: string | undefined;
  /** Aborts when the caller hangs up before the answer. */
  readonly signal: AbortSignal;
  /** What the one log line of this call shall say beside its outcome. */
  readonly note: (fields: LogFields) => void;
}

/** What a client has set for itself, or else what holds for everybody. */
export interface CallerSettings {
  readonly locale?: Locale;
  readonly queryPlan?: QueryPlan;
}

type HttpConfig = Pick<
  Config,
  'demo' | 'corsOrigins' | 'locale' | 'maxBodyBytes' | 'maxResources' | 'maxCalls' | 'everyone' | 'baseUrl'
>;

export interface HttpDeps {
  readonly config: HttpConfig;
  readonly log: Log;
  /** Missing: nobody is asked who they are. */
  readonly authenticator?: Authenticator;
  readonly settingsOf?: (client?: string) => CallerSettings;
  readonly discovery: (client?: string) => { readonly services: readonly ServiceDescription[] };
  readonly decide: (call: HookCall, request: CallRequest) => Promise<CdsResponse>;
  /**
   * Decides a call elsewhere, checks of its body included; missing, or without an answer: here.
   *
   * @param bytes of the body; not to be used any more when there is an answer
   * @throws what `decide` throws
   */
  readonly decideElsewhere?: (service: string, bytes: Buffer, request: CallRequest) => Promise<CallAnswer> | undefined;
  /** What is remembered of earlier calls. */
  readonly memory: Pick<FeedbackDeps, 'keepFeedback'> & Pick<DecisionsDeps, 'trace'>;
  readonly readiness: () => Promise<Readiness>;
  /** True from the moment that the process is told to end: readiness says so, and calls are still answered for a while. */
  readonly leaving?: () => boolean;
  /** True once the process is on its way down: calls on kept connections are then refused with 503. */
  readonly closing?: () => boolean;
  /** Calls in a minute that a client may make; missing: as many as it likes. */
  readonly callsPerMinute?: (client?: string) => number | undefined;
  /** Mounts the web pages. */
  readonly pages?: (app: Express) => void;
  /** Mounts demo parts before the answer for unknown addresses. */
  readonly demo?: (app: Express) => void;
  /** Told to clients only; missing or without authentication: not at all. */
  readonly metrics?: () => Promise<MetricsPage>;
  /** Is told how each call ended; missing: nobody counts. */
  readonly meter?: HttpMeter;
  readonly uuid?: () => string;
  /** Milliseconds of a monotonic clock. */
  readonly clock?: () => number;
}

const guarded = ['/cds-services', '/decisions', '/metrics'];

/** The Express application; listening is the caller's business. */
export function createApp(deps: HttpDeps): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', false).set('case sensitive routing', true);
  app.use(correlate(deps.uuid ?? randomUUID));
  app.use(fewHeaders);
  if (deps.config.demo) app.use(loopbackHostOnly);
  const browserPages = crossOrigin({ origins: deps.config.corsOrigins, loopback: deps.config.demo });
  app.use(['/cds-services', '/health', '/decisions'], browserPages);
  // Not /health/live: a process on its way down is still alive.
  app.use('/health/ready', refuseWhenClosing(deps.leaving ?? deps.closing));
  app.use(guarded, refuseWhenClosing(deps.closing));
  const { config, log, callsPerMinute } = deps;
  const overload = createOverloadGuard({ maxCalls: config.maxCalls, log, ...(deps.meter && { meter: deps.meter }) });
  // Before a token is checked: that costs more than all the rest of a small call.
  app.use([...guarded, '/checklist/api'], overload.handler);
  guard(app, deps);
  if (callsPerMinute)
    app.use(guarded, createCallRate({ limitOf: callsPerMinute, log, ...(deps.meter && { meter: deps.meter }) }));
  routeDiscovery(app, deps);
  routeCalls(app, deps, overload);
  routeHealth(app, deps);
  if (deps.authenticator && deps.metrics) routeMetrics(app, deps.metrics);
  routeDecisions(app, { ...deps.memory, log: deps.log, clientOf: (response) => clientOf(response, deps) });
  deps.demo?.(app);
  deps.pages?.(app);
  app.use(() => {
    throw new ServiceError('not-found');
  });
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    countFailure(response, sendError(response, error, deps.log), deps);
  });
  return app;
}

/** Everything but liveness and the bare readiness. */
function guard(app: Express, { authenticator, config }: HttpDeps): void {
  if (authenticator === undefined) return;
  const { baseUrl } = config;
  app.use(guarded, requireClient({ authenticator, baseUrl }));
  app.use('/health/ready', nameClient({ authenticator, baseUrl }));
}

/** The client who was let in. @throws when a route lies before the guard by mistake: then nobody is */
function clientOf(response: Response, { authenticator }: HttpDeps): string | undefined {
  const { client } = notesOf(response);
  if (authenticator !== undefined && client === undefined) throw new Error('a route is not guarded');
  return client;
}

function routeDiscovery(app: Express, deps: HttpDeps): void {
  app
    .route('/cds-services')
    .get((_request, response) => send(response, { status: 200, body: deps.discovery(clientOf(response, deps)) }))
    .all(allowOnly('GET', 'HEAD'));
}

function routeCalls(app: Express, deps: HttpDeps, overload: OverloadGuard): void {
  const known = new Set(deps.discovery().services.map(({ id }) => id));
  const knownOnly: RequestHandler<{ id: string }> = ({ params }, response, next) => {
    if (!known.has(params.id)) throw new ServiceError('unknown-service');
    notesOf(response).service = params.id;
    next();
  };
  app.route('/cds-services/:id').all(knownOnly).post(answerCall(deps, overload)).all(allowOnly('POST'));
  const feedback = answerFeedback({ ...deps.memory, overload, log: deps.log, maxBodyBytes: deps.config.maxBodyBytes });
  app.route('/cds-services/:id/feedback').all(knownOnly).post(feedback).all(allowOnly('POST'));
}

function answerCall(deps: HttpDeps, overload: OverloadGuard): RequestHandler<{ id: string }> {
  const { config, log } = deps;
  const limits = { limit: config.maxBodyBytes, held: new HeldBytes() };
  const clock = deps.clock ?? performance.now.bind(performance);
  const settingsOf = deps.settingsOf ?? ((): CallerSettings => config.everyone);
  const { maxResources } = config;
  return async (request, response) => {
    const started = clock();
    const notes = notesOf(response);
    notes.started = started;
    const client = clientOf(response, deps);
    const settings = settingsOf(client);
    const bytes = await overload.whileSending(response, readBytes(request, limits));
    const locale = settings.locale ?? localeOf(request.headers['accept-language'], config.locale);
    const { correlationId } = notes;
    // On the notes, so that a decision that is refused (412) is told by its id too.
    const note = (fields: LogFields): void => void Object.assign(notes, fields);
    const { traceparent } = request.headers;
    const from = { ...(client !== undefined && { client }), ...(typeof traceparent === 'string' && { traceparent }) };
    const asked = { locale, correlationId, signal: signalOf(response), note, ...from };
    const { id } = request.params;
    const { queryPlan } = settings;
    const decide = (call: HookCall): Promise<CdsResponse> => deps.decide(call, asked);
    const answer =
      (await deps.decideElsewhere?.(id, bytes, asked)) ??
      (await answerBytes(id, bytes, { maxResources, queryPlan, decide, note }));
    send(response, { status: 200, body: answer.bytes, language: locale });
    const took = clock() - started;
    deps.meter?.answered({ service: id, client, status: 200, milliseconds: took });
    const milliseconds = Math.round(took);
    log.info('hook answered', { ...notes, status: 200, cards: answer.cards, milliseconds });
  };
}

function signalOf(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
