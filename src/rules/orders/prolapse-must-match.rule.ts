/** Chapter 6.3.2, comment b: prolapse is common in people without symptoms, so the image must match the clinic. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { imagingIsIndicatedOrMayBe } from '../conditions/imaging.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { isOrdinaryImaging, modalityFits, orderIsBeingSigned } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const prolapseMustMatch = defineRule({
  id: 'orders.prolapse-must-match',
  title: {
    nb: 'Bildediagnostikk ved nerverotsmerter når operasjon overveies: bildet må stemme med de kliniske funnene',
    en: 'Imaging for nerve root pain when surgery is considered: the image must match the clinical findings',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging)],
  when: [
    orderIsBeingSigned,
    isOrdinaryImaging,
    nerveRootIsInvolved,
    finding('surgery-considered'),
    imagingIsIndicatedOrMayBe,
    modalityFits,
  ],
  then: { advice: 'patientInformation', variant: 'beforeImagingNerveRoot', indicator: 'info' },
});
