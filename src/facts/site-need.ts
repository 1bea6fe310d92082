/** Does a record stand at the site its row needs? From the ICD-10 site character, bodySite and text. */
import { type Truth, truth } from '../domain/truth.ts';
import { hasSite, type Region, regionsOf, sidesOf } from './body-site.ts';
import type { Loose } from './loose.ts';
import { type CodeMatch, type Need, siteMeets } from './terminology/terminology.ts';

const spine: readonly Region[] = ['lumbar', 'thoracic', 'cervical', 'spine'];

/** Regions that meet a need, and whether saying nothing of the site meets it too. */
const siteNeeds: Partial<Record<Need, readonly [regions: readonly Region[], orUnstated: boolean]>> = {
  'site-lumbar': [['lumbar'], false],
  'site-lumbar-or-unstated': [['lumbar'], true],
  'site-lumbar-or-reason-back-pain': [['lumbar'], false],
  'site-thoracolumbar-or-unstated': [['lumbar', 'thoracic'], true],
  'site-spine': [spine, false],
  'site-back-or-unstated': [spine, true],
  'site-foot': [['foot'], false],
  'site-leg-or-foot': [['foot', 'leg'], false],
  'site-saddle-or-perineum': [['saddle'], false],
  'text-or-site-lumbar': [['lumbar'], false],
};

/** Undefined when the need is not about a site or a side. */
export function siteTruth(need: Need, match: CodeMatch, resource: Loose): Truth | undefined {
  if (need === 'laterality-bilateral' || need === 'laterality-one-side') return sideTruth(need, resource);
  const byCode = siteMeets(match.site, need);
  if (need === 'not-cervical-site') {
    if (byCode !== undefined) return truth(byCode);
    const regions = regionsOf(resource);
    return truth(!regions.has('cervical') || regions.has('lumbar') || regions.has('thoracic'));
  }
  const rule = siteNeeds[need];
  if (rule === undefined) return undefined;
  return byCode === undefined ? regionTruth(rule[0], rule[1], resource) : truth(byCode);
}

function regionTruth(wanted: readonly Region[], orUnstated: boolean, resource: Loose): Truth {
  const regions = regionsOf(resource);
  if (wanted.some((region) => regions.has(region))) return 'met';
  if (regions.size === 0) return orUnstated && !hasSite(resource) ? 'met' : 'unknown';
  // "Back" alone is neither lumbar nor known to be elsewhere.
  if (regions.has('spine') && wanted.some((region) => spine.includes(region))) return orUnstated ? 'met' : 'unknown';
  return 'not-met';
}

function sideTruth(need: 'laterality-bilateral' | 'laterality-one-side', resource: Loose): Truth {
  const sides = sidesOf(resource);
  if (sides === 'unstated') return 'unknown';
  return truth((sides === 'both') === (need === 'laterality-bilateral'));
}

/** All site needs of a row are met; its other needs are not looked at. */
export function needsMet(match: CodeMatch, resource: Loose): boolean {
  return match.needs.every((need) => (siteTruth(need, match, resource) ?? 'met') === 'met');
}
