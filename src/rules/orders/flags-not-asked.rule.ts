/** Chapters 6.1 and 6.3: ask first; the answer decides. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingHangsOnRedFlags } from '../conditions/imaging.ts';
import { isImagingOfTheBack } from '../conditions/orders.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const flagsNotAskedOrder = defineRule({
  id: 'orders.flags-not-asked',
  title: {
    nb: 'Bildediagnostikk ser ikke ut til å være indisert, men noen av de viktigste røde flaggene er ikke spurt om: avklar først',
    en: 'Imaging does not look indicated, but main red flags have not been asked about: clarify first',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3', grade.general)],
  when: [imagingHangsOnRedFlags, isImagingOfTheBack],
  then: {
    verdict: 'need-more-data',
    advice: 'imagingNotIndicatedUnlessRedFlags',
    indicator: 'warning',
    asksFor: requiredNegatives,
    asksForWords: ['question'],
  },
});
