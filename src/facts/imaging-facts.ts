/** Earlier images, and what has happened since that makes them out of date. */
import { type Finding, type FindingCode, findingsInGroup } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import type { Episode } from './episode.ts';
import { withNewSince } from './orders/since-imaging.ts';
import type { ImagingEvent, ImagingReading } from './orders/types.ts';
import type { Reading } from './reading.ts';

/** Red flags that stand alone (reading.md, Red flags, "urgent"), and the diagnoses behind them. */
const strongFlags: readonly FindingCode[] = [
  'fever',
  'weight-loss',
  'cancer-history',
  'raised-esr',
  'drug-misuse',
  'trauma',
  'widespread-neurological-deficit',
  'spinal-infection',
  'spinal-metastasis',
  'vertebral-fracture',
  'cauda-equina-syndrome',
  'spinal-cord-compression',
];

export function readImaging(
  reading: Reading,
  { imaging, radiation }: ImagingReading,
  episode: Episode,
  finding: (code: FindingCode) => Finding,
): Pick<PatientFacts, 'earlierImaging' | 'earlierRadiation'> {
  if (imaging.length === 0) return { earlierImaging: imaging, earlierRadiation: radiation };
  const events = [
    ...findingsInGroup('emergency').flatMap((code) => newestEvents(reading, finding(code))),
    ...strongFlags.flatMap((code) => firstEvent(reading, finding(code), 'strong-red-flag')),
    ...firstEvent(reading, finding('motor-deficit'), 'motor-deficit'),
    ...firstEvent(reading, finding('increasing-pain'), 'worsening'),
    ...worsening(reading),
  ];
  const { days } = episode.duration;
  const since = days === undefined ? { events } : { events, onsetDaysAgo: days };
  return { earlierImaging: withNewSince(imaging, since), earlierRadiation: radiation };
}

/** An emergency sign seen again after the picture is new trouble, however old its first record is. */
function newestEvents({ calendar, today }: Reading, { state, evidence }: Finding): readonly ImagingEvent[] {
  if (state !== 'present') return [];
  return evidence
    .filter((one) => one.state === 'present')
    .map((one): ImagingEvent => {
      const daysAgo = calendar.daysAgo(one.date, today);
      return daysAgo === undefined ? { kind: 'emergency-sign' } : { kind: 'emergency-sign', daysAgo };
    });
}

/** Any other sign is new on the day it was first recorded; written down again it is nothing new. */
function firstEvent(
  { collected, today }: Reading,
  { code, state }: Finding,
  kind: ImagingEvent['kind'],
): readonly ImagingEvent[] {
  if (state !== 'present') return [];
  let first: ImagingEvent['daysAgo'];
  for (const { says, over, asks, time, began } of collected.statements.get(code) ?? []) {
    const start = began ?? time;
    if (says !== 'present' || over || asks !== undefined || start === undefined) continue;
    const daysAgo = { min: Math.max(0, today - start.max), max: today - start.min };
    if (first === undefined || daysAgo.max > first.max) first = daysAgo;
  }
  return first === undefined ? [{ kind }] : [{ kind, daysAgo: first }];
}

function worsening({ collected, today }: Reading): readonly ImagingEvent[] {
  return collected.courses
    .filter(({ value, time }) => value === 'worsening' && time !== undefined)
    .map(({ time }): ImagingEvent => {
      const daysAgo = time === undefined ? undefined : { min: Math.max(0, today - time.max), max: today - time.min };
      return daysAgo === undefined ? { kind: 'worsening' } : { kind: 'worsening', daysAgo };
    });
}
