/** Earlier pictures of the patient: studies, reports and procedures, the same examination counted once. */
import type { FhirResource } from 'fhir/r4';
import type { Interval } from '../../domain/interval.ts';
import type { EarlierImaging } from '../../domain/patient-facts.ts';
import type { Calendar } from '../calendar.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { at, listAt, textAt } from './fields.ts';
import { type Examination, examinationOf } from './image-record.ts';
import { lastSegment } from './order-parts.ts';
import type { ImagingReader, ImagingReading } from './types.ts';

export interface ImagingReaderDeps {
  readonly terminology: Terminology;
  readonly calendar: Calendar;
}

/** A record of an examination: what it shows, where it stands, and when it was. */
interface DatedRecord extends Examination {
  readonly reference: string;
  readonly date: string;
  readonly daysAgo: Interval;
  /** Ids of the ImagingStudy that a report is about. */
  readonly studies: readonly string[];
}

/** Cumulated dose is looked at over 5 years (PatientFacts.earlierRadiation). */
const radiationDays = 5 * 365 + 1;
/** "Some day, we do not know when": open to the past. */
const undated: Interval = Object.freeze({ min: 0, max: Number.MAX_SAFE_INTEGER });
/** The study itself comes first: its images are what can be fetched. */
const types = ['ImagingStudy', 'DiagnosticReport', 'Procedure'] as const;
/** Nobody has more pictures than this; the newest come first in what servers send. */
const mostRecords = 500;

/** @see ImagingReader */
export function createImagingReader({ terminology, calendar }: ImagingReaderDeps): ImagingReader {
  return (resources, today) => {
    const merged: DatedRecord[] = [];
    for (const type of types) {
      for (const resource of (resources.get(type) ?? []).slice(0, mostRecords)) {
        const record = recordOf(resource, type, terminology, calendar, today);
        if (record !== undefined) addOrMerge(merged, record);
      }
    }
    return readingOf(merged.sort((a, b) => a.daysAgo.min - b.daysAgo.min || a.daysAgo.max - b.daysAgo.max));
  };
}

function readingOf(records: readonly DatedRecord[]): ImagingReading {
  const imaging: EarlierImaging[] = [];
  const radiation: EarlierImaging[] = [];
  for (const record of records) {
    const { reference, modality, region = 'other', daysAgo, date, showsProlapse } = record;
    const image: EarlierImaging = { reference, modality, region, daysAgo, date, newSince: 'unknown', showsProlapse };
    imaging.push(image);
    if (record.ionisingTrunk && date !== '' && daysAgo.min <= radiationDays) radiation.push(image);
  }
  return { imaging, radiation };
}

function recordOf(
  resource: FhirResource,
  type: string,
  terminology: Terminology,
  calendar: Calendar,
  today: number,
): DatedRecord | undefined {
  const examination = examinationOf(resource, type, terminology);
  if (examination === undefined) return undefined;
  const date = dateOf(resource, type);
  const daysAgo = date === undefined ? undated : calendar.daysAgo(date, today);
  // A picture of tomorrow, or a date that is none, is no earlier picture.
  if (daysAgo === undefined) return undefined;
  const studies = listAt(resource, 'imagingStudy').map((study) => lastSegment(textAt(study, 'reference') ?? ''));
  return { ...examination, reference: `${type}/${textAt(resource, 'id') ?? ''}`, date: date ?? '', daysAgo, studies };
}

function dateOf(resource: unknown, type: string): string | undefined {
  if (type === 'ImagingStudy') {
    return textAt(resource, 'started') ?? textAt(listAt(resource, 'series')[0], 'started');
  }
  const name = type === 'Procedure' ? 'performed' : 'effective';
  const period = at(resource, `${name}Period`);
  const when = textAt(resource, `${name}DateTime`) ?? textAt(period, 'start') ?? textAt(period, 'end');
  return when ?? textAt(resource, 'issued');
}

/** The same examination: the report names the study, or day, method and region agree as far as both are known. */
function addOrMerge(merged: DatedRecord[], record: DatedRecord): void {
  const index = merged.findIndex((other) => isSame(other, record));
  const other = merged[index];
  if (other === undefined) {
    merged.push(record);
    return;
  }
  const region = other.region ?? record.region;
  merged[index] = {
    ...other,
    ...(region === undefined ? {} : { region }),
    modality: other.modality === 'other' ? record.modality : other.modality,
    showsProlapse: other.showsProlapse || record.showsProlapse,
    ionisingTrunk: other.ionisingTrunk || record.ionisingTrunk,
    ...(other.date === '' ? { date: record.date, daysAgo: record.daysAgo } : {}),
  };
}

function isSame(one: DatedRecord, other: DatedRecord): boolean {
  if (other.studies.includes(lastSegment(one.reference)) && one.reference.startsWith('ImagingStudy/')) return true;
  const sameDay = one.date !== '' && one.daysAgo.min === other.daysAgo.min && one.daysAgo.max === other.daysAgo.max;
  const modality = one.modality === other.modality || one.modality === 'other' || other.modality === 'other';
  const region = one.region === undefined || other.region === undefined || one.region === other.region;
  const records = one.reference.split('/')[0] !== other.reference.split('/')[0];
  return sameDay && modality && region && records;
}
