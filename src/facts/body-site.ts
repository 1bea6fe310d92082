/** Which part of the body a record speaks of, from bodySite and text in Norwegian and English. */
import { codingsOf, isLoose, type Loose, oneOrMany, textOf } from './loose.ts';

export type Region = 'lumbar' | 'thoracic' | 'cervical' | 'spine' | 'saddle' | 'foot' | 'leg' | 'arm' | 'elsewhere';

const words: readonly (readonly [Region, RegExp])[] = [
  ['lumbar', /lumb|korsrygg|korsbein|sa[ck]r|\bls[- ]|\bl[1-5]\b|low(er)? back|iliosa|si-ledd/i],
  ['thoracic', /tora[ck]|thora[ck]|brystrygg|\bth\d/i],
  ['cervical', /cervi[ck]|nakke|halsrygg|\bneck|\bc[1-7]\b/i],
  ['spine', /rygg|\bback\b|spine|spinal|vertebra|virvel|[ck]olumna/i],
  ['saddle', /ridebukse|saddle|perine|perian|genital|skritt|\banus|\banal|s[ck]rot|vulva|endetarm/i],
  ['foot', /\bfot|\bfeet\b|\bfoot|ankel|ankle|\btå\b|\btær|\btoes?\b|\bhæl|\bheel/i],
  [
    'leg',
    /\bbe[iy]?n(et|a|ene)?\b|\bleg(s|g|gen)?\b|\blår|thigh|\bcalf|\bkne|\bknee|underex|\blower (limb|ex)|hofte|\bhip\b|buttock|\bsete/i,
  ],
  ['arm', /\barm|hånd|\bhand|wrist|finger|skuld|should|albue|elbow|overex|\bupper (limb|ex)/i],
  ['elsewhere', /\bhode|\bhead|ansikt|\bface|\bbryst(et)?\b|\bchest|\bmage|abdom|\bbuk|\bøye|\beye|\børe|\btann/i],
];

const nowhere: ReadonlySet<Region> = new Set();

/** The part of the text that can name a site: all of bodySite, and the words of the code. */
function siteTexts(resource: Loose): readonly string[] {
  const texts: string[] = [];
  const code = resource.code ?? resource.type;
  const text = isLoose(code) ? textOf(code.text) : undefined;
  if (text !== undefined) texts.push(text);
  for (const site of oneOrMany(resource.bodySite)) {
    const siteText = isLoose(site) ? textOf(site.text) : textOf(site);
    if (siteText !== undefined) texts.push(siteText);
    for (const coding of codingsOf(site)) {
      const display = isLoose(coding) ? textOf(coding.display) : undefined;
      if (display !== undefined) texts.push(display);
    }
  }
  return texts;
}

/** All regions that bodySite and the text of the code name. */
export function regionsOf(resource: Loose): ReadonlySet<Region> {
  const texts = siteTexts(resource);
  if (texts.length === 0) return nowhere;
  const found = new Set<Region>();
  for (const text of texts) {
    // Long free text is no site; the limit also bounds the time the patterns take.
    const short = text.slice(0, 200);
    for (const [region, pattern] of words) if (pattern.test(short)) found.add(region);
  }
  return found;
}

/** A bodySite is given, understood or not. */
export function hasSite(resource: Loose): boolean {
  return oneOrMany(resource.bodySite).length > 0;
}

/** Only places far from the back and its nerves are named as bodySite: the record does not count. */
export function isElsewhere(resource: Loose): boolean {
  if (!hasSite(resource)) return false;
  const regions = regionsOf(resource);
  if (regions.size === 0) return false;
  for (const region of regions) if (region !== 'arm' && region !== 'elsewhere') return false;
  return true;
}

/** Both sides, one side, or nothing said, from bodySite and the text of the code. */
export function sidesOf(resource: Loose): 'both' | 'one' | 'unstated' {
  const text = siteTexts(resource).join(' ').slice(0, 400).toLowerCase();
  const left = /venstre|\bleft\b|\bsin\b/.test(text);
  const right = /høyre|\bright\b|\bdx\b/.test(text);
  if (/bilat|begge|both|dobbeltsid/.test(text) || (left && right)) return 'both';
  return left || right ? 'one' : 'unstated';
}
