/** Every rule's twin: it fires, each clause can stop it, each clause can be unknown, and both sides of each border. */

import type { Decision } from '../../src/domain/decision.ts';
import { rules } from '../../src/rules/all.ts';
import {
  type Expected,
  put,
  putUntraced,
  type RuleVignette,
  readVignettes,
  vignettePaths,
} from '../support/rule-vignettes.ts';

const files = vignettePaths().map(readVignettes);
const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The same fields of the decision as the vignette names; words and indicator are those of the card the rule is behind. */
function got(decision: Decision, expected: Expected, id: string): Expected {
  const own = decision.advice.find((advice) => advice.rules.includes(id)) ?? decision.advice[0];
  const all: Required<{ [K in keyof Expected]: unknown }> = {
    triage: decision.triage,
    provisional: decision.provisional === true,
    urgency: decision.urgency,
    imaging: decision.imaging.advice,
    firstChoice: decision.imaging.firstChoice,
    alternative: decision.imaging.alternative,
    verdict: decision.orders[0]?.verdict.join('+') ?? 'none',
    says: decision.advice.map(({ code }) => code),
    variant: own?.variant ?? 'default',
    indicator: own?.indicator ?? 'from the card',
    found: own?.found,
    notKnown: own?.notKnown,
    params: own?.params,
    inScope: decision.inScope,
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]])) as Expected;
}

function check(vignette: RuleVignette, id: string): void {
  const { decision, trace } = put(vignette, id);
  expect(trace?.outcome ?? 'not asked').toBe(vignette.rule);
  expect(putUntraced(vignette)).toEqual({ ...decision, trace: [] });
  if (vignette.then) expect(got(decision, vignette.then, id)).toEqual(vignette.then);
}

for (const { path, rule: id, cases } of files) {
  describe(`${id} (${path})`, () => {
    for (const vignette of cases) it(vignette.name, () => check(vignette, id));

    const traces = cases.map((vignette) => ({ vignette, trace: put(vignette, id).trace }));
    it('has a case in which it fires', () => expect(cases.map(({ rule }) => rule)).toContain('fired'));
    for (const clause of byId.get(id)?.when ?? []) {
      const verdicts = traces.map(({ trace }) => trace?.clauses.find((one) => one.id === clause.id)?.verdict);
      it(`has a case in which "${clause.says.en}" is not met`, () => expect(verdicts).toContain('not-met'));
      if (clause.alwaysKnown === undefined) {
        it(`has a case in which "${clause.says.en}" is unknown`, () => expect(verdicts).toContain('unknown'));
      }
    }
    for (const { then } of byId.get(id)?.variations ?? []) {
      if (then.variant === undefined) continue;
      it(`has a case with the words "${then.variant}"`, () =>
        expect(cases.map((one) => one.then?.variant)).toContain(then.variant));
    }
  });
}
