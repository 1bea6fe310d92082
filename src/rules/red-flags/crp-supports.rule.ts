/** Chapter 6.2: a raised CRP supports a suspicion; short of our limit it is shown and decides nothing. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { crpIsRaised } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const crpSupports = defineRule({
  id: 'red-flags.crp-supports',
  title: {
    nb: 'CRP over 10 og høyst 50 mg/L: støtter en mistanke, vises på kortet, avgjør ingenting',
    en: 'CRP over 10 and at most 50 mg/L: supports a suspicion, shown on the card, decides nothing',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.2', grade.bloodTests)],
  newer: [ryggrad.section('crp-supports')],
  when: [crpIsRaised],
  then: { params: { crpSupports: 'yes' } },
});
