/** Chapter 6.1: cancer more than ten years ago with unchanged pain is a weak suspicion (ours). */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { weakFlagImaging } from '../conditions/imaging-choices.ts';
import { cancerIsDistant } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const distantCancer = defineRule({
  id: 'red-flags.distant-cancer',
  title: {
    nb: 'Kreft i remisjon i mer enn ti år og uendrede smerter: svak mistanke, røntgen og SR',
    en: 'Cancer in remission for more than ten years and unchanged pain: weak suspicion, X-ray and ESR',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.xrayFirst)],
  newer: [ryggrad.section('distant-cancer')],
  when: [cancerIsDistant],
  then: {
    advice: 'weakRedFlag',
    triage: 'possible-serious',
    urgency: 'routine',
    indicator: 'info',
    imaging: weakFlagImaging,
  },
});
