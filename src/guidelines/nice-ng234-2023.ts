/** NICE NG234 (2023) on spinal metastases and cord compression; its time limits were not read and are not cited. */
import { defineSource } from './source.ts';

export const niceNg234 = defineSource({
  key: 'nice-ng234-2023',
  label: 'NICE NG234',
  title: 'Spinal metastases and metastatic spinal cord compression',
  year: 2023,
  url: 'https://www.nice.org.uk/guidance/ng234',
  reviewed: '2026-11-22',
  sections: {
    'whole-spine': {
      nb: 'MR av hele ryggsøylen ved mistanke om metastase eller medullakompresjon; radiologen avgjør',
      en: 'MR of the whole spine on suspicion of metastasis or cord compression; the radiologist decides',
    },
  },
});
