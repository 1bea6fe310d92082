/** Chapter 6.1: pain along a dermatome and one more criterion. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { anotherRootSign } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const dermatomalPainWithSign = defineRule({
  id: 'triage.dermatomal-pain-with-sign',
  title: {
    nb: 'Beinsmerter svarende til et dermatom og ett tegn til på rotaffeksjon: nerverotaffeksjon',
    en: 'Dermatomal leg pain with one more root sign: nerve root involvement',
  },
  stage: 'triage',
  cites: [formi2007.section('6.1', grade.criteria)],
  when: [finding('dermatomal-leg-pain'), anotherRootSign],
  then: { triage: 'nerve-root' },
});
