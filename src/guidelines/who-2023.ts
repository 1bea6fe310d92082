/** The World Health Organization's guideline of 2023 on chronic low back pain in primary and community care. */
import { defineSource } from './source.ts';

export const who2023 = defineSource({
  key: 'who-2023',
  label: 'WHO',
  title: 'WHO guideline for non-surgical management of chronic primary low back pain in adults',
  year: 2023,
  reviewed: '2026-11-22',
  sections: {
    'not-offered': {
      nb: 'traksjon, TENS, ultralyd og støttebelte bør ikke tilbys ved langvarige korsryggsmerter',
      en: 'traction, TENS, ultrasound and belts should not be offered in chronic low back pain',
    },
    'may-be-offered': {
      nb: 'manipulasjon, massasje og nålebehandling kan tilbys ved langvarige korsryggsmerter',
      en: 'manipulation, massage and needling may be offered in chronic low back pain',
    },
    opioids: {
      nb: 'opioider bør ikke brukes ved langvarige korsryggsmerter',
      en: 'opioids should not be used in chronic low back pain',
    },
  },
});
