/** The arguments a card message may use; every one always has a value, so that no card can fail on a missing one. */
export const argumentNames = [
  /** The order in its own words; shortened when the summary would be too long. */
  'order',
  /** First choice of imaging in words, or `none`. */
  'firstChoice',
  /** Alternatives in words, or `none`. */
  'alternative',
  /** What a rule names in its params as the examination to choose; else the first choice; else `none`. */
  'modality',
  /** Names of the findings behind the advice, or `none`; in summaries as many as there is room for. */
  'found',
  'foundCount',
  /** How many red flags and emergency signs stand under "Not known". */
  'missing',
  /** `present` when any red flag or emergency sign is recorded, whatever the advice; else `none`. */
  'redFlags',
  /** How many red flags and emergency signs are recorded as absent. */
  'denied',
  /** Whole years, `60–61` when the birth date is partial, `unknown`. */
  'age',
  /** young (under 20), elderly (over 70), adult, unknown. */
  'ageGroup',
  /** `10 dager`, `9 uker`, `minst 10 dager`; `unknown`. */
  'duration',
  /** improving, unchanged, worsening, fluctuating, not-documented. */
  'course',
  /** `L5 og S1`, or `none`. */
  'levels',
  /** nonspecific, nerveRoot, possibleSerious, insufficientData, outOfScope. */
  'triage',
  'urgency',
  /** notIndicated, notIndicatedUnlessRedFlags, mayBeConsidered, indicated, needMoreData, notApplicable. */
  'imaging',
  /** acute, subacute, longLasting, unknown: the guideline's own words for how long it has lasted. */
  'phase',
  /** `received` in an imaging department, else `ordering`. */
  'desk',
  /** 1, 2, 3 or `unknown`. */
  'trimester',
  /** `yes` when parts of the record are blocked for this user. */
  'suppressed',
  /** Facts that are not known, in one or two words each: `forløp og problemstilling`, or `none`. */
  'lacking',
  /** routine, urgent, asap, stat as stated in the order; else `none`. */
  'priority',
  /** `notNamed` when an order says neither which examination nor which level; else `named`. */
  'examination',
  /** Newest earlier imaging of the low back with its date, or `none`. */
  'earlier',
  /** Number of recorded examinations of the trunk with ionising radiation in the last five years. */
  'radiationCount',
  /** The X-ray or CT figure of 2007 that belongs to the order, or `none`. */
  'dose',
  /** What could not be read, in words, or `none`. */
  'unread',
  /** Recorded other causes of a bladder, bowel or leg sign, or `none`. */
  'causes',
  /** Recorded peripheral nerve causes of foot pain, or `none`. */
  'nerves',
  /** `38,6 °C`, or `none`. */
  'temperature',
  /** `80 mg/L`, or `none`. */
  'crp',
  /** `60 mm/t`, or `none`. */
  'esr',
  /** Specific disease of the back in words, or `none`. */
  'disease',
] as const;
export type ArgumentName = (typeof argumentNames)[number];

const known: ReadonlySet<string> = new Set(argumentNames);

export function isArgumentName(name: string): name is ArgumentName {
  return known.has(name);
}
