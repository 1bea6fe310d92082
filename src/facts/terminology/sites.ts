/** The body site that an ICD-10 chapter M code carries in its fifth character, and what it says of a site need. */
import type { Need } from './needs.ts';

/** `other` is head, ribs, trunk or spine in the list for limbs and trunk: it neither proves nor excludes the spine. */
export type Site = 'cervical' | 'thoracic' | 'lumbar' | 'arm' | 'leg' | 'other' | 'unstated';

/**
 * WHO ICD-10 chapter XIII has two lists of sites. Dorsopathies M40-M54: 1 occipito-atlanto-axial, 2 cervical,
 * 3 cervicothoracic, 4 thoracic, 5 thoracolumbar, 6 lumbar, 7 lumbosacral, 8 sacral. The rest of the chapter:
 * 1 shoulder, 2 upper arm, 3 forearm, 4 hand, 5 pelvis and thigh, 6 lower leg, 7 ankle and foot, 8 other.
 * In both 0 is several sites and 9 unspecified. The Norwegian list has the same (navikt/diagnosekoder: M5416
 * lumbal, M8003 underarm, M8008 andre lokalisasjoner).
 */
const spineSites: readonly Site[] = sitesOf('cervical', 'cervical', 'cervical', 'thoracic', 'lumbar');
const limbSites: readonly Site[] = sitesOf('arm', 'arm', 'arm', 'arm', 'leg', 'leg', 'leg', 'other');

function sitesOf(...named: readonly Site[]): readonly Site[] {
  const last = named.at(-1) ?? 'unstated';
  const filled = Array.from({ length: 8 }, (_, index) => named[index] ?? last);
  return ['unstated', ...filled, 'unstated'];
}

/** M codes whose fifth character, if any, is not a site: other complications (M96), biomechanical lesions (M99). */
const withoutSite = /^M9[69]/;

/** Site of a normalised ICD-10 code (`M5416`); undefined outside chapter M, where the code says nothing of sites. */
export function siteOfIcd10(code: string): Site | undefined {
  if (!code.startsWith('M') || withoutSite.test(code)) return undefined;
  const digit = code.charCodeAt(4) - 48;
  if (code.length < 5 || digit < 0 || digit > 9) return 'unstated';
  const category = code.slice(0, 3);
  return (category >= 'M40' && category <= 'M54' ? spineSites : limbSites)[digit];
}

/**
 * What the code's own site says of a need: met, not met, or (undefined) nothing, so that bodySite and text decide.
 * "or unstated" needs are not answered here for an unstated site: bodySite or text may still name another place.
 */
export function siteMeets(site: Site | undefined, need: Need): boolean | undefined {
  if (site === undefined || site === 'unstated' || site === 'other') return undefined;
  switch (need) {
    case 'site-lumbar':
    case 'site-lumbar-or-unstated':
      return site === 'lumbar';
    case 'site-thoracolumbar-or-unstated':
      return site === 'lumbar' || site === 'thoracic';
    case 'site-spine':
    case 'site-back-or-unstated':
      return site !== 'arm' && site !== 'leg';
    case 'site-foot':
    case 'site-leg-or-foot':
      return site === 'leg';
    case 'not-cervical-site':
      return site !== 'cervical';
    default:
      return undefined;
  }
}
