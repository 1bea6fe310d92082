/** Chapter 1: the guideline is for adults. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isChild } from '../conditions/age.ts';
import { aMotorDeficitIsPresent, aRedFlagIsPresent } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const child = defineRule({
  id: 'scope.child',
  title: {
    nb: 'Under 18 år: retningslinjen gir ingen råd om bildediagnostikk; røde flagg nevnes, øyeblikkelig hjelp som hos voksne',
    en: 'Under 18: the guideline gives no advice on imaging; red flags are named, emergencies are as in adults',
  },
  stage: 'imaging',
  cites: [formi2007.section('1', grade.scope)],
  when: [isChild],
  then: {
    advice: 'outsideScope',
    variant: 'child',
    triage: 'out-of-scope',
    imaging: { rank: 'out-of-scope', advice: 'not-applicable', firstChoice: [], alternative: [] },
  },
  variations: [
    {
      when: aMotorDeficitIsPresent,
      then: {
        variant: 'childWithMotorDeficit',
        indicator: 'warning',
        urgency: 'urgent',
        asksFor: ['progressive-paresis', 'saddle-sensory-loss', 'urinary-retention'],
        asksForWords: ['progression'],
      },
    },
    { when: aRedFlagIsPresent, then: { variant: 'childWithRedFlags', indicator: 'warning' } },
  ],
});
