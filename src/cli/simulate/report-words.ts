/** Every word of the simulation report, in both languages. */
import type { ImagingAdvice, Indicator, Triage, Urgency, Verdict } from '../../domain/advice.ts';
import type { Localized } from '../../domain/language.ts';
import type { LeftOutReason, ProblemKind, SkipReason } from './types.ts';

const said = (nb: string, en: string): Localized => ({ nb, en });

export const reportWords = {
  title: said('Prøvekjøring av Ryggrad', 'Trial run of Ryggrad'),
  lead: said(
    'Reglene er kjørt på egne pasienter uten at noen kliniker har sett et kort. Tallene sier hvor ofte tjenesten ville ha sagt noe, ikke om den hadde rett.',
    'The rules were run on own patients without any clinician seeing a card. The figures say how often the service would have spoken, not whether it was right.',
  ),
  run: said('Kjøringen', 'The run'),
  madeAt: said('Kjørt', 'Run at'),
  decidedFor: said('Vurdert per', 'Decided as of'),
  eachEncounter: said(
    'slutten av dagen for hver pasients nyeste konsultasjon',
    "the end of the day of each patient's newest encounter",
  ),
  knowledge: said('Kunnskapsversjon', 'Knowledge version'),
  profile: said('Profil', 'Profile'),
  hook: said('Hook for pasienter uten forespørsel', 'Hook for patients without a request'),
  files: said('Filer', 'Files'),
  ignoredFiles: said(
    'Filer som ikke er FHIR (etter filendelsen), ikke lest',
    'Files that are not FHIR by their name, not read',
  ),
  calls: said('Konsultasjoner (ett kall hver)', 'Encounters (one call each)'),
  inScope: said('– av disse om korsryggen', '– of these about the low back'),
  cannotDecide: said('– av disse uten nødvendige data (svar 412)', '– of these without the data needed (answer 412)'),
  cards: said('Kort i alt', 'Cards in all'),
  badLines: said('Linjer eller filer som ikke kunne leses', 'Lines or files that could not be read'),
  interval: said(
    'Tall per 1 000 konsultasjoner med 95 % konfidensintervall (Wilson). Intervallet gjelder tilfeldig variasjon, ikke skjevheter i uttrekket.',
    'Figures per 1,000 encounters with 95 % confidence intervals (Wilson). The interval covers chance, not bias in the extract.',
  ),
  keyFigures: said('Hvor ofte vises et kort?', 'How often is a card shown?'),
  anyCard: said('minst ett kort', 'at least one card'),
  warning: said('minst én advarsel', 'at least one warning'),
  critical: said('minst ett kritisk kort', 'at least one critical card'),
  byAdvice: said('Kort etter råd', 'Cards by advice'),
  byAdviceAxis: said('Konsultasjoner med kortet, per 1 000', 'Encounters with the card, per 1,000'),
  byUrgency: said('Hastegrad', 'Urgency'),
  byUrgencyAxis: said('Konsultasjoner om korsryggen, per 1 000', 'Encounters about the low back, per 1,000'),
  ofInScope: said('Andel av konsultasjonene om korsryggen.', 'Share of the encounters about the low back.'),
  completeness: said('Hvor godt er røde flagg dokumentert?', 'How well are red flags documented?'),
  completenessLead: said(
    'Et rent «ikke indisert» krever at hvert av disse er avkreftet i journalen. Dokumentert betyr registrert som til stede eller fraværende; kreft og legemidler regnes også som fraværende når hele problem- og legemiddellisten er lest uten slike.',
    'A plain "not indicated" needs each of these denied on record. Documented means recorded as present or absent; cancer and medicines also count as absent when the whole problem and medication lists were read and hold none.',
  ),
  completenessAxis: said('Antall dokumenterte røde flagg', 'Number of red flags documented'),
  encountersAxis: said('Konsultasjoner om korsryggen', 'Encounters about the low back'),
  flagAxis: said(
    'Dokumentert, prosent av konsultasjonene om korsryggen',
    'Documented, per cent of the encounters about the low back',
  ),
  flag: said('Rødt flagg', 'Red flag'),
  triage: said('Triage', 'Triage'),
  imaging: said('Råd om bildediagnostikk', 'Advice on imaging'),
  verdicts: said('Vurdering av bestillinger', 'Verdict on orders'),
  ofOrders: said(
    'Andel av de vurderte bestillingene; én bestilling kan ha to vurderinger.',
    'Share of the orders judged; one order may have two verdicts.',
  ),
  what: said('Hva', 'What'),
  advice: said('Råd', 'Advice'),
  cardsColumn: said('Kort', 'Cards'),
  encounters: said('Konsultasjoner', 'Encounters'),
  ordersColumn: said('Bestillinger', 'Orders'),
  per1000: said('Per 1 000', 'Per 1,000'),
  percent: said('Prosent', 'Per cent'),
  ci: said('95 % KI', '95 % CI'),
  number: said('Antall', 'Number'),
  limits: said('Forbehold', 'Limits of these figures'),
  notContacted: said(
    'Ingen server er kontaktet. Data som en forespørsel manglet, er regnet som utilgjengelige, aldri som fraværende.',
    'No server was contacted. Data that a request lacked count as unavailable, never as absent.',
  ),
  bundleWhole: said(
    'En Bundle er regnet som hele journalen til pasientene i den, uten om den selv sier at noe mangler. Samme id i to Bundle-ressurser er regnet som to pasienter.',
    'A Bundle counts as the whole record of the patients in it, unless it says itself that something is missing. The same id in two Bundles counts as two patients.',
  ),
  oneCall: said(
    'Hver pasient uten forespørsel gir ett kall: nyeste konsultasjon, og for bestillings-hooks bestillingene med status draft eller active som ikke hører til en annen konsultasjon. En bestilling vurderes mot journalen slik uttrekket viser den, også det som kom til etterpå.',
    'Each patient without a request makes one call: the newest encounter and, for order hooks, the orders with status draft or active that do not belong to another encounter. An order is judged against the chart as the extract shows it, what was added later included.',
  ),
  missingTypes: said(
    'Uttrekket holder ingen ressurser av disse typene. De er regnet som utilgjengelige, for ingen kan vite om de er tomme. Er de det, kjør på nytt med --assume-complete:',
    'The export holds no resources of these types. They count as unavailable, for nobody can know whether they are empty. If they are, run again with --assume-complete:',
  ),
  assumedEmpty: said(
    'Uttrekket holder ingen ressurser av disse typene. De er regnet som tomme, fordi --assume-complete er oppgitt:',
    'The export holds no resources of these types. They count as empty, because --assume-complete was given:',
  ),
  unavailable: said('Utilgjengelige data, antall konsultasjoner etter type', 'Unavailable data, encounters by type'),
  lostLines: said(
    'Linjene under kunne ikke leses. Der linjen viser hvem den gjelder, er typen regnet som ufullstendig for den pasienten; ellers kan en journal være ufullstendig uten at det vises.',
    'The lines below could not be read. Where the line shows whose it is, its type counts as incomplete for that patient; otherwise a chart may be incomplete without showing it.',
  ),
  skipped: said('Pasienter uten kall', 'Patients without a call'),
  leftOut: said('Ressurser som ikke nådde noen journal', 'Resources that reached no chart'),
  reason: said('Grunn', 'Reason'),
  problems: said('Linjer og filer med feil', 'Bad lines and files'),
  file: said('Fil', 'File'),
  line: said('Linje', 'Line'),
  furtherProblems: said('og flere som ikke er listet', 'and more that are not listed'),
  noPlots: said(
    'Figurene er utelatt fordi tegnebiblioteket (vega, vega-lite) ikke er installert; tabellene har alle tallene.',
    'The figures are left out because the drawing library (vega, vega-lite) is not installed; the tables hold every number.',
  ),
  nothing: said('Ingen.', 'None.'),
} as const satisfies Record<string, Localized>;

export const urgencyNames: Readonly<Record<Urgency, Localized>> = {
  emergency: said('øyeblikkelig hjelp', 'emergency'),
  urgent: said('haster', 'urgent'),
  routine: said('uten hast', 'routine'),
  none: said('ingen tiltak som haster', 'none'),
};

export const triageNames: Readonly<Record<Triage, Localized>> = {
  nonspecific: said('uspesifikke korsryggsmerter', 'nonspecific'),
  'nerve-root': said('nerverotaffeksjon', 'nerve root'),
  'possible-serious': said('mulig alvorlig sykdom', 'possible serious disease'),
  'insufficient-data': said('for lite opplysninger', 'insufficient data'),
  'out-of-scope': said('utenfor virkeområdet', 'out of scope'),
};

export const imagingNames: Readonly<Record<ImagingAdvice, Localized>> = {
  'not-indicated': said('ikke indisert', 'not indicated'),
  'not-indicated-unless-red-flags': said('ikke indisert med mindre røde flagg', 'not indicated unless red flags'),
  'may-be-considered': said('kan vurderes', 'may be considered'),
  indicated: said('indisert', 'indicated'),
  'need-more-data': said('trenger flere opplysninger', 'needs more data'),
  'not-applicable': said('ikke aktuelt', 'not applicable'),
};

export const verdictNames: Readonly<Record<Verdict, Localized>> = {
  appropriate: said('hensiktsmessig', 'appropriate'),
  'may-be-considered': said('kan vurderes', 'may be considered'),
  'not-appropriate': said('ikke hensiktsmessig', 'not appropriate'),
  'change-modality': said('annen modalitet', 'change modality'),
  'change-priority': said('annen prioritet', 'change priority'),
  'need-more-data': said('trenger flere opplysninger', 'needs more data'),
  'not-covered': said('ikke omtalt i retningslinjen', 'not covered'),
  'not-applicable': said('ikke aktuelt', 'not applicable'),
};

export const indicatorNames: Readonly<Record<Indicator, Localized>> = {
  info: reportWords.anyCard,
  warning: reportWords.warning,
  critical: reportWords.critical,
};

export const skipNames: Readonly<Record<SkipReason, Localized>> = {
  'no-order': said('ingen bestilling å vurdere', 'no order to judge'),
  'no-encounter': said('ingen konsultasjon', 'no encounter'),
  'no-condition': said('ingen diagnose fra nyeste konsultasjon', 'no condition of the newest encounter'),
  'bundle-without-patient': said('Bundle uten pasient', 'Bundle without a patient'),
};

export const leftOutNames: Readonly<Record<LeftOutReason, Localized>> = {
  'type-not-read': said('ressurstype som tjenesten ikke leser', 'resource type that the service does not read'),
  'no-patient-named': said('viser ikke til noen pasient', 'refers to no patient'),
  'not-asked-for': said(
    'uten kategori eller kode som tjenesten spør etter (se RYGGRAD_CONFIG, queryPlan)',
    'without a category or code that the service asks for (see RYGGRAD_CONFIG, queryPlan)',
  ),
};

export const problemNames: Readonly<Record<ProblemKind, Localized>> = {
  'not-json': said('er ikke gyldig JSON', 'is not well-formed JSON'),
  'cut-off': said('slutter midt i: filen er kuttet', 'ends too early: the file is cut off'),
  'not-utf8': said('er ikke UTF-8', 'is not UTF-8'),
  'too-long': said('er for stor til å leses', 'is too large to be read'),
  'not-fhir': said('er verken FHIR-ressurs eller hook-forespørsel', 'is neither a FHIR resource nor a hook request'),
  'invalid-request': said('er ikke en gyldig CDS Hooks-forespørsel', 'is not a valid CDS Hooks request'),
  'export-error': said('sier at uttrekket ikke er fullstendig', 'says that the export is not complete'),
  compressed: said('er komprimert; støttes ikke, pakk ut først', 'is compressed; not supported, unpack it first'),
  unreadable: said('kan ikke leses', 'cannot be read'),
  internal: said('kunne ikke behandles', 'could not be processed'),
};
