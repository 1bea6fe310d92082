/** Chapter 2, prevention: supervised exercise over time, active back school and measures at work against new episodes. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { improvesAfterEarlierEpisodes, nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { defineRule } from '../rule.ts';

export const prevention = defineRule({
  id: 'encounter.prevention',
  title: {
    nb: 'Tilbakevendende ryggplager i bedring: forebygg neste episode',
    en: 'Recurrent back trouble that improves: prevent the next episode',
  },
  stage: 'encounter',
  cites: [formi2007.section('2', grade.recommended)],
  when: [nothingSeriousIsRecorded, improvesAfterEarlierEpisodes],
  then: { advice: 'patientInformation', variant: 'prevention', indicator: 'info', params: { prevention: 'due' } },
});
