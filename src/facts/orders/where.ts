/** Which part of the body an order or a reason names, by words and by body site codes. */
import { siteMeets, type Terminology } from '../terminology/terminology.ts';
import type { PlainCoding } from './fields.ts';
import type { OrderParts, ReasonParts } from './order-parts.ts';
import type { Reading, Word } from './words/vocabulary.ts';

export type Region =
  | 'lumbar'
  | 'si'
  | 'whole-spine'
  | 'spine'
  | 'cervical'
  | 'thoracic'
  | 'pelvis'
  | 'leg'
  | 'trunk'
  | 'elsewhere';
export type Regions = ReadonlySet<Region>;

const regionOfWord: Partial<Record<Word, Region>> = {
  'site.lumbar': 'lumbar',
  'site.si': 'si',
  'site.whole-spine': 'whole-spine',
  'site.spine': 'spine',
  'site.cervical': 'cervical',
  'site.thoracic': 'thoracic',
  'site.pelvis': 'pelvis',
  'site.leg': 'leg',
  'site.trunk': 'trunk',
  'site.elsewhere': 'elsewhere',
};

/**
 * SNOMED CT body structures of DICOM PS3.16 CID 4031 (Common Anatomic Regions); 1141985005 and 1141983003 from the
 * IHE value set for back and spine. A code that is not here says "some other place": never the back.
 */
const regionOfCode: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['122496007', 'lumbar'],
  ['1217253001', 'lumbar'],
  ['1217256009', 'lumbar'],
  ['1141985005', 'lumbar'],
  ['39723000', 'si'],
  ['421060004', 'spine'],
  ['737561001', 'spine'],
  ['54735007', 'spine'],
  ['122494005', 'cervical'],
  ['1217257000', 'cervical'],
  ['1141983003', 'cervical'],
  ['45048000', 'cervical'],
  ['122495006', 'thoracic'],
  ['1141986006', 'thoracic'],
  ['816092008', 'pelvis'],
  ['816094009', 'trunk'],
  ['416775004', 'trunk'],
  ['416550000', 'trunk'],
  ['29836001', 'trunk'],
  ['24136001', 'trunk'],
]);

export function regionsOfText(...readings: readonly Reading[]): Set<Region> {
  const regions = new Set<Region>();
  let onlyAsComplaint = false;
  for (const reading of readings) {
    for (const hit of reading.found) {
      const region = regionOfWord[hit.concept];
      if (region === undefined) continue;
      if (region === 'lumbar' && isComplaint(reading, hit)) onlyAsComplaint = true;
      else addRegion(regions, region);
    }
  }
  // "MR kne, korsryggsmerter" is a knee; "MR columna, korsryggsmerter" is the low back.
  if (onlyAsComplaint && !namesOtherPlace(regions)) regions.add('lumbar');
  return regions;
}

/** Is the place named inside a longer word or phrase for a complaint? */
function isComplaint(reading: Reading, { start, end, weight }: Reading['found'][number]): boolean {
  return (
    reading.words.has('complaint') &&
    reading.found.some(
      (other) => other.concept === 'complaint' && other.start <= start && other.end >= end && other.weight > weight,
    )
  );
}

/** The trunk is elsewhere too. */
function addRegion(regions: Set<Region>, region: Region): void {
  regions.add(region);
  if (region === 'trunk') regions.add('elsewhere');
}

/** What the order itself names, without its reason. */
export function regionsOf(parts: OrderParts, terminology: Terminology): Regions {
  return regionsNamed([parts.words, parts.site], parts.siteCodings, terminology);
}

export function regionsNamed(
  readings: readonly Reading[],
  siteCodings: readonly PlainCoding[],
  terminology: Terminology,
): Regions {
  const regions = regionsOfText(...readings);
  const named = regions.size > 0;
  for (const { system, code } of siteCodings) {
    if (code === undefined) continue;
    const region = terminology.systemKey(system) === 'sct' ? regionOfCode.get(code) : undefined;
    if (region !== undefined) addRegion(regions, region);
    else if (!named) regions.add('elsewhere');
  }
  return regions;
}

export interface ReasonPlace {
  /** The low back or its nerve roots are the reason. */
  readonly back: boolean;
  readonly si: boolean;
  /** Another part of the body, or the neck or chest, and not the back. */
  readonly elsewhere: boolean;
  /** A reason is given in words or codes that say neither. */
  readonly unclear: boolean;
}

/** Findings that by themselves speak of the low back; those of any level (metastasis, infection) are left out. */
const backFindings: ReadonlySet<string> = new Set([
  'dermatomal-leg-pain',
  'bilateral-sciatica',
  'lasegue-positive',
  'crossed-lasegue-positive',
  'femoral-stretch-positive',
  'claudication',
  'cauda-equina-syndrome',
  'disc-prolapse-shown',
  'spinal-stenosis',
  'spondylolisthesis',
  'suspected-spondylolisthesis',
  'suspected-sacroiliitis',
  'inflammatory-back-disease',
  'previous-lumbar-surgery',
]);

export function reasonPlaceOf(reason: ReasonParts, terminology: Terminology): ReasonPlace {
  const regions = regionsOfText(reason.words);
  const { words } = reason.words;
  const otherLevel = regions.has('cervical') || regions.has('thoracic');
  const plainlyBack = words.has('complaint') || regions.has('lumbar') || regions.has('si');
  // "Cervical radiculopathy" speaks of a nerve root, but not of ours.
  let back = plainlyBack || (words.has('back-matter') && !otherLevel);
  let si = regions.has('si');
  let elsewhere = otherLevel || regions.has('elsewhere');
  for (const { system, code } of reason.codings) {
    for (const match of terminology.matches(system, code)) {
      if (match.role === 'ignored' || !speaksOfBack(match.word)) continue;
      if (siteMeets(match.site, 'site-lumbar') === false) elsewhere = true;
      else back = true;
      if (match.word === 'suspected-sacroiliitis') si = true;
    }
  }
  return { back, si, elsewhere: elsewhere && !back, unclear: !back && !elsewhere && reason.stated };
}

function speaksOfBack(word: string): boolean {
  return word === 'back-pain' || word.startsWith('back-pain.') || backFindings.has(word);
}

/** A level of the spine, or a place outside it, is named that is not the low back. */
export function namesOtherPlace(regions: Regions): boolean {
  return (
    !namesLowBack(regions) &&
    (regions.has('elsewhere') ||
      regions.has('cervical') ||
      regions.has('thoracic') ||
      (regions.has('leg') && !regions.has('spine')))
  );
}

export function namesLowBack(regions: Regions): boolean {
  return regions.has('lumbar') || regions.has('si') || regions.has('whole-spine');
}
