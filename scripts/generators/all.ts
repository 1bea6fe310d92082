/** Every generator, in the order in which they run; add yours here. */
import type { Generator } from './generated-file.ts';
import { valueSets } from './value-sets.ts';

export const generators: readonly Generator[] = [valueSets];
