/** The Dutch trial with two years of follow-up (Peul and others, 2008) on early surgery for sciatica. */
import { defineSource } from './source.ts';

export const peul2008 = defineSource({
  key: 'peul-2008',
  label: 'Peul',
  title: 'Prolonged conservative care versus early surgery in patients with sciatica: two year results',
  year: 2008,
  reviewed: '2026-11-22',
  sections: {
    'early-surgery': {
      nb: 'tidlig operasjon gir raskere bedring, men omtrent likt resultat etter 1–2 år: egner seg for felles beslutning',
      en: 'early surgery gives faster recovery, but about the same outcome after 1 to 2 years: a shared decision',
    },
  },
});
