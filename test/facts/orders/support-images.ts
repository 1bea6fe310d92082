/** Builds image records for the tests of this folder, with fixed days. */
import type { EarlierImaging } from '../../../src/domain/patient-facts.ts';
import { createCalendar } from '../../../src/facts/calendar.ts';
import { createImagingReader } from '../../../src/facts/orders/earlier-imaging.ts';
import type { ImagingReading } from '../../../src/facts/orders/types.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';
import { resource } from './support.ts';

const calendar = createCalendar('Europe/Oslo');
const readImaging = createImagingReader({ terminology: loadTerminology(), calendar });
export const today = calendar.today(new Date('2026-11-22T10:00:00+01:00'));

const dcm = 'http://dicom.nema.org/resources/ontology/DCM';

/** Reads records as the chart holds them, by their type. */
export function imagesOf(...records: readonly object[]): ImagingReading {
  const byType = new Map<string, ReturnType<typeof resource>[]>();
  for (const record of records) {
    const read = resource(record);
    byType.set(read.resourceType, [...(byType.get(read.resourceType) ?? []), read]);
  }
  return readImaging(byType, today);
}

export function study(fields: object = {}, modality = 'MR'): object {
  const base = { resourceType: 'ImagingStudy', id: 's', status: 'available', started: '2026-11-01T09:00:00+01:00' };
  return { ...base, modality: [{ system: dcm, code: modality }], description: 'MR LS-columna', ...fields };
}

export function report(fields: object = {}): object {
  const category = [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }];
  const base = { resourceType: 'DiagnosticReport', id: 'r', status: 'final', effectiveDateTime: '2026-11-01' };
  return { ...base, category, code: { text: 'MR LS-columna' }, ...fields };
}

export function procedure(fields: object = {}): object {
  const base = { resourceType: 'Procedure', id: 'p', status: 'completed', performedDateTime: '2026-11-01' };
  return { ...base, code: { text: 'MR LS-columna' }, ...fields };
}

export function imageDaysAgo(min: number, max = min): EarlierImaging {
  return {
    reference: 'ImagingStudy/s',
    modality: 'mr',
    region: 'lumbar',
    daysAgo: { min, max },
    date: '2026-11-01',
    newSince: 'unknown',
    showsProlapse: false,
  };
}
