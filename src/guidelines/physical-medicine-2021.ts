/** The Norwegian specialists' guide in physical medicine and rehabilitation (2021), chapter on neck and back. */
import { defineSource } from './source.ts';

export const physicalMedicineGuide = defineSource({
  key: 'physical-medicine-2021',
  label: 'Veileder i fysikalsk medisin og rehabilitering',
  title: 'Fysikalsk medisin og rehabilitering – veileder: tverrfaglig nakke- og ryggbehandling, 15.09.2021',
  year: 2021,
  reviewed: '2026-11-22',
  sections: {
    'specialist-at-four-to-six-weeks': {
      nb: 'henvis til spesialisthelsetjenesten for utredning, kognitive tiltak og trening når pasienten ikke er tilbake i aktivitet eller jobb etter ca. 4–6 uker',
      en: 'refer to specialist care for assessment, cognitive measures and exercise when the patient is not back to activity or work after about 4 to 6 weeks',
    },
    'no-exercise-better': {
      nb: 'trening har moderat effekt ved subakutte og langvarige smerter, og ingen treningsform er vist å være bedre enn en annen',
      en: 'exercise has a moderate effect in subacute and long-lasting pain, and no form has been shown to be better than another',
    },
    'brief-as-good': {
      nb: 'korte kognitive tiltak er i flere studier like effektive som omfattende opplegg, i hvert fall for sykefravær; beste varighet er ukjent',
      en: 'short cognitive interventions were as effective as extensive ones in several studies, at least for sick leave; the best length is unknown',
    },
    'subacute-rehabilitation': {
      nb: 'tverrfaglig rehabilitering ser ut til å være bedre enn ingen ved subakutte smerter',
      en: 'multidisciplinary rehabilitation seems better than none in subacute pain',
    },
    psychosocial: {
      nb: 'psykososiale forhold ser ut til å bety mer for funksjonstapet enn biomekaniske',
      en: 'psychosocial factors seem to matter more for loss of function than biomechanical ones',
    },
  },
});
