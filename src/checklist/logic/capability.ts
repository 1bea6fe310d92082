/** How answers can be saved on a server, by its CapabilityStatement and by what the user's token may write. */
import type { CapabilityStatement } from 'fhir/r4';

/** Best first: everything or nothing at once; one by one; the form alone; nothing. */
export const ways = ['transaction', 'single', 'response-only', 'none'] as const;
export type Way = (typeof ways)[number];

/**
 * @param scope of the access token, `patient/*.read patient/Observation.write`; missing: the server is open
 */
export function wayOf(capability: CapabilityStatement | undefined, scope?: string): Way {
  const rest = capability?.rest?.find(({ mode }) => mode === 'server');
  const creates = (type: string): boolean =>
    mayWrite(scope, type) &&
    rest?.resource?.some(
      (one) => one.type === type && one.interaction?.some(({ code }) => code === 'create') === true,
    ) === true;
  if (!creates('QuestionnaireResponse')) return 'none';
  if (!creates('Observation')) return 'response-only';
  return rest?.interaction?.some(({ code }) => code === 'transaction') ? 'transaction' : 'single';
}

/** SMART App Launch 1.0 (`patient/Observation.write`, `.*`) and 2.x (`patient/Observation.cruds`). */
export function mayWrite(scope: string | undefined, type: string): boolean {
  if (scope === undefined) return true;
  return scope.split(/\s+/).some((one) => {
    const [, resource, rights = ''] = /^(?:patient|user|system)\/([A-Za-z]+|\*)\.([a-z*]+)(?:\?.*)?$/.exec(one) ?? [];
    if (resource !== type && resource !== '*') return false;
    return rights === '*' || rights === 'write' || (/^c?r?u?d?s?$/.test(rights) && rights.includes('c'));
  });
}
