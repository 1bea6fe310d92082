/** The checklist: which findings a clinician is asked about, in which order, and the questions in both languages. */
import type { FindingCode } from '../../src/domain/findings.ts';
import type { Localized } from '../../src/domain/language.ts';

export interface ChecklistGroup extends Localized {
  readonly linkId: string;
  readonly findings: readonly FindingCode[];
}

/**
 * Diagnoses are not asked: they stand in the problem list. A hip prosthesis is no contraindication to MR. The four
 * questions of the first group are those without whose answer nobody is told that imaging is not indicated.
 */
export const checklistGroups: readonly ChecklistGroup[] = [
  {
    linkId: 'emergency-first',
    nb: 'Fire spørsmål som alltid stilles (nytt eller endret i denne episoden)',
    en: 'Four questions that are always asked (new or changed in this episode)',
    findings: ['saddle-sensory-loss', 'urinary-retention', 'urinary-leakage', 'progressive-paresis'],
  },
  {
    linkId: 'emergency-further',
    nb: 'Andre tegn til akutt tilstand (nytt eller endret i denne episoden)',
    en: 'Other emergency signs (new or changed in this episode)',
    findings: [
      'bowel-incontinence',
      'perineal-paresis',
      'reduced-sphincter-tone',
      'pathological-sacral-reflexes',
      'leg-paralysis',
      'bilateral-sciatica',
      'sexual-dysfunction',
      'suspected-visceral-cause',
    ],
  },
  {
    linkId: 'red-flags',
    nb: 'Røde flagg',
    en: 'Red flags',
    findings: [
      'new-or-changed-pain',
      'constant-pain',
      'increasing-pain',
      'rest-or-night-pain',
      'general-malaise',
      'fever',
      'weight-loss',
      'trauma',
      'cancer-history',
      'steroid-use',
      'immunosuppressant-use',
      'drug-misuse',
      'widespread-neurological-deficit',
      'spinal-deformity',
      'raised-esr',
      'morning-stiffness-over-1h',
    ],
  },
  {
    linkId: 'nerve-root',
    nb: 'Nerverot',
    en: 'Nerve root',
    findings: [
      'dermatomal-leg-pain',
      'pain-below-knee',
      'leg-pain-worse-than-back',
      'numbness-or-paraesthesia',
      'cough-sneeze-pain',
      'lasegue-positive',
      'crossed-lasegue-positive',
      'femoral-stretch-positive',
      'motor-deficit',
      'sensory-deficit',
      'reflex-change',
      'claudication',
      'relief-by-sitting-or-flexion',
    ],
  },
  {
    linkId: 'yellow-flags',
    nb: 'Gule flagg',
    en: 'Yellow flags',
    findings: [
      'fear-avoidance',
      'work-problem-or-sick-leave',
      'emotional-problem',
      'generalised-symptoms',
      'belief-in-passive-treatment',
      'extensive-earlier-back-trouble',
    ],
  },
  {
    linkId: 'green-flags',
    nb: 'Grønne flagg',
    en: 'Green flags',
    findings: ['good-general-condition', 'first-or-rare-episode'],
  },
  {
    linkId: 'other',
    nb: 'Annet av betydning for bildediagnostikk',
    en: 'Other matters of importance for imaging',
    findings: [
      'previous-lumbar-surgery',
      'surgery-considered',
      'suspected-spondylolisthesis',
      'suspected-sacroiliitis',
      'suspected-arch-fracture',
      'osteoporosis',
    ],
  },
  {
    linkId: 'mr-safety',
    nb: 'Før MR',
    en: 'Before MR',
    findings: [
      'pacemaker',
      'intracranial-clip',
      'neurostimulator',
      'cochlear-implant',
      'metal-in-eye',
      'claustrophobia',
      'pregnancy',
    ],
  },
];

/** Full questions where the name of the finding alone could be misread; the other findings are asked by name. */
export const fullQuestions: Readonly<Partial<Record<FindingCode, Localized>>> = {
  'saddle-sensory-loss': {
    nb: 'Er følelsen i ridebukseområdet (skrittet, rundt endetarmen, innsiden av lårene) nedsatt eller endret?',
    en: 'Is feeling in the saddle area (crotch, around the anus, inner thighs) reduced or changed?',
  },
  'urinary-retention': {
    nb: 'Er det nytt at pasienten ikke får tømt blæren eller ikke kjenner vannlatingstrang?',
    en: 'Is it new that the patient cannot empty the bladder or does not feel the urge to pass urine?',
  },
  'urinary-leakage': {
    nb: 'Er det nytt eller endret at pasienten lekker urin?',
    en: 'Is leakage of urine new or changed?',
  },
  'progressive-paresis': {
    nb: 'Har pasienten økende kraftsvikt i ett eller begge bein?',
    en: 'Is weakness in one or both legs increasing?',
  },
  'bowel-incontinence': {
    nb: 'Er det nytt eller endret at pasienten lekker avføring?',
    en: 'Is leakage of stool new or changed?',
  },
  'sexual-dysfunction': {
    nb: 'Er det nytt med nedsatt følelse eller funksjon ved seksuell aktivitet?',
    en: 'Is reduced feeling or function in sexual activity new?',
  },
  'raised-esr': { nb: 'Høy SR (over grensen for alder og kjønn)', en: 'Raised ESR (above the limit for age and sex)' },
  'new-or-changed-pain': {
    nb: 'Nye smerter, eller kjente smerter som har endret karakter',
    en: 'New pain, or known pain that has changed in character',
  },
};
