/** Whether this call's FHIR server may be read, and with what. */
import type { AddressRule } from './addresses.ts';
import type { AllowList } from './allow-list.ts';
import { normalBase } from './base-url.ts';
import type { GatherInput } from './gathered.ts';
import { hasExpired } from './grant.ts';

export interface OpenAccess {
  readonly base: string;
  readonly addresses: AddressRule;
  readonly accessToken?: string;
}

/** The reason when it may not; `server-paused`: it may, but it has failed too often lately. */
export type ClosedAccess = 'no-server' | 'not-allowed' | 'server-paused';

/** Without a token that still holds only a server that the list marks open is read. */
export function accessOf(input: GatherInput, allowed: AllowList): OpenAccess | ClosedAccess {
  const { fhirServer, accessToken, grant } = input;
  if (fhirServer === undefined) return 'no-server';
  const base = normalBase(fhirServer);
  const admission = allowed(fhirServer);
  if (base === undefined || admission === undefined) return 'not-allowed';
  const { addresses } = admission;
  if (accessToken !== undefined && !hasExpired(grant)) return { base, addresses, accessToken };
  return admission.open ? { base, addresses } : 'not-allowed';
}
