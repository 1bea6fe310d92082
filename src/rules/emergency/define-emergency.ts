/** What every rule that proves an emergency has in common: its card becomes a question once somebody has acted on it. */
import type { FindingCode } from '../../domain/findings.ts';
import type { PatientFacts } from '../../domain/patient-facts.ts';
import { all, type Truth } from '../../domain/truth.ts';
import { clause } from '../conditions/clause.ts';
import { type Case, type Clause, defineRule, type Outcome, type Rule } from '../rule.ts';

/** Its indicator is not the rule's to choose: an emergency is critical until it is in hand. */
type EmergencyRule = Omit<Rule, 'then' | 'variations'> & {
  readonly then: Omit<Outcome, 'indicator' | 'urgency' | 'triage'>;
};

export function defineEmergency(rule: EmergencyRule): Rule {
  return defineRule({
    ...rule,
    then: { ...rule.then, triage: 'possible-serious', urgency: 'emergency', indicator: 'critical' },
    variations: [{ when: isInHand(rule.when), then: { variant: 'inHand', indicator: 'warning' } }],
  });
}

/** Something was done, and the rule would have spoken by what was found before that: what is new is in nobody's hand. */
function isInHand(when: readonly Clause[]): Clause {
  return clause(
    {
      id: 'acted-on',
      says: { nb: 'det er allerede gjort noe med tegnet', en: 'the sign has been acted on already' },
    },
    (question) => (question.facts.actedOn.value === 'met' ? wasMet(when, question) : question.facts.actedOn.value),
  );
}

function wasMet(when: readonly Clause[], question: Case): Truth {
  const { foundSince } = question.facts.actedOn;
  const before = foundSince.length === 0 ? question : { ...question, facts: without(foundSince, question.facts) };
  return all(...when.map(({ test }) => test(before)));
}

function without(since: readonly FindingCode[], facts: PatientFacts): PatientFacts {
  const findings = { ...facts.findings };
  for (const code of since) findings[code] = { code, state: 'not-documented', evidence: [] };
  return { ...facts, findings };
}
