/** Chapter 6.3.2: the two weeks between four and six. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { is1899 } from '../../guidelines/is-1899-2014.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { isInGreyZone, isNotImproving } from '../conditions/course.ts';
import { nerveRootIsEstablished } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nerveRootFourToSixWeeks = defineRule({
  id: 'imaging.nerve-root-four-to-six-weeks',
  title: {
    nb: 'Nerverotsmerter uten bedring i fire til seks uker: MR eller CT kan vurderes',
    en: 'Nerve root pain without improvement for four to six weeks: MR or CT may be considered',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging)],
  newer: [is1899.section('nerve-root'), ryggrad.section('grey-zone')],
  when: [nerveRootIsEstablished, isNotImproving, isInGreyZone],
  then: {
    imaging: {
      rank: 'grey-zone',
      advice: 'may-be-considered',
      firstChoice: ['mr'],
      alternative: [['ct']],
      onAPar: ['ct'],
    },
    urgency: 'routine',
    asksFor: ['surgery-considered'],
  },
});
