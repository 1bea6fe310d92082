/** The demo FHIR R4 server as an Express router: made-up patients for the console, for curl and for tests. */
import cors from 'cors';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { OperationOutcome } from 'fhir/r4';
import { pageHeaders } from '../http/page-headers.ts';
import { capabilityStatement, storedTypes } from './capability.ts';
import { createDemoStore, type DemoStore, type DemoStoreDeps } from './fhir-store.ts';
import type { DemoPatient } from './patients.ts';
import { searchBundle } from './search-bundle.ts';
import { readyBatch, readySearch, type SearchQuery, toQueryString, unknownParameters } from './search-request.ts';

export interface DemoFhirServer {
  /** Mount at `/demo/fhir`. */
  readonly router: Router;
  /** Loads core and patients; requests do so themselves, so call it after listening and report its failure. */
  readonly load: () => Promise<{ readonly patients: readonly DemoPatient[]; readonly day: string }>;
}

const loopback = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const mediaTypes = ['application/fhir+json', 'application/json', 'application/json-patch+json'];

/** Nothing is loaded or read before `load` or the first request. */
export function createDemoFhirServer(deps: DemoStoreDeps): DemoFhirServer {
  const load = createDemoStore(deps);
  const router = express.Router();
  router.use(pageHeaders);
  router.use(cors({ origin: loopback, exposedHeaders: ['Location', 'ETag'] }));
  router.use(express.json({ type: mediaTypes, limit: '5mb' }), express.urlencoded({ extended: false }));
  router.get('/metadata', async (request, response) => {
    send(response, 200, capabilityStatement((await load()).day, baseOf(request)));
  });
  router.post('/', async (request, response) => pass(await load(), request, response));
  router.all('/:type{/*rest}', refuseUnknownType);
  router.get('/:type', async (request, response) => search(await load(), request, response));
  router.post('/:type/_search', async (request, response) => search(await load(), request, response));
  router.use(async (request, response) => pass(await load(), request, response));
  router.use(answerError);
  return { router, load };
}

function refuseUnknownType(request: Request, response: Response, next: NextFunction): void {
  const { type = '' } = request.params;
  if (typeof type === 'string' && storedTypes.includes(type)) next();
  else sendOutcome(response, 404, 'not-supported', 'This server does not know the resource type in the path');
}

async function search(store: DemoStore, request: Request, response: Response): Promise<void> {
  const type = String(request.params.type);
  const query = readySearch(type, parametersOf(request));
  const unknown = unknownParameters(type, query);
  if (unknown.length > 0) {
    sendOutcome(response, 400, 'not-supported', `Unknown search parameter for ${type}: ${unknown.join(', ')}`);
    return;
  }
  const answer = await store.handle({ method: 'GET', url: `/${type}?${toQueryString(query)}`, query });
  if (answer.resource.resourceType !== 'Bundle') send(response, answer.status, answer.resource);
  else send(response, answer.status, searchBundle(answer.resource, { base: baseOf(request), type, query, store }));
}

/** Query string and, for POST `_search`, the form together, as R4 has it. */
function parametersOf(request: Request): (readonly [string, string])[] {
  const inUrl = [...new URL(request.url, 'http://localhost').searchParams];
  if (request.method !== 'POST' || typeof request.body !== 'object') return inUrl;
  const inForm = Object.entries<unknown>(request.body ?? {});
  return [
    ...inUrl,
    ...inForm.flatMap(([name, values]) => [values].flat().map((value) => [name, String(value)] as const)),
  ];
}

async function pass(store: DemoStore, request: Request, response: Response): Promise<void> {
  const query: SearchQuery = Object.fromEntries(new URL(request.url, 'http://localhost').searchParams);
  const { status, resource } = await store.handle({
    method: request.method,
    url: request.url,
    query,
    body: readyBatch(request.body),
  });
  if (status === 201 && resource.id)
    response.set('Location', `${baseOf(request)}/${resource.resourceType}/${resource.id}`);
  send(response, status, resource);
}

function baseOf(request: Request): string {
  return `${request.protocol}://${request.get('host')}${request.baseUrl}`;
}

function send(response: Response, status: number, body: object): void {
  response.status(status).set('Cache-Control', 'no-store').type('application/fhir+json; charset=utf-8');
  response.send(JSON.stringify(body));
}

function sendOutcome(
  response: Response,
  status: number,
  code: OperationOutcome['issue'][0]['code'],
  text: string,
): void {
  const outcome: OperationOutcome = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code, diagnostics: text }],
  };
  send(response, status, outcome);
}

/** Express knows an error handler by its four parameters. */
function answerError(error: unknown, _request: Request, response: Response, _next: NextFunction): void {
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
  if (status < 500) sendOutcome(response, status, 'structure', 'The body could not be read as JSON');
  else sendOutcome(response, 500, 'exception', 'The demo FHIR server failed');
}
