/** The Danish Health Authority's recommendations of 25 September 2025 on medicines in acute low back pain, leg pain or not. */
import { defineSource } from './source.ts';

export const sst2025 = defineSource({
  key: 'sst-2025',
  label: 'Sundhedsstyrelsen',
  title: 'National klinisk anbefaling: paracetamol, NSAID og opioider ved akutte lænderygsmerter',
  year: 2025,
  reviewed: '2026-11-22',
  sections: {
    paracetamol: {
      nb: 'paracetamol bare etter nøye overveielse ved akutte korsryggsmerter; ingen dokumentert effekt',
      en: 'paracetamol only after careful consideration in acute low back pain; no documented effect',
    },
    nsaid: {
      nb: 'NSAID bare etter nøye overveielse ved akutte korsryggsmerter',
      en: 'NSAIDs only after careful consideration in acute low back pain',
    },
    opioids: {
      nb: 'opioider bare som tillegg etter nøye overveielse ved akutte korsryggsmerter; ingen dokumentert effekt',
      en: 'opioids only as an add-on after careful consideration in acute low back pain; no documented effect',
    },
  },
});
