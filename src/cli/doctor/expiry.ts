/** Says how long a certificate still holds. */
import { about, type Finding } from './finding.ts';

const { ok, warning, problem } = about('certificates');

/** Time enough for a hospital to order, sign and roll out another one. */
const WARN_DAYS = 30;
const DAY_MS = 86_400_000;

/** @param from when it begins to hold, where that is not known to be past */
export function expiry(subject: string, until: Date, now: Date, from?: Date): Finding {
  const day = until.toISOString().slice(0, 10);
  const left = (until.getTime() - now.getTime()) / DAY_MS;
  if (from !== undefined && from > now)
    return problem(
      subject,
      `holds only from ${from.toISOString().slice(0, 10)}`,
      'Set the clock of this machine right, or wait.',
    );
  if (left <= 0)
    return problem(subject, `expired on ${day}`, 'Put a new certificate in its place; it is read at once.');
  if (left <= WARN_DAYS)
    return warning(subject, `expires on ${day}`, 'Order a new certificate now and put it in its place in time.');
  return ok(subject, `holds until ${day}`);
}
