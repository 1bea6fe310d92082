/** Findings that take many forms: one form denied by its code denies none of the others. */
import type { FindingCode } from '../domain/findings.ts';

/**
 * A refuted breast cancer is not "no cancer", a foot that does not drop is not "no motor deficit", a normal ankle
 * reflex says nothing of the knee. Only our own codes, which name the finding as a whole, deny these (ours).
 */
const manyForms: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'cancer-history',
  'drug-misuse',
  'trauma',
  'immunosuppressant-use',
  'steroid-use',
  'osteoporosis',
  'emotional-problem',
  'generalised-symptoms',
  'work-problem-or-sick-leave',
  'suspected-visceral-cause',
  'inflammatory-back-disease',
  'widespread-neurological-deficit',
  'pregnancy',
  'vertebral-fracture',
  'spinal-deformity',
  'previous-lumbar-surgery',
  'metal-in-eye',
  'dermatomal-leg-pain',
  'numbness-or-paraesthesia',
  'motor-deficit',
  'sensory-deficit',
  'reflex-change',
  'leg-paralysis',
]);

export function hasManyForms(code: FindingCode): boolean {
  return manyForms.has(code);
}
