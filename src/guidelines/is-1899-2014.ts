/** The Norwegian Directorate of Health's imaging guideline of 2014, the direct successor of chapter 6.3. */
import { defineSource } from './source.ts';

export const is1899 = defineSource({
  key: 'is-1899-2014',
  label: 'Helsedirektoratet IS-1899',
  title: 'Nasjonal retningslinje for bildediagnostikk, IS-1899',
  year: 2014,
  reviewed: '2026-11-22',
  sections: {
    nonspecific: {
      nb: 'vanligvis ikke bildediagnostikk ved uspesifikke smerter; vurdering hos spesialist ved manglende bedring etter 2–3 måneder',
      en: 'usually no imaging in nonspecific pain; specialist assessment if no better after 2 to 3 months',
    },
    'nerve-root': {
      nb: 'MR ved vedvarende smerter og eventuelt pareser etter 4–6 uker',
      en: 'MR in persisting pain and possibly paresis after 4 to 6 weeks',
    },
    'red-flags': {
      nb: 'ved røde flagg rask henvisning til spesialist, eventuelt MR etter konferering',
      en: 'with red flags quick referral to a specialist, and possibly MR after conferring',
    },
  },
});
