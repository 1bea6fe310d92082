/** Every generator, in the order in which they run; add yours here. */
import { appropriatenessRating } from './appropriateness-rating.ts';
import { codeSystems } from './code-systems.ts';
import { coveragePage } from './coverage-page.ts';
import type { Generator } from './generated-file.ts';
import { overrideReasons } from './override-reasons.ts';
import { questionnaire } from './questionnaire.ts';
import { rulesPages } from './rules-page.ts';
import { structureDefinitions } from './structure-definitions.ts';
import { valueSets } from './value-sets.ts';

export const generators: readonly Generator[] = [
  valueSets,
  codeSystems,
  structureDefinitions,
  questionnaire,
  overrideReasons,
  appropriatenessRating,
  rulesPages,
  coveragePage,
];
