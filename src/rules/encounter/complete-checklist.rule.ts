/** Chapter 6.2: a thorough history asks for the flags; what nobody has recorded is unknown. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { requiredNegatives, someRedFlagIsUnasked } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const completeChecklist = defineRule({
  id: 'encounter.complete-checklist',
  title: {
    nb: 'Noen av de viktigste røde flaggene er ikke spurt om: fyll ut sjekklisten',
    en: 'Main red flags not asked about: complete the checklist',
  },
  stage: 'encounter',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.2', grade.consensus)],
  when: [someRedFlagIsUnasked],
  then: { advice: 'completeRedFlagChecklist', indicator: 'info', asksFor: requiredNegatives },
});
