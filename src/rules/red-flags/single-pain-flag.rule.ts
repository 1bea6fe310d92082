/** Chapter 6.1: one characteristic of pain alone, common without disease, is a weak suspicion (comment f). */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { weakFlagImaging } from '../conditions/imaging-choices.ts';
import { onePainFlag } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const singlePainFlag = defineRule({
  id: 'red-flags.single-pain-flag',
  title: {
    nb: 'Konstante, økende, hvile- eller nattsmerter: minst svak mistanke, røntgen og SR',
    en: 'Constant, increasing, rest or night pain: at least a weak suspicion, X-ray and ESR',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.xrayFirst)],
  newer: [ryggrad.section('single-pain-flag')],
  when: [onePainFlag],
  then: {
    advice: 'weakRedFlag',
    triage: 'possible-serious',
    urgency: 'routine',
    indicator: 'info',
    imaging: weakFlagImaging,
    asksFor: ['constant-pain', 'increasing-pain', 'rest-or-night-pain'],
  },
});
