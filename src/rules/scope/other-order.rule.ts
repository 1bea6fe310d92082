/** Chapter 1: an order for another part of the body is not our business. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isImagingElsewhere } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const otherOrder = defineRule({
  id: 'scope.other-order',
  title: {
    nb: 'Bildediagnostikk av noe annet enn korsryggen: dekkes ikke, uansett hva journalen sier om ryggen',
    en: 'Imaging of something else than the low back: not covered, whatever the chart says of the back',
  },
  stage: 'scope',
  per: 'order',
  cites: [formi2007.section('1', grade.scope)],
  when: [isImagingElsewhere],
  then: { verdict: 'not-covered' },
});
