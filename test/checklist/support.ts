/** The published checklist and a reading in which nothing is known, for the tests of the checklist's logic. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readChecklist } from '../../src/checklist/logic/questionnaire.ts';
import type { ServiceReading } from '../../src/checklist/logic/reading.ts';
import { requiredNegatives } from '../../src/rules/conditions/required-negatives.ts';

const file = fileURLToPath(new URL('../../fhir-profiles/Questionnaire-back-pain-checklist.json', import.meta.url));

export const checklist = readChecklist(JSON.parse(readFileSync(file, 'utf8')));

export function aReading(rest: Partial<ServiceReading> = {}): ServiceReading {
  return {
    findings: {},
    required: requiredNegatives,
    asks: [],
    words: [],
    course: 'not-documented',
    unavailable: [],
    inScope: true,
    ...rest,
  };
}
