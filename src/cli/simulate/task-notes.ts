/** What a worker notes while it works on one task. */
import type { Flaw } from './json-lines.ts';
import { type Outcome, toResultLine } from './result-lines.ts';
import type { LeftOutReason, Place, Problem, SkipReason, TaskResult } from './types.ts';

export interface Notes {
  outcome(outcome: Outcome): void;
  problem(place: Pick<Place, 'file'> & Partial<Place>, flaw: Flaw): void;
  skip(reason: SkipReason): void;
  leaveOut(reason: LeftOutReason, number: number | undefined): void;
  /** A resource of this type stood in the export. */
  type(name: string): void;
  result(): TaskResult;
}

export function createNotes(): Notes {
  const outcomes: string[] = [];
  const problems: Problem[] = [];
  const skipped: Partial<Record<SkipReason, number>> = {};
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  const types = new Set<string>();
  return {
    outcome: (outcome) => void outcomes.push(toResultLine(outcome)),
    problem: ({ file, line }, flaw) => void problems.push({ file, ...(line !== undefined && { line }), ...flaw }),
    skip: (reason) => {
      skipped[reason] = (skipped[reason] ?? 0) + 1;
    },
    leaveOut: (reason, number) => {
      if (number) leftOut[reason] = (leftOut[reason] ?? 0) + number;
    },
    type: (name) => void types.add(name),
    result: () => ({ outcomes, problems, skipped, leftOut, types: [...types] }),
  };
}
