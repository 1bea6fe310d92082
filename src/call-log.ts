/** What the log is told of a decision: ids, codes and times only. */
import type { AdviceCode } from './domain/advice.ts';
import type { Decision } from './domain/decision.ts';
import type { ReadReport } from './fhir/gathered.ts';
import type { Log, LogFields } from './log.ts';
import { emergencyMatters } from './rules/precedence.ts';
import type { Concluded, RoadReport } from './service/road.ts';
import type { MadeCard } from './service/showing.ts';

/** An emergency that nobody is shown must at least be found in the log. */
export function tellWithheld(advice: Decision['withheld'], decisionId: string, log: Log): void {
  if (advice) log.warn('emergency advice withheld by configuration', { decisionId, advice });
}

/** The same in shadow mode, where a site has chosen to hide emergencies too. */
export function tellHidden(advice: readonly AdviceCode[], decisionId: string, log: Log): void {
  if (advice.length > 0) log.warn('emergency hidden in shadow mode', { decisionId, advice });
}

export function hiddenEmergencies({ made }: Concluded): readonly AdviceCode[] {
  if (!made.some(({ withheld }) => withheld === 'shadow')) return [];
  return made.filter(isHiddenEmergency).map(({ advice }) => advice);
}

function isHiddenEmergency({ advice, indicator, withheld }: MadeCard): boolean {
  return withheld === 'shadow' && (indicator === 'critical' || emergencyMatters.has(advice));
}

/** Of the reads only those that failed or went to a server. */
export function decisionFields(
  decision: Decision,
  { decisionId, reads, remarks, milliseconds }: RoadReport,
): LogFields {
  const { gather, facts, rules, cards } = milliseconds;
  const noteworthy = reads.filter(
    ({ from, outcome }) => from === 'server' || (outcome !== 'ok' && outcome !== 'empty'),
  );
  return {
    decisionId,
    advice: decision.advice.map(({ code }) => code),
    rules: decision.advice.flatMap((advice) => advice.rules),
    ...(noteworthy.length > 0 && { reads: noteworthy.map(readFields) }),
    ...(remarks.length > 0 && { remarks }),
    phases: { gather: tenths(gather), facts: tenths(facts), rules: tenths(rules), cards: tenths(cards) },
  };
}

function readFields({ resourceType, outcome, milliseconds }: ReadReport): object {
  return { resourceType, outcome, milliseconds: Math.round(milliseconds) };
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
