import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsInGroup } from '../../../src/domain/findings.ts';
import { publishedCodes } from './published.ts';

/** Diagnoses that are an emergency alone stand beside the signs. */
const emergencies = [
  ...findingsInGroup('emergency'),
  'cauda-equina-syndrome',
  'spinal-cord-compression',
  'aortic-aneurysm',
] as const;

const shortNames: readonly (readonly [part: string, name: string])[] = [
  ['snomed.info', 'SNOMED CT'],
  ['icd-10-cm', 'ICD-10-CM'],
  ['icd-10', 'ICD-10'],
  ['.7110', 'ICD-10 NO'],
  ['.7170', 'ICPC-2'],
];

function table(): string {
  const codes = publishedCodes().filter(({ role }) => role === 'counts');
  const lines = emergencies.flatMap((finding) => {
    const own = codes.filter(({ word }) => word === finding);
    const rows = own.map(({ system, code, match, needs, display }) => {
      const name = shortNames.find(([part]) => system.includes(part))?.[1] ?? system;
      const written = match === 'exact' ? code : `${code} and below`;
      return `  ${name} ${written} | ${display} | needs: ${needs.join(', ') || 'nothing'}`;
    });
    return [finding, ...(rows.length > 0 ? rows.sort() : ['  no code: only our own code, the checklist or text'])];
  });
  return `${lines.join('\n')}\n`;
}

describe('codes that make an emergency finding present', () => {
  it('are those a clinician has read: a change must be read and put into emergency-counts.txt', () => {
    const now = table();
    process.stdout.write(`\nCodes that count for an emergency finding:\n${now}`);
    expect(now).toBe(readFileSync(join(import.meta.dirname, 'emergency-counts.txt'), 'utf8'));
  });
});
