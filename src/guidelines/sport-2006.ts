/** The American SPORT trial of 2006 on surgery for lumbar disc prolapse. */
import { defineSource } from './source.ts';

export const sport2006 = defineSource({
  key: 'sport-2006',
  label: 'SPORT',
  title: 'Spine Patient Outcomes Research Trial: surgical versus nonoperative treatment for lumbar disk herniation',
  year: 2006,
  reviewed: '2026-11-22',
  sections: {
    'disc-surgery': {
      nb: 'operasjon gir raskere smertelindring; etter 1–2 år er resultatet omtrent likt',
      en: 'surgery relieves pain faster; after 1 to 2 years the outcome is about the same',
    },
  },
});
