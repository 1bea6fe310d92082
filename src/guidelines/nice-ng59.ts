/** NICE NG59 (2016, revised 2020), as far as its positions on imaging and medicines were read. */
import { defineSource } from './source.ts';

export const niceNg59 = defineSource({
  key: 'nice-ng59',
  label: 'NICE NG59',
  title: 'Low back pain and sciatica in over 16s: assessment and management',
  year: 2020,
  url: 'https://www.nice.org.uk/guidance/ng59',
  reviewed: '2026-11-22',
  sections: {
    '1.1.2': {
      nb: 'vurder risikostratifisering, for eksempel STarT Back, ved hver ny episode; mer omfattende hjelp ved høyere risiko',
      en: 'consider risk stratification, for example STarT Back, in every new episode; more intensive help at higher risk',
    },
    '1.1.4': {
      nb: 'ikke rutinemessig bildediagnostikk utenfor spesialisthelsetjenesten, verken med eller uten isjias',
      en: 'no routine imaging in a non-specialist setting, with or without sciatica',
    },
    'paracetamol-alone': {
      nb: 'tilby ikke paracetamol alene ved korsryggsmerter (fra 2016)',
      en: 'do not offer paracetamol alone for low back pain (since 2016)',
    },
    nsaid: {
      nb: 'NSAID kan overveies: laveste dose, kortest mulig tid, magebeskyttelse, og ta hensyn til alder og risiko',
      en: 'NSAIDs may be considered: lowest dose, shortest time, gastroprotection, with regard to age and risk',
    },
    'nsaid-sciatica': {
      nb: 'NSAID ved isjias: utilstrekkelig dokumentasjon for eller mot; vær obs på skade, laveste dose i kortest mulig tid',
      en: 'NSAIDs for sciatica: insufficient evidence for or against; mind the harm, lowest dose for the shortest time',
    },
    'opioids-acute': {
      nb: 'ikke rutinemessig opioider ved akutte korsryggsmerter; svake opioider bare når NSAID ikke kan brukes',
      en: 'no routine opioids for acute low back pain; weak opioids only when an NSAID cannot be used',
    },
    'opioids-long-lasting': {
      nb: 'tilby ikke opioider ved langvarige korsryggsmerter; fra 2020 heller ikke ved langvarig isjias',
      en: 'do not offer opioids for chronic low back pain; since 2020 not for chronic sciatica either',
    },
    gabapentinoids: {
      nb: 'tilby ikke gabapentinoider eller andre antiepileptika ved korsryggsmerter eller isjias',
      en: 'do not offer gabapentinoids or other antiepileptics for low back pain or sciatica',
    },
    'benzodiazepines-sciatica': {
      nb: 'tilby ikke benzodiazepiner ved isjias',
      en: 'do not offer benzodiazepines for sciatica',
    },
    antidepressants: {
      nb: 'tilby ikke SSRI, SNRI eller TCA ved korsryggsmerter (fra 2016); ved isjias mangler dokumentasjon, ingen anbefaling',
      en: 'do not offer SSRIs, SNRIs or TCAs for low back pain (since 2016); for sciatica no evidence, no recommendation',
    },
  },
});
