/** Chooses among the records behind a finding the one that a card shows. */
import type { Evidence, Finding } from '../domain/findings.ts';

/** The record to show: one that says present, else one that asks, else history; the newest of its kind. */
export function strongest(finding: Finding): Evidence | undefined {
  let best: Evidence | undefined;
  for (const evidence of finding.evidence) {
    if (evidence.state !== 'absent' && (best === undefined || outranks(evidence, best))) best = evidence;
  }
  return best;
}

const weight = { present: 2, asks: 1, history: 0, absent: -1 } as const;

function outranks(a: Evidence, b: Evidence): boolean {
  if (a.state !== b.state) return weight[a.state] > weight[b.state];
  return (a.date ?? '') > (b.date ?? '');
}
