/** Chapter 2, nerve root: which medicines the 2007 text begins with; said only where that text stands alone. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { profileIsFormi2007 } from '../conditions/scope.ts';
import { defineRule } from '../rule.ts';

/** A remark: words for the cards that speak of the nerve root. Newer sources drop these starts, so no other profile says them. */
export const nerveRootMedicines2007 = defineRule({
  id: 'encounter.nerve-root-medicines-2007',
  title: {
    nb: 'Nerverotsmerter, bare teksten fra 2007: paracetamol først, NSAID kan ikke anbefales',
    en: 'Nerve root pain, 2007 text alone: paracetamol first, NSAIDs cannot be recommended',
  },
  stage: 'encounter',
  cites: [formi2007.section('2', grade.recommended)],
  when: [profileIsFormi2007, nerveRootIsInvolved],
  then: { params: { rootMedicines: 'formi2007' } },
});
