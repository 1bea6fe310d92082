/** Chapter 6.3.3: after MR or CT nuclear medicine may help in suspected fracture, tumour or infection. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isScintigraphy, mrOrCtIsDone } from '../conditions/orders.ts';
import { fractureTumourOrInfectionIsSuspected } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const scintigraphyAfterMr = defineRule({
  id: 'orders.scintigraphy-after-mr',
  title: {
    nb: 'Nukleærmedisinsk undersøkelse etter MR eller CT ved mistanke om brudd, svulst eller infeksjon: kan vurderes',
    en: 'Nuclear medicine after MR or CT in suspected fracture, tumour or infection: may be considered',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3.3', grade.nuclear)],
  when: [isScintigraphy, mrOrCtIsDone, fractureTumourOrInfectionIsSuspected],
  then: { verdict: 'may-be-considered', advice: 'imagingMayBeConsidered', variant: 'scintigraphy', indicator: 'info' },
});
