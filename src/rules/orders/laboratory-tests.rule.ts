/** Chapter 6.2: ESR, CRP and ALP by suspicion, urine when infection or the urinary tract is suspected. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isOrdinaryImaging } from '../conditions/orders.ts';
import { bloodTestsAreMissing, infectionOrTumourIsSuspected } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const laboratoryTests = defineRule({
  id: 'orders.laboratory-tests',
  title: {
    nb: 'Bildediagnostikk ved mistanke om infeksjon, svulst eller inflammasjon uten SR og CRP: ta dem (og ALP, urin etter mistanke)',
    en: 'Imaging on suspicion of infection, tumour or inflammation without ESR and CRP: take them (and ALP, urine by suspicion)',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.2', grade.bloodTests)],
  when: [isOrdinaryImaging, bloodTestsAreMissing, infectionOrTumourIsSuspected],
  then: { advice: 'laboratoryTests', indicator: 'info' },
});
