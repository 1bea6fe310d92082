/** Mounts everything that only a demonstration has: FHIR server, console, and the trace of a call. */
import { type Express, type Request, type Response, Router } from 'express';
import { parseHookCall } from '../cds-hooks/parse-call.ts';
import { serviceOfBody } from '../cds-hooks/services.ts';
import type { Config } from '../config.ts';
import { createConsoleRouter } from '../console/console-router.ts';
import { localeOf } from '../http/language.ts';
import { readBody } from '../http/read-body.ts';
import { send } from '../http/respond.ts';
import type { Road } from '../service/road.ts';
import { createDemoFhirServer } from './fhir-server.ts';

export function createDemo(config: Config, road: Road) {
  const fhir = createDemoFhirServer({ now: () => new Date(), timeZone: config.timeZone });
  let state: 'ok' | 'failed' | 'off' = 'off';
  return {
    mount(app: Express): void {
      app.use('/demo/fhir', fhir.router);
      app.use('/demo/explain', explainRouter(config, road));
      app.use('/', createConsoleRouter({ patients: async () => (await fhir.load()).patients }));
    },
    async load(): Promise<void> {
      state = 'failed';
      await fhir.load();
      state = 'ok';
    },
    readiness: async () => ({ demo: state }),
  };
}

/** `POST /demo/explain`: the body of a hook call in; decision, every rule's trace and the cards out. */
function explainRouter(config: Config, road: Road): Router {
  const router = Router();
  router.post('/', async (request: Request, response: Response) => {
    const body = await readBody(request, config.maxBodyBytes);
    // For an unknown hook any service will do: its check then names the field.
    const call = parseHookCall(serviceOfBody(body) ?? 'back-pain-patient-view', body);
    const locale = localeOf(request.headers['accept-language'], config.locale);
    const answer = await road(call, { locale, signal: new AbortController().signal, traced: true });
    const { trace, ...decision } = answer.decision;
    send(response, { status: 200, language: locale, body: { decision, trace, response: answer.response } });
  });
  return router;
}
