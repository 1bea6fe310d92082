/** Chapter 1: imaging of a disease that others follow is not judged. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { specificDiseaseDecides } from '../conditions/imaging.ts';
import { isImagingOfTheBack } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const knownInflammatoryDiseaseOrder = defineRule({
  id: 'orders.known-inflammatory-disease',
  title: {
    nb: 'Bildediagnostikk av ryggen ved inflammatorisk sykdom bekreftet tidligere: dekkes ikke',
    en: 'Imaging of the back in an inflammatory disease confirmed before: not covered',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('1', grade.scope)],
  when: [specificDiseaseDecides, isImagingOfTheBack],
  then: { verdict: 'not-covered' },
});
