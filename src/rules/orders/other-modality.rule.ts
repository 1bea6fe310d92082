/** Chapter 6.3: choose the examination that answers the question. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingIsIndicatedOrMayBe, onlyMayBeInNonspecificPain } from '../conditions/imaging.ts';
import { isOrdinaryImaging, modalityDoesNotFit } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const otherModality = defineRule({
  id: 'orders.other-modality',
  title: {
    nb: 'En annen undersøkelse er førstevalget: endre bestillingen',
    en: 'Another examination is the first choice: change the order',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [imagingIsIndicatedOrMayBe, isOrdinaryImaging, modalityDoesNotFit],
  then: { verdict: 'change-modality', advice: 'changeModality', indicator: 'warning' },
  variations: [{ when: onlyMayBeInNonspecificPain, then: { variant: 'mayBeConsidered', indicator: 'info' } }],
});
