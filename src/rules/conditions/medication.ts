/** Clauses about medicines together: sums, lengths of use, what makes one dangerous, and what is not known of them. */
import { type Interval, moreThan } from '../../domain/interval.ts';
import { any, type Truth } from '../../domain/truth.ts';
import type { Case } from '../rule.ts';
import { clause, knownClause } from './clause.ts';
import { daysOfNsaids, lengthsOfUse } from './medicine-orders.ts';

const asksWhatIsKnown = 'It asks what is known.';

const longest = (lengths: readonly (Interval | undefined)[], days: number): Truth =>
  any(...lengths.map((length) => moreThan(length, days)));

/** Nothing known of any length is unknown, never short. */
function nsaidsBeyondFourWeeks(c: Case): Truth {
  const lengths = daysOfNsaids(c);
  return lengths.length === 0 ? 'unknown' : longest(lengths, c.thresholds.nsaidLongestDays);
}

export const nsaidUseIsBeyondFourWeeks = clause(
  {
    id: 'nsaid-beyond-four-weeks',
    says: {
      nb: 'NSAID er brukt eller forskrevet i mer enn fire uker, fornyelser medregnet',
      en: 'NSAIDs have been used or prescribed for more than four weeks, renewals included',
    },
  },
  nsaidsBeyondFourWeeks,
);

export const lengthOfNsaidUseIsNotKnown = knownClause(
  {
    id: 'nsaid-length-not-known',
    says: { nb: 'det er ikke kjent hvor lenge NSAID brukes', en: 'it is not known how long NSAIDs are used' },
    alwaysKnown: asksWhatIsKnown,
  },
  (c) => nsaidsBeyondFourWeeks(c) === 'unknown',
);

export const useIsBeyondOneWeek = clause(
  {
    id: 'use-beyond-one-week',
    says: {
      nb: 'det er forskrevet eller brukt i mer enn én uke, fornyelser medregnet',
      en: 'it has been prescribed or used for more than one week, renewals included',
    },
  },
  (c) => longest(lengthsOfUse(c), c.thresholds.benzodiazepineLongestDays),
);

/** Chapter 7.1.2: several other medicines, anticoagulants; bleeding ulcer. Newer sources add kidney and heart. */
function recordedNsaidRisk({ facts }: Case): Truth {
  const { anticoagulant, antiplatelet, kidneyDisease, heartFailure, earlierBleeding } = facts.medication.risks;
  return any(anticoagulant, antiplatelet, kidneyDisease, heartFailure, earlierBleeding);
}

const elderly = ({ facts, thresholds }: Case): Truth => moreThan(facts.age, thresholds.elderlyOverYears);

export const anNsaidRiskIsRecorded = clause(
  {
    id: 'nsaid-risk-recorded',
    says: {
      nb: 'blodfortynnende, nyresykdom, hjertesvikt eller tidligere blødning er registrert',
      en: 'a blood-thinning medicine, kidney disease, heart failure or earlier bleeding is recorded',
    },
  },
  recordedNsaidRisk,
);

export const isElderly = clause(
  { id: 'is-elderly', says: { nb: 'alderen er over 65 år', en: 'age is over 65' } },
  elderly,
);

export const noNsaidRiskIsProven = knownClause(
  {
    id: 'no-nsaid-risk-proven',
    says: { nb: 'ingen risiko ved NSAID er påvist', en: 'no risk with an NSAID is proven' },
    alwaysKnown: asksWhatIsKnown,
  },
  (c) => recordedNsaidRisk(c) !== 'met' && elderly(c) !== 'met',
);

export const anNsaidRiskIsHintedAt = knownClause(
  {
    id: 'nsaid-risk-hinted',
    says: {
      nb: 'journalen gir mistanke om en risiko ved NSAID uten å slå den fast',
      en: 'the record hints at a risk with an NSAID without stating it',
    },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => (facts.medication.risks.hinted ?? []).length > 0,
);

const medicineLists: readonly string[] = ['MedicationRequest', 'MedicationStatement', 'Medication'];

/** A list that was never asked for is no fault of today's reading; one that failed is. */
export const medicinesCouldNotBeRead = knownClause(
  {
    id: 'medicines-not-read',
    says: {
      nb: 'legemiddellisten kunne ikke leses, og blodfortynnende er ikke kjent',
      en: 'the medication list could not be read, and anticoagulants are not known',
    },
    alwaysKnown: asksWhatIsKnown,
  },
  ({ facts }) =>
    facts.medication.risks.anticoagulant === 'unknown' &&
    medicineLists.some((type) => facts.unavailable.includes(type)),
);

/** The most that the instructions allow counts; a product without a dose may always be what is too much. */
function paracetamolOverMaximum({ facts, thresholds }: Case): Truth {
  const sum = facts.medication.paracetamol;
  if (sum === undefined) return 'unknown';
  if (sum.products.length > 0 && sum.grams.max > thresholds.paracetamolMostGrams) return 'met';
  return sum.notComputed.length > 0 || sum.products.length === 0 ? 'unknown' : 'not-met';
}

export const paracetamolIsOverMaximum = clause(
  {
    id: 'paracetamol-over-maximum',
    says: {
      nb: 'alle preparater med paracetamol kan til sammen gi mer enn 4 g i døgnet',
      en: 'all products with paracetamol may together give more than 4 g a day',
    },
  },
  paracetamolOverMaximum,
);

export const paracetamolSumIsNotKnown = knownClause(
  {
    id: 'paracetamol-sum-not-known',
    says: {
      nb: 'samlet døgndose av paracetamol kan ikke regnes ut',
      en: 'the total daily dose of paracetamol cannot be computed',
    },
    alwaysKnown: asksWhatIsKnown,
  },
  (c) => paracetamolOverMaximum(c) === 'unknown',
);

/** One product alone whose dose is not known is no sign of too much; two side by side may hide it. */
export const severalProductsHoldParacetamol = knownClause(
  {
    id: 'several-paracetamol-products',
    says: {
      nb: 'flere preparater med paracetamol står side om side',
      en: 'several products with paracetamol stand side by side',
    },
    alwaysKnown: 'It asks what stands on the lists that were read, and on order.',
  },
  ({ facts }) => {
    const { products = [], notComputed = [] } = facts.medication.paracetamol ?? {};
    return products.length + notComputed.length > 1;
  },
);

export const depressionIsRecorded = clause(
  { id: 'depression-recorded', says: { nb: 'depresjon er registrert', en: 'depression is recorded' } },
  ({ facts }) => facts.medication.risks.depression,
);
