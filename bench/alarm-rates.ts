/**
 * How common ordinary codes are in the charts of people who see their GP: the assumptions behind the alarm estimate.
 *
 * Sources: [1] 294,855 of 5.4 million Norwegians had or had had cancer at the end of 2019 (Kreftregisteret, told by
 * Kreftforeningen). [2] Urinary incontinence coded in 5.7 % of women in primary care, new in 3.4 % over two years
 * (Geynisman-Tan 2024, Urogynecology 30:765). [3] Back pain (M54) coded in 6.0 % of all inhabitants in a year
 * (Thoreson 2020, Västra Götaland). [4] 0.9 % of adults use oral steroids at any time, 2.5 % at age 70 to 79 (van Staa
 * 2000, QJM 93:105); 3.8 % in a year (Bjornsdottir 2024, Iceland). Everything marked "ours" is our assumption, set so
 * that it is rather too common than too rare: people at the GP's are sicker than the population.
 */

/** When a code stands in the chart. */
export type Recency =
  /** Contact code from 31 days to 6 years ago, one to four times. */
  | 'old'
  /** Lasting condition: began 1 to 15 years ago, coded again at visits, the last one often recent. */
  | 'lasting'
  /** Contact code from the last 30 days, but not today. */
  | 'recent'
  /** Among the reasons of today's encounter, and coded today. */
  | 'today';

export type SystemKey = 'icpc2' | 'icd10' | 'atc';

export interface Habit {
  readonly system: SystemKey;
  readonly code: string;
  readonly name: string;
  readonly recency: Recency;
  /** Part of the people it can befall, 0 to 1. */
  readonly rate: number;
  readonly sex?: 'female' | 'male';
  /** Ages in whole years, both included; everyone when left out. */
  readonly ages?: readonly [from: number, to: number];
  readonly source: string;
  /** A code that no value set of ours names: a plain distractor. */
  readonly ordinary?: true;
}

const adults = [18, 105] as const;
const from40 = [40, 105] as const;
const from60 = [60, 105] as const;
const from75 = [75, 105] as const;

/** [system, code, name, recency, rate, source, limits] */
type Row = readonly [SystemKey, string, string, Recency, number, string, Pick<Habit, 'sex' | 'ages' | 'ordinary'>?];

const rows: readonly Row[] = [
  // The back, as it was: one in four coded over the years, one in a hundred in the last month but not today.
  ['icpc2', 'L84', 'back syndrome without radiation', 'old', 0.16, '[3] over six years, ours', { ages: adults }],
  ['icpc2', 'L86', 'back syndrome with radiation', 'old', 0.09, '[3] over six years, ours', { ages: adults }],
  ['icpc2', 'L03', 'low back symptoms', 'old', 0.1, '[3] over six years, ours', { ages: adults }],
  ['icpc2', 'L02', 'back symptoms', 'old', 0.06, 'ours', { ages: adults }],
  ['icd10', 'M54.5', 'lumbago, discharge letter', 'old', 0.02, 'ours', { ages: adults }],
  ['icd10', 'M54.4', 'lumbago with sciatica, discharge letter', 'old', 0.01, 'ours', { ages: adults }],
  ['icd10', 'M51.1', 'disc disorder with radiculopathy, discharge letter', 'old', 0.008, 'ours', { ages: adults }],
  ['icd10', 'M48.0', 'spinal stenosis', 'lasting', 0.015, 'ours', { ages: from60 }],
  ['icd10', 'M96.1', 'postlaminectomy syndrome', 'lasting', 0.002, 'ours', { ages: adults }],
  ['icd10', 'Z98.1', 'status after arthrodesis', 'lasting', 0.003, 'ours', { ages: adults }],
  ['icpc2', 'L84', 'back syndrome, lasting', 'lasting', 0.03, 'ours', { ages: adults }],
  [
    'icpc2',
    'L84',
    'back syndrome, last weeks',
    'recent',
    0.006,
    '[3]: two contacts per patient and year',
    { ages: adults },
  ],
  ['icpc2', 'L03', 'low back symptoms, last weeks', 'recent', 0.004, '[3]', { ages: adults }],
  ['icpc2', 'L86', 'back with radiation, last weeks', 'recent', 0.003, '[3]', { ages: adults }],
  // Bladder and bowel, mostly for other reasons than the back.
  ['icpc2', 'U04', 'urinary incontinence', 'lasting', 0.06, '[2]', { sex: 'female', ages: from40 }],
  ['icpc2', 'U04', 'urinary incontinence', 'lasting', 0.02, 'ours', { sex: 'male', ages: from60 }],
  ['icpc2', 'U04', 'urinary incontinence', 'today', 0.004, '[2]: new in 1.7 % a year', { sex: 'female', ages: from40 }],
  ['icd10', 'R32', 'incontinence, discharge letter', 'old', 0.01, 'ours', { ages: from75 }],
  ['icd10', 'N39.3', 'stress incontinence', 'lasting', 0.02, 'ours', { sex: 'female', ages: from40 }],
  ['icpc2', 'U05', 'difficult urination', 'old', 0.04, 'ours', { ages: from40 }],
  ['icpc2', 'U05', 'difficult urination', 'today', 0.004, 'ours', { ages: from40 }],
  ['icpc2', 'U13', 'bladder symptoms', 'old', 0.03, 'ours', { ages: adults }],
  ['icpc2', 'U08', 'urinary retention', 'old', 0.02, 'ours', { sex: 'male', ages: from60 }],
  ['icpc2', 'U08', 'urinary retention', 'today', 0.001, 'ours', { sex: 'male', ages: from60 }],
  ['icd10', 'R33', 'urinary retention, discharge letter', 'old', 0.015, 'ours', { sex: 'male', ages: from60 }],
  ['icpc2', 'Y85', 'benign prostatic hyperplasia', 'lasting', 0.15, 'ours', { sex: 'male', ages: from60 }],
  ['icd10', 'N31.9', 'neurogenic bladder', 'lasting', 0.002, 'ours', { ages: adults }],
  ['icpc2', 'D17', 'faecal incontinence', 'lasting', 0.006, 'ours', { ages: from60 }],
  ['icd10', 'R15', 'faecal incontinence, discharge letter', 'old', 0.004, 'ours', { sex: 'female', ages: adults }],
  ['icpc2', 'U71', 'cystitis', 'old', 0.12, 'ours', { sex: 'female', ages: adults, ordinary: true }],
  ['icpc2', 'U70', 'pyelonephritis', 'old', 0.02, 'ours', { sex: 'female', ages: adults }],
  ['icpc2', 'U95', 'urinary stone', 'old', 0.02, 'ours', { ages: adults }],
  ['icpc2', 'U95', 'urinary stone', 'today', 0.001, 'ours', { ages: adults }],
  // Nerves and skin.
  ['icpc2', 'N06', 'disturbed skin sensation', 'old', 0.03, 'ours', { ages: adults }],
  ['icpc2', 'N06', 'disturbed skin sensation', 'today', 0.003, 'ours', { ages: adults }],
  ['icpc2', 'N05', 'tingling in fingers or feet', 'old', 0.02, 'ours', { ages: adults }],
  ['icpc2', 'N94', 'peripheral neuropathy', 'lasting', 0.03, 'ours, a third of them with diabetes', { ages: from60 }],
  ['icd10', 'R20.2', 'paraesthesia, discharge letter', 'old', 0.006, 'ours', { ages: adults }],
  ['icpc2', 'N18', 'paralysis or weakness', 'old', 0.008, 'ours', { ages: adults }],
  ['icpc2', 'N18', 'paralysis or weakness', 'today', 0.0005, 'ours', { ages: from60 }],
  ['icpc2', 'K90', 'stroke', 'lasting', 0.05, 'ours', { ages: from60 }],
  ['icpc2', 'N86', 'multiple sclerosis', 'lasting', 0.003, 'ours', { ages: adults }],
  ['icd10', 'G80', 'cerebral palsy', 'lasting', 0.001, 'ours'],
  ['icd10', 'G82', 'paraplegia, old', 'lasting', 0.0005, 'ours', { ages: adults }],
  ['icd10', 'G83.4', 'cauda equina syndrome, old', 'old', 0.0003, 'ours', { ages: adults }],
  ['icd10', 'M21.3', 'wrist or foot drop, old', 'old', 0.001, 'ours', { ages: adults }],
  ['icpc2', 'P70', 'dementia', 'lasting', 0.06, 'ours', { ages: from75 }],
  // Cancer.
  ['icpc2', 'X76', 'breast cancer', 'lasting', 0.03, '[1]', { sex: 'female', ages: from40 }],
  ['icpc2', 'Y77', 'prostate cancer', 'lasting', 0.05, '[1]', { sex: 'male', ages: from60 }],
  ['icpc2', 'D75', 'cancer of the bowel', 'lasting', 0.015, '[1]', { ages: from60 }],
  ['icpc2', 'S77', 'cancer of the skin', 'lasting', 0.03, '[1]', { ages: from60 }],
  ['icd10', 'Z85', 'history of cancer', 'lasting', 0.02, '[1]', { ages: from60 }],
  ['icd10', 'C50', 'breast cancer, discharge letter', 'old', 0.01, '[1]', { sex: 'female', ages: from40 }],
  ['icd10', 'C79.5', 'metastasis in bone', 'lasting', 0.001, 'ours', { ages: from60 }],
  // Bones, falls, general.
  ['icpc2', 'L95', 'osteoporosis', 'lasting', 0.12, 'ours', { sex: 'female', ages: from60 }],
  ['icd10', 'M80', 'osteoporosis with fracture', 'lasting', 0.01, 'ours', { sex: 'female', ages: from75 }],
  ['icd10', 'S32.0', 'fracture of a lumbar vertebra, old', 'old', 0.004, 'ours', { ages: from60 }],
  ['icpc2', 'A80', 'injury', 'today', 0.004, 'ours'],
  ['icpc2', 'L81', 'injury of muscle or bone', 'today', 0.015, 'ours'],
  ['icpc2', 'L76', 'fracture', 'today', 0.004, 'ours'],
  ['icd10', 'S39', 'injury of back or belly, casualty letter', 'old', 0.008, 'ours'],
  ['icpc2', 'L85', 'acquired deformity of the spine', 'lasting', 0.01, 'ours'],
  ['icpc2', 'L88', 'rheumatoid arthritis', 'lasting', 0.02, 'ours', { ages: from40 }],
  ['icd10', 'M45', 'ankylosing spondylitis', 'lasting', 0.003, 'ours', { ages: adults }],
  ['icpc2', 'L18', 'fibromyalgia', 'lasting', 0.05, 'ours', { sex: 'female', ages: from40 }],
  ['icpc2', 'A04', 'tiredness', 'today', 0.03, 'ours', { ages: adults }],
  ['icpc2', 'A05', 'feeling ill', 'today', 0.003, 'ours'],
  ['icpc2', 'A03', 'fever', 'today', 0.008, 'ours'],
  ['icpc2', 'T08', 'weight loss', 'today', 0.003, 'ours', { ages: from40 }],
  ['icpc2', 'T08', 'weight loss', 'old', 0.01, 'ours', { ages: from60 }],
  ['icpc2', 'P76', 'depression', 'lasting', 0.08, 'ours', { ages: adults }],
  ['icpc2', 'P19', 'drug misuse', 'lasting', 0.008, 'ours', { ages: adults }],
  // Vessels and pregnancy.
  ['icd10', 'I71.4', 'aneurysm under control', 'lasting', 0.01, 'ours', { sex: 'male', ages: from60 }],
  ['icpc2', 'K99', 'other heart or vessel disease', 'lasting', 0.01, 'ours', { ages: from60 }],
  ['icd10', 'Z95.0', 'pacemaker', 'lasting', 0.02, 'ours', { ages: from60 }],
  ['icpc2', 'W78', 'pregnancy', 'recent', 0.02, 'ours', { sex: 'female', ages: [18, 42] }],
  ['icpc2', 'W78', 'pregnancy', 'today', 0.03, 'ours', { sex: 'female', ages: [18, 42] }],
  ['icpc2', 'W78', 'pregnancy, years ago', 'old', 0.15, 'ours', { sex: 'female', ages: [20, 48] }],
  // Pain elsewhere: near the back, and not it.
  ['icpc2', 'D01', 'belly pain', 'today', 0.015, 'ours', { ordinary: true }],
  ['icpc2', 'L05', 'flank pain', 'today', 0.003, 'ours'],
  ['icpc2', 'L13', 'hip symptoms', 'today', 0.012, 'ours', { ages: adults, ordinary: true }],
  ['icpc2', 'L14', 'thigh symptoms', 'today', 0.006, 'ours', { ages: adults }],
  ['icpc2', 'L17', 'foot symptoms', 'today', 0.01, 'ours', { ages: adults }],
  ['icpc2', 'L01', 'neck symptoms', 'today', 0.01, 'ours', { ages: adults, ordinary: true }],
  ['icpc2', 'L04', 'chest wall symptoms', 'today', 0.005, 'ours', { ages: adults, ordinary: true }],
  ['icpc2', 'L92', 'shoulder syndrome', 'today', 0.015, 'ours', { ages: adults, ordinary: true }],
  ['icpc2', 'L91', 'osteoarthritis', 'lasting', 0.08, 'ours', { ages: from60 }],
  // What most people come for.
  ['icpc2', 'K86', 'hypertension', 'today', 0.12, 'ours', { ages: from40, ordinary: true }],
  ['icpc2', 'T90', 'diabetes', 'today', 0.05, 'ours', { ages: from40, ordinary: true }],
  ['icpc2', 'R74', 'upper airway infection', 'today', 0.1, 'ours', { ordinary: true }],
  ['icpc2', 'R96', 'asthma', 'lasting', 0.07, 'ours', { ordinary: true }],
  ['icpc2', 'R95', 'COPD', 'lasting', 0.08, 'ours', { ages: from60, ordinary: true }],
  ['icpc2', 'S87', 'atopic eczema', 'today', 0.02, 'ours', { ordinary: true }],
  ['icpc2', 'P06', 'sleep disturbance', 'today', 0.02, 'ours', { ages: adults }],
  ['icpc2', 'N01', 'headache', 'today', 0.02, 'ours'],
  ['icpc2', 'N17', 'dizziness', 'today', 0.015, 'ours', { ages: adults }],
  ['icpc2', 'P01', 'feeling anxious', 'today', 0.015, 'ours', { ages: adults }],
  ['icpc2', 'A97', 'no disease', 'today', 0.05, 'ours', { ordinary: true }],
  // Medicines in use.
  ['atc', 'H02AB06', 'prednisolone', 'lasting', 0.009, '[4]', { ages: adults }],
  ['atc', 'H02AB06', 'prednisolone', 'lasting', 0.016, '[4]', { ages: [70, 105] }],
  ['atc', 'H02AB06', 'prednisolone, a short course', 'recent', 0.004, '[4]', { ages: adults }],
  ['atc', 'L04AX03', 'methotrexate', 'lasting', 0.01, 'ours', { ages: from40 }],
  ['atc', 'L04AB', 'TNF inhibitor', 'lasting', 0.006, 'ours', { ages: adults }],
  ['atc', 'R03BA02', 'budesonide, inhaled', 'lasting', 0.05, 'ours', { ordinary: true }],
  ['atc', 'D07AC01', 'betamethasone, on the skin', 'recent', 0.03, 'ours', { ordinary: true }],
  ['atc', 'C10AA05', 'atorvastatin', 'lasting', 0.25, 'ours', { ages: from60, ordinary: true }],
  ['atc', 'C09AA05', 'ramipril', 'lasting', 0.1, 'ours', { ages: from40, ordinary: true }],
  ['atc', 'A10BA02', 'metformin', 'lasting', 0.06, 'ours', { ages: from40, ordinary: true }],
  ['atc', 'M01AE01', 'ibuprofen', 'recent', 0.06, 'ours', { ages: adults }],
  ['atc', 'N02BE01', 'paracetamol', 'lasting', 0.12, 'ours', { ages: adults }],
  ['atc', 'N02AX02', 'tramadol', 'lasting', 0.03, 'ours', { ages: adults }],
  ['atc', 'N02BF02', 'pregabalin', 'lasting', 0.015, 'ours', { ages: adults }],
  ['atc', 'N06AB', 'SSRI', 'lasting', 0.08, 'ours', { ages: adults }],
  ['atc', 'B01AF02', 'apixaban', 'lasting', 0.08, 'ours', { ages: from75 }],
];

export const habits: readonly Habit[] = rows.map(([system, code, name, recency, rate, source, limits]) => ({
  system,
  code,
  name,
  recency,
  rate,
  source,
  ...limits,
}));

/** Ages of people at the GP's: share and band (ours, after the age curve of consultations). */
export const ageBands: readonly { readonly share: number; readonly from: number; readonly to: number }[] = [
  { share: 0.1, from: 0, to: 17 },
  { share: 0.27, from: 18, to: 39 },
  { share: 0.27, from: 40, to: 59 },
  { share: 0.22, from: 60, to: 74 },
  { share: 0.14, from: 75, to: 97 },
];
/** Ours. */
export const womensShare = 0.57;

/** Measurements: part of the charts that hold one from the last year, and how its value spreads (ours). */
export const measurements = [
  {
    system: 'http://loinc.org',
    code: '1988-5',
    name: 'CRP',
    rate: 0.5,
    unit: 'mg/L',
    usual: [1, 5],
    high: [11, 120],
    highRate: 0.08,
  },
  {
    system: 'http://loinc.org',
    code: '8310-5',
    name: 'temperature',
    rate: 0.1,
    unit: 'Cel',
    usual: [36, 37],
    high: [38, 40],
    highRate: 0.1,
  },
  {
    system: 'http://loinc.org',
    code: '30341-2',
    name: 'ESR',
    rate: 0.15,
    unit: 'mm/h',
    usual: [2, 25],
    high: [35, 80],
    highRate: 0.08,
  },
  {
    system: 'http://loinc.org',
    code: '718-7',
    name: 'haemoglobin',
    rate: 0.5,
    unit: 'g/dL',
    usual: [12, 16],
    high: [9, 11],
    highRate: 0.06,
  },
  {
    system: 'http://loinc.org',
    code: '8480-6',
    name: 'systolic pressure',
    rate: 0.6,
    unit: 'mm[Hg]',
    usual: [110, 150],
    high: [151, 190],
    highRate: 0.2,
  },
] as const;
