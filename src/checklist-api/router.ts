/** What the checklist calls: its settings, and hook calls whose data it has read itself with the user's own access. */
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { parseHookCall } from '../cds-hooks/parse-call.ts';
import { defaultPlan } from '../cds-hooks/prefetch.ts';
import type { HookCall } from '../cds-hooks/types.ts';
import type { ServiceAnswer } from '../checklist/logic/reading.ts';
import type { Config } from '../config.ts';
import { ServiceError } from '../errors.ts';
import { localeOf } from '../http/language.ts';
import { createCallRate } from '../http/limits/call-rate.ts';
import { refuseTooManyResources } from '../http/limits/resource-count.ts';
import { allowOnly } from '../http/methods.ts';
import { readBody } from '../http/read-body.ts';
import { send } from '../http/respond.ts';
import type { LiveParts } from '../live-parts.ts';
import type { Log } from '../log.ts';
import { keepAnswers } from './keep-answers.ts';
import { readingOf } from './reading.ts';
import { checklistSettings } from './settings.ts';

export interface ChecklistApiDeps {
  readonly live: Pick<LiveParts, 'current' | 'use'>;
  readonly log: Log;
}

/** Calls a minute from one address: a doctor makes a few for each patient, a health centre behind one address more. */
const callsPerMinute = 600;

/**
 * Mount at `/checklist/api`. Nobody is asked for a token for a hook call here: nothing is contacted or kept, and what
 * comes out follows from what was sent in. Answers are kept only for whoever can read the patient on the FHIR server.
 * Other pages cannot call it: there is no CORS, and JSON asks for a preflight.
 */
export function createChecklistApi({ live, log }: ChecklistApiDeps): Router {
  const router = express.Router();
  router.use(createCallRate({ limitOf: () => (live.current().config.demo ? undefined : callsPerMinute), log }));
  router
    .route('/settings')
    .get((request, response) => {
      const { config, parts } = live.current();
      send(response, {
        status: 200,
        body: checklistSettings(config, parts.settingsOf(clientOf(request)), parts.answers !== undefined),
      });
    })
    .all(allowOnly('GET', 'HEAD'));
  router
    .route('/services/:id')
    .post((request, response) => answerCall(live, request, response))
    .all(allowOnly('POST'));
  router.route('/answers').all(onlyWhereKept(live)).post(keepIn(live)).all(allowOnly('POST'));
  return router;
}

function onlyWhereKept(live: ChecklistApiDeps['live']): RequestHandler {
  return (_request, _response, next) => {
    if (live.current().parts.answers === undefined) throw new ServiceError('not-found');
    next();
  };
}

function keepIn(live: ChecklistApiDeps['live']): RequestHandler {
  return (request, response) =>
    live.use(async (parts) => {
      const { deadlineMs } = live.current().config;
      const { answers } = parts;
      if (answers === undefined) return;
      return keepAnswers(request, response, { answers, deadlineMs, gather: parts.gatherOf(clientOf(request)) });
    });
}

async function answerCall(live: ChecklistApiDeps['live'], request: Request<{ id: string }>, response: Response) {
  const { config, parts } = live.current();
  const client = clientOf(request);
  const body = await readBody(request, config.maxBodyBytes);
  refuseTooManyResources(body, config.maxResources);
  const plan = parts.settingsOf(client).tuning.queryPlan ?? defaultPlan;
  const call = withoutServer(parseHookCall(request.params.id, body, { prefetchKeys: new Set(Object.keys(plan)) }));
  const locale = localeOf(request.headers['accept-language'], languageOf(config));
  const answer = await live.use((inUse) =>
    inUse.roadOf(client)(call, { locale, signal: AbortSignal.timeout(config.deadlineMs) }),
  );
  const told: ServiceAnswer = { response: answer.response, reading: readingOf(answer) };
  send(response, { status: 200, language: locale, body: told });
}

const languageOf = ({ locale }: Config) => locale;

/** Nobody has shown who they are: no server is contacted for them. */
function withoutServer(call: HookCall): HookCall {
  if (call.fhirServer === undefined) return call;
  throw new ServiceError('invalid-request', [
    { expression: 'fhirServer', diagnostics: 'is not taken here: the checklist reads the record itself' },
  ]);
}

/** The EHR whose settings hold: the card's link names it. Whoever names another one gets other words, and no data. */
function clientOf({ url }: Pick<Request, 'url'>): string | undefined {
  return new URL(url, 'http://localhost').searchParams.get('client') ?? undefined;
}
