/** Conditions as statements about findings and as context: status, verification, onset, site. */
import { FINDING_SYSTEM } from '../domain/constants.ts';
import { type EvidenceSource, type FindingCode, findingNames, isFindingCode } from '../domain/findings.ts';
import type { RecordedTime } from './calendar.ts';
import { codingsOf, isAbout, isLoose, type Loose, nameOf, statusOf, textOf } from './loose.ts';
import { hasManyForms } from './many-forms.ts';
import { pastTime, type Reading } from './reading.ts';
import { needsMet } from './site-need.ts';
import type { CodeMatch } from './terminology/terminology.ts';
import { holdsWhileActive } from './windows.ts';

/** A Condition, or something that names one: a reason, a diagnosis in a report. */
export interface Stated {
  readonly source: EvidenceSource;
  readonly reference: string | undefined;
  readonly recorded: RecordedTime | undefined;
  readonly began: RecordedTime | undefined;
  readonly ended: RecordedTime | undefined;
  readonly active: boolean;
  readonly provisional: boolean;
  readonly refuted: boolean;
  readonly fresh: boolean;
  readonly resource: Loose;
}

/** ConditionClinicalStatusCodes that still count; no status counts as active. */
const activeStatuses: ReadonlySet<string> = new Set(['active', 'recurrence', 'relapse']);
const provisionalStatuses: ReadonlySet<string> = new Set(['provisional', 'differential', 'unconfirmed']);
export function readConditions(reading: Reading): void {
  const { chart } = reading;
  const added = new Set<unknown>(chart.newConditions);
  for (const resource of chart.newConditions) if (isLoose(resource)) readCondition(reading, resource, true);
  for (const resource of chart.resources.get('Condition') ?? []) {
    if (isLoose(resource) && !added.has(resource)) readCondition(reading, resource, false);
  }
}

function readCondition(reading: Reading, resource: Loose, fresh: boolean): void {
  const codings = codingsOf(resource.code);
  let stated: Stated | undefined;
  for (const coding of codings) {
    if (!isLoose(coding)) continue;
    const matches = reading.terminology.matches(textOf(coding.system), textOf(coding.code));
    if (matches.length === 0) continue;
    stated ??= open(reading, resource, fresh);
    if (stated === undefined) return;
    for (const match of matches) readStated(reading, stated, match, coding, 'Condition');
  }
}

function open(reading: Reading, resource: Loose, fresh: boolean): Stated | undefined {
  const verification = statusOf(resource.verificationStatus);
  if (verification === 'entered-in-error' || !isAbout(resource, reading.chart.patientId)) return undefined;
  const status = statusOf(resource.clinicalStatus);
  const ended = endOf(reading, resource);
  const recorded = pastTime(reading, resource.recordedDate ?? resource.dateRecorded);
  return {
    source: 'Condition',
    reference: nameOf(resource, 'Condition'),
    // What is being written now is dated now, unless it says otherwise.
    recorded:
      recorded ?? (fresh && resource.recordedDate === undefined ? reading.calendar.read(nowText(reading)) : undefined),
    began: onsetOf(reading, resource),
    ended,
    active:
      (status === undefined || activeStatuses.has(status)) && ended === undefined && resource.abatementBoolean !== true,
    provisional: verification !== undefined && provisionalStatuses.has(verification),
    refuted: verification === 'refuted',
    fresh,
    resource,
  };
}

/** Today as a FHIR date. */
export function nowText(reading: Reading): string {
  return reading.calendar.dayText(reading.today);
}

function onsetOf(reading: Reading, resource: Loose): RecordedTime | undefined {
  if (isLoose(resource.onsetPeriod)) return pastTime(reading, resource.onsetPeriod.start);
  return pastTime(reading, resource.onsetDateTime);
}

/** Abatement in the past; one that lies ahead has not happened. */
function endOf(reading: Reading, resource: Loose): RecordedTime | undefined {
  if (isLoose(resource.abatementPeriod)) return pastTime(reading, resource.abatementPeriod.end);
  return pastTime(reading, resource.abatementDateTime);
}

/** One coded diagnosis and one of its words. `type` is the resource column of the finding map that must allow it. */
export function readStated(reading: Reading, stated: Stated, match: CodeMatch, coding: Loose, type: string): void {
  if (match.role === 'ignored' || !match.resources.has(type)) return;
  const { word } = match;
  if (isFindingCode(word)) {
    addFinding(reading, stated, match, word, coding);
    return;
  }
  if (stated.refuted) return;
  const { source, reference, began, recorded, active, fresh, resource } = stated;
  reading.collected.contexts.push({ word, match, source, reference, began, recorded, active, fresh, resource });
}

function addFinding(reading: Reading, stated: Stated, match: CodeMatch, code: FindingCode, coding: Loose): void {
  const refuted = stated.refuted;
  if (refuted && (hasManyForms(code) || match.role !== 'counts' || !needsMet(match, stated.resource))) return;
  const suspicion = code.startsWith('suspected-') && findingNames[code].group === 'other';
  // Cancer once is cancer for ever: remission and resolved still count (reading.md, Windows).
  const over = !stated.active && !(code === 'cancer-history' && !refuted) && !lasts(code);
  reading.collected.add({
    code,
    says: refuted ? 'absent' : 'present',
    source: stated.source,
    reference: stated.reference,
    time: stated.recorded ?? stated.began,
    began: stated.began,
    asks: match.role === 'asks' ? 'coarse-code' : undefined,
    over: over && !refuted,
    ongoing: !refuted && stated.active && stated.source === 'Condition' && holdsWhileActive(code),
    fresh: stated.fresh,
    explicit: coding.system === FINDING_SYSTEM,
    provisional: stated.provisional && !suspicion,
    refuted,
    ended: stated.active ? undefined : stated.ended,
    match,
    recordedCode: textOf(coding.code),
    resource: stated.resource,
  });
}

/** Surgery and implants do not end when the Condition that reports them is closed. */
function lasts(code: FindingCode): boolean {
  return (
    code === 'previous-lumbar-surgery' || code === 'pacemaker' || code === 'cochlear-implant' || code === 'osteoporosis'
  );
}
