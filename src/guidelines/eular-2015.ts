/** The European recommendations of 2015 on imaging in spondyloarthritis. */
import { defineSource } from './source.ts';

export const eular2015 = defineSource({
  key: 'eular-2015',
  label: 'EULAR',
  title: 'EULAR recommendations for the use of imaging in spondyloarthritis',
  year: 2015,
  reviewed: '2026-11-22',
  sections: {
    'si-joints': {
      nb: 'røntgen av IS-leddene først; MR er et alternativ hos unge og ved kort varighet',
      en: 'X-ray of the sacroiliac joints first; MR is an alternative in the young and in short duration',
    },
  },
});
