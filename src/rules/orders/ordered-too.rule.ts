/** Chapter 6.3: the examination that answers the question is ordered already, so the other one adds nothing. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noEmergencyIsProven } from '../conditions/emergency-questions.ts';
import { imagingIsIndicatedOrMayBe } from '../conditions/imaging.ts';
import { isOrdinaryImaging, modalityDoesNotFit, rightExaminationIsOrderedToo } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const orderedToo = defineRule({
  id: 'orders.ordered-too',
  title: {
    nb: 'Førstevalget er bestilt samtidig: dropp den andre undersøkelsen',
    en: 'The first choice is ordered in the same call: drop the other examination',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [
    imagingIsIndicatedOrMayBe,
    isOrdinaryImaging,
    modalityDoesNotFit,
    rightExaminationIsOrderedToo,
    noEmergencyIsProven,
  ],
  then: { verdict: 'not-appropriate', advice: 'changeModality', variant: 'drop', indicator: 'warning' },
});
