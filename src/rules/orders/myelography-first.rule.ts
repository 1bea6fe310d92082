/** Chapter 6.3.2: myelography is not a primary examination. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingIsIndicatedOrMayBe } from '../conditions/imaging.ts';
import { isMyelography } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const myelographyFirst = defineRule({
  id: 'orders.myelography-first',
  title: {
    nb: 'Myelografi som første undersøkelse: bytt til den som tilrås',
    en: 'Myelography as the first examination: change to what is advised',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging), formi2007.section('6.3', grade.general)],
  when: [isMyelography, imagingIsIndicatedOrMayBe],
  then: { verdict: 'change-modality', advice: 'changeModality', variant: 'myelography', indicator: 'warning' },
});
