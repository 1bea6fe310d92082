/** What a card says of its sources, worked out once for each combination of citations: rules share their frozen citations. */
import type { Link } from '../cds-hooks/types.ts';
import type { Citation } from '../domain/decision.ts';
import type { Locale } from '../domain/language.ts';
import { basisLines } from './basis.ts';
import type { Direction } from './strength.ts';

export interface BasisEntry {
  readonly source: string;
  readonly chapter?: string;
  readonly strength?: string;
  readonly documentation?: string;
  readonly year: number;
}

/** Frozen and shared between cards. */
export interface Cited {
  readonly lines: (direction: Direction, locale: Locale) => readonly string[];
  readonly links: readonly Link[];
  readonly entries: readonly BasisEntry[];
}

interface Step {
  readonly next: WeakMap<Citation | readonly Citation[], Step>;
  cited?: Cited;
}

const step = (): Step => ({ next: new WeakMap() });
/** Stands between the guideline's sections and the other sources. */
const between: readonly Citation[] = Object.freeze([]);

/** @returns a function that looks citations up by identity, so that a known combination costs no text */
export function createCitedSources(): (basis: readonly Citation[], newer: readonly Citation[]) => Cited {
  const root = step();
  return (basis, newer) => {
    let place = root;
    for (const citation of basis) place = follow(place, citation);
    if (newer.length > 0) place = follow(place, between);
    for (const citation of newer) place = follow(place, citation);
    place.cited ??= workOut(basis, newer);
    return place.cited;
  };
}

function follow({ next }: Step, key: Citation | readonly Citation[]): Step {
  let place = next.get(key);
  if (place === undefined) {
    place = step();
    next.set(key, place);
  }
  return place;
}

function workOut(basis: readonly Citation[], newer: readonly Citation[]): Cited {
  const known = new Map<string, readonly string[]>();
  return {
    lines: (direction, locale) => {
      const key = `${direction} ${locale}`;
      let lines = known.get(key);
      if (lines === undefined) {
        lines = Object.freeze(basisLines(basis, newer, direction, locale));
        known.set(key, lines);
      }
      return lines;
    },
    links: Object.freeze(citedLinks([...basis, ...newer])),
    entries: Object.freeze([...basis, ...newer].map(basisEntry)),
  };
}

function citedLinks(citations: readonly Citation[]): Link[] {
  const links = new Map<string, Link>();
  for (const citation of citations) {
    const { url } = citation;
    if (url && !links.has(url)) links.set(url, Object.freeze({ label: linkLabel(citation), url, type: 'absolute' }));
  }
  return [...links.values()];
}

function linkLabel({ label, year }: Citation): string {
  return label.includes(String(year)) ? label : `${label} (${year})`;
}

function basisEntry({ source, chapter, strength, documentation, year }: Citation): BasisEntry {
  return Object.freeze({
    source,
    ...(chapter !== '' && { chapter }),
    ...(strength !== '' && { strength }),
    ...(documentation !== '' && { documentation }),
    year,
  });
}
