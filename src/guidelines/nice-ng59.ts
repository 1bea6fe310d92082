/** NICE NG59 (2016, revised 2020), as far as its position on imaging was read. */
import { defineSource } from './source.ts';

export const niceNg59 = defineSource({
  key: 'nice-ng59',
  label: 'NICE NG59',
  title: 'Low back pain and sciatica in over 16s: assessment and management',
  year: 2020,
  url: 'https://www.nice.org.uk/guidance/ng59',
  reviewed: '2026-11-22',
  sections: {
    '1.1.4': {
      nb: 'ikke rutinemessig bildediagnostikk utenfor spesialisthelsetjenesten, verken med eller uten isjias',
      en: 'no routine imaging in a non-specialist setting, with or without sciatica',
    },
  },
});
