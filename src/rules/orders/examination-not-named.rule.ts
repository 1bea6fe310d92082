/** Chapter 6.3 (ii): whether an examination is the right one cannot be said when it is not named. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingIsIndicatedOrMayBe } from '../conditions/imaging.ts';
import { examinationIsNotNamed, isOrdinaryImaging } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const examinationNotNamed = defineRule({
  id: 'orders.examination-not-named',
  title: {
    nb: 'Bildediagnostikk av ryggen uten angitt undersøkelse eller nivå: gjør henvisningen fullstendig',
    en: 'Imaging of the back without examination or level: complete the referral',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [imagingIsIndicatedOrMayBe, isOrdinaryImaging, examinationIsNotNamed],
  then: { verdict: 'need-more-data', advice: 'referralIncomplete', indicator: 'warning' },
});
