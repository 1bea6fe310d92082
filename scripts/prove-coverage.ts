/** Proves for every recommendation that the named vignettes hold, and fail without what is said to carry them. */
import { problemsOf, readCoverage, readRecommendations } from '../test/support/coverage.ts';

const coverage = readCoverage();
let carried = 0;
let faults = 0;

for (const { id, recommendation } of readRecommendations()) {
  const { proof = [], note } = coverage[id] ?? {};
  const problems = proof.flatMap((one) => problemsOf(one).map((problem) => `${one.vignette}: ${problem}`));
  faults += problems.length;
  const isCarried = proof.length > 0 && problems.length === 0;
  if (isCarried) carried += 1;
  const state = isCarried ? `carried (${proof.length})` : (note ?? 'NOT MAPPED');
  process.stdout.write(`${id}\t${problems.length > 0 ? 'FAULT' : state}\t${recommendation}\n`);
  for (const problem of problems) process.stdout.write(`\t${problem}\n`);
}

process.stdout.write(`${carried} rows carried\n`);
if (faults > 0) process.exitCode = 1;
