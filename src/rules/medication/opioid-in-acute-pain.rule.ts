/** Chapters 2 and 7.1.2: weak opioids in severe acute pain, or added when the first painkiller falls short; newer: not as routine. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { sst2025 } from '../../guidelines/sst-2025.ts';
import { isNotLongLasting } from '../conditions/course.ts';
import { isNotKnownToBeStrong, isOpioid } from '../conditions/medicine-orders.ts';
import { profileIsFormi2007 } from '../conditions/scope.ts';
import { defineRule } from '../rule.ts';

export const opioidInAcutePain = defineRule({
  id: 'medication.opioid-in-acute-pain',
  title: {
    nb: 'Opioid ved akutte smerter: nyere kilder fraråder det som rutine; høyst noen få dager',
    en: 'Opioid in acute pain: newer sources advise against routine use; a few days at most',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.analgesics), formi2007.section('2', grade.notGraded)],
  newer: [niceNg59.section('opioids-acute'), sst2025.section('opioids')],
  when: [isOpioid, isNotKnownToBeStrong, isNotLongLasting],
  then: { advice: 'opioidInAcutePain', indicator: 'warning' },
  variations: [{ when: profileIsFormi2007, then: { variant: 'formi2007', indicator: 'info' } }],
});
