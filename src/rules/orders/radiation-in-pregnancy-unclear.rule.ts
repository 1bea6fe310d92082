/** Chapter 6.3: what can wait is postponed; with course or duration missing nothing speaks for radiation. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingNeedsMoreData } from '../conditions/imaging.ts';
import { isPregnant } from '../conditions/order-safety.ts';
import { isIonising } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const radiationInPregnancyUnclear = defineRule({
  id: 'orders.radiation-in-pregnancy-unclear',
  title: {
    nb: 'Røntgen eller CT av korsryggen hos gravide mens opplysninger mangler: avklar først',
    en: 'X-ray or CT of the low back in pregnancy while data are missing: clarify first',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [isIonising, imagingNeedsMoreData, isPregnant],
  then: {
    verdict: 'need-more-data',
    advice: 'radiationInPregnancy',
    variant: 'notIndicated',
    indicator: 'warning',
    asksForWords: ['pregnancy-week'],
  },
});
