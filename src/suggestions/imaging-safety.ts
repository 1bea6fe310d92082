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
  if (needsATalk(facts, 'pregnancy')) return false;
  return !name.startsWith('mr-') || !beforeMr.some((code) => needsATalk(facts, code));
}

/** Recorded, hinted at, or mentioned in the text of an order. */
function needsATalk({ findings, orders }: PatientFacts, code: FindingCode): boolean {
  const { state, asked } = findings[code];
  if (state === 'present' || asked === true) return true;
  return orders.some(({ mentions, mentionedDevices }) => mentions?.includes(code) || mentionedDevices?.includes(code));
}
