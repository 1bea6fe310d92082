/** Chapter 6.3.3: nuclear medicine is rarely the first examination. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingIsIndicatedOrMayBe } from '../conditions/imaging.ts';
import { isScintigraphy } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const scintigraphyFirst = defineRule({
  id: 'orders.scintigraphy-first',
  title: {
    nb: 'Nukleærmedisinsk undersøkelse som første undersøkelse: bytt til den som tilrås',
    en: 'Nuclear medicine as the first examination: change to what is advised',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3.3', grade.nuclear)],
  when: [isScintigraphy, imagingIsIndicatedOrMayBe],
  then: { verdict: 'change-modality', advice: 'changeModality', variant: 'scintigraphy', indicator: 'warning' },
});
