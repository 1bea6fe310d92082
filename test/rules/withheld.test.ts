/** Over every vignette of every rule: switching emergencies off takes their cards away and changes nothing else. */
import { createEvaluator } from '../../src/rules/evaluate.ts';
import { emergencyMatters } from '../../src/rules/precedence.ts';
import { buildFacts } from '../support/facts-builder.ts';
import { readVignettes, vignettePaths } from '../support/rule-vignettes.ts';

const evaluate = createEvaluator();

describe.each(vignettePaths())('%s', (path) => {
  it('concludes the same, and says the same of all that is no emergency', () => {
    for (const { facts, profile = 'current' } of readVignettes(path).cases) {
      const built = buildFacts(facts);
      const { advice, ...usual } = evaluate(built, { profile, traced: false });
      const off = evaluate(built, { profile, traced: false, emergenciesOff: emergencyMatters });
      const { advice: said, withheld = [], ...rest } = off;
      expect(rest).toEqual(usual);
      expect(said).toEqual(advice.filter(({ code }) => !emergencyMatters.has(code)));
      const taken = advice.map(({ code }) => code).filter((code) => emergencyMatters.has(code));
      expect(taken.filter((code) => !withheld.includes(code))).toEqual([]);
    }
  });
});
