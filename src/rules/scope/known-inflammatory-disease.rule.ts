/** Chapter 1: once an inflammatory back disease is confirmed, it is followed by others. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { inflammatoryDiseaseIsKnown } from '../conditions/scope.ts';
import { defineRule } from '../rule.ts';

export const knownInflammatoryDisease = defineRule({
  id: 'scope.known-inflammatory-disease',
  title: {
    nb: 'Inflammatorisk ryggsykdom bekreftet tidligere: følges opp utenfor retningslinjen, med mindre noe annet er funnet',
    en: 'Inflammatory back disease confirmed before: managed outside the guideline, unless something else is found',
  },
  stage: 'imaging',
  cites: [formi2007.section('1', grade.scope)],
  when: [inflammatoryDiseaseIsKnown],
  then: {
    advice: 'outsideScope',
    variant: 'specificDisease',
    indicator: 'info',
    triage: 'out-of-scope',
    yieldsTo: 'nerve-root',
    imaging: { rank: 'specific-disease', advice: 'not-applicable', firstChoice: [], alternative: [] },
  },
});
