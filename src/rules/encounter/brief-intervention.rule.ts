/** Chapter 7.1.1, subacute: the message of activity is strengthened in two to four consultations about coping. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { physicalMedicineGuide } from '../../guidelines/physical-medicine-2021.ts';
import { isBeyondSixWeeks, isNotImproving } from '../conditions/course.ts';
import { isNotKnownToBeLongLasting } from '../conditions/duration.ts';
import { nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const briefIntervention = defineRule({
  id: 'encounter.brief-intervention',
  title: {
    nb: 'Subakutte smerter uten bedring: et enkelt kognitivt tiltak, to til fire konsultasjoner',
    en: 'Subacute pain that does not improve: a simple cognitive intervention, two to four consultations',
  },
  stage: 'encounter',
  cites: [formi2007.section('7.1.1', grade.briefIntervention)],
  newer: [physicalMedicineGuide.section('brief-as-good')],
  when: [nothingSeriousIsRecorded, noNerveRootIsInvolved, isBeyondSixWeeks, isNotKnownToBeLongLasting, isNotImproving],
  then: { advice: 'patientInformation', variant: 'coping', indicator: 'info', params: { brief: 'due' } },
});
