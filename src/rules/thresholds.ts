/** Every number the rules compare with, once: value, unit, where it comes from, and why. */
import type { ThresholdName, Thresholds } from './rule.ts';

interface Threshold {
  readonly value: number;
  readonly unit: 'years' | 'days' | 'mg/L' | 'examinations' | 'signs' | 'g a day';
  /** Chapter of FORMI 2007, or "our threshold". */
  readonly source: string;
  readonly reason: string;
}

export const thresholds = {
  adultFromYears: {
    value: 18,
    unit: 'years',
    source: 'FORMI 2007, chapter 1',
    reason: '"Adults (over 18)" leaves 18 itself unclear; counted as adult.',
  },
  youngUnderYears: {
    value: 20,
    unit: 'years',
    source: 'FORMI 2007, chapter 6.1',
    reason: 'Onset under 20: 20 is not under 20.',
  },
  oldOverYears: {
    value: 55,
    unit: 'years',
    source: 'FORMI 2007, chapter 6.1',
    reason: 'Onset over 55: 55 is not over 55.',
  },
  oneWeekDays: {
    value: 7,
    unit: 'days',
    source: 'FORMI 2007, chapter 2 and 7.1.1',
    reason: 'The lower end of "1 to 2 weeks": from here a worse course is reason enough to assess again.',
  },
  twoWeeksDays: {
    value: 14,
    unit: 'days',
    source: 'FORMI 2007, chapter 2 and 7.1.1',
    reason: 'The upper end of "1 to 2 weeks": trouble that lasts beyond it is assessed again.',
  },
  fewWeeksDays: {
    value: 28,
    unit: 'days',
    source: 'FORMI 2007, chapter 6.3.1 and 6.3.2',
    reason: 'The lower end of "4 to 6 weeks"; "beyond" is more than.',
  },
  sixWeeksDays: {
    value: 42,
    unit: 'days',
    source: 'FORMI 2007, chapter 6.3.1 and 6.3.2',
    reason: 'The upper end of "4 to 6 weeks"; between the two lies a grey zone.',
  },
  eightWeeksDays: {
    value: 56,
    unit: 'days',
    source: 'FORMI 2007, chapter 2',
    reason: 'The upper end of "6 to 8 weeks"; multidisciplinary rehabilitation follows a simple assessment before it.',
  },
  crpSeriousMgL: {
    value: 50,
    unit: 'mg/L',
    source: 'our threshold',
    reason: 'The guideline says that a raised CRP supports suspicion and gives no limit.',
  },
  recentImagingDays: {
    value: 365,
    unit: 'days',
    source: 'our threshold',
    reason: 'Degenerative findings hardly change in a year when nothing clinical has.',
  },
  fertileUnderYears: {
    value: 50,
    unit: 'years',
    source: 'our threshold',
    reason: 'Chapter 6.3 asks for extra care in "younger individuals of fertile age" without a number.',
  },
  repeatedRadiation: {
    value: 2,
    unit: 'examinations',
    source: 'our threshold',
    reason: 'Chapter 6.3: repeated examinations may add up to a rather large dose.',
  },
  crpRaisedMgL: {
    value: 10,
    unit: 'mg/L',
    source: 'our threshold',
    reason: 'Above it a CRP supports a suspicion and is shown; up to the serious limit it decides nothing.',
  },
  knownDiseaseDays: {
    value: 90,
    unit: 'days',
    source: 'our threshold',
    reason: 'A confirmed disease of longer standing is managed by others; one coded lately may still be a suspicion.',
  },
  rootSigns: {
    value: 2,
    unit: 'signs',
    source: 'our threshold',
    reason: 'Chapter 6.1 lists the criteria of nerve root involvement without saying how many are needed.',
  },
  longLastingAfterDays: {
    value: 84,
    unit: 'days',
    source: 'FORMI 2007, chapter 3',
    reason: 'Long-lasting is more than 12 weeks; up to and with 12 weeks the advice for acute pain is taken.',
  },
  elderlyOverYears: {
    value: 65,
    unit: 'years',
    source: 'FORMI 2007, chapters 1 and 7.1.2',
    reason:
      'Harm from painkillers is greatest in the elderly (7.1.2, no number); evidence is very weak "over 65-67 years" (1). Harm takes the lower of the two; 65 is not over 65.',
  },
  nsaidLongestDays: {
    value: 28,
    unit: 'days',
    source: 'FORMI 2007, chapter 7.1.2',
    reason: 'No ground for NSAIDs beyond 4 weeks, renewals included; "beyond" is more than.',
  },
  paracetamolMostGrams: {
    value: 4,
    unit: 'g a day',
    source: 'FORMI 2007, chapter 7.1.2',
    reason: 'The maximum dose is 4 g in 24 hours; exactly 4 g is not over it.',
  },
  benzodiazepineLongestDays: {
    value: 7,
    unit: 'days',
    source: 'FORMI 2007, chapter 7.1.2, comment b',
    reason: 'Prescription group B for up to one week only.',
  },
  bedRestLongestDays: {
    value: 3,
    unit: 'days',
    source: 'FORMI 2007, chapter 2',
    reason: 'Bed rest may be needed as pain relief "the first 2-3 days"; the upper end.',
  },
  manipulationAfterDays: {
    value: 7,
    unit: 'days',
    source: 'FORMI 2007, chapter 7.1.1',
    reason: 'Manipulation early, "perhaps after 1-2 weeks": before one week is over it is too early by any reading.',
  },
  exerciseAfterDays: {
    value: 28,
    unit: 'days',
    source: 'FORMI 2007, chapter 7.1.1',
    reason:
      '"The first weeks" has no number; supervised exercise is advised from 4 to 6 weeks, so 4 weeks are the first.',
  },
  sixMonthsDays: {
    value: 183,
    unit: 'days',
    source: 'FORMI 2007, chapter 2',
    reason: 'Surgery for nerve root pain "preferably before 6-8 months": the lower end, half a year.',
  },
  eightMonthsDays: {
    value: 243,
    unit: 'days',
    source: 'FORMI 2007, chapter 2',
    reason: 'The upper end of "preferably before 6-8 months": eight months of 30.4 days.',
  },
  oneYearDays: {
    value: 365,
    unit: 'days',
    source: 'FORMI 2007, chapter 7.1.3',
    reason: 'Fusion may be considered in severe pain "over 1-2 years": the lower end.',
  },
  twoYearsDays: {
    value: 730,
    unit: 'days',
    source: 'FORMI 2007, chapters 2 and 7.1.3',
    reason: 'Chapter 2 says over 2 years, 7.1.3 over 1-2 years; the cautious one is taken, and the card says so.',
  },
} as const satisfies Readonly<Record<ThresholdName, Threshold>>;

export const defaultThresholds: Thresholds = Object.freeze({
  adultFromYears: thresholds.adultFromYears.value,
  youngUnderYears: thresholds.youngUnderYears.value,
  oldOverYears: thresholds.oldOverYears.value,
  oneWeekDays: thresholds.oneWeekDays.value,
  twoWeeksDays: thresholds.twoWeeksDays.value,
  fewWeeksDays: thresholds.fewWeeksDays.value,
  sixWeeksDays: thresholds.sixWeeksDays.value,
  eightWeeksDays: thresholds.eightWeeksDays.value,
  crpSeriousMgL: thresholds.crpSeriousMgL.value,
  recentImagingDays: thresholds.recentImagingDays.value,
  fertileUnderYears: thresholds.fertileUnderYears.value,
  repeatedRadiation: thresholds.repeatedRadiation.value,
  crpRaisedMgL: thresholds.crpRaisedMgL.value,
  knownDiseaseDays: thresholds.knownDiseaseDays.value,
  rootSigns: thresholds.rootSigns.value,
  longLastingAfterDays: thresholds.longLastingAfterDays.value,
  elderlyOverYears: thresholds.elderlyOverYears.value,
  nsaidLongestDays: thresholds.nsaidLongestDays.value,
  paracetamolMostGrams: thresholds.paracetamolMostGrams.value,
  benzodiazepineLongestDays: thresholds.benzodiazepineLongestDays.value,
  bedRestLongestDays: thresholds.bedRestLongestDays.value,
  manipulationAfterDays: thresholds.manipulationAfterDays.value,
  exerciseAfterDays: thresholds.exerciseAfterDays.value,
  sixMonthsDays: thresholds.sixMonthsDays.value,
  eightMonthsDays: thresholds.eightMonthsDays.value,
  oneYearDays: thresholds.oneYearDays.value,
  twoYearsDays: thresholds.twoYearsDays.value,
});
