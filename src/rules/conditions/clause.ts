/** How clauses are made: from a finding, from several findings, or from a question of its own. */
import { type FindingCode, findingNames } from '../../domain/findings.ts';
import type { Localized } from '../../domain/language.ts';
import type { OrderKind, PatientFacts } from '../../domain/patient-facts.ts';
import type { Truth } from '../../domain/truth.ts';
import type { Case, Clause } from '../rule.ts';

const truthOf = { present: 'met', absent: 'not-met', 'not-documented': 'unknown' } as const;

/** Present is met, recorded absent is not met, and everything else is unknown. */
export function stateOf(facts: PatientFacts, code: FindingCode): Truth {
  return truthOf[facts.findings[code].state];
}

export function isPresent(facts: PatientFacts, code: FindingCode): boolean {
  return facts.findings[code].state === 'present';
}

/** Met when one is present; not met only when every one is recorded absent. */
export function anyOf(facts: PatientFacts, codes: readonly FindingCode[]): Truth {
  let answer: Truth = 'not-met';
  for (const code of codes) {
    const state = facts.findings[code].state;
    if (state === 'present') return 'met';
    if (state === 'not-documented') answer = 'unknown';
  }
  return answer;
}

interface ClauseText {
  readonly id: string;
  readonly says: Localized;
  readonly looksAt?: readonly FindingCode[];
  readonly orderKinds?: readonly OrderKind[];
}

/** A clause that may be unknown. */
export function clause(text: ClauseText, test: (c: Case) => Truth): Clause {
  return Object.freeze({ looksAt: [], ...text, test });
}

/** A clause that always has an answer, and why. */
export function knownClause(text: ClauseText & { readonly alwaysKnown: string }, test: (c: Case) => boolean): Clause {
  return Object.freeze({ looksAt: [], ...text, test: (c: Case): Truth => (test(c) ? 'met' : 'not-met') });
}

/** One finding is present. */
export function finding(code: FindingCode): Clause {
  const { nb, en } = findingNames[code];
  const says = { nb: `${nb} er registrert`, en: `${en} is recorded` };
  return clause({ id: code, says, looksAt: [code] }, ({ facts }) => stateOf(facts, code));
}

/** At least one of several findings is present. */
export function oneOf(id: string, says: Localized, codes: readonly FindingCode[]): Clause {
  return clause({ id, says, looksAt: codes }, ({ facts }) => anyOf(facts, codes));
}
