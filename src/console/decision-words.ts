/** The codes of the decision extension in words; what is not known here is shown as its code. */
import type { Language, Pair } from '../pages/shared/language.tsx';

const words: Readonly<Record<string, Pair>> = {
  nonspecific: ['uspesifikke korsryggsmerter', 'nonspecific low back pain'],
  'nerve-root': ['nerverotaffeksjon', 'nerve root involvement'],
  'possible-serious': ['mulig alvorlig sykdom', 'possible serious disease'],
  'insufficient-data': ['for lite er kjent', 'too little is known'],
  'out-of-scope': ['utenfor retningslinjen', 'outside the guideline'],
  emergency: ['øyeblikkelig hjelp', 'emergency'],
  urgent: ['haster', 'urgent'],
  routine: ['vanlig', 'routine'],
  none: ['ingen', 'none'],
  'not-indicated': ['ikke indisert', 'not indicated'],
  'not-indicated-unless-red-flags': ['ikke indisert uten røde flagg', 'not indicated unless red flags'],
  'may-be-considered': ['kan vurderes', 'may be considered'],
  indicated: ['indisert', 'indicated'],
  'need-more-data': ['mer må avklares', 'more must be known'],
  'not-applicable': ['ikke aktuelt', 'not applicable'],
  'not-covered': ['ikke omtalt i retningslinjen', 'not covered by the guideline'],
  appropriate: ['i tråd med retningslinjen', 'as the guideline advises'],
  'not-appropriate': ['ikke i tråd med retningslinjen', 'not as the guideline advises'],
  'change-modality': ['velg en annen undersøkelse', 'choose another examination'],
  'change-priority': ['endre hastegraden', 'change the priority'],
  mr: ['MR', 'MR'],
  ct: ['CT', 'CT'],
  xr: ['røntgen', 'X-ray'],
  'xr-si-joints': ['røntgen IS-ledd', 'X-ray of the SI joints'],
  'mr-si-joints': ['MR IS-ledd', 'MR of the SI joints'],
  esr: ['SR', 'ESR'],
};

export function sayCode(code: string, language: Language): string {
  return words[code]?.[language === 'nb' ? 0 : 1] ?? code;
}
