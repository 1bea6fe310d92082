/** The systematic review of 2013 on what red flags are worth (fracture and malignancy). */
import { defineSource } from './source.ts';

export const downie2013 = defineSource({
  key: 'downie-2013',
  label: 'Downie',
  title: 'Red flags to screen for malignancy and fracture in patients with low back pain: systematic review',
  year: 2013,
  reviewed: '2026-11-22',
  sections: {
    'single-flags': {
      nb: 'mange enkeltflagg endrer sannsynligheten lite',
      en: 'many single flags hardly change the probability',
    },
    fracture: {
      nb: 'sannsynlighet for brudd: steroider 33 %, høy alder 9 %, alvorlig traume 11 %, kontusjon 62 %, flere flagg 90 %',
      en: 'probability of fracture: steroids 33%, older age 9%, severe trauma 11%, contusion 62%, several flags 90%',
    },
  },
});
