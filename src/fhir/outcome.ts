/** What an OperationOutcome among the data says about them. */
import type { ReadOutcome } from './gathered.ts';

/** Nothing was shown, or only a part, whatever severity the server gave it. */
const incompleteCodes: ReadonlySet<unknown> = new Set(['incomplete', 'throttled', 'timeout', 'too-costly']);

/**
 * `suppressed`: part of the record is blocked for this user. `error-outcome`: the data could not be had, or not whole.
 * `warning`: noted, the data stand. An outcome without a readable issue cannot vouch for anything: `error-outcome`.
 */
export function judgeOutcome(outcome: object): Extract<ReadOutcome, 'suppressed' | 'error-outcome' | 'warning'> {
  const issues: unknown = 'issue' in outcome ? outcome.issue : undefined;
  if (!Array.isArray(issues) || issues.length === 0) return 'error-outcome';
  let verdict: 'error-outcome' | 'warning' = 'warning';
  for (const issue of issues as readonly unknown[]) {
    const { severity, code } = fieldsOf(issue);
    if (code === 'suppressed') return 'suppressed';
    if (incompleteCodes.has(code) || (severity !== 'warning' && severity !== 'information')) verdict = 'error-outcome';
  }
  return verdict;
}

function fieldsOf(issue: unknown): { readonly severity?: unknown; readonly code?: unknown } {
  return typeof issue === 'object' && issue !== null ? issue : {};
}
