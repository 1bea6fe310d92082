/** Bounds the resources that come with a call: each costs time that the size of the body alone does not show. */
import { ServiceError } from '../../errors.ts';

/**
 * Counts entries of Bundles, without looking into them.
 *
 * @param body the parsed body, still unchecked
 * @throws ServiceError `body-too-large` when the prefetch holds more than the limit
 */
export function refuseTooManyResources(body: unknown, limit: number): void {
  const prefetch = memberOf(body, 'prefetch');
  if (typeof prefetch !== 'object' || prefetch === null) return;
  let count = 0;
  for (const value of Object.values(prefetch)) {
    const entry = memberOf(value, 'entry');
    count += Array.isArray(entry) ? entry.length : 1;
    if (count > limit)
      throw new ServiceError('body-too-large', [
        { expression: 'prefetch', diagnostics: `holds more than ${limit} resources` },
      ]);
  }
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
