/** Which advice a site has switched off; an emergency only with a second setting that names who answers for it. */
import { type AdviceCode, adviceCodes } from '../domain/advice.ts';
import { emergencyMatters } from '../rules/precedence.ts';
import { type Place, texts } from './place.ts';
import type { EmergenciesOff, Tuning } from './types.ts';

const CONFIRMATION = 'emergenciesOffConfirmedBy';
export const switchedOffKeys = ['switchedOff', CONFIRMATION] as const;

const needsConfirmation = `is about an emergency and is not switched off without ${CONFIRMATION}: "Name, role, date"`;
const known: ReadonlySet<string> = new Set(adviceCodes);
const aboutEmergency: ReadonlySet<string> = emergencyMatters;

/** The confirmation stands beside the list it confirms: one for everybody does not hold for a client, nor the other way. */
export function readSwitchedOff(place: Place): Pick<Tuning, 'switchedOff' | 'emergenciesOff'> {
  const confirmedBy = readConfirmation(place);
  const entries = texts(place, 'switchedOff', (entry) => {
    if (!known.has(entry)) return 'is not an advice code';
    return aboutEmergency.has(entry) && confirmedBy === undefined ? needsConfirmation : undefined;
  });
  const codes = adviceCodes.filter((code) => entries?.includes(code));
  const emergencies = codes.filter((code) => emergencyMatters.has(code));
  if (confirmedBy !== undefined && emergencies.length === 0) {
    place.problems.push(`${place.path}${CONFIRMATION}: confirms nothing, for switchedOff names no emergency`);
  }
  return {
    ...(entries && { switchedOff: new Set(codes.filter((code) => !emergencyMatters.has(code))) }),
    ...(confirmedBy !== undefined &&
      emergencies.length > 0 && { emergenciesOff: { advice: new Set(emergencies), confirmedBy } }),
  };
}

/** `Kari Nordmann, medical director, 2026-11-22`; undefined when it is missing or wrong. */
function readConfirmation({ content, path, problems }: Place): string | undefined {
  const value = content[CONFIRMATION];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isConfirmation(value)) return value;
  problems.push(`${path}${CONFIRMATION}: must be "Name, role, date", with the date as 2026-11-22`);
  // Its own problem is enough: the emergencies are not refused once more.
  return '';
}

function isConfirmation(text: string): boolean {
  const [, name = '', role = '', date = ''] = /^([^,\n]{3,80}),([^,\n]{2,80}),\s*(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  return /\p{L}/u.test(name) && /\p{L}/u.test(role) && isDay(date);
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** For the log at start and at every reload: loud on purpose, because no card will tell. */
export function emergencyNotices(whose: string, off: EmergenciesOff | undefined): readonly string[] {
  if (off === undefined) return [];
  return [...off.advice].map(
    (code: AdviceCode) =>
      `EMERGENCY ADVICE IS OFF ${whose}: ${code} is never shown to a clinician; confirmed by ${off.confirmedBy}`,
  );
}
