/** Chapter 6.3: degenerative findings match symptoms poorly, and the label may do harm. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { onlyDegenerationIsAskedAbout } from '../conditions/imaging.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const degenerationQuestion = defineRule({
  id: 'imaging.degeneration-question',
  title: {
    nb: 'Spørsmål bare om slitasje ved uspesifikke smerter: ingen bildediagnostikk',
    en: 'Only wear and tear is asked about in nonspecific pain: no imaging',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.1', grade.noImagingNonspecific), formi2007.section('6.3', grade.general)],
  newer: [niceNg59.section('1.1.4')],
  when: [onlyDegenerationIsAskedAbout, noNerveRootIsInvolved],
  then: { imaging: { rank: 'wrong-question', advice: 'not-indicated', firstChoice: [], alternative: [] } },
});
