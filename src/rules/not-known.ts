/** What nobody has recorded: findings and words, filtered to what is really missing. */
import type { NotKnownWord } from '../domain/decision.ts';
import type { FindingCode } from '../domain/findings.ts';
import type { OrderFact, PatientFacts } from '../domain/patient-facts.ts';

type IsMissing = (facts: PatientFacts, order: OrderFact | undefined) => boolean;

/** The examination of the legs (chapter 6.2): power, sensation, reflexes, straight leg raise. */
const ofTheLegs = ['motor-deficit', 'sensory-deficit', 'reflex-change', 'lasegue-positive'] as const;

const missing: Readonly<Record<NotKnownWord, IsMissing>> = {
  course: ({ course }) => course.value === 'not-documented',
  duration: ({ duration }) => duration.days === undefined || duration.conflicting === true,
  age: ({ age }) => age === undefined || age.min !== age.max,
  neurology: ({ findings }) => ofTheLegs.some((code) => findings[code].state === 'not-documented'),
  indication: () => true,
  question: (_facts, order) => order !== undefined && !order.question.stated,
  'device-model': () => true,
  'pregnancy-week': ({ trimester }) => trimester === undefined,
  'new-or-old': () => true,
  progression: ({ findings }) => findings['progressive-paresis'].state === 'not-documented',
  dose: ({ medication }) => (medication.paracetamol?.notComputed.length ?? 0) > 0,
  'other-medicines': ({ medication }) => medication.risks.anticoagulant === 'unknown',
  'kidney-function': ({ medication }) => medication.risks.kidneyDisease === 'unknown',
  'length-of-use': ({ medication }, order) =>
    medication.medicines.every((one) => one.reference !== order?.reference || one.plannedDays === undefined),
  'earlier-use': () => true,
  depression: ({ medication }) => medication.risks.depression === 'unknown',
};

export function missingWords(
  words: Iterable<NotKnownWord>,
  facts: PatientFacts,
  order: OrderFact | undefined,
): readonly NotKnownWord[] {
  return [...new Set(words)].filter((word) => missing[word](facts, order));
}

export function missingFindings(codes: Iterable<FindingCode>, facts: PatientFacts): readonly FindingCode[] {
  return [...new Set(codes)].filter((code) => facts.findings[code].state === 'not-documented');
}
