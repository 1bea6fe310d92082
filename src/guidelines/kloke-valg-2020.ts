/** The Norwegian chiropractors' "Kloke valg" (Choosing Wisely) of 2020. */
import { defineSource } from './source.ts';

export const klokeValg = defineSource({
  key: 'kloke-valg-2020',
  label: 'Kloke valg (Norsk kiropraktorforening)',
  title: 'Kloke valg: anbefalinger fra Norsk kiropraktorforening',
  year: 2020,
  reviewed: '2026-11-22',
  sections: {
    imaging: {
      nb: 'unngå bildediagnostikk de første seks ukene uten røde flagg',
      en: 'avoid imaging in the first six weeks without red flags',
    },
  },
});
