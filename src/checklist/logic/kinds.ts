/** How each question is answered: by asking the patient, by examining, or by the doctor's own judgement or a test. */
import type { FindingCode } from '../../domain/findings.ts';

export type QuestionKind = 'history' | 'examined' | 'judged';

/** The four whose answer nobody may do without (docs: Questionnaire, group emergency-first). */
export const emergencyFirst = [
  'saddle-sensory-loss',
  'urinary-retention',
  'urinary-leakage',
  'progressive-paresis',
] as const satisfies readonly FindingCode[];

/** Signs that only an examination can deny: "none of these" would be a guess, "examined, normal" is a statement. */
const examined: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'perineal-paresis',
  'reduced-sphincter-tone',
  'pathological-sacral-reflexes',
  'leg-paralysis',
  'widespread-neurological-deficit',
  'spinal-deformity',
  'lasegue-positive',
  'crossed-lasegue-positive',
  'femoral-stretch-positive',
  'motor-deficit',
  'sensory-deficit',
  'reflex-change',
]);

/** Neither asked nor seen: a suspicion, a plan, a laboratory value. One by one. */
const judged: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'suspected-visceral-cause',
  'suspected-spondylolisthesis',
  'suspected-sacroiliitis',
  'suspected-arch-fracture',
  'surgery-considered',
  'raised-esr',
]);

export function kindOf(code: FindingCode): QuestionKind {
  if (examined.has(code)) return 'examined';
  return judged.has(code) ? 'judged' : 'history';
}

/** A "yes" here is read to the doctor as a call to make, before anything else. */
const callsAtOnce: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...emergencyFirst,
  'bowel-incontinence',
  'perineal-paresis',
  'reduced-sphincter-tone',
  'pathological-sacral-reflexes',
  'leg-paralysis',
  'suspected-visceral-cause',
]);

export function isEmergency(code: FindingCode): boolean {
  return callsAtOnce.has(code);
}

/** Bilateral sciatica and sexual dysfunction: asked about closely, but no alarm by themselves (design: reading). */
export function isVisceral(code: FindingCode): boolean {
  return code === 'suspected-visceral-cause';
}
