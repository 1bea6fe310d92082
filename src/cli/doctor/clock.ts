/** Compares the clock of this machine with that of a FHIR server: tokens of the EHR are judged by ours. */
import type { Config } from '../../config.ts';
import { about, type Finding } from './finding.ts';
import type { Got } from './get-json.ts';

const { ok, warning, problem } = about('times');

/** The header tells whole seconds, cut off. */
const HALF_A_SECOND_MS = 500;
/** What a network's time keeping and a slow answer explain. */
const NOTICEABLE_SECONDS = 2;

export function examineClock(base: string, { date, at }: Pick<Got, 'date' | 'at'>, config: Config): readonly Finding[] {
  const theirs = Date.parse(date ?? '') + HALF_A_SECOND_MS;
  if (Number.isNaN(theirs))
    return [warning(base, 'sends no usable Date, so that clocks cannot be compared', 'Compare the clocks by hand.')];
  const apart = Math.round((at.getTime() - theirs) / 1000);
  const seconds = Math.abs(apart);
  const says = `the clock of this machine is ${seconds} s ${apart > 0 ? 'ahead of' : 'behind'} the server's`;
  const change = 'Let both machines take their time from the network (NTP).';
  const { skewSeconds } = config.tokenTimes;
  if (seconds > Math.max(skewSeconds, NOTICEABLE_SECONDS))
    return [problem(base, `${says}: more than the ${skewSeconds} s that tokens are allowed`, change)];
  return [
    seconds > NOTICEABLE_SECONDS ? warning(base, says, change) : ok(base, 'its clock and that of this machine agree'),
  ];
}
