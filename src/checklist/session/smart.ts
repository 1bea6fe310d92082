/** A FHIR server with SMART authorisation: what the login granted, and the token as it is renewed. */
import FHIR from 'fhirclient';
import { isAllowed } from '../logic/launch.ts';
import { readSettings } from '../service.ts';
import { Stopped } from '../stopped.ts';
import { requestsTo } from './requests.ts';
import type { Session } from './types.ts';

/** What the checklist needs and no more: reading what the advice is made of, writing two types. */
const rights = 'patient/*.read patient/QuestionnaireResponse.write patient/Observation.write';

/**
 * Sends the user to the login of the EHR (SMART App Launch, EHR launch, or stand-alone without `launch`).
 *
 * @throws Stopped when the server is not one of the configuration: nobody is sent to a login that was made up
 */
export async function authorize(iss: string, isFromEhr: boolean): Promise<void> {
  const settings = await readSettings();
  if (!isAllowed(iss, settings, false)) throw new Stopped('not-allowed');
  await FHIR.oauth2.authorize({
    iss,
    clientId: settings.clientId,
    scope: `${isFromEhr ? 'launch' : 'launch/patient'} openid fhirUser ${rights}`,
    redirectUri: 'index.html',
    pkceMode: 'ifSupported',
  });
}

/** @throws Stopped when the login did not succeed or names no patient */
export async function smartSession(): Promise<Session> {
  const client = await FHIR.oauth2.ready().catch(() => {
    throw new Stopped('login');
  });
  const patientId = client.patient.id;
  if (!patientId) throw new Stopped('no-patient');
  const server = client.state.serverUrl.replace(/\/+$/, '');
  const { scope, appContext } = client.state.tokenResponse ?? {};
  const authorization = async (): Promise<string | undefined> => {
    await client.refreshIfNeeded().catch(() => undefined);
    return client.getAuthorizationHeader() ?? undefined;
  };
  return {
    server,
    patientId,
    encounterId: client.encounter.id ?? undefined,
    userId: client.user.fhirUser?.split('/').slice(-2).join('/'),
    ...(scope !== undefined && { scope }),
    ...(typeof appContext === 'string' && { appContext }),
    authorization,
    ...requestsTo(server, authorization),
  };
}
