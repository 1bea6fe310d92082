/** Words of the pages that a physician reads and signs, in both languages. */
import type { ImagingAdvice, Indicator, Profile, Triage, Urgency, Verdict } from '../../../src/domain/advice.ts';
import type { Localized } from '../../../src/domain/language.ts';

const words = (nb: string, en: string): Localized => ({ nb, en });

export const pageTitle = words('Reglene', 'The rules');
export const intro = words(
  'Laget av `npm run generate` ut fra reglene selv; skriv ikke her. Én tabell for hvert tema. En regel slår til når alle vilkårene er oppfylt; er et vilkår ukjent og ingen av de andre usanne, spør den (står det ikke at den spør, tier den). Ordene på kortene står i [cards](../cards). [English](rules.md)',
  'Made by `npm run generate` out of the rules themselves; do not write here. One table for each topic. A rule fires when all its clauses are met; when one is unknown and none of the others is not met it asks (where nothing is said of asking, it stays silent). The words of the cards stand in [cards](../cards). [Norsk](regler.md)',
);
export const columns = {
  rule: words('Regel', 'Rule'),
  when: words('Når alt dette gjelder', 'When all of this holds'),
  outcome: words('Da', 'Then'),
  guideline: words('Retningslinjen 2007', 'Guideline 2007'),
  newer: words('Nyere syn og avvik', 'Newer view and deviations'),
} as const satisfies Record<string, Localized>;

/** A topic without a name here goes by the first part of its rules' ids. */
export const topicNames: Readonly<Record<string, Localized>> = {
  scope: words('Virkeområde', 'Scope'),
  emergency: words('Øyeblikkelig hjelp', 'Emergency'),
  'red-flags': words('Røde flagg', 'Red flags'),
  triage: words('Triage', 'Triage'),
  imaging: words('Bildediagnostikk', 'Imaging'),
  safety: words('Sikkerhet: det som ikke er kjent', 'Safety: what is not known'),
  orders: words('Bestilling av bildediagnostikk', 'Imaging orders'),
  medication: words('Legemidler', 'Medicines'),
  treatment: words('Behandling', 'Treatment'),
  referral: words('Henvisning og kirurgi', 'Referral and surgery'),
  encounter: words('Konsultasjonen', 'The encounter'),
  work: words('Arbeid og sykmelding', 'Work and sick leave'),
};

export const outcome = {
  advice: words('råd', 'advice'),
  triage: words('triage', 'triage'),
  urgency: words('hast', 'urgency'),
  imaging: words('bildediagnostikk', 'imaging'),
  firstChoice: words('først', 'first'),
  alternative: words('ellers', 'else'),
  verdict: words('vurdering av bestillingen', 'verdict on the order'),
  indicator: words('kort', 'card'),
  provisional: words('foreløpig', 'provisional'),
  nothing: words(
    'ingen egen slutning: grunnlag og spørsmål på andre kort',
    'no conclusion of its own: grounds and questions on other cards',
  ),
  perOrder: words('for hver bestilling', 'for each order'),
  or: words('eller', 'or'),
  together: words('og', 'and'),
  variation: words('Hvis i tillegg', 'If also'),
  unknown: words('Er noe ukjent', 'When something is unknown'),
  asks: words('Spør om', 'Asks for'),
  deviates: words('**Avviker** fra', '**Departs** from'),
  supersedes: words('erstatter', 'supersedes'),
  alwaysKnown: words('alltid kjent', 'always known'),
} as const satisfies Record<string, Localized>;

export const triages: Readonly<Record<Triage, Localized>> = {
  nonspecific: words('uspesifikke korsryggsmerter', 'nonspecific'),
  'nerve-root': words('nerverotaffeksjon', 'nerve root'),
  'possible-serious': words('mulig alvorlig', 'possible serious'),
  'insufficient-data': words('for lite kjent', 'insufficient data'),
  'out-of-scope': words('utenfor retningslinjen', 'out of scope'),
};

export const urgencies: Readonly<Record<Urgency, Localized>> = {
  emergency: words('**øyeblikkelig hjelp**', '**emergency**'),
  urgent: words('**haster**', '**urgent**'),
  routine: words('rutine', 'routine'),
  none: words('ingen', 'none'),
};

export const imagingAdvice: Readonly<Record<ImagingAdvice, Localized>> = {
  'not-indicated': words('ikke indisert', 'not indicated'),
  'not-indicated-unless-red-flags': words('ikke indisert, om røde flagg mangler', 'not indicated unless red flags'),
  'may-be-considered': words('kan vurderes', 'may be considered'),
  indicated: words('indisert', 'indicated'),
  'need-more-data': words('mer må vites', 'need more data'),
  'not-applicable': words('ikke aktuelt', 'not applicable'),
};

export const verdicts: Readonly<Record<Verdict, Localized>> = {
  appropriate: words('hensiktsmessig', 'appropriate'),
  'may-be-considered': words('kan vurderes', 'may be considered'),
  'not-appropriate': words('ikke hensiktsmessig', 'not appropriate'),
  'change-modality': words('annen undersøkelse', 'change modality'),
  'change-priority': words('annen prioritet', 'change priority'),
  'need-more-data': words('mer må vites', 'need more data'),
  'not-covered': words('dekkes ikke', 'not covered'),
  'not-applicable': words('ikke aktuelt', 'not applicable'),
};

export const indicators: Readonly<Record<Indicator, Localized>> = {
  info: words('til orientering', 'info'),
  warning: words('advarsel', 'warning'),
  critical: words('**kritisk**', '**critical**'),
};

export const profileNames: Readonly<Record<Profile, Localized>> = {
  current: words('profil current', 'profile current'),
  'formi-2007': words('profil formi-2007', 'profile formi-2007'),
};

export const thresholdsPart = {
  title: words('Grenser', 'Thresholds'),
  intro: words(
    'Hvert tall som reglene sammenlikner med. Et sted kan endre dem i konfigurasjonen (`thresholds`).',
    'Every number that the rules compare with. A site may change them in its configuration (`thresholds`).',
  ),
  head: words('Grense | Verdi | Kilde | Hvorfor', 'Threshold | Value | Source | Why'),
} as const satisfies Record<string, Localized>;

export const signPart = {
  title: words('Underskrift', 'Sign-off'),
  says: words(
    'Jeg har lest reglene og grensene på denne siden og står inne for at de kan brukes slik de står, med unntak av det som er notert.',
    'I have read the rules and thresholds on this page and vouch for their use as they stand, but for what is noted.',
  ),
  page: words(
    'Denne sidens fingeravtrykk (endres når en regel eller grense endres)',
    'Fingerprint of this page (changes when a rule or threshold does)',
  ),
  knowledge: words(
    'Kunnskapsversjon i bruk (`knowledge` i hvert svar, `version` i loggen ved start)',
    'Knowledge version in use (`knowledge` in every answer, `version` in the log at start)',
  ),
  head: words(
    'Navn | Stilling | Dato | Kunnskapsversjon | Unntak',
    'Name | Role | Date | Knowledge version | Exceptions',
  ),
} as const satisfies Record<string, Localized>;
