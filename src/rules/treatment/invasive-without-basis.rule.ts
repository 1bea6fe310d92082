/** Chapter 7.1.3: no basis for radiofrequency, cord stimulation, other injections, botulinum toxin or neuroreflexotherapy. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isOtherInvasiveTreatment } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const invasiveWithoutBasis = defineRule({
  id: 'treatment.invasive-without-basis',
  title: {
    nb: 'Annen injeksjon, radiofrekvens, ryggmargsstimulering, botulinum eller nevrorefleksterapi ved uspesifikke smerter: ikke grunnlag for å anbefale',
    en: 'Other injection, radiofrequency, cord stimulation, botulinum or neuroreflexotherapy in nonspecific pain: no basis',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.3', grade.noBasisPoorEvidence)],
  when: [isOtherInvasiveTreatment, noNerveRootIsInvolved, noStrongRedFlag],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'invasiveNoBasis',
    indicator: 'warning',
    params: {
      'order.treatment.injection': 'noBasis',
      'order.treatment.radiofrequency': 'noBasis',
      'order.treatment.spinal-cord-stimulation': 'noBasis',
      'order.treatment.botulinum': 'noBasis',
      'order.treatment.neuroreflexotherapy': 'noBasis',
    },
  },
  variations: [ifSeveral],
});
