/** Chapter 6.3: tell the patient before imaging what it is for and what it often does not show. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingIsIndicatedOrMayBe } from '../conditions/imaging.ts';
import { isOrdinaryImaging, modalityFits, orderIsBeingSigned } from '../conditions/orders.ts';
import { triageIsNonspecific } from '../conditions/triage.ts';
import { defineRule } from '../rule.ts';

export const patientInformation = defineRule({
  id: 'orders.patient-information',
  title: {
    nb: 'Bildediagnostikk ved uspesifikke smerter: fortell pasienten hva den skal avklare, og unngå merkelapper',
    en: 'Imaging in nonspecific pain: tell the patient what it is for, and avoid labels',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [orderIsBeingSigned, isOrdinaryImaging, triageIsNonspecific, imagingIsIndicatedOrMayBe, modalityFits],
  then: { advice: 'patientInformation', variant: 'beforeImaging', indicator: 'info' },
});
