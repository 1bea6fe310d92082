/** What the checklist asks of its own service. */
import type { QuestionnaireResponse } from 'fhir/r4';
import type { ChecklistSettings } from '../checklist-api/settings.ts';
import { serviceAddress } from '../pages/shared/service-root.ts';
import type { AppContext } from './logic/app-context.ts';
import { hookCall } from './logic/call.ts';
import type { Tokens } from './logic/chart.ts';
import { failureOf } from './logic/failure.ts';
import type { ServiceAnswer } from './logic/reading.ts';
import type { Session } from './session/types.ts';
import { Stopped } from './stopped.ts';

/** The service has a second and a half; the rest is the way. */
const patienceMs = 15_000;

const settings = new Map<string | undefined, Promise<ChecklistSettings>>();

/**
 * Asked once for each client.
 *
 * @throws Stopped when the service does not answer
 */
export function readSettings(client?: string): Promise<ChecklistSettings> {
  const asked = settings.get(client) ?? (call('settings', client, {}) as Promise<ChecklistSettings>);
  settings.set(client, asked);
  // The next attempt asks again.
  asked.catch(() => settings.delete(client));
  return asked;
}

/**
 * Makes the hook call of this context.
 *
 * @throws Stopped when the service does not answer with advice
 */
export function askService(
  settings: ChecklistSettings,
  context: AppContext,
  tokens: Tokens,
  { prefetch, language }: { readonly prefetch: Readonly<Record<string, object>>; readonly language: string },
): Promise<ServiceAnswer> {
  const { id = '' } = settings.services[context.hook] ?? {};
  return call(`services/${id}`, context.client, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(hookCall(context, tokens, prefetch)),
  }) as Promise<ServiceAnswer>;
}

/**
 * Has answers that the FHIR server does not take kept for a day; the service makes sure with the user's own access that
 * the patient is one that the user may read.
 *
 * @returns until when, as an ISO instant
 * @throws Stopped when they are not kept
 */
export async function keepForADay(
  { server, patientId, authorization }: Session,
  client: string | undefined,
  response: QuestionnaireResponse,
): Promise<string> {
  const token = await authorization();
  const kept = (await call('answers', client, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token !== undefined && { Authorization: token }) },
    body: JSON.stringify({ fhirServer: server, patientId, response }),
  })) as { readonly until: string };
  return kept.until;
}

async function call(path: string, client: string | undefined, init: RequestInit): Promise<unknown> {
  const address = new URL(serviceAddress(`checklist/api/${path}`));
  if (client !== undefined) address.searchParams.set('client', client);
  const signal = AbortSignal.timeout(patienceMs);
  const response = await fetch(address, { ...init, signal, cache: 'no-store' }).catch(() => undefined);
  const body: unknown = await response?.json().catch(() => undefined);
  const failure = response ? failureOf({ status: response.status, body }) : failureOf(undefined);
  if (failure !== undefined || body === undefined) throw new Stopped('service', failure ?? { kind: 'server' });
  return body;
}
