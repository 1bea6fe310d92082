/** Which of two names of one thing stands when both are read: what is said firmly, and of it the more exact. */
import type { FindingCode } from '../../domain/findings.ts';
import type { Named } from './marked-text.ts';

/**
 * A weakness that only began lately is a paralysis when its power is next to none; it is progressive as well only when
 * its course is told. A bladder that is not felt may be either: what is known of it decides.
 */
export function givingWay(mentioned: readonly Named[]): ReadonlySet<FindingCode> {
  const codes = new Set(mentioned.map(({ code }) => code));
  const firm = new Set(mentioned.filter(({ soft }) => soft !== true).map(({ code }) => code));
  const gone = new Set<FindingCode>();
  const softOnly = (code: FindingCode) => codes.has(code) && !firm.has(code);
  if (softOnly('progressive-paresis') && codes.has('leg-paralysis')) gone.add('progressive-paresis');
  if (softOnly('urinary-retention') && firm.has('urinary-leakage')) gone.add('urinary-retention');
  else if (softOnly('urinary-leakage') && firm.has('urinary-retention')) gone.add('urinary-leakage');
  if (graver.some((code) => codes.has(code))) gone.add('motor-deficit');
  return gone;
}

/** A weakness by its gravest name only. */
const graver: readonly FindingCode[] = ['progressive-paresis', 'leg-paralysis', 'widespread-neurological-deficit'];
