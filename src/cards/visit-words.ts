/** Words for the plan of a visit: what screening for risk showed. The steps of the plan come from the rules' params. */
import type { StartBackRisk } from '../domain/patient-facts.ts';
import { type CardCase, none } from './card-case.ts';

/** ICU branch names take no hyphen. */
const riskKeys: Readonly<Record<StartBackRisk, string>> = {
  low: 'low',
  medium: 'medium',
  'medium-or-high': 'mediumOrHigh',
  high: 'high',
};

export function startBackRisk({ facts }: CardCase): string {
  return facts.startBack === undefined ? none : riskKeys[facts.startBack.risk];
}

/** Nine questions, at most one point each. */
export function startBackTotal({ facts, locale }: CardCase): string {
  const total = facts.startBack?.total;
  if (total === undefined) return none;
  return locale === 'nb' ? `${total} av 9` : `${total} of 9`;
}

/** What only a rule can know: it stands in the params of the advice, or nowhere. */
export function onlyFromRules(): string {
  return none;
}
