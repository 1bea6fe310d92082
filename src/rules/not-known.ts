/** What nobody has recorded: findings and words, filtered to what is really missing. */
import type { NotKnownWord } from '../domain/decision.ts';
import type { FindingCode } from '../domain/findings.ts';
import type { OrderFact, PatientFacts, StatedTopic } from '../domain/patient-facts.ts';
import { thresholds } from './thresholds.ts';
import type { Ground } from './voice.ts';

/** Where a referral is read by somebody else than its writer, what its text says is not asked for again. */
const desks: ReadonlySet<string> = new Set(['order-dispatch', 'io.github.ryggrad.imaging-referral-receive']);

function says({ hook }: PatientFacts, order: OrderFact | undefined, topic: StatedTopic): boolean {
  return desks.has(hook) && order?.stated?.includes(topic) === true;
}

type IsMissing = (facts: PatientFacts, order: OrderFact | undefined) => boolean;

/** The examination of the legs (chapter 6.2): power, sensation, reflexes, straight leg raise. */
const ofTheLegs = ['motor-deficit', 'sensory-deficit', 'reflex-change', 'lasegue-positive'] as const;

const devices = ['pacemaker', 'intracranial-clip', 'neurostimulator', 'cochlear-implant', 'metal-in-eye'] as const;

const missing: Readonly<Record<NotKnownWord, IsMissing>> = {
  course: (facts, order) => facts.course.value === 'not-documented' && !says(facts, order, 'course'),
  duration: (facts, order) =>
    facts.duration.conflicting === true || (facts.duration.days === undefined && !says(facts, order, 'duration')),
  age: ({ age }) => age === undefined || age.min !== age.max,
  neurology: (facts, order) =>
    ofTheLegs.some((code) => facts.findings[code].state === 'not-documented') && !says(facts, order, 'neurology'),
  indication: (_facts, order) => order?.question.stated !== true,
  question: (facts, order) =>
    order !== undefined && (!order.question.stated || (desks.has(facts.hook) && order.question.complaintOnly === true)),
  'earlier-imaging': (facts, order) =>
    facts.earlierImaging.length === 0 &&
    facts.findings['previous-lumbar-surgery'].state !== 'present' &&
    !says(facts, order, 'earlier-imaging'),
  'mr-safety': (facts, order) =>
    (order?.modality === 'mr' || order?.modality === 'mr-si-joints') &&
    devices.some((code) => facts.findings[code].state === 'not-documented') &&
    !says(facts, order, 'mr-safety'),
  pregnancy: (facts, order) =>
    mayBePregnant(facts) &&
    order?.modality !== undefined &&
    facts.findings.pregnancy.state === 'not-documented' &&
    !says(facts, order, 'pregnancy'),
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

function mayBePregnant({ sex, age }: PatientFacts): boolean {
  return sex !== 'male' && (age === undefined || age.min < thresholds.fertileUnderYears.value);
}

/** Neither recorded nor, for a referral that is on its way, said in its text. */
export function isMissing(word: NotKnownWord, facts: PatientFacts, order: OrderFact | undefined): boolean {
  return missing[word](facts, order);
}

/** Each once, in the order in which the rules ask for them. */
export function missingWords(
  behind: readonly Ground[],
  facts: PatientFacts,
  order: OrderFact | undefined,
): readonly NotKnownWord[] {
  let words: Set<NotKnownWord> | undefined;
  for (const { outcome } of behind) {
    if (outcome.asksForWords === undefined) continue;
    words ??= new Set();
    for (const word of outcome.asksForWords) if (!words.has(word) && missing[word](facts, order)) words.add(word);
  }
  return words === undefined ? [] : [...words];
}

export function missingFindings(behind: readonly Ground[], facts: PatientFacts): readonly FindingCode[] {
  let codes: Set<FindingCode> | undefined;
  for (const { outcome } of behind) {
    if (outcome.asksFor === undefined) continue;
    codes ??= new Set();
    for (const code of outcome.asksFor) if (facts.findings[code].state === 'not-documented') codes.add(code);
  }
  return codes === undefined ? [] : [...codes];
}
