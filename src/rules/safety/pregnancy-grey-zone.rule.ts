/** Chapter 6.3: what may be considered in pregnancy is MR, never X-ray or CT. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingMayBeConsidered } from '../conditions/imaging.ts';
import { isPregnant } from '../conditions/order-safety.ts';
import { defineRule } from '../rule.ts';

export const pregnancyGreyZone = defineRule({
  id: 'safety.pregnancy-grey-zone',
  title: {
    nb: 'Gravid, bildediagnostikk kan vurderes: bare MR, og det som kan vente, utsettes',
    en: 'Pregnant, imaging may be considered: only MR, and what can wait is postponed',
  },
  stage: 'safety',
  cites: [formi2007.section('6.3', grade.general)],
  when: [imagingMayBeConsidered, isPregnant],
  then: { imaging: { rank: 'no-radiation', advice: 'may-be-considered', firstChoice: ['mr'], alternative: [] } },
});
