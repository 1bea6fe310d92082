/** Chapter 6.1: malaise without fever is common without serious disease. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { finding } from '../conditions/clause.ts';
import { weakFlagImaging } from '../conditions/imaging-choices.ts';
import { defineRule } from '../rule.ts';

export const malaiseAlone = defineRule({
  id: 'red-flags.malaise-alone',
  title: {
    nb: 'Generell sykdomsfølelse: alene en svak mistanke, røntgen og SR; sammen med feber er det feberen som avgjør',
    en: 'General malaise: alone a weak suspicion, X-ray and ESR; with fever the fever decides',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.xrayFirst)],
  newer: [ryggrad.section('single-pain-flag')],
  when: [finding('general-malaise')],
  then: {
    advice: 'weakRedFlag',
    triage: 'possible-serious',
    urgency: 'routine',
    indicator: 'info',
    imaging: weakFlagImaging,
    asksFor: ['fever', 'weight-loss'],
  },
});
