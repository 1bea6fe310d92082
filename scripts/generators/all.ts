/** Every generator, in the order in which they run; add yours here. */
import { codeSystems } from './code-systems.ts';
import type { Generator } from './generated-file.ts';
import { overrideReasons } from './override-reasons.ts';
import { questionnaire } from './questionnaire.ts';
import { structureDefinitions } from './structure-definitions.ts';
import { valueSets } from './value-sets.ts';

export const generators: readonly Generator[] = [
  valueSets,
  codeSystems,
  structureDefinitions,
  questionnaire,
  overrideReasons,
];
