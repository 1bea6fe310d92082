/** An open FHIR server: nobody logs in. */
import { requestsTo } from './requests.ts';
import type { Session } from './types.ts';

export function openSession(launch: {
  readonly server: string;
  readonly patientId: string;
  readonly appContext?: string;
}): Session {
  const server = launch.server.replace(/\/+$/, '');
  const authorization = async (): Promise<undefined> => undefined;
  return { ...launch, server, authorization, ...requestsTo(server, authorization) };
}
