/** Chapter 7.1.2 (narrower than chapter 2): as co-medication in long-lasting pain, above all with depression; newer: not for the back. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { isNotLongLasting } from '../conditions/course.ts';
import { depressionIsRecorded } from '../conditions/medication.ts';
import { isAntidepressant } from '../conditions/medicine-orders.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const antidepressant = defineRule({
  id: 'medication.antidepressant',
  title: {
    nb: 'Antidepressivt middel ved ryggsmerter: svakt anbefalt som tillegg i 2007, nyere kilder fraråder det; depresjon avgjør',
    en: 'Antidepressant for back pain: weak co-medication in 2007, newer sources do not offer it; depression decides',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.coMedication)],
  newer: [niceNg59.section('antidepressants')],
  when: [isAntidepressant, noStrongRedFlag],
  then: { advice: 'antidepressantInBackPain', indicator: 'info', asksForWords: ['depression'] },
  variations: [
    { when: depressionIsRecorded, then: { variant: 'depression' } },
    { when: isNotLongLasting, then: { variant: 'notLongLasting' } },
  ],
});
