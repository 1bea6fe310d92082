/** Procedures done and devices worn: earlier surgery, implants, treatment that weakens the immune system. */
import { type EvidenceSource, isFindingCode } from '../domain/findings.ts';
import type { RecordedTime } from './calendar.ts';
import { codingsOf, isAbout, isLoose, type Loose, nameOf, objectOf, textOf } from './loose.ts';
import { pastTime, type Reading } from './reading.ts';
import { statementOf } from './statements.ts';
import type { CodeMatch } from './terminology/terminology.ts';

/** Never done, or not yet. */
const undone: ReadonlySet<unknown> = new Set(['entered-in-error', 'not-done', 'preparation']);

export function readProcedures(reading: Reading): void {
  for (const resource of reading.chart.resources.get('Procedure') ?? []) {
    if (!isLoose(resource) || undone.has(resource.status) || !isAbout(resource, reading.chart.patientId)) continue;
    readCodes(reading, resource, resource.code, 'Procedure', timeOfProcedure(reading, resource));
  }
}

export function timeOfProcedure(reading: Reading, resource: Loose): RecordedTime | undefined {
  const period = objectOf(resource.performedPeriod);
  return pastTime(reading, resource.performedDateTime ?? period?.end ?? period?.start);
}

export function readDevices(reading: Reading): void {
  for (const resource of reading.chart.resources.get('Device') ?? []) {
    if (!isLoose(resource) || resource.status === 'entered-in-error' || !isAbout(resource, reading.chart.patientId))
      continue;
    readCodes(reading, resource, resource.type, 'Device', pastTime(reading, resource.manufactureDate));
  }
}

function readCodes(
  reading: Reading,
  resource: Loose,
  concept: unknown,
  source: EvidenceSource,
  time: RecordedTime | undefined,
): void {
  for (const coding of codingsOf(concept)) {
    if (!isLoose(coding)) continue;
    const code = textOf(coding.code);
    for (const match of reading.terminology.matches(textOf(coding.system), code)) {
      if (match.role === 'ignored' || !match.resources.has(source)) continue;
      add(reading, resource, match, code, source, time);
    }
  }
}

function add(
  reading: Reading,
  resource: Loose,
  match: CodeMatch,
  recordedCode: string | undefined,
  source: EvidenceSource,
  time: RecordedTime | undefined,
): void {
  const { word } = match;
  const reference = nameOf(resource, source);
  if (!isFindingCode(word)) {
    const active = resource.status !== 'inactive';
    reading.collected.contexts.push({
      word,
      match,
      source,
      reference,
      began: undefined,
      recorded: time,
      active,
      fresh: false,
      resource,
    });
    return;
  }
  reading.collected.add(
    statementOf({
      code: word,
      says: 'present',
      source,
      reference,
      time,
      asks: match.role === 'asks' ? 'coarse-code' : undefined,
      // An inactive device has been taken out or switched off: shown, and no hindrance by itself.
      over: source === 'Device' && resource.status === 'inactive',
      match,
      recordedCode,
      resource,
    }),
  );
}
