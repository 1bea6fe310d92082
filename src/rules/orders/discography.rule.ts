/** Chapter 6.3: discography has little place in diagnosis and does not improve the result of surgery. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isDiscography } from '../conditions/orders.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const discography = defineRule({
  id: 'orders.discography',
  title: {
    nb: 'Diskografi: ikke hensiktsmessig',
    en: 'Discography: not appropriate',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.advisedAgainst), formi2007.section('6.3.1', grade.advisedAgainst)],
  when: [isDiscography],
  then: {
    verdict: 'not-appropriate',
    advice: 'imagingNotIndicated',
    variant: 'discography',
    indicator: 'warning',
    asksFor: requiredNegatives,
  },
});
