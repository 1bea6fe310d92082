/** Chapter 6.3.1: diagnostic facet joint injections have not been shown to improve prognosis. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isDiagnosticBlock } from '../conditions/orders.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const diagnosticBlock = defineRule({
  id: 'orders.diagnostic-block',
  title: {
    nb: 'Diagnostisk blokade av fasettledd: ikke hensiktsmessig',
    en: 'Diagnostic block of a facet joint: not appropriate',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3.1', grade.advisedAgainst)],
  when: [isDiagnosticBlock],
  then: {
    verdict: 'not-appropriate',
    advice: 'imagingNotIndicated',
    variant: 'diagnosticBlock',
    indicator: 'warning',
    asksFor: requiredNegatives,
  },
});
