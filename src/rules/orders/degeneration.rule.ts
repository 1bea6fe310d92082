/** Chapter 6.3: X-ray "for osteoarthritis" shows what most people have and explains little. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingIsNotIndicated } from '../conditions/imaging.ts';
import { degenerationIsAskedAbout, isImagingOfTheBack } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const degenerationOrder = defineRule({
  id: 'orders.degeneration',
  title: {
    nb: 'Bildediagnostikk på grunn av slitasje: ikke hensiktsmessig, og forklar pasienten hvorfor',
    en: 'Imaging for wear and tear: not appropriate, and say why to the patient',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [imagingIsNotIndicated, isImagingOfTheBack, degenerationIsAskedAbout],
  then: { verdict: 'not-appropriate', advice: 'imagingNotIndicated', variant: 'degeneration', indicator: 'warning' },
});
