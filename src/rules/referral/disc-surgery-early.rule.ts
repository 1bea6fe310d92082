/** Chapter 2: surgery for nerve root pain when 6 to 12 weeks have brought no satisfactory improvement, earlier if the pain is intolerable. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { peul2008 } from '../../guidelines/peul-2008.ts';
import { sport2006 } from '../../guidelines/sport-2006.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { isWithinSixWeeks } from '../conditions/phase.ts';
import { isSurgery } from '../conditions/surgery.ts';
import {
  noClaudicationIsRecorded,
  noLossOfPower,
  noSpecificDiseaseIsRecorded,
  noStrongRedFlag,
} from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const discSurgeryEarly = defineRule({
  id: 'referral.disc-surgery-early',
  title: {
    nb: 'Ryggoperasjon de første seks ukene med nerverotsmerter uten kraftsvikt: vent, med mindre smertene er uutholdelige',
    en: 'Back surgery in the first six weeks of nerve root pain without loss of power: wait, unless the pain is intolerable',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('2', grade.notGraded)],
  newer: [sport2006.section('disc-surgery'), peul2008.section('early-surgery')],
  when: [
    isSurgery,
    nerveRootIsInvolved,
    noStrongRedFlag,
    noClaudicationIsRecorded,
    noSpecificDiseaseIsRecorded,
    isWithinSixWeeks,
    noLossOfPower,
  ],
  then: { advice: 'surgeryNotIndicated', variant: 'nerveRoot', indicator: 'warning' },
  whenUnknown: {
    advice: 'surgeryNotIndicated',
    variant: 'nerveRootNotKnown',
    indicator: 'info',
    asksFor: ['motor-deficit', 'progressive-paresis', 'saddle-sensory-loss', 'urinary-retention'],
    asksForWords: ['duration', 'neurology'],
  },
});
