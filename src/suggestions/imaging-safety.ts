/** Where an examination needs a talk with radiology first, it is not ordered at a click. */
import type { FindingCode } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import type { ImagingName } from './ordered-already.ts';

/** 6.3.3: devices and metal that stand in the way of MR, or may. */
const beforeMr: readonly FindingCode[] = [
  'pacemaker',
  'intracranial-clip',
  'neurostimulator',
  'cochlear-implant',
  'metal-in-eye',
];

/** In pregnancy X-ray and CT are avoided and MR is weighed; a question about it is enough to leave the click out. */
export function isSafeInOneClick(name: ImagingName, facts: PatientFacts): boolean {
  const needsATalk = ({ findings }: PatientFacts, code: FindingCode) =>
    findings[code].state === 'present' || findings[code].asked === true;
  if (needsATalk(facts, 'pregnancy')) return false;
  return !name.startsWith('mr-') || !beforeMr.some((code) => needsATalk(facts, code));
}
