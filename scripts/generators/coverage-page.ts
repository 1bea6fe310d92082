/** `docs/coverage.md`: each recommendation of the guideline, the rules that carry it and the vignettes that prove it; or why not. */
import { join } from 'node:path';
import { type Coverage, type Proof, readCoverage, rulesBehind } from '../../test/support/coverage.ts';
import type { Generator } from './generated-file.ts';
import { cell } from './rules-page/rule-row.ts';
import { readTsv } from './tsv.ts';

const path = 'docs/coverage.md';

export const coveragePage: Generator = {
  name: 'coverage of the guideline',
  folders: [],
  owns: () => false,
  files: (root) => {
    const columns = ['id', 'chapter', 'population', 'recommendation', 'strength', 'documentation'] as const;
    const rows = readTsv(join(root, 'test/data/recommendations.tsv'), columns);
    const coverage = readCoverage();
    const carried = rows.filter(({ id }) => (coverage[id]?.proof ?? []).length > 0).length;
    const lines = rows.map((row) => {
      const graded = [row.strength, row.documentation].filter((text) => text !== '-').join(' ');
      const cells = [
        row.id,
        row.chapter,
        `${row.recommendation} (${row.population})`,
        graded,
        carries(coverage[row.id]),
      ];
      return `| ${cells.map(cell).join(' | ')} |`;
    });
    return [{ path, content: page(carried, rows.length, lines) }];
  },
};

function page(carried: number, all: number, lines: readonly string[]): string {
  return [
    '# Coverage of the guideline',
    '',
    'Made by `npm run generate` from `test/data/recommendations.tsv` and `test/data/coverage.yaml`; do not write here.',
    `${carried} of ${all} recommendations are carried: a named vignette fails when the rule (or clause, or number) is taken away. \`node scripts/prove-coverage.ts\` tries every one, and so do the tests. R rows are the guideline of 2007, W rows web guides and later texts; where they contradict the guideline, it wins.`,
    '',
    '| Row | Chapter | Recommendation | Strength | Carried by, proven by; or why not |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

function carries(row: Coverage | undefined): string {
  const { proof = [], note } = row ?? {};
  const rules = row === undefined ? [] : rulesBehind(row);
  const by = [...rules.map((rule) => `\`${rule}\``), ...proof.flatMap(otherThanRules)];
  const proven = proof.map(({ vignette }) => `• ${vignette}`);
  const parts = [[...new Set(by)].join(', '), ...proven, note === undefined ? '' : `*${note}*`];
  return parts.filter((part) => part !== '').join('<br>') || '**not mapped**';
}

function otherThanRules({ clause = {}, threshold = {} }: Proof): readonly string[] {
  return [
    ...Object.keys(clause).map((id) => `clause \`${id}\``),
    ...Object.entries(threshold).map(([name]) => `threshold \`${name}\``),
  ];
}
