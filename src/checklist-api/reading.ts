/** What the checklist is told beside the cards: what the record says of each finding, and what the advice waits for. */
import type { ServiceReading } from '../checklist/logic/reading.ts';
import { findingCodes } from '../domain/findings.ts';
import { requiredNegatives } from '../rules/conditions/required-negatives.ts';
import type { Answer } from '../service/road.ts';

/** Records named for one finding; the newest says enough. */
const recordsPerFinding = 10;

export function readingOf({ facts, decision }: Pick<Answer, 'facts' | 'decision'>): ServiceReading {
  const findings = findingCodes.flatMap((code) => {
    const { state, evidence, conflicting } = facts.findings[code];
    if (state === 'not-documented' && evidence.length === 0) return [];
    const records = evidence.slice(-recordsPerFinding);
    return [[code, { state, evidence: records, ...(conflicting && { conflicting }) }] as const];
  });
  const { days } = facts.duration;
  return {
    findings: Object.fromEntries(findings),
    required: requiredNegatives,
    asks: [...new Set(decision.advice.flatMap(({ notKnown }) => notKnown))],
    words: [...new Set(decision.advice.flatMap(({ notKnownWords }) => notKnownWords))],
    course: facts.course.value,
    ...(days && { days }),
    unavailable: facts.unavailable,
    inScope: decision.inScope,
  };
}
