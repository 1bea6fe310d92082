/** The British national standard of 2023 for suspected cauda equina syndrome; strictest on time, so shown with every such alarm. */
import { defineSource } from './source.ts';

export const gbCaudaEquina = defineSource({
  key: 'gb-cauda-equina-2023',
  label: 'Britisk standard',
  title: 'National suspected cauda equina syndrome pathway (United Kingdom)',
  year: 2023,
  reviewed: '2026-11-22',
  sections: {
    'mr-within-four-hours': {
      nb: 'MR innen fire timer etter rekvisisjon, hele døgnet (ingen norsk tidsfrist)',
      en: 'MR within four hours of the request, day and night (no Norwegian time limit)',
    },
  },
});
