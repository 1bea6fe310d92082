/** The vocabulary of findings: every code the service reads, its group, and its name in both languages. */
import type { Localized } from './language.ts';

export type FindingGroup =
  | 'red-flag'
  | 'emergency'
  | 'diagnosis'
  | 'nerve-root'
  | 'yellow-flag'
  | 'green-flag'
  | 'other'
  | 'mr-safety';

interface FindingName extends Localized {
  readonly group: FindingGroup;
}

const named = (group: FindingGroup, nb: string, en: string): FindingName => ({ group, nb, en });

/** Names are written to stand inside a sentence, in lower case. */
export const findingNames = {
  'new-or-changed-pain': named('red-flag', 'nye eller endrede smerter', 'new or changed pain'),
  'constant-pain': named('red-flag', 'konstante smerter', 'constant pain'),
  'increasing-pain': named('red-flag', 'økende smerter', 'increasing pain'),
  'rest-or-night-pain': named('red-flag', 'hvilesmerter eller nattsmerter', 'rest or night pain'),
  'general-malaise': named('red-flag', 'generell sykdomsfølelse', 'general malaise'),
  fever: named('red-flag', 'feber', 'fever'),
  'weight-loss': named('red-flag', 'vekttap', 'weight loss'),
  trauma: named('red-flag', 'traume', 'trauma'),
  'cancer-history': named('red-flag', 'kreft nå eller tidligere', 'cancer now or earlier'),
  'steroid-use': named('red-flag', 'bruk av steroider', 'steroid use'),
  'immunosuppressant-use': named('red-flag', 'bruk av immundempende legemidler', 'immunosuppressant use'),
  'drug-misuse': named('red-flag', 'rusmisbruk', 'drug misuse'),
  'widespread-neurological-deficit': named(
    'red-flag',
    'utbredte nevrologiske utfall',
    'widespread neurological deficits',
  ),
  'spinal-deformity': named('red-flag', 'deformitet i ryggsøylen', 'spinal deformity'),
  'raised-esr': named('red-flag', 'høy SR', 'raised ESR'),
  'morning-stiffness-over-1h': named('red-flag', 'morgenstivhet over én time', 'morning stiffness over one hour'),
  'saddle-sensory-loss': named(
    'emergency',
    'ridebukseanestesi (nedsatt følelse i ridebukseområdet)',
    'saddle sensory loss',
  ),
  'perineal-paresis': named('emergency', 'parese i perineum', 'perineal paresis'),
  'urinary-retention': named('emergency', 'ny urinretensjon', 'new urinary retention'),
  'urinary-leakage': named('emergency', 'ny urinlekkasje', 'new urinary leakage'),
  'bowel-incontinence': named('emergency', 'ny avføringslekkasje', 'new bowel incontinence'),
  'reduced-sphincter-tone': named('emergency', 'nedsatt sfinktertonus', 'reduced sphincter tone'),
  'pathological-sacral-reflexes': named('emergency', 'patologiske sakrale reflekser', 'pathological sacral reflexes'),
  'progressive-paresis': named('emergency', 'progredierende parese', 'progressive paresis'),
  'leg-paralysis': named('emergency', 'lammelse i bein', 'leg paralysis'),
  'bilateral-sciatica': named('emergency', 'isjias i begge bein', 'bilateral sciatica'),
  'sexual-dysfunction': named('emergency', 'ny seksuell dysfunksjon', 'new sexual dysfunction'),
  'suspected-visceral-cause': named('emergency', 'mistanke om sykdom i indre organer', 'suspected visceral cause'),
  'cauda-equina-syndrome': named('diagnosis', 'cauda equina-syndrom', 'cauda equina syndrome'),
  'spinal-cord-compression': named('diagnosis', 'medullakompresjon', 'spinal cord compression'),
  'spinal-infection': named('diagnosis', 'infeksjon i ryggsøylen', 'spinal infection'),
  'spinal-metastasis': named('diagnosis', 'metastase i ryggsøylen', 'spinal metastasis'),
  'vertebral-fracture': named('diagnosis', 'virvelbrudd', 'vertebral fracture'),
  'inflammatory-back-disease': named('diagnosis', 'inflammatorisk ryggsykdom', 'inflammatory back disease'),
  'aortic-aneurysm': named('diagnosis', 'aortaaneurisme', 'aortic aneurysm'),
  'kidney-stone': named('diagnosis', 'nyrestein', 'kidney stone'),
  'disc-prolapse-shown': named('diagnosis', 'påvist skiveprolaps', 'disc prolapse shown'),
  'spinal-stenosis': named('diagnosis', 'spinal stenose', 'spinal stenosis'),
  spondylolisthesis: named('diagnosis', 'spondylolistese', 'spondylolisthesis'),
  'dermatomal-leg-pain': named('nerve-root', 'utstrålende smerter svarende til et dermatom', 'dermatomal leg pain'),
  'pain-below-knee': named('nerve-root', 'smerter nedenfor kneet', 'pain below the knee'),
  'leg-pain-worse-than-back': named('nerve-root', 'beinsmerter verre enn ryggsmerter', 'leg pain worse than back pain'),
  'numbness-or-paraesthesia': named('nerve-root', 'nummenhet eller parestesier', 'numbness or paraesthesia'),
  'lasegue-positive': named('nerve-root', 'positiv Lasègue', 'positive Lasègue'),
  'crossed-lasegue-positive': named('nerve-root', 'positiv krysset Lasègue', 'positive crossed Lasègue'),
  'femoral-stretch-positive': named('nerve-root', 'positiv femoralis strekktest', 'positive femoral stretch test'),
  'motor-deficit': named('nerve-root', 'motorisk utfall', 'motor deficit'),
  'sensory-deficit': named('nerve-root', 'sensorisk utfall', 'sensory deficit'),
  'reflex-change': named('nerve-root', 'refleksutfall', 'reflex change'),
  'cough-sneeze-pain': named(
    'nerve-root',
    'utstrålende smerter ved hoste eller nysing',
    'leg pain on coughing or sneezing',
  ),
  claudication: named('nerve-root', 'nevrogen klaudikasjon', 'neurogenic claudication'),
  'relief-by-sitting-or-flexion': named(
    'nerve-root',
    'lindring når pasienten sitter eller bøyer seg fram',
    'relief by sitting or bending forward',
  ),
  'fear-avoidance': named('yellow-flag', 'frykt-unngåelse', 'fear-avoidance'),
  'work-problem-or-sick-leave': named(
    'yellow-flag',
    'problemer på jobb eller sykmelding',
    'work problems or sick leave',
  ),
  'emotional-problem': named('yellow-flag', 'emosjonelle problemer', 'emotional problems'),
  'generalised-symptoms': named('yellow-flag', 'generaliserte plager', 'generalised symptoms'),
  'belief-in-passive-treatment': named('yellow-flag', 'tiltro til passiv behandling', 'belief in passive treatment'),
  'extensive-earlier-back-trouble': named(
    'yellow-flag',
    'omfattende tidligere ryggplager',
    'extensive earlier back trouble',
  ),
  'good-general-condition': named('green-flag', 'god allmenntilstand', 'good general condition'),
  'first-or-rare-episode': named('green-flag', 'første eller sjelden episode', 'first or rare episode'),
  'previous-lumbar-surgery': named('other', 'tidligere operert i korsryggen', 'previous lumbar surgery'),
  'surgery-considered': named('other', 'operasjon overveies', 'surgery considered'),
  'suspected-spondylolisthesis': named('other', 'mistanke om spondylolistese', 'suspected spondylolisthesis'),
  'suspected-sacroiliitis': named('other', 'mistanke om sakroiliitt', 'suspected sacroiliitis'),
  'suspected-arch-fracture': named('other', 'mistanke om buefraktur', 'suspected arch fracture'),
  osteoporosis: named('other', 'osteoporose', 'osteoporosis'),
  pacemaker: named('mr-safety', 'pacemaker', 'pacemaker'),
  'intracranial-clip': named('mr-safety', 'karklips i hodet', 'intracranial vascular clip'),
  neurostimulator: named('mr-safety', 'nevrostimulator', 'neurostimulator'),
  'cochlear-implant': named('mr-safety', 'cochleaimplantat', 'cochlear implant'),
  'metal-in-eye': named('mr-safety', 'mistenkt metall i øyet', 'suspected metal in the eye'),
  claustrophobia: named('mr-safety', 'klaustrofobi', 'claustrophobia'),
  pregnancy: named('mr-safety', 'graviditet', 'pregnancy'),
  'hip-prosthesis': named('mr-safety', 'hofteprotese', 'hip prosthesis'),
} as const satisfies Record<string, FindingName>;

export type FindingCode = keyof typeof findingNames;
export const findingCodes = Object.keys(findingNames) as readonly FindingCode[];

const codeSet: ReadonlySet<string> = new Set(findingCodes);

/** Asked for every coding of a chart. */
export function isFindingCode(code: string): code is FindingCode {
  return codeSet.has(code);
}

/** `present` and `absent` need a record that says so; everything else is `not-documented`. */
export type FindingState = 'present' | 'absent' | 'not-documented';

/**
 * One record behind a finding. `asks` raises a question without making the finding present
 * (coarse code, need not known, undated, stale); `history` is shown and counts for nothing.
 */
export interface Evidence {
  readonly state: 'present' | 'absent' | 'asks' | 'history';
  /** Where it stands: `Observation/123`; missing for derived evidence (age, closed world). */
  readonly reference?: string;
  /** As recorded: a FHIR date or dateTime, possibly partial. */
  readonly date?: string;
  readonly source: EvidenceSource;
  /** Why it is no more than a question or history, or on what ground a closed world says absent. */
  readonly note?: EvidenceNote;
}

export type EvidenceSource =
  | 'Observation'
  | 'Condition'
  | 'MedicationRequest'
  | 'MedicationStatement'
  | 'MedicationAdministration'
  | 'Procedure'
  | 'Device'
  | 'ImagingStudy'
  | 'DiagnosticReport'
  | 'QuestionnaireResponse'
  | 'Encounter'
  | 'Patient'
  | 'ServiceRequest'
  | 'derived';

export type EvidenceNote =
  | 'coarse-code'
  | 'need-unknown'
  | 'undated'
  | 'stale'
  | 'resolved'
  | 'provisional'
  | 'closed-world'
  | 'denied-earlier'
  | 'no-unit'
  | 'weak'
  | 'old-unchanged'
  | 'superseded';

export interface Finding {
  readonly code: FindingCode;
  readonly state: FindingState;
  readonly evidence: readonly Evidence[];
  /** Present and absent within 72 hours of each other: present has won, and both are shown. */
  readonly conflicting?: true;
  /** Not documented, but a record hints at it: a human must be asked. */
  readonly asked?: true;
  /** Began more than 90 days before this episode and has not changed; only on emergency findings. */
  readonly old?: true;
  /**
   * An emergency finding that is asked about only because nobody knows whether it is new: the code says the sign itself,
   * and it was recorded in the last 14 days or is the reason or diagnosis of this encounter or order.
   */
  readonly freshlyRecorded?: true;
  /** Stated with our own code or the checklist, not inferred from a diagnosis code. */
  readonly explicit?: true;
  /** Present, but light evidence (cancer in remission for more than 10 years with unchanged pain). */
  readonly weak?: true;
}

export function findingsInGroup(group: FindingGroup): readonly FindingCode[] {
  return findingCodes.filter((code) => findingNames[code].group === group);
}
