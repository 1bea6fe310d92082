/** The World Health Organization's guideline of 2023 on chronic low back pain in primary and community care. */
import { defineSource } from './source.ts';

export const who2023 = defineSource({
  key: 'who-2023',
  label: 'WHO',
  title: 'WHO guideline for non-surgical management of chronic primary low back pain in adults',
  year: 2023,
  reviewed: '2026-11-22',
  sections: {
    opioids: {
      nb: 'opioider bør ikke brukes ved langvarige korsryggsmerter',
      en: 'opioids should not be used in chronic low back pain',
    },
  },
});
