/** First trimester of a present pregnancy; later ones have no code in the value sets and stay unknown. */
import type { Finding } from '../domain/findings.ts';
import type { RecordedTime } from './calendar.ts';
import type { Reading } from './reading.ts';

/** SNOMED CT "First trimester pregnancy (finding)", in the value set of pregnancy. */
const FIRST_TRIMESTER_PREGNANCY = '57630001';
/** So long after "first trimester" was recorded it may still be true, and caution costs little. Ours. */
const STILL_FIRST_DAYS = 30;

export function trimesterOf(reading: Reading, pregnancy: Finding): 1 | undefined {
  if (pregnancy.state !== 'present') return undefined;
  const times: (RecordedTime | undefined)[] = [reading.collected.firstTrimester];
  for (const { recordedCode, time, says, over } of reading.collected.statements.get('pregnancy') ?? []) {
    if (recordedCode === FIRST_TRIMESTER_PREGNANCY && says === 'present' && !over) times.push(time);
  }
  return times.some((time) => time !== undefined && time.max >= reading.today - STILL_FIRST_DAYS) ? 1 : undefined;
}
