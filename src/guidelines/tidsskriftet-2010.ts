/** The journal of the Norwegian Medical Association, 2010, on muscle relaxants in back pain. */
import { defineSource } from './source.ts';

export const tidsskriftet2010 = defineSource({
  key: 'tidsskriftet-2010',
  label: 'Tidsskriftet',
  title: 'Tidsskrift for Den norske legeforening (2010), om muskelrelakserende midler ved ryggsmerter',
  year: 2010,
  reviewed: '2026-11-22',
  sections: {
    'muscle-relaxants': {
      nb: 'muskelrelakserende midler bør unngås ved ryggsmerter',
      en: 'muscle relaxants should be avoided in back pain',
    },
  },
});
