/** Chapter 6.3.2, comment d: a supplement before surgery when clinic and CT or MR do not agree, and in stenosis. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { isMyelography, mrOrCtIsDone } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const myelographyBeforeSurgery = defineRule({
  id: 'orders.myelography-before-surgery',
  title: {
    nb: 'Myelografi etter MR eller CT når operasjon overveies: kan vurderes',
    en: 'Myelography after MR or CT when surgery is considered: may be considered',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging)],
  when: [isMyelography, mrOrCtIsDone, finding('surgery-considered')],
  then: { verdict: 'may-be-considered', advice: 'imagingMayBeConsidered', variant: 'myelography', indicator: 'info' },
});
