/** Takes answers to keep for a day, from whoever can read the patient on the FHIR server with the user's own access. */
import type { Request, Response } from 'express';
import type { QuestionnaireResponse } from 'fhir/r4';
import { CHECKLIST_URL } from '../domain/constants.ts';
import { ServiceError } from '../errors.ts';
import { normalBase } from '../fhir/base-url.ts';
import { readBody } from '../http/read-body.ts';
import { send } from '../http/respond.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { Gather } from './gather-with-answers.ts';

export interface KeepDeps {
  readonly answers: AnswerCache;
  readonly gather: Gather;
  readonly deadlineMs: number;
}

/** A whole checklist takes 12 kB. */
const maxBytes = 64_000;
const bareId = /^[A-Za-z0-9\-.]{1,64}$/;

interface Wanted {
  readonly fhirServer: string;
  readonly base: string;
  readonly patientId: string;
  readonly response: QuestionnaireResponse;
}

/**
 * Body `{fhirServer, patientId, response}`, token of the FHIR server as bearer where it asks for one. The token opens the
 * patient on that server or it does not; that, and nothing that the caller says, lets the answers in.
 *
 * @throws ServiceError `invalid-request`, or `wrong-patient` when the patient cannot be read
 */
export async function keepAnswers(request: Request, response: Response, deps: KeepDeps): Promise<void> {
  const wanted = wantedOf(await readBody(request, maxBytes));
  await checkAccess(wanted, /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1], deps);
  const { base, patientId } = wanted;
  const until = deps.answers.keep({ server: base, patientId }, { ...wanted.response, id: 'kept-answers' });
  send(response, { status: 201, body: { until: new Date(until).toISOString() } });
}

async function checkAccess(wanted: Wanted, accessToken: string | undefined, deps: KeepDeps): Promise<void> {
  const { patientId, fhirServer } = wanted;
  const gathered = await deps.gather(
    {
      queries: [{ key: 'patient', resourceType: 'Patient', url: `Patient/${patientId}` }],
      prefetch: {},
      orderReferences: [],
      patientId,
      fhirServer,
      ...(accessToken !== undefined && { accessToken }),
    },
    AbortSignal.timeout(deps.deadlineMs),
  );
  const isThere = gathered.resources.get('Patient')?.some(({ id }) => id === patientId) === true;
  if (!isThere || gathered.whollyUnavailable.has('Patient')) {
    throw new ServiceError('wrong-patient', [
      { expression: 'patientId', diagnostics: 'cannot be read on the FHIR server with this access' },
    ]);
  }
}

function wantedOf(body: unknown): Wanted {
  const { fhirServer, patientId, response } = membersOf(body);
  const base = typeof fhirServer === 'string' ? normalBase(fhirServer) : undefined;
  if (typeof fhirServer !== 'string' || base === undefined) throw wrong('fhirServer');
  if (typeof patientId !== 'string' || !bareId.test(patientId)) throw wrong('patientId');
  if (!isFormOf(response, patientId)) throw wrong('response');
  return { fhirServer, base, patientId, response };
}

function isFormOf(value: unknown, patientId: string): value is QuestionnaireResponse {
  const { resourceType, questionnaire, subject } = membersOf(value);
  return (
    resourceType === 'QuestionnaireResponse' &&
    String(questionnaire).split('|')[0] === CHECKLIST_URL &&
    membersOf(subject).reference === `Patient/${patientId}`
  );
}

function wrong(expression: string): ServiceError {
  return new ServiceError('invalid-request', [{ expression, diagnostics: 'is missing or not what is kept here' }]);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
