/** The body figure: which places can be chosen, and what a choice means (guideline, chapter 6.1: levels L3 to S1). */
import type { FindingCode } from '../../domain/findings.ts';
import type { Localized } from '../../domain/language.ts';
import type { RootLevel } from '../../domain/patient-facts.ts';

export type Side = 'left' | 'right';
/** `back` and `buttock` follow no root: diffuse pain to buttock or thigh is referred pain. */
export type Area = RootLevel | 'back' | 'buttock';
export type Site =
  | { readonly area: 'back' }
  | { readonly area: 'buttock'; readonly side: Side }
  | { readonly area: RootLevel; readonly side: Side };

export const rootLevels: readonly RootLevel[] = ['L3', 'L4', 'L5', 'S1'];
export const sides: readonly Side[] = ['right', 'left'];

/** Where the pain of each root is felt, in the words of the guideline. */
export const levelNames: Readonly<Record<RootLevel, Localized>> = {
  L3: { nb: 'L3: forsiden av låret', en: 'L3: front of the thigh' },
  L4: { nb: 'L4: innsiden av leggen', en: 'L4: inner calf' },
  L5: { nb: 'L5: utsiden av leggen til stortåen', en: 'L5: outer calf to the big toe' },
  S1: { nb: 'S1: utsiden av foten', en: 'S1: outer side of the foot' },
};

export const sideNames: Readonly<Record<Side, Localized>> = {
  left: { nb: 'venstre', en: 'left' },
  right: { nb: 'høyre', en: 'right' },
};

export function siteName(site: Site): Localized {
  if (site.area === 'back') return { nb: 'Korsryggen', en: 'Low back' };
  const side = sideNames[site.side];
  if (site.area === 'buttock') return { nb: `Sete, ${side.nb}`, en: `Buttock, ${side.en}` };
  const level = levelNames[site.area];
  return { nb: `${level.nb}, ${side.nb}`, en: `${level.en}, ${side.en}` };
}

export function siteKey(site: Site): string {
  return site.area === 'back' ? 'back' : `${site.area}-${site.side}`;
}

export const allSites: readonly Site[] = [
  { area: 'back' },
  ...sides.map((side): Site => ({ area: 'buttock', side })),
  ...rootLevels.flatMap((area) => sides.map((side): Site => ({ area, side }))),
];

function isRoot(site: Site): site is Extract<Site, { readonly area: RootLevel }> {
  return site.area !== 'back' && site.area !== 'buttock';
}

/** L4, L5 and S1 reach below the knee; roots on both sides are sciatica in both legs. */
export function findingsOfSites(sites: readonly Site[]): readonly FindingCode[] {
  const roots = sites.filter(isRoot);
  const below = roots.some(({ area }) => area !== 'L3');
  const both = sides.every((side) => roots.some((root) => root.side === side));
  return [
    ...(roots.length > 0 ? (['dermatomal-leg-pain'] as const) : []),
    ...(below ? (['pain-below-knee'] as const) : []),
    ...(both ? (['bilateral-sciatica'] as const) : []),
  ];
}

/** `Dermatom L5 høyre`: the service reads the level from these words (src/facts/root-levels.ts). */
export function bodySiteWords(sites: readonly Site[]): string | undefined {
  const roots = sites.filter(isRoot).map(({ area, side }) => `dermatom ${area} ${sideNames[side].nb}`);
  return roots.length === 0 ? undefined : roots.join(', ');
}
