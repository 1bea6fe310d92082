/** Chapter 6.3.2: control of a proven prolapse is rarely indicated. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingIsNotIndicated, prolapseIsShown } from '../conditions/imaging.ts';
import { isImagingOfTheBack } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const prolapseControlOrder = defineRule({
  id: 'orders.prolapse-control',
  title: {
    nb: 'Kontroll av kjent prolaps hos en pasient som ikke trenger bilder: ikke hensiktsmessig',
    en: 'Control of a known prolapse in a patient who needs no imaging: not appropriate',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging)],
  when: [imagingIsNotIndicated, isImagingOfTheBack, prolapseIsShown],
  then: { verdict: 'not-appropriate', advice: 'imagingNotIndicated', variant: 'control', indicator: 'warning' },
});
