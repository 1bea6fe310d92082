/** Chapter 6.1: referred pain and root pain are coded alike, so a code alone is provisional. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { onlyRadiatingPainIsCoded } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const radiatingCodeOnly = defineRule({
  id: 'triage.radiating-code-only',
  title: {
    nb: 'Bare en diagnosekode for utstrålende smerter (L86, M54.3, M54.4): foreløpig nerverotaffeksjon, undersøk',
    en: 'Only a code for radiating pain (L86, M54.3, M54.4): provisionally nerve root, examine',
  },
  stage: 'triage',
  cites: [formi2007.section('6.1', grade.criteria), formi2007.section('6.2', grade.neurology)],
  when: [onlyRadiatingPainIsCoded],
  then: { triage: 'nerve-root', provisional: true },
});
