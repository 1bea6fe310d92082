/** Onset of the trouble as an Observation states it: a date, or how long it has lasted. */
import { regionsOf } from './body-site.ts';
import { isLoose } from './loose.ts';
import { measure } from './measured.ts';
import type { Observed } from './observed.ts';
import { pastTime } from './reading.ts';
import type { CodeMatch } from './terminology/terminology.ts';

/** Always true: the word is known, whatever the value was. */
export function readOnset(observed: Observed, match: CodeMatch): boolean {
  const { reading, holder, time, reference, resource } = observed;
  if (match.word === 'onset' && !mayBeBack(resource)) return true;
  const onset = pastTime(reading, holder.valueDateTime ?? holder.valueDate);
  const days = onset === undefined ? daysOf(observed) : undefined;
  if (onset === undefined && days === undefined) return true;
  reading.collected.onsets.push({ onset, days, stated: time, source: 'Observation', reference });
  return true;
}

/** "Onset" of LOINC may be of anything: a site other than the back makes it none of ours. */
function mayBeBack(resource: Observed['resource']): boolean {
  const regions = regionsOf(resource);
  return regions.size === 0 || regions.has('lumbar') || regions.has('spine') || regions.has('thoracic');
}

/** "For three weeks" counts back from the day it was said; a day either way is rounding. */
function daysOf({ holder, time }: Observed): { min: number; max: number } | undefined {
  if (time === undefined || !isLoose(holder.valueQuantity)) return undefined;
  const measured = measure(holder.valueQuantity, 'd');
  if (measured === undefined || measured === 'no-unit' || measured.bound !== 'exact') return undefined;
  const days = Math.round(measured.value);
  return { min: time.min - days, max: time.max - days };
}
