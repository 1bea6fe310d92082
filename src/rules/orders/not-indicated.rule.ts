/** Chapters 6.3.1 and 6.3.2: imaging that is not indicated. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingIsNotIndicated } from '../conditions/imaging.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { isImagingOfTheBack } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const notIndicatedOrder = defineRule({
  id: 'orders.not-indicated',
  title: {
    nb: 'Bestilt bildediagnostikk som ikke er indisert: ikke hensiktsmessig',
    en: 'Imaging ordered that is not indicated: not appropriate',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [imagingIsNotIndicated, isImagingOfTheBack],
  then: { verdict: 'not-appropriate', advice: 'imagingNotIndicated', indicator: 'warning' },
  variations: [{ when: nerveRootIsInvolved, then: { variant: 'nerveRoot' } }],
});
