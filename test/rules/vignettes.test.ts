/** Every rule's twin: it fires, each clause can stop it, each clause can be unknown, and both sides of each border. */

import { rules } from '../../src/rules/all.ts';
import { put, putUntraced, type RuleVignette, readVignettes, vignettePaths } from '../support/rule-vignettes.ts';
import { answerFor } from '../support/vignette-answer.ts';

const files = vignettePaths().map(readVignettes);
const byId = new Map(rules.map((rule) => [rule.id, rule]));

function check(vignette: RuleVignette, id: string): void {
  const { decision, trace } = put(vignette, id);
  expect(trace?.outcome ?? 'not asked').toBe(vignette.rule);
  expect(putUntraced(vignette)).toEqual({ ...decision, trace: [] });
  if (vignette.then) expect(answerFor(decision, vignette.then, id)).toEqual(vignette.then);
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
