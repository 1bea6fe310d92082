/** Chapter 7.2.1: power decides whether manipulation is safe in nerve root pain, and nobody has recorded it. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { isLongLastingForSure } from '../conditions/phase.ts';
import { isManipulation } from '../conditions/treatment.ts';
import { powerIsNotExamined } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const manipulationNotExamined = defineRule({
  id: 'treatment.manipulation-not-examined',
  title: {
    nb: 'Manipulasjon ved nerverotsmerter når kraften ikke er undersøkt: undersøk først',
    en: 'Manipulation in nerve root pain with power not examined: examine first',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.2.1', grade.manipulationWithDeficit)],
  when: [isManipulation, nerveRootIsInvolved, powerIsNotExamined],
  then: {
    advice: 'manipulationContraindicated',
    variant: 'notExamined',
    indicator: 'warning',
    asksFor: ['motor-deficit', 'progressive-paresis', 'saddle-sensory-loss', 'urinary-retention'],
    asksForWords: ['neurology'],
  },
  variations: [{ when: isLongLastingForSure, then: { variant: 'notExaminedLongLasting' } }],
});
