/** The arguments a card message may use; every one always has a value, so that no card can fail on a missing one. */
export const argumentNames = [
  /** The order in its own words; shortened when the summary would be too long. */
  'order',
  /** First choice of imaging in words, or `none`. */
  'firstChoice',
  /** Alternatives in words, or `none`. */
  'alternative',
  /** `yes` when imaging of the low back is among the orders, else `no`. */
  'imagingOrdered',
  /** Another order of the same call that is the first choice already, or `none`: then this one is dropped. */
  'alsoOrdered',
  /** What a rule names in its params as the examination to choose; else the first choice; else `none`. */
  'modality',
  /** Names of the findings behind the advice, or `none`; in summaries as many as there is room for. */
  'found',
  'foundCount',
  /** How many red flags and emergency signs stand under "Not known". */
  'missing',
  /** What the order's own text mentions and no finding covers, in names, or `none`. */
  'mentioned',
  /** What is not known, in words that can be sent back to a referrer, or `none`. */
  'questions',
  /** `present` when any red flag or emergency sign is recorded, whatever the advice; else `none`. */
  'redFlags',
  /** Names of all red flags and emergency signs that are recorded as present, or `none`. */
  'flags',
  /** How many red flags and emergency signs somebody has recorded as absent. */
  'denied',
  /** Red flags that stand on no list of diagnoses or medicines, the lists being whole: `kreft og steroider`, or `none`. */
  'notListed',
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
  /** `only` when all findings behind the advice point to inner organs, else `none`. */
  'visceral',
  /** `present` when neurogenic claudication is recorded, else `none`. */
  'claudication',
  /** `present` when a motor deficit is recorded, else `none`. */
  'motor',
  /** `present` when earlier surgery of the low back is recorded, else `none`. */
  'operated',
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
  /** `yes` when the age is among them. */
  'ageLacking',
  /** routine, urgent, asap, stat as stated in the order; else `none`. */
  'priority',
  /** `notNamed` when an order says neither which examination nor which level; else `named`. */
  'examination',
  /** Newest earlier imaging of the low back with its date, or `none`. */
  'earlier',
  /** The date alone, when those images are of the kind and region that is ordered; else `none`. */
  'sameEarlier',
  /** Number of recorded examinations of the trunk with ionising radiation in the last five years. */
  'radiationCount',
  /** The X-ray or CT figure of 2007 that belongs to the order, or `none`. */
  'dose',
  /** What could not be read, in words, or `none`. */
  'unread',
  /** What came with the referral and was not read: `2 vedlegg (PDF)`, or `none`. */
  'notRead',
  /** Recorded other causes of a bladder, bowel or leg sign, or `none`. */
  'causes',
  /** Recorded peripheral nerve causes of foot pain, or `none`. */
  'nerves',
  /** `38,6 °C`, or `none`. */
  'temperature',
  /** `80 mg/L`, or `none`. */
  'crp',
  /** `yes` when a rule found the CRP raised, short of deciding by itself; else `no`. */
  'crpSupports',
  /** `60 mm/t`, or `none`. */
  'esr',
  /** Specific disease of the back in words, or `none`. */
  'disease',
  /** What makes an NSAID dangerous here: `antikoagulasjon og alder 78 år`, or `none`. */
  'risks',
  /** Such risks that the record only hints at, or `none`. */
  'hintedRisks',
  /** `bleeding`, `organs` (kidney and heart) or `both`. */
  'harm',
  /** `yes` when a rule counts high age among the risks. */
  'elderly',
  /** The most paracetamol a day that all instructions allow: `4,5 g`, or `unknown`. */
  'paracetamolGrams',
  /** Products in that sum, in the record's own words, or `none`. */
  'products',
  /** Products with paracetamol whose dose cannot be computed, or `none`. */
  'uncounted',
  /** How long medicines of the order's class have been used, renewals and this order included; `unknown`. */
  'useDays',
  /** How long the order itself is to last; `unknown`. */
  'plannedDays',
  /** Treatments of the order that the guideline advises against: `traksjon og sengeleie`, or `none`. */
  'treatmentsAgainst',
  /** Those it finds no basis to recommend, or `none`. */
  'treatmentsWithoutBasis',
  /** Those it says may be tried, or `none`. */
  'treatmentsToTry',
  /** Those it recommends at another time or together with exercise, or `none`. */
  'treatmentsOnCondition',
  /** The plan of a visit, from the rules behind the card: `due`, `longLasting`, `extraHelp` or `none`. */
  'exercise',
  /** `due`, `assessFirst` or `none`. */
  'rehabilitation',
  /** Yellow flags: `recorded`, `highRisk`, `incomplete` (screening without its subscale) or `none`. */
  'yellow',
  /** `onLeave`, `graded`, `workProblem` or `none`. */
  'sickLeave',
  /** `due` when the employer belongs to the plan, else `none`. */
  'employer',
  /** `due`, `worse`, `courseNotKnown` or `none`. */
  'reassess',
  /** `due` when two to four consultations about coping belong to the plan, else `none`. */
  'brief',
  /** `due` when the next episode is to be prevented, else `none`. */
  'prevention',
  /** `formi2007` where the medicines of the 2007 text are to be named in nerve root pain, else `none`. */
  'rootMedicines',
  /** STarT Back: `low`, `medium`, `mediumOrHigh`, `high` or `none`. */
  'risk',
  /** `7 av 9`, or `none`. */
  'riskTotal',
] as const;
export type ArgumentName = (typeof argumentNames)[number];

const known: ReadonlySet<string> = new Set(argumentNames);

export function isArgumentName(name: string): name is ArgumentName {
  return known.has(name);
}
