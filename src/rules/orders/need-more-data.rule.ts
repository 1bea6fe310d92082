/** Chapter 6.3: a referral documents the indication (i) and states the question (ii). */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingNeedsMoreData } from '../conditions/imaging.ts';
import { isImagingOfTheBack } from '../conditions/orders.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const needMoreDataOrder = defineRule({
  id: 'orders.need-more-data',
  title: {
    nb: 'Det som avgjør indikasjonen, er ikke oppgitt: gjør henvisningen fullstendig',
    en: 'What decides the indication is not stated: complete the referral',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [imagingNeedsMoreData, isImagingOfTheBack],
  then: {
    verdict: 'need-more-data',
    advice: 'referralIncomplete',
    indicator: 'warning',
    asksFor: requiredNegatives,
    asksForWords: ['question'],
  },
});
