/** Chapter 2: no basis for electrotherapy, belts, acupuncture and massage in nerve root pain. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isWithoutBasisInNerveRootPain } from '../conditions/treatment.ts';
import { noSpecificDiseaseIsRecorded, noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const nerveRootWithoutBasis = defineRule({
  id: 'treatment.nerve-root-without-basis',
  title: {
    nb: 'Elektroterapi, TENS, støttebelte, akupunktur eller massasje ved nerverotsmerter: ikke grunnlag for å anbefale',
    en: 'Electrotherapy, TENS, belt, acupuncture or massage in nerve root pain: no basis',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('2', grade.noBasisInShort)],
  when: [isWithoutBasisInNerveRootPain, nerveRootIsInvolved, noStrongRedFlag, noSpecificDiseaseIsRecorded],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'noBasisNerveRoot',
    indicator: 'info',
    params: {
      'order.treatment.electrotherapy': 'noBasis',
      'order.treatment.tens': 'noBasis',
      'order.treatment.corset': 'noBasis',
      'order.treatment.acupuncture': 'noBasis',
      'order.treatment.massage': 'noBasis',
    },
  },
  variations: [ifSeveral],
});
