/** Chapters 6.1 and 6.3.3: suspected sacroiliitis is examined with X-ray of the sacroiliac joints. */
import { eular2015 } from '../../guidelines/eular-2015.ts';
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { inflammatoryBackPain } from '../conditions/red-flags.ts';
import { inflammatoryDiseaseIsNotKnown } from '../conditions/scope.ts';
import { defineRule } from '../rule.ts';

export const inflammatory = defineRule({
  id: 'red-flags.inflammatory',
  title: {
    nb: 'Morgenstivhet over én time, mistanke om sakroiliitt eller inflammatorisk ryggsykdom: røntgen av IS-leddene',
    en: 'Morning stiffness over an hour, suspected sacroiliitis or inflammatory back disease: X-ray of the sacroiliac joints',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.xrayFirst)],
  newer: [eular2015.section('si-joints')],
  when: [inflammatoryBackPain, inflammatoryDiseaseIsNotKnown],
  then: {
    advice: 'redFlagsPresent',
    variant: 'inflammatory',
    triage: 'possible-serious',
    urgency: 'routine',
    indicator: 'info',
    imaging: {
      rank: 'structural',
      advice: 'indicated',
      firstChoice: ['xr-si-joints'],
      alternative: [['mr-si-joints']],
      onAPar: ['mr-si-joints'],
    },
  },
});
