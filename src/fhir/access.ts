/** Whether this call's FHIR server may be read, and with what. */
import type { ServerAccess } from './allow-list.ts';
import { normalBase } from './base-url.ts';
import type { GatherInput } from './gathered.ts';

export interface OpenAccess {
  readonly base: string;
  readonly accessToken?: string;
}

/** The reason when it may not. */
export type ClosedAccess = 'no-server' | 'not-allowed';

/** Without a token only a server that the list marks open is read. */
export function accessOf(input: GatherInput, allowed: (fhirServer: string) => ServerAccess): OpenAccess | ClosedAccess {
  const { fhirServer, accessToken } = input;
  if (fhirServer === undefined) return 'no-server';
  const base = normalBase(fhirServer);
  const level = allowed(fhirServer);
  if (base === undefined || level === 'no') return 'not-allowed';
  if (accessToken !== undefined) return { base, accessToken };
  return level === 'open' ? { base } : 'not-allowed';
}
