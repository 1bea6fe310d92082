/** Is the date of a statement inside the window of its finding? Partial dates may leave that unknown. */
import type { RecordedTime } from './calendar.ts';
import type { JudgeContext } from './judge.ts';
import { isStatedAsChanged } from './need-truth.ts';
import type { Statement } from './statements.ts';
import type { WindowKind } from './windows.ts';

/** Does the date of the statement lie inside the window of its finding? Unknown when a border falls inside the date. */
export function placeOf(
  statement: Statement,
  kind: WindowKind,
  context: JudgeContext,
): 'inside' | 'outside' | 'unknown' {
  if (statement.code === 'aortic-aneurysm') return placeOfAneurysm(statement, context);
  if (statement.ongoing || kind === 'ever') return 'inside';
  // How long a medicine acts was settled where it was read.
  if (statement.source.startsWith('Medication')) return 'inside';
  if (kind === 'emergency') return placeOfEmergency(statement, context);
  // What was broken once is coded again at every control: the day of the accident decides.
  if (kind === 'trauma' && statement.began !== undefined) return position(statement.began, firstDay(kind, context));
  // A condition that began at a known time is as old as its newest date: recorded again today, it is there today.
  const time = statement.time ?? statement.began;
  return time === undefined ? 'unknown' : position(time, firstDay(kind, context));
}

/** The last 14 days, or new in this episode. */
function placeOfEmergency(statement: Statement, context: JudgeContext): 'inside' | 'outside' | 'unknown' {
  const { reading, episode, oldestDay } = context;
  const time = statement.time ?? statement.began;
  if (time === undefined) return 'unknown';
  const { began } = statement;
  // Recorded again today, but it began long ago and nothing says that it changed.
  if (began !== undefined && began.max < episode.symptomsFrom && !isStatedAsChanged(statement.resource))
    return 'outside';
  const recent = position(time, reading.today - reading.windows.emergencySign);
  if (recent === 'inside') return 'inside';
  const inEpisode = position(time, episode.symptomsFrom);
  if (inEpisode === 'outside') return recent === 'unknown' ? 'unknown' : 'outside';
  if (inEpisode === 'unknown') return 'unknown';
  return oldestDay < episode.symptomsFrom ? 'unknown' : 'inside';
}

/** Our own code, or a rupture, without needs: fresh it counts as symptomatic, later only with new pain, as the coded rows do. */
function placeOfAneurysm({ match, time }: Statement, context: JudgeContext): 'inside' | 'outside' | 'unknown' {
  if (match !== undefined && match.needs.length > 0) return 'inside';
  const { today, windows } = context.reading;
  if (time === undefined) return 'unknown';
  if (position(time, today - windows.emergencySign) === 'inside') return 'inside';
  const pain = context.newTrunkPain();
  if (pain === 'unknown') return 'unknown';
  return pain === 'met' ? 'inside' : 'outside';
}

function position(time: RecordedTime, from: number): 'inside' | 'outside' | 'unknown' {
  if (time.min >= from) return 'inside';
  return time.max < from ? 'outside' : 'unknown';
}

function firstDay(kind: WindowKind, { reading, episode }: JudgeContext): number {
  const { today, windows } = reading;
  switch (kind) {
    case 'fever':
      return today - windows.fever;
    case 'laboratory':
      return today - windows.laboratory;
    case 'weight-loss':
      return today - windows.weightLoss;
    case 'misuse':
      return today - windows.drugMisuse;
    case 'pregnancy':
      return today - windows.pregnancy;
    case 'trauma':
      return Math.min(episode.traumaFrom, today - windows.symptomsAtLeast);
    default:
      return episode.symptomsFrom;
  }
}
