/** The Norwegian national guideline of 2007, on which every rule stands: chapters 1, 2 and 6 as far as they are used. */
import { defineSource } from './source.ts';

export const formi2007 = defineSource({
  key: 'formi-2007',
  label: 'FORMI 2007',
  title: 'Korsryggsmerter – med og uten nerverotaffeksjon. Nasjonale kliniske retningslinjer',
  year: 2007,
  url: 'https://www.formi.no',
  reviewed: '2026-11-22',
  sections: {
    '1': 'Hva retningslinjene omhandler: voksne, ikke spesifikke ryggtilstander',
    '2': 'Kortversjonen',
    '6.1': 'Diagnostisk inndeling',
    '6.2': 'Anamnese og klinisk undersøkelse',
    '6.3': 'Bildediagnostikk: metoder, stråledoser, henvisning, informasjon',
    '6.3.1': 'Uspesifikke korsryggsmerter',
    '6.3.2': 'Nerverotaffeksjon uten røde flagg',
    '6.3.3': 'Mulig underliggende alvorlig patologi – røde flagg',
    '6.4': 'Prognostiske faktorer for langvarige plager',
    '7.1.2': 'Uspesifikke korsryggsmerter: medikamentell behandling',
  },
});

/** The grades as printed beside the recommendations of chapter 6. */
export const grade = {
  emergency: { strength: 'strong', documentation: '*' },
  redFlag: { strength: 'red flag', documentation: '' },
  esrFlag: { strength: 'red flag', documentation: '**' },
  criteria: { strength: 'criteria', documentation: '' },
  scope: { strength: 'scope', documentation: '' },
  general: { strength: 'general', documentation: '' },
  consensus: { strength: 'consensus', documentation: '' },
  bloodTests: { strength: 'moderate to strong', documentation: '**' },
  neurology: { strength: 'strong to moderate', documentation: '**' },
  noImagingNonspecific: { strength: 'moderate to strong', documentation: '**' },
  imagingNonspecificNotImproving: { strength: 'moderate to weak', documentation: '*' },
  nerveRootImaging: { strength: 'strong to moderate', documentation: '**' },
  redFlagImaging: { strength: 'strong', documentation: '**' },
  xrayFirst: { strength: 'moderate', documentation: '**' },
  fracture: { strength: 'weak', documentation: '*' },
  nuclear: { strength: 'moderate', documentation: '**' },
  advisedAgainst: { strength: 'advised against', documentation: '**' },
  yellow: { strength: 'moderate', documentation: '**' },
  statement: { strength: 'statement', documentation: '' },
  notGraded: { strength: 'not graded', documentation: '' },
  medicineHarm: { strength: 'warning', documentation: '**' },
  medicineWarning: { strength: 'warning', documentation: '' },
  analgesics: { strength: 'moderate', documentation: '**' },
  regularDosing: { strength: 'moderate', documentation: '*' },
  restrictive: { strength: 'restrictive', documentation: '' },
  coMedication: { strength: 'weak', documentation: '*' },
} as const;
