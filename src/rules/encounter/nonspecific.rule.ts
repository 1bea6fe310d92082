/** Chapters 6.1, 6.2 and 7.1.1: nonspecific pain; green flags give reason to expect quick recovery. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isImproving } from '../conditions/course.ts';
import { improvesAfterEarlierEpisodes } from '../conditions/encounter.ts';
import { aYellowFlagIsPresent, onlyGreenFlags, triageIsNonspecific } from '../conditions/triage.ts';
import { defineRule } from '../rule.ts';

export const nonspecificPain = defineRule({
  id: 'encounter.nonspecific',
  title: {
    nb: 'Uspesifikke smerter: trygg pasienten, råd om vanlig aktivitet, ny kontakt om én til to uker',
    en: 'Nonspecific pain: reassure, normal activity, contact again in one to two weeks',
  },
  stage: 'encounter',
  cites: [
    formi2007.section('7.1.1', grade.activityAcute),
    formi2007.section('6.1', grade.criteria),
    formi2007.section('2', grade.consensus),
  ],
  when: [triageIsNonspecific],
  then: { advice: 'nonspecificBackPain' },
  variations: [
    { when: onlyGreenFlags, then: { variant: 'greenFlags' } },
    { when: improvesAfterEarlierEpisodes, then: { variant: 'recurrent' } },
    { when: aYellowFlagIsPresent, then: { variant: 'yellowFlags' } },
    { when: isImproving, then: { variant: 'improving' } },
  ],
});
