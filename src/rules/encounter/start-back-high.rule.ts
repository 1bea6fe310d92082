/** Chapter 6.4: those at risk of a poor course are found early, with a screening tool; newer sources name STarT Back. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { nothingSeriousIsRecorded, startBackIsRecorded, startBackRiskIsHigh } from '../conditions/encounter.ts';
import { defineRule } from '../rule.ts';

export const startBackHigh = defineRule({
  id: 'encounter.start-back-high',
  title: {
    nb: 'STarT Back viser høy risiko: snakk om uro, frykt og jobb nå, og planlegg tettere oppfølging',
    en: 'STarT Back shows high risk: talk about worry, fear and work now, and plan closer follow-up',
  },
  stage: 'encounter',
  cites: [formi2007.section('6.4', grade.yellow)],
  newer: [niceNg59.section('1.1.2')],
  when: [nothingSeriousIsRecorded, startBackIsRecorded, startBackRiskIsHigh],
  then: { advice: 'yellowFlags', variant: 'startBack', indicator: 'info', params: { yellow: 'highRisk' } },
});
