/** Chapter 7.1.1: from week 6 to 12 no basis for manipulation alone; it may be part of combined treatment. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isSubacute } from '../conditions/phase.ts';
import { ifSeveral, isManipulation, nothingActiveIsOrderedWithIt } from '../conditions/treatment.ts';
import { painIsNonspecific } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const manipulationSubacute = defineRule({
  id: 'treatment.manipulation-subacute',
  title: {
    nb: 'Manipulasjon alene ved subakutte smerter: ikke grunnlag for å anbefale; kombiner med øvelser',
    en: 'Manipulation alone in subacute pain: no basis; combine it with exercise',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.noBasis)],
  when: [isManipulation, painIsNonspecific, isSubacute, nothingActiveIsOrderedWithIt],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'manipulationAlone',
    indicator: 'info',
    params: { 'order.treatment.manipulation': 'noBasis' },
  },
  variations: [ifSeveral],
});
