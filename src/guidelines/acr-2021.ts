/** The appropriateness criteria of the American College of Radiology for low back pain, 2021. */
import { defineSource } from './source.ts';

export const acr2021 = defineSource({
  key: 'acr-2021',
  label: 'ACR',
  title: 'ACR Appropriateness Criteria: Low Back Pain, 2021 update',
  year: 2021,
  reviewed: '2026-11-22',
  sections: {
    'variant-2': {
      nb: 'bildediagnostikk er vanligvis ikke hensiktsmessig ved langvarige uspesifikke smerter uten røde flagg',
      en: 'imaging is usually not appropriate in long-lasting nonspecific pain without red flags',
    },
    'variant-3': {
      nb: 'etter seks uker er bildediagnostikk bare for den som er aktuell for operasjon eller annet inngrep',
      en: 'after six weeks imaging is only for a candidate for surgery or another intervention',
    },
    'variant-6': {
      nb: 'osteoporose og lavenergibrudd regnes blant det som gir grunn til bildediagnostikk',
      en: 'osteoporosis and low-energy fracture are among the reasons for imaging',
    },
  },
});
