/** Has anything happened since an earlier picture that it cannot show? */
import type { Interval } from '../../domain/interval.ts';
import type { EarlierImaging } from '../../domain/patient-facts.ts';
import { any, type Truth } from '../../domain/truth.ts';
import type { SinceImaging } from './types.ts';

/**
 * Settles `newSince` for every picture: met when an emergency sign, a strong red flag, a motor deficit or a worsening
 * is dated after it, or when the episode began after it. Not met needs all of them dated before, the onset included;
 * what has no date, or falls on the same day (the sign may be why the picture was taken, or come after it), leaves it
 * unknown. The caller hands only present signs, each with the date it was first recorded: a root sign merely recorded
 * again is nothing new, so root signs are not among the events.
 */
export function withNewSince(imaging: readonly EarlierImaging[], since: SinceImaging): readonly EarlierImaging[] {
  return imaging.map((image) => ({ ...image, newSince: newSince(image.daysAgo, since) }));
}

function newSince(picture: Interval, { events, onsetDaysAgo }: SinceImaging): Truth {
  return any(after(onsetDaysAgo, picture), ...events.map((event) => after(event.daysAgo, picture)));
}

/** Did it happen on a later day than the picture? Days ago: the smaller number is the later day. */
function after(event: Interval | undefined, picture: Interval): Truth {
  if (event === undefined) return 'unknown';
  if (event.max < picture.min) return 'met';
  return event.min > picture.max ? 'not-met' : 'unknown';
}

/** Is there a picture of the low back that a diagnosis of prolapse can rest on? (Need `image-report-exists`.) */
export function lumbarImageExists(imaging: readonly EarlierImaging[]): boolean {
  return imaging.some(({ region }) => region === 'lumbar');
}
