/** A sign of an emergency that lacks nothing but proof that it is new, in a record that is itself new. */
import type { JudgeContext, Judged } from './judge.ts';
import { otherNeedsTruth } from './need-truth.ts';
import { isEmergency } from './windows.ts';

/**
 * Cauda equina syndrome coded today without an onset: maybe tonight's emergency, maybe copied from an old list. It must
 * reach a human even where nothing else speaks of the back. A sign with an older record is a known one, and silent.
 */
export function isFreshlyRecorded({ statement, state, note }: Judged, context: JudgeContext): boolean {
  const { code, asks, match, time } = statement;
  if (!isEmergency(code) || state !== 'asks' || asks !== undefined) return false;
  if (note !== 'need-unknown' && note !== 'undated') return false;
  if (match === undefined || match.role !== 'counts' || otherNeedsTruth(statement, context) !== 'met') return false;
  if (context.oldestDay < context.episode.symptomsFrom) return false;
  const { today, windows } = context.reading;
  return (time !== undefined && time.max >= today - windows.emergencySign) || context.isOfToday(statement);
}
