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
} as const satisfies Readonly<Record<ThresholdName, Threshold>>;

export const defaultThresholds: Thresholds = Object.freeze({
  adultFromYears: thresholds.adultFromYears.value,
  youngUnderYears: thresholds.youngUnderYears.value,
  oldOverYears: thresholds.oldOverYears.value,
  fewWeeksDays: thresholds.fewWeeksDays.value,
  sixWeeksDays: thresholds.sixWeeksDays.value,
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
});
