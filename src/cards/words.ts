/** Word tables of the cards in both languages; sentences live in `cards/*.yaml`. */
import type { Modality } from '../domain/advice.ts';
import type { NotKnownWord } from '../domain/decision.ts';
import type { EvidenceNote, EvidenceSource } from '../domain/findings.ts';
import type { Localized } from '../domain/language.ts';
import type { OtherCause, PeripheralNerve } from '../domain/patient-facts.ts';

const words = (nb: string, en: string): Localized => ({ nb, en });

export const headings = {
  found: words('Funnet', 'Found'),
  do: words('Gjør', 'Do'),
  local: words('Lokalt', 'Local'),
  notKnown: words('Ikke kjent', 'Not known'),
  remark: words('Merk', 'Note'),
  basis: words('Grunnlag', 'Basis'),
} as const satisfies Record<string, Localized>;

export const modalityNames: Readonly<Record<Modality, Localized>> = {
  mr: words('MR LS-columna', 'lumbar MR'),
  ct: words('CT LS-columna', 'lumbar CT'),
  xr: words('røntgen LS-columna', 'lumbar X-ray'),
  'xr-si-joints': words('røntgen IS-ledd', 'SI joint X-ray'),
  'mr-si-joints': words('MR IS-ledd', 'SI joint MR'),
  esr: words('SR', 'ESR'),
  none: words('ingen bildediagnostikk', 'no imaging'),
};

/** Without the region, for two of them in one phrase: `CT og røntgen LS-columna`. */
export const lumbarShortNames: Readonly<Partial<Record<Modality, Localized>>> = {
  mr: words('MR', 'MR'),
  ct: words('CT', 'CT'),
  xr: words('røntgen', 'X-ray'),
};

export const earlierImagingNames = {
  mr: words('MR', 'MR'),
  ct: words('CT', 'CT'),
  xr: words('røntgen', 'X-ray'),
  other: words('bildeundersøkelse', 'imaging'),
} as const satisfies Record<string, Localized>;

export const earlierRegionNames = {
  lumbar: words('LS-columna', 'of the lumbar spine'),
  'si-joints': words('IS-ledd', 'of the sacroiliac joints'),
  'spine-other': words('av en annen del av ryggen', 'of another part of the spine'),
  other: words('', ''),
} as const satisfies Record<string, Localized>;

/** Named as a clinician names the place in the record. */
export const evidenceSources: Readonly<Record<EvidenceSource, Localized>> = {
  Observation: words('observasjon', 'observation'),
  Condition: words('diagnose', 'diagnosis'),
  MedicationRequest: words('legemiddelliste', 'medication list'),
  MedicationStatement: words('legemiddelliste', 'medication list'),
  MedicationAdministration: words('legemiddelkurve', 'administered medicine'),
  Procedure: words('prosedyre', 'procedure'),
  Device: words('implantat', 'device'),
  ImagingStudy: words('bildeundersøkelse', 'imaging study'),
  DiagnosticReport: words('svarrapport', 'report'),
  QuestionnaireResponse: words('sjekkliste', 'checklist'),
  Encounter: words('konsultasjon', 'encounter'),
  Patient: words('personopplysninger', 'patient data'),
  ServiceRequest: words('henvisning', 'referral'),
  derived: words('avledet', 'derived'),
};

export const evidenceNotes: Readonly<Record<EvidenceNote, Localized>> = {
  'coarse-code': words('uspesifikk kode', 'coarse code'),
  'need-unknown': words('uavklart', 'not clarified'),
  undated: words('uten dato', 'no date'),
  stale: words('gammel opplysning', 'old record'),
  resolved: words('avsluttet', 'resolved'),
  provisional: words('foreløpig', 'provisional'),
  'closed-world': words('fra lister som er lest i sin helhet', 'from lists that were read in full'),
  'denied-earlier': words('avkreftet tidligere', 'denied earlier'),
  'no-unit': words('uten enhet', 'no unit'),
  weak: words('svakt holdepunkt', 'weak evidence'),
  'old-unchanged': words('fra før denne episoden', 'from before this episode'),
  superseded: words('nyere opplysning sier noe annet', 'a newer record says otherwise'),
};

export const notKnownWords: Readonly<Record<NotKnownWord, Localized>> = {
  course: words('forløpet (bedre, uendret eller verre)', 'the course (better, unchanged or worse)'),
  duration: words('hvor lenge plagene har vart', 'how long the symptoms have lasted'),
  age: words('alder', 'age'),
  neurology: words(
    'nevrologisk undersøkelse av beina (kraft, følelse, reflekser)',
    'neurological examination of the legs (power, sensation, reflexes)',
  ),
  indication: words('indikasjonen', 'the indication'),
  question: words('hva undersøkelsen skal gi svar på', 'the question the examination is to answer'),
  'device-model': words('implantatets modell og MR-vilkår', 'model and MR conditions of the implant'),
  'pregnancy-week': words('svangerskapsuke', 'the week of pregnancy'),
  'new-or-old': words('om det er nytt eller endret', 'whether it is new or changed'),
  progression: words('om kraftsvikten øker', 'whether the weakness is increasing'),
  'earlier-imaging': words('tidligere bilder og operasjoner av ryggen', 'earlier images and operations of the back'),
  'mr-safety': words(
    'pacemaker, klips, annet implantat eller metall i øyet',
    'pacemaker, clip, other implant or metal in the eye',
  ),
  pregnancy: words('mulig graviditet', 'possible pregnancy'),
  dose: words('døgndosen av alle preparater', 'the daily dose of every product'),
  'other-medicines': words('andre legemidler i bruk', 'other medicines in use'),
  'kidney-function': words('nyrefunksjon', 'kidney function'),
  'length-of-use': words('hvor lenge legemidlet skal brukes', 'how long the medicine is to be used'),
  'earlier-use': words('hvor lenge legemidlet er brukt alt', 'how long the medicine has been used already'),
  depression: words('om pasienten er deprimert', 'whether the patient is depressed'),
};

/** The same, short enough for a summary. */
export const lackingWords: Readonly<Record<NotKnownWord, Localized>> = {
  course: words('forløp', 'the course'),
  duration: words('varighet', 'the duration'),
  age: words('alder', 'the age'),
  neurology: words('nevrologisk undersøkelse', 'a neurological examination'),
  indication: words('indikasjon', 'the indication'),
  question: words('problemstilling', 'the question'),
  'device-model': words('implantatmodell', 'the model of the implant'),
  'pregnancy-week': words('svangerskapsuke', 'the week of pregnancy'),
  'new-or-old': words('om det er nytt', 'whether it is new'),
  progression: words('om kraftsvikten øker', 'whether weakness is increasing'),
  'earlier-imaging': words('tidligere bilder', 'earlier images'),
  'mr-safety': words('MR-sikkerhet', 'MR safety'),
  pregnancy: words('mulig graviditet', 'possible pregnancy'),
  dose: words('døgndose', 'the daily dose'),
  'other-medicines': words('andre legemidler', 'other medicines'),
  'kidney-function': words('nyrefunksjon', 'kidney function'),
  'length-of-use': words('brukstid', 'the length of use'),
  'earlier-use': words('tidligere bruk', 'earlier use'),
  depression: words('depresjon', 'depression'),
};

/** Resource types in definite form, to begin "… kunne ikke leses"; a type that holds two kinds of things has two names. */
export const unreadNames: Readonly<Record<string, readonly Localized[]>> = {
  Patient: [words('personopplysningene', 'the patient data')],
  Encounter: [words('konsultasjonen', 'the encounter')],
  Condition: [words('diagnoselisten', 'the problem list')],
  Observation: [words('registrerte funn', 'recorded findings'), words('prøvesvar', 'test results')],
  MedicationRequest: [words('legemiddellisten', 'the medication list')],
  MedicationStatement: [words('legemiddellisten', 'the medication list')],
  MedicationAdministration: [words('legemiddelkurven', 'the administered medicines')],
  Medication: [words('legemiddellisten', 'the medication list')],
  Procedure: [words('prosedyrene', 'the procedures')],
  Device: [words('implantatlisten', 'the list of implants')],
  DeviceUseStatement: [words('implantatlisten', 'the list of implants')],
  ImagingStudy: [words('tidligere bilder', 'earlier images')],
  DiagnosticReport: [words('svarrapportene', 'the reports')],
  QuestionnaireResponse: [words('sjekklistene', 'the checklists')],
  ServiceRequest: [words('tidligere henvisninger', 'earlier referrals')],
  DocumentReference: [words('vedleggene til henvisningen', 'the attachments of the referral')],
  Binary: [words('vedleggene til henvisningen', 'the attachments of the referral')],
};
export const unreadOther: readonly Localized[] = [words('andre deler av journalen', 'other parts of the record')];

export const suppressedRecord: Localized = words(
  'Deler av journalen er sperret for deg og er ikke vurdert.',
  'Parts of the record are blocked for you and have not been considered.',
);

export const otherCauseNames: Readonly<Record<OtherCause, Localized>> = {
  catheter: words('kateter', 'catheter'),
  dialysis: words('dialyse', 'dialysis'),
  prostate: words('prostatasykdom', 'prostate disease'),
  'spinal-cord-injury': words('ryggmargsskade', 'spinal cord injury'),
  'multiple-sclerosis': words('multippel sklerose', 'multiple sclerosis'),
  'cerebral-palsy': words('cerebral parese', 'cerebral palsy'),
  'spina-bifida': words('ryggmargsbrokk', 'spina bifida'),
  stroke: words('hjerneslag', 'stroke'),
  dementia: words('demens', 'dementia'),
  'post-partum': words('nylig fødsel', 'recent childbirth'),
};

export const peripheralNerveNames: Readonly<Record<PeripheralNerve, Localized>> = {
  morton: words('Mortons nevrom', 'Morton neuroma'),
  peroneal: words('affeksjon av nervus peroneus', 'peroneal nerve entrapment'),
  sural: words('affeksjon av nervus suralis (bare sensorisk)', 'sural nerve entrapment (sensory only)'),
  'tarsal-tunnel': words('tarsaltunnelsyndrom', 'tarsal tunnel syndrome'),
  'sciatic-in-pelvis': words('affeksjon av isjiasnerven i bekkenet', 'sciatic nerve entrapment in the pelvis'),
};
