/** Mounts everything that only a demonstration has: FHIR server, patients, variants of the service, and the trace of a call. */
import { type Express, type Request, type Response, Router } from 'express';
import { parseHookCall } from '../cds-hooks/parse-call.ts';
import { serviceOfBody } from '../cds-hooks/services.ts';
import type { Config } from '../config.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { ServiceError } from '../errors.ts';
import { localeOf } from '../http/language.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { readBody } from '../http/read-body.ts';
import { send } from '../http/respond.ts';
import type { Knowledge } from '../parts.ts';
import type { Answer, Road } from '../service/road.ts';
import { createDemoFhirServer } from './fhir-server.ts';
import { Variants } from './variants.ts';

export function createDemo(config: Config, road: Road, knowledge: Knowledge) {
  const fhir = createDemoFhirServer({ now: () => new Date(), timeZone: config.timeZone });
  const variants = new Variants(config, knowledge);
  let state: 'ok' | 'failed' | 'off' = 'off';
  return {
    mount(app: Express): void {
      app.use('/demo/fhir', fhir.router);
      app.use('/demo/explain', explainRouter(config, road));
      app.use('/demo/as', variantRouter(config, variants));
      app.get('/console/patients.json', pageHeaders, async (_request, response) => {
        response.json((await fhir.load()).patients);
      });
    },
    async load(): Promise<void> {
      state = 'failed';
      await fhir.load();
      state = 'ok';
    },
    readiness: async () => ({ demo: state }),
    close: () => variants.close(),
  };
}

/** Walks the road with the body of a request, whatever its hook. */
async function walk(request: Request, config: Config, road: Road): Promise<Answer & { readonly locale: 'nb' | 'en' }> {
  const body = await readBody(request, config.maxBodyBytes);
  // For an unknown hook any service will do: its check then names the field.
  const call = parseHookCall(serviceOfBody(body) ?? 'back-pain-patient-view', body);
  const locale = localeOf(request.headers['accept-language'], config.locale);
  const answer = await road(call, { locale, signal: new AbortController().signal, traced: true });
  return { ...answer, locale };
}

/** `POST /demo/explain`: the body of a hook call in; decision, findings with their evidence, every rule's trace and the cards out. */
function explainRouter(config: Config, road: Road): Router {
  const router = Router();
  router.post('/', async (request: Request, response: Response) => {
    const { locale, decision, facts, response: answered } = await walk(request, config, road);
    const { trace, ...rest } = decision;
    const body = { decision: rest, findings: evidenceOf(facts), trace, response: answered };
    send(response, { status: 200, language: locale, body });
  });
  return router;
}

/** Findings of which something stands in the record, with where and when. */
function evidenceOf({ findings, course }: PatientFacts) {
  const recorded = Object.entries(findings).filter(([, { evidence }]) => evidence.length > 0);
  return { ...Object.fromEntries(recorded), ...(course.evidence.length > 0 && { course }) };
}

/** `/demo/as/{profile}/{dialect}/…`: hook calls and their explanation, as a site with these settings would have them. */
function variantRouter(config: Config, variants: Variants): Router {
  const router = Router();
  const roadOf = ({ profile, dialect }: Request<{ profile: string; dialect: string }>['params']): Road => {
    const parts = variants.find(profile, dialect);
    if (parts === undefined) throw new ServiceError('not-found');
    return parts.road;
  };
  router.post('/:profile/:dialect/cds-services/:id', async (request, response) => {
    const { locale, response: body } = await walk(request, config, roadOf(request.params));
    send(response, { status: 200, language: locale, body });
  });
  router.use('/:profile/:dialect/explain', (request, response, next) =>
    explainRouter(config, roadOf(request.params))(request, response, next),
  );
  return router;
}
