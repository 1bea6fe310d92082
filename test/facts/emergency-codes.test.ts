import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FindingCode, isFindingCode } from '../../src/domain/findings.ts';
import { isEmergency } from '../../src/facts/windows.ts';
import { condition, daysAgo, type Resource, stateOf } from './support.ts';

/** Every code of the published value sets that speaks of an emergency, as Condition or Observation. */
interface Row {
  readonly code: FindingCode;
  readonly system: string;
  readonly value: string;
  readonly needs: readonly string[];
}

const directory = join(import.meta.dirname, '../../fhir-profiles');

function rows(): readonly Row[] {
  const found: Row[] = [];
  for (const name of readdirSync(directory)) {
    const [, word = ''] = /^ValueSet-(.+)-(?:counts|asks)\.json$/.exec(name) ?? [];
    if (!isFindingCode(word) || !isEmergency(word)) continue;
    const { compose } = JSON.parse(readFileSync(join(directory, name), 'utf8'));
    for (const { system, concept = [], filter = [], extension: shared = [] } of compose.include) {
      const codes = [...concept, ...filter.map((one: { value: string }) => ({ ...one, code: one.value }))];
      for (const { code, extension = shared } of codes) {
        const needs = extension
          .filter(({ url }: { url: string }) => url.endsWith('value-set-need'))
          .map(({ valueCode }: { valueCode: string }) => valueCode);
        found.push({ code: word, system, value: code, needs });
      }
    }
  }
  return found;
}

/** Needs that are false when nothing but the code is there: quiet aneurysm, one side of two, everyday sciatica. */
const silentAlone = new Set(['new-trunk-pain', 'right-and-left-active', 'laterality-bilateral']);

describe('every code of an emergency finding', () => {
  const all = rows().filter(({ needs }) => !needs.some((need) => silentAlone.has(need)));
  const stateOfRow = ({ code, system, value }: Row, more: Readonly<Record<string, unknown>>): string => {
    const resource: Resource = condition(system, value, more);
    return stateOf(code, [resource]);
  };

  it('is found in the published value sets', () => {
    expect(existsSync(directory)).toBe(true);
    expect(all.length).toBeGreaterThan(100);
  });

  it.each([
    ['begun two days ago', { onsetDateTime: daysAgo(2), recordedDate: daysAgo(2) }, ['present', 'asked']],
    ['recorded today', { recordedDate: daysAgo(0) }, ['present', 'asked']],
    ['undated', {}, ['asked']],
    ['six years old', { recordedDate: daysAgo(2200) }, ['old', 'asked']],
  ])('is never silent when %s', (_name, more, expected) => {
    const others = all.filter((row) => !expected.includes(stateOfRow(row, more)));
    expect(others.map(({ code, value }) => `${code} ${value}`)).toEqual([]);
  });
});
