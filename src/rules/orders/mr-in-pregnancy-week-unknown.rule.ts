/** Chapter 6.3: an unknown week may be the first trimester. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isPregnant, pregnancyWeekIsUnknown } from '../conditions/order-safety.ts';
import { isMr } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const mrInPregnancyWeekUnknown = defineRule({
  id: 'orders.mr-in-pregnancy-week-unknown',
  title: {
    nb: 'MR hos en gravid med ukjent svangerskapsuke: spør om uken',
    en: 'MR in a pregnancy whose week is not known: ask for the week',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [isMr, isPregnant, pregnancyWeekIsUnknown],
  then: { advice: 'mrSafetyCheck', variant: 'pregnancy', indicator: 'info', asksForWords: ['pregnancy-week'] },
});
