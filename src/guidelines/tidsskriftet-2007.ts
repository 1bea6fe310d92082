/** A case in the journal of the Norwegian Medical Association: cauda equina syndrome without pain. */
import { defineSource } from './source.ts';

export const tidsskriftet2007 = defineSource({
  key: 'tidsskriftet-2007',
  label: 'Tidsskriftet',
  title: 'Kasuistikk: cauda equina-syndrom uten smerter',
  year: 2007,
  reviewed: '2026-11-22',
  sections: {
    painless: {
      nb: 'cauda equina-syndrom kan komme uten smerter',
      en: 'cauda equina syndrome can come without pain',
    },
  },
});
