/** How a FHIR server is named on a metric: by the entry of the configuration that allows it, and by nothing that a call says. */
import { parseAllowedServer } from '../fhir/allow-list.ts';
import { isLoopback, normalBase } from '../fhir/base-url.ts';

export type ServerLabel = (fhirServer: string | undefined) => string;

const NO_SERVER = 'none';
const NOT_ALLOWED = 'not-allowed';
const LOOPBACK = 'loopback';

/** @param entries the allow-list; one entry may cover many tenants, which are then one server here */
export function serverLabels(entries: readonly string[], options: { readonly demo?: boolean } = {}): ServerLabel {
  const bases = [...new Set(entries.flatMap((entry) => parseAllowedServer(entry)?.baseUrl ?? []))];
  bases.sort((one, other) => other.length - one.length);
  return (fhirServer) => {
    if (fhirServer === undefined) return NO_SERVER;
    const base = normalBase(fhirServer);
    if (base === undefined) return NOT_ALLOWED;
    const listed = bases.find((one) => base.startsWith(one));
    if (listed !== undefined) return listed;
    return options.demo === true && isLoopback(new URL(base).hostname) ? LOOPBACK : NOT_ALLOWED;
  };
}
