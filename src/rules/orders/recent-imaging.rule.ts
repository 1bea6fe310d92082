/** Chapter 6.3: earlier images of the same region are worth comparing with. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { recentImagingIsThere } from '../conditions/imaging.ts';
import { isOrdinaryImaging } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const recentImagingNote = defineRule({
  id: 'orders.recent-imaging',
  title: {
    nb: 'Bilder av samme område er tatt de siste 12 månedene: sammenlign',
    en: 'The same region was imaged in the last 12 months: compare',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [isOrdinaryImaging, recentImagingIsThere],
  then: { advice: 'recentImagingExists', variant: 'compare', indicator: 'info' },
});
