/** Chapter 6.3: imaging on a specific question; recent images that answer it are fetched, not repeated. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { recentImagingAnswers } from '../conditions/imaging.ts';
import { defineRule } from '../rule.ts';

export const recentImaging = defineRule({
  id: 'imaging.recent-imaging',
  title: {
    nb: 'Nylige bilder av samme område og ingenting nytt siden: hent dem, ingen ny bildediagnostikk',
    en: 'Recent images of the same region and nothing new since: fetch them, no new imaging',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3', grade.general), formi2007.section('6.3.2', grade.nerveRootImaging)],
  newer: [ryggrad.section('recent-imaging')],
  when: [recentImagingAnswers],
  then: { imaging: { rank: 'answered-already', advice: 'not-indicated', firstChoice: [], alternative: [] } },
});
