/** The code system of override reasons, out of the same file the cards read. */
import { join } from 'node:path';
import { loadOverrideReasons } from '../../src/cards/load-templates.ts';
import { canonical } from './canonical.ts';
import { asJson, type Generator } from './generated-file.ts';
import { conceptTexts } from './translated.ts';

const path = 'fhir-profiles/CodeSystem-override-reason.json';

export const overrideReasons: Generator = {
  name: 'override reasons',
  folders: ['fhir-profiles'],
  owns: (file) => file === path,
  files: (root) => {
    const reasons = Object.entries(loadOverrideReasons(join(root, 'cards')));
    const concept = reasons.map(([code, display]) => ({ code, ...conceptTexts(display) }));
    const about = 'Why a clinician goes another way than a card advises; stands in Card.overrideReasons.';
    const system: fhir4.CodeSystem = {
      ...canonical('CodeSystem', 'override-reason', 'Override reason', about),
      language: 'en',
      caseSensitive: true,
      content: 'complete',
      count: concept.length,
      concept,
    };
    return [{ path, content: asJson(system) }];
  },
};
