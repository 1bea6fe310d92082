/** Nerve root levels L3 to S1 that recorded signs name, by the name of the root or by where the sign is. */
import { type Finding, type FindingCode, findingsInGroup } from '../domain/findings.ts';
import type { RootLevel } from '../domain/patient-facts.ts';
import { codingsOf, isLoose, type Loose, objectOf, oneOrMany, textOf } from './loose.ts';
import type { Reading } from './reading.ts';

const levels: readonly RootLevel[] = ['L3', 'L4', 'L5', 'S1'];

/**
 * Read are bodySite, the text of code and value, and a value in words; never notes. A disc ("L4/L5") names no root.
 * Sites and reflexes as in the guideline's chapter 6.1: L3 front of thigh, L4 inner calf and knee reflex, L5 outer
 * calf, big toe and dorsiflexion, S1 lateral foot, plantar flexion and ankle reflex.
 */
const signs: Readonly<Record<RootLevel, RegExp>> = {
  L3: /(?<![/-])\bL3\b(?![/-])|forside\w* (av )?lår|anterior thigh|front of (the )?thigh/i,
  L4: /(?<![/-])\bL4\b(?![/-])|inn(er)?side\w* (av )?legg|medial (calf|leg)|inner calf|patella|knerefleks|knee (jerk|reflex)/i,
  L5: /(?<![/-])\bL5\b(?![/-])|ut(er|en)?side\w* (av )?legg|lateral (calf|leg)|outer calf|stortå|(big|great) toe|hallu[xc]|dorsal(fle[kx]|ekst)|dorsiflex|droppfot|foot drop/i,
  S1: /(?<![/-])\bS1\b(?![/-])|(ut(er|en)?side\w*|lateral\w*) (av )?fot|lateral foot|plantar ?fle|akilles|achilles|ankle (jerk|reflex)|hælkuts/i,
};

const rootFindings = findingsInGroup('nerve-root');

/** In anatomical order; empty when no present sign names a level. */
export function readRootLevels(reading: Reading, finding: (code: FindingCode) => Finding): readonly RootLevel[] {
  const found = new Set<RootLevel>();
  for (const code of rootFindings) {
    const statements = reading.collected.statements.get(code);
    if (statements === undefined) continue;
    const { state, evidence } = finding(code);
    if (state !== 'present') continue;
    const counted = new Set(evidence.filter((one) => one.state === 'present').map((one) => one.reference));
    for (const { resource, reference } of statements) {
      if (counted.has(reference)) for (const level of levelsIn(resource)) found.add(level);
    }
  }
  return levels.filter((level) => found.has(level));
}

function levelsIn(resource: Loose): readonly RootLevel[] {
  const texts: string[] = [];
  addWords(texts, resource.code);
  for (const site of oneOrMany(resource.bodySite)) addWords(texts, site);
  addWords(texts, resource.valueCodeableConcept);
  if (typeof resource.valueString === 'string') texts.push(resource.valueString);
  // Most signs are recorded without a word.
  if (texts.length === 0) return noLevels;
  const all = texts.map((text) => text.slice(0, 200)).join(' · ');
  return levels.filter((level) => signs[level].test(all));
}

const noLevels: readonly RootLevel[] = [];

function addWords(texts: string[], concept: unknown): void {
  const text = textOf(objectOf(concept)?.text);
  if (text !== undefined) texts.push(text);
  for (const coding of codingsOf(concept)) {
    const display = isLoose(coding) ? textOf(coding.display) : undefined;
    if (display !== undefined) texts.push(display);
  }
}
