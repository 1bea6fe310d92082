/** Chapters 6.1 and 6.2: dermatomal pain alone is provisional until the legs are examined. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { otherRootSignsAreNotAllRecorded } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const dermatomalPainNotExamined = defineRule({
  id: 'triage.dermatomal-pain-not-examined',
  title: {
    nb: 'Beinsmerter svarende til et dermatom, andre tegn på rotaffeksjon ikke registrert: foreløpig nerverotaffeksjon, undersøk',
    en: 'Dermatomal leg pain, other root signs not recorded: provisionally nerve root, examine',
  },
  stage: 'triage',
  cites: [formi2007.section('6.1', grade.criteria), formi2007.section('6.2', grade.neurology)],
  when: [finding('dermatomal-leg-pain'), otherRootSignsAreNotAllRecorded],
  then: { triage: 'nerve-root', provisional: true },
});
