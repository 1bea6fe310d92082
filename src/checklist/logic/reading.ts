/** What the service has read from the record, as its answer to the checklist gives it. */
import type { CdsResponse } from '../../cds-hooks/types.ts';
import type { NotKnownWord } from '../../domain/decision.ts';
import type { Finding, FindingCode } from '../../domain/findings.ts';
import type { Course } from '../../domain/patient-facts.ts';

export interface ServiceReading {
  /** Every finding, with the records behind it. */
  readonly findings: Readonly<Partial<Record<FindingCode, Pick<Finding, 'state' | 'evidence' | 'conflicting'>>>>;
  /** Must be recorded absent before anything reassures. */
  readonly required: readonly FindingCode[];
  /** What the advice given now calls unknown. */
  readonly asks: readonly FindingCode[];
  readonly words: readonly NotKnownWord[];
  readonly course: Course;
  /** Days since onset, when known. */
  readonly days?: { readonly min: number; readonly max: number };
  /** FHIR types of which something could not be read. */
  readonly unavailable: readonly string[];
  readonly inScope: boolean;
}

/** The answer of `POST /checklist/api/services/{id}`: that of the hook, and what it was read from. */
export interface ServiceAnswer {
  readonly response: CdsResponse;
  readonly reading: ServiceReading;
}

export interface ChartAnswer {
  readonly answer: 'yes' | 'no';
  /** As recorded; missing where nothing is dated. */
  readonly date?: string;
  /** Resource type, or `derived`: a list that was read whole and does not hold it. */
  readonly source: string;
  readonly conflicting: boolean;
}

/** What the record answers itself: present or absent, with the newest record that says so. */
export function chartAnswer(reading: ServiceReading, code: FindingCode): ChartAnswer | undefined {
  const finding = reading.findings[code];
  if (finding === undefined || finding.state === 'not-documented') return undefined;
  const record = newest(finding.evidence.filter(({ state }) => state === finding.state));
  return {
    answer: finding.state === 'present' ? 'yes' : 'no',
    ...(record?.date !== undefined && { date: record.date }),
    source: record?.source ?? 'derived',
    conflicting: finding.conflicting === true,
  };
}

/** What somebody has stated: that a list does not hold a thing is nobody's answer to a question about it. */
export function statedAnswer(reading: ServiceReading, code: FindingCode): ChartAnswer | undefined {
  const record = chartAnswer(reading, code);
  return record?.source === 'derived' ? undefined : record;
}

export interface OlderRecord {
  readonly date?: string;
  readonly source: string;
  readonly denied: boolean;
}

/** A record that is too old, too coarse or undated to count: it is shown beside the question, and answers nothing. */
export function olderRecord(reading: ServiceReading, code: FindingCode): OlderRecord | undefined {
  const finding = reading.findings[code];
  if (finding === undefined || finding.state !== 'not-documented') return undefined;
  const record = newest(finding.evidence.filter(({ state }) => state === 'asks' || state === 'history'));
  if (record === undefined) return undefined;
  const { date, source, note } = record;
  return { ...(date !== undefined && { date }), source, denied: note === 'denied-earlier' };
}

function newest<Record extends { readonly date?: string }>(records: readonly Record[]): Record | undefined {
  return records.toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))[0];
}
