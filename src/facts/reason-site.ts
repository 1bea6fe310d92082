/** Where a coded reason lies: in its own words, else where the order looks, as far as that says something of the reason. */
import { type Region, regionsOf } from './body-site.ts';
import { codingsOf, isLoose, type Loose, textOf } from './loose.ts';
import type { CodeMatch, Need } from './terminology/terminology.ts';

/**
 * An examination of the spine says at which level its reason lies, but a numb skin, a weak leg and a side lie where the
 * reason says: "MR LS-columna" for numbness does not tell that the numbness is in the low back.
 */
const notOfTheOrder: ReadonlySet<Need> = new Set<Need>([
  'site-saddle-or-perineum',
  'site-leg-or-foot',
  'site-foot',
  'laterality-bilateral',
  'laterality-one-side',
]);

/** The order or encounter as the record of one of its reasons, with the site that holds for the reason. */
export function placedReason(resource: Loose, concept: unknown, match: CodeMatch): Loose {
  if (match.needs.length === 0) return resource;
  const own = { ...resource, bodySite: undefined, type: undefined, code: { text: wordsOf(concept) } };
  const regions = regionsOf(own);
  if (match.needs.some((need) => notOfTheOrder.has(need)))
    return regions.size === 0 && looksFarAway(resource) ? resource : own;
  return levels.some((level) => regions.has(level)) ? own : resource;
}

const levels: readonly Region[] = ['lumbar', 'thoracic', 'cervical'];

function wordsOf(concept: unknown): string {
  const displays = codingsOf(concept).map((coding) => (isLoose(coding) ? textOf(coding.display) : undefined));
  return [isLoose(concept) ? textOf(concept.text) : undefined, ...displays].filter(Boolean).join(', ');
}

/** A numb hand behind "MR hånd" is no question about a saddle. */
function looksFarAway(resource: Loose): boolean {
  const regions = [...regionsOf(resource)];
  return regions.length > 0 && regions.every((region) => region === 'arm' || region === 'elsewhere');
}
