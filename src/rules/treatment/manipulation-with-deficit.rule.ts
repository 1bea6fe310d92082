/** Chapters 7.2.1 and 2: no manipulation with severe or progressive deficits; strong because of what it may cost. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isOrMayBecomeManipulation } from '../conditions/treatment.ts';
import { severeDeficitIsPresent } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const manipulationWithDeficit = defineRule({
  id: 'treatment.manipulation-with-deficit',
  title: {
    nb: 'Manipulasjon, eller henvisning som kan føre til det, ved kraftsvikt eller annet alvorlig utfall: kontraindisert',
    en: 'Manipulation, or a referral that may lead to it, with loss of power or another severe deficit: contraindicated',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.2.1', grade.manipulationWithDeficit), formi2007.section('2', grade.notGraded)],
  when: [isOrMayBecomeManipulation, severeDeficitIsPresent],
  then: {
    advice: 'manipulationContraindicated',
    indicator: 'warning',
    asksFor: ['progressive-paresis', 'saddle-sensory-loss', 'urinary-retention'],
    asksForWords: ['progression'],
  },
});
