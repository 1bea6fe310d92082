/** Chapter 7.1.3: experimental, only in controlled studies; a view of 2007. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isLongLasting } from '../conditions/course.ts';
import { isDiscProsthesis } from '../conditions/surgery.ts';
import { painIsNonspecific } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const discProsthesis = defineRule({
  id: 'referral.disc-prosthesis',
  title: {
    nb: 'Skiveprotese ved langvarige uspesifikke smerter: utprøvende etter synet i 2007',
    en: 'Disc prosthesis in long-lasting nonspecific pain: experimental by the view of 2007',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.3', grade.experimental)],
  when: [isDiscProsthesis, painIsNonspecific, isLongLasting],
  then: {
    advice: 'surgeryNotIndicated',
    variant: 'discProsthesis',
    indicator: { current: 'info', 'formi-2007': 'warning' },
  },
});
