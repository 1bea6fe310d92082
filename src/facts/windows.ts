/** Every span of time and every limit by which a record counts, named, with its source; configurable per client. */
import { type FindingCode, findingCodes, findingNames } from '../domain/findings.ts';

/** Days unless the name says otherwise. "Ours": the guideline gives no number; docs of the service, section Reading. */
export interface Windows {
  /** Symptoms and examination count since this many days before onset … (ours) */
  readonly beforeOnset: number;
  /** … or this many days before today, whichever is earlier … (ours) */
  readonly symptomsAtLeast: number;
  /** … but never from further back than this. (ours) */
  readonly symptomsAtMost: number;
  /** An emergency sign so recent counts without asking whether it is new. (ours) */
  readonly emergencySign: number;
  /** A sign that began this long before the episode and has not changed is a question without haste. (ours) */
  readonly oldBeforeEpisode: number;
  readonly course: number;
  readonly fever: number;
  readonly laboratory: number;
  readonly weightLoss: number;
  /** Trauma counts since this many days before onset. (ours) */
  readonly traumaBeforeOnset: number;
  readonly drugMisuse: number;
  /** A medicine stopped under this many days ago counts as used. (ours) */
  readonly medicineStopped: number;
  /** Half a year of effect at most: biologics other than rituximab. (ours) */
  readonly biologic: number;
  /** B cells stay low for 6 to 12 months after rituximab (SmPC of MabThera, 5.1). */
  readonly rituximab: number;
  /** Remission so long, with unchanged pain, makes a cancer weak evidence. (ours) */
  readonly cancerRemission: number;
  readonly pregnancy: number;
  readonly absentEmergency: number;
  readonly absent: number;
  /** Onsets further apart than this contradict each other. (ours) */
  readonly onsetConflict: number;
  /** A back condition that began before this belongs to an earlier episode and contradicts nobody. (ours) */
  readonly earlierEpisode: number;
  /** The back is today's matter when it was recorded in so many days. (ours) */
  readonly todaysMatter: number;
  readonly backPainYear: number;
  /** 12 weeks. (ours) */
  readonly afterSpinalProcedure: number;
  /** Present and absent this close contradict each other; further apart the newer holds. In milliseconds. (ours) */
  readonly conflictMs: number;
  /** A denial and a worsening this close belong to one consultation. In milliseconds. (ours) */
  readonly consultationMs: number;
  /** Cel; the usual limit, reading.md has it as the default. */
  readonly feverCel: number;
  /** mL */
  readonly residualMl: number;
  /** mL/min/1.73 m2: below it (stage G3a) is chronic kidney disease (KDIGO 2012 and 2024, definition of CKD). */
  readonly filtrationMl: number;
  /** Days that a kidney function counts: as often as KDIGO has mildly reduced function checked. (ours) */
  readonly filtration: number;
  /** mm/h: lowest of the ESR limits; age/2 in men, (age + 10)/2 in women (Miller, BMJ 1983;286:266). */
  readonly esrFloor: number;
}

export const defaultWindows: Windows = Object.freeze({
  beforeOnset: 14,
  symptomsAtLeast: 30,
  symptomsAtMost: 90,
  emergencySign: 14,
  oldBeforeEpisode: 90,
  course: 14,
  fever: 14,
  laboratory: 30,
  weightLoss: 180,
  traumaBeforeOnset: 30,
  drugMisuse: 365,
  medicineStopped: 30,
  biologic: 90,
  rituximab: 365,
  cancerRemission: 3652,
  pregnancy: 300,
  absentEmergency: 7,
  absent: 30,
  onsetConflict: 42,
  earlierEpisode: 180,
  todaysMatter: 14,
  backPainYear: 365,
  afterSpinalProcedure: 84,
  conflictMs: 72 * 3_600_000,
  consultationMs: 2 * 3_600_000,
  feverCel: 38,
  residualMl: 200,
  filtrationMl: 60,
  filtration: 365,
  esrFloor: 30,
});

/** How the date of a record decides whether it still counts. `ever`: at any age. */
export type WindowKind =
  | 'symptom'
  | 'emergency'
  | 'fever'
  | 'laboratory'
  | 'weight-loss'
  | 'trauma'
  | 'misuse'
  | 'ever'
  | 'pregnancy';

const special: Partial<Record<FindingCode, WindowKind>> = {
  fever: 'fever',
  'raised-esr': 'laboratory',
  'weight-loss': 'weight-loss',
  trauma: 'trauma',
  'drug-misuse': 'misuse',
  pregnancy: 'pregnancy',
  'cancer-history': 'ever',
  osteoporosis: 'ever',
  'previous-lumbar-surgery': 'ever',
  'extensive-earlier-back-trouble': 'ever',
  // Diagnoses that do not heal. Infection, fracture and stone do: their Observations age like symptoms.
  'inflammatory-back-disease': 'ever',
  'spinal-metastasis': 'ever',
  'disc-prolapse-shown': 'ever',
  'spinal-stenosis': 'ever',
  spondylolisthesis: 'ever',
  // Emergencies by diagnosis: on the list for life when old (finding-map.md, the most dangerous codes, 3, 13, 14).
  'cauda-equina-syndrome': 'emergency',
  'spinal-cord-compression': 'emergency',
  // An aneurysm stays; the pain decides, and its rows need new pain.
  'aortic-aneurysm': 'ever',
  'vertebral-fracture': 'trauma',
};

function kindOf(code: FindingCode): WindowKind {
  const kind = special[code];
  if (kind !== undefined) return kind;
  const group = findingNames[code].group;
  if (group === 'emergency') return 'emergency';
  return group === 'mr-safety' ? 'ever' : 'symptom';
}

/** Decided once for every code: both questions are asked for each record of a chart. */
const kinds: ReadonlyMap<FindingCode, WindowKind> = new Map(findingCodes.map((code) => [code, kindOf(code)]));

/** Missing one of these costs a bladder, a leg or a life: in doubt it is asked, never silent. */
export const emergencyCodes: readonly FindingCode[] = findingCodes.filter(
  (code) => code === 'aortic-aneurysm' || kinds.get(code) === 'emergency',
);
const emergencySet: ReadonlySet<FindingCode> = new Set(emergencyCodes);

export function isEmergency(code: FindingCode): boolean {
  return emergencySet.has(code);
}

export function windowKind(code: FindingCode): WindowKind {
  return kinds.get(code) ?? 'symptom';
}

/**
 * Findings for which an active Condition or a medicine in use is a statement of today, however old its date:
 * contract "active = present". Symptoms are not among them, since Norwegian symptom codes are seldom closed.
 */
export function holdsWhileActive(code: FindingCode): boolean {
  const kind = windowKind(code);
  if (kind === 'ever' || kind === 'misuse') return true;
  const group = findingNames[code].group;
  // A healed fracture and a passed stone stay on the list for years; their rows need a date.
  if (group === 'diagnosis') return kind === 'symptom' && code !== 'kidney-stone';
  return group === 'yellow-flag' || code === 'steroid-use' || code === 'immunosuppressant-use';
}
