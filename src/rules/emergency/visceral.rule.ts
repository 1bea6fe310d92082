/** Chapter 6.1: think of disease of inner organs; the guideline names no action, so we name the safe one. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { somethingIsDoneAlready, visceralSign } from '../conditions/emergency.ts';
import { defineRule } from '../rule.ts';

export const visceral = defineRule({
  id: 'emergency.visceral',
  title: 'Suspected visceral emergency or symptomatic aortic aneurysm: emergency, and no imaging of the spine',
  stage: 'emergency',
  cites: [formi2007.section('6.1', grade.consensus)],
  when: [visceralSign],
  then: {
    advice: 'suspectedVisceralEmergency',
    triage: 'possible-serious',
    urgency: 'emergency',
    indicator: 'critical',
    imaging: { rank: 'visceral', advice: 'not-applicable', firstChoice: [], alternative: [] },
  },
  variations: [{ when: somethingIsDoneAlready, then: { variant: 'inHand', indicator: 'warning' } }],
});
