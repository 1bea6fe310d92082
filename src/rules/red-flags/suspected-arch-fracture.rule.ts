/** Chapter 6.3.3: a suspected arch fracture is the exception where CT comes first. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { defineRule } from '../rule.ts';

export const suspectedArchFracture = defineRule({
  id: 'red-flags.suspected-arch-fracture',
  title: {
    nb: 'Mistanke om buefraktur: CT',
    en: 'Suspected arch fracture: CT',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.3.3', grade.fracture)],
  when: [finding('suspected-arch-fracture')],
  then: {
    advice: 'redFlagsPresent',
    variant: 'structural',
    triage: 'possible-serious',
    urgency: 'routine',
    indicator: 'info',
    imaging: { rank: 'fracture', advice: 'indicated', firstChoice: ['ct'], alternative: [['mr']] },
  },
});
