/** Diagnoses named outside Conditions: reasons of encounters and orders, conclusions of image reports. */
import { isFindingCode } from '../domain/findings.ts';
import type { RecordedTime } from './calendar.ts';
import { nowText, readStated, type Stated } from './conditions.ts';
import { codingsOf, isAbout, isLoose, type Loose, listOf, nameOf, objectOf, textOf } from './loose.ts';
import { pastTime, type Reading } from './reading.ts';
import { placedReason } from './reason-site.ts';

export function readReasons(reading: Reading): void {
  for (const resource of reading.chart.resources.get('Encounter') ?? []) {
    if (isLoose(resource) && isAbout(resource, reading.chart.patientId)) readEncounter(reading, resource);
  }
  for (const { resource } of reading.chart.orders) if (isLoose(resource)) readOrder(reading, resource);
  for (const resource of reading.chart.resources.get('ServiceRequest') ?? []) {
    if (isLoose(resource) && isAbout(resource, reading.chart.patientId)) readPlan(reading, resource);
  }
  for (const resource of reading.chart.resources.get('DiagnosticReport') ?? []) {
    if (isLoose(resource) && isAbout(resource, reading.chart.patientId)) readReport(reading, resource);
  }
}

function statedBy(
  source: Stated['source'],
  resource: Loose,
  recorded: RecordedTime | undefined,
  more: Partial<Pick<Stated, 'reference' | 'active' | 'provisional' | 'fresh'>>,
): Stated {
  const { active = true, provisional = true, fresh = false } = more;
  const reference = 'reference' in more ? more.reference : nameOf(resource, source);
  return {
    source,
    reference,
    recorded,
    began: undefined,
    ended: undefined,
    active,
    provisional,
    refuted: false,
    fresh,
    resource,
  };
}

/** The reason somebody came is what is suspected, not what was found: it counts like a provisional diagnosis. */
function readEncounter(reading: Reading, resource: Loose): void {
  if (resource.status === 'entered-in-error' || resource.status === 'cancelled') return;
  const recorded = pastTime(reading, objectOf(resource.period)?.start);
  readConcepts(
    reading,
    resource.reasonCode,
    statedBy('Encounter', resource, recorded, { active: isCurrent(reading, resource, recorded) }),
    'Condition',
  );
}

/** What somebody came for years ago is no active problem. */
function isCurrent({ today, windows }: Reading, resource: Loose, recorded: RecordedTime | undefined): boolean {
  return resource.status !== 'finished' || recorded === undefined || recorded.max >= today - windows.symptomsAtMost;
}

/** An order of this call is being written now: its reason is of today, and a sign named there is a fresh one. */
function readOrder(reading: Reading, resource: Loose): void {
  const reference = nameOf(resource, textOf(resource.resourceType) ?? 'ServiceRequest');
  const recorded = reading.calendar.read(nowText(reading));
  const stated = statedBy('ServiceRequest', resource, recorded, { fresh: true, reference });
  readConcepts(reading, resource.reasonCode, stated, 'Condition');
  if (resource.resourceType !== 'ServiceRequest') return;
  // What is ordered is no suspicion: an ordered discectomy is surgery considered.
  readConcepts(reading, [resource.code], { ...stated, provisional: false }, 'ServiceRequest');
}

/** Orders already placed speak of plans only (surgery that is considered). */
function readPlan(reading: Reading, resource: Loose): void {
  if (resource.status !== 'active' && resource.status !== 'on-hold') return;
  const stated = statedBy('ServiceRequest', resource, pastTime(reading, resource.authoredOn), { provisional: false });
  readConcepts(reading, [resource.code], stated, 'ServiceRequest');
}

function readReport(reading: Reading, resource: Loose): void {
  const { status } = resource;
  if (status === 'entered-in-error' || status === 'cancelled') return;
  const period = objectOf(resource.effectivePeriod);
  const recorded = pastTime(reading, resource.effectiveDateTime ?? period?.end ?? resource.issued);
  const provisional =
    status !== undefined &&
    status !== 'final' &&
    status !== 'amended' &&
    status !== 'corrected' &&
    status !== 'appended';
  const stated = statedBy('DiagnosticReport', resource, recorded, { provisional });
  readConcepts(reading, resource.conclusionCode, stated, 'Condition');
}

function readConcepts(reading: Reading, concepts: unknown, stated: Stated, type: string): void {
  for (const concept of listOf(concepts)) {
    for (const coding of codingsOf(concept)) {
      if (!isLoose(coding)) continue;
      for (const match of reading.terminology.matches(textOf(coding.system), textOf(coding.code))) {
        // Reasons are written in the codes of Conditions; a plan in those of ServiceRequests. Of plans and
        // reports only findings are ours: a picture of a worn spine is no back problem of today.
        const onlyFindings = type === 'ServiceRequest' || stated.source === 'DiagnosticReport';
        if (onlyFindings && !isFindingCode(match.word)) continue;
        const placed = type === 'Condition' ? placedReason(stated.resource, concept, match) : stated.resource;
        readStated(reading, placed === stated.resource ? stated : { ...stated, resource: placed }, match, coding, type);
      }
    }
  }
}
