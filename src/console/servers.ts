/** What the console may be pointed at, and the reading of FHIR servers. */
import type { Bundle, FhirResource, Patient } from 'fhir/r4';
import { serviceAddress } from '../pages/shared/service-root.ts';

/** What the service says of itself to the console. */
export interface ConsoleSettings {
  readonly demo: boolean;
  readonly profile: string;
  /** Other CDS services that the configuration allows, without a slash at their end. */
  readonly services: readonly string[];
  /** FHIR servers that the configuration allows. */
  readonly fhirServers: readonly string[];
  /** Those of them that are read without a token. */
  readonly openServers: readonly string[];
  readonly checklist: boolean;
}

export const ownService = serviceAddress('').replace(/\/$/, '');
/** Where feedback on the cards of a service goes: variants of the demonstration have none of their own. */
export function feedbackAddress(serviceBase: string, serviceId: string): string {
  const base = serviceBase.startsWith(`${ownService}/demo/`) ? ownService : serviceBase;
  return `${base}/cds-services/${serviceId}/feedback`;
}

export const demoFhir = serviceAddress('demo/fhir');

/** @throws when the answer is not 2xx, naming the address and the status */
export async function getJson<T>(address: string): Promise<T> {
  const response = await fetch(address, { headers: { Accept: 'application/fhir+json, application/json' } });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

export async function patientsOf(fhirBase: string): Promise<readonly Patient[]> {
  const found = await getJson<Bundle<FhirResource>>(`${fhirBase}/Patient?_count=50`);
  return (found.entry ?? []).flatMap(({ resource }) => (resource?.resourceType === 'Patient' ? [resource] : []));
}

/** @returns undefined when the server does not answer with a resource: an EHR then leaves the key out */
export async function readQuery(
  fhirBase: string,
  query: string,
  signal: AbortSignal,
): Promise<FhirResource | undefined> {
  const response = await fetch(`${fhirBase}/${query}`, { headers: { Accept: 'application/fhir+json' }, signal });
  return response.ok ? response.json() : undefined;
}

/** The last write to each address. */
const writes = new Map<string, Promise<unknown>>();

/**
 * Stores an order under its own id, as an EHR has done before it dispatches it. What was sent is not called back: an
 * older state on its way could reach the server after a newer one, so the newer one waits.
 */
export async function storeOrder(fhirBase: string, resource: FhirResource, signal: AbortSignal): Promise<void> {
  const url = `${fhirBase}/${resource.resourceType}/${resource.id}`;
  const before = writes.get(url);
  const writing = (async () => {
    await before?.catch(() => undefined);
    signal.throwIfAborted();
    await put(url, resource);
  })();
  writes.set(url, writing);
  await writing;
}

async function put(url: string, resource: FhirResource): Promise<void> {
  const headers = { 'Content-Type': 'application/fhir+json' };
  const response = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(resource) });
  if (!response.ok) throw new Error(`${resource.resourceType}: ${response.status}`);
}
