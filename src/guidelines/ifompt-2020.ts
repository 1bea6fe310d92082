/** The international framework of 2020 for red flags of the spine. */
import { defineSource } from './source.ts';

export const ifompt2020 = defineSource({
  key: 'ifompt-2020',
  label: 'IFOMPT',
  title: 'International Framework for Red Flags for Potential Serious Spinal Pathologies',
  year: 2020,
  reviewed: '2026-11-22',
  sections: {
    combinations: {
      nb: 'ett flagg alene sier lite; kombinasjonen og graden av bekymring avgjør',
      en: 'one flag alone says little; the combination and the level of concern decide',
    },
  },
});
