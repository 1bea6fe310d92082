/** What every canonical resource of the published package has in common. */
import { FHIR_BASE } from '../../src/domain/constants.ts';

export const packageVersion = '0.1.0';

/** `saddle-sensory-loss-counts` to `SaddleSensoryLossCounts`: a name that software may use. */
export function nameOf(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

export function canonical<Type extends string>(resourceType: Type, id: string, title: string, description: string) {
  return {
    resourceType,
    id,
    url: `${FHIR_BASE}/${resourceType}/${id}`,
    version: packageVersion,
    name: nameOf(id),
    title,
    status: 'draft' as const,
    experimental: false,
    publisher: 'Ryggrad',
    description,
  };
}
