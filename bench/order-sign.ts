/** Hook calls for `back-pain-order-sign` with complete prefetch, as text of a wanted size. */
import { templatesFor } from '../src/cds-hooks/prefetch.ts';
import { type Codes, makePatient, type PatientRecord } from './chart.ts';
import { createRandom } from './random.ts';

const templates = Object.entries(templatesFor('order-sign'));

/** Every prefetch key of the service is served: a resource, or a Bundle that may be empty. */
function prefetchOf(record: PatientRecord): Record<string, unknown> {
  const prefetch: Record<string, unknown> = {};
  for (const [key, template] of templates) prefetch[key] = answerTo(template, record);
  return prefetch;
}

function answerTo(template: string, record: PatientRecord): unknown {
  const [type = ''] = template.split(/[/?]/, 1);
  if (type === 'Patient') return record.patient;
  if (type === 'Encounter') return record.encounter;
  if (type === 'Condition') return searchset(record.conditions);
  if (type === 'MedicationRequest') return searchset(record.medications);
  if (template.includes('category=exam')) return searchset(record.exam);
  return searchset(template.includes('category=laboratory') ? record.laboratory : []);
}

function searchset(resources: readonly object[]): object {
  const entry = resources.map((resource) => ({ resource, search: { mode: 'match' } }));
  return { resourceType: 'Bundle', type: 'searchset', total: resources.length, ...(entry.length > 0 && { entry }) };
}

const lumbarMri = { system: 'http://snomed.info/sct', code: '433141005', display: 'MRI of lumbar and sacral spine' };

/** The body of one call: one patient, so many Observations, one order for MRI of the lumbar spine. */
export function orderSign(seed: number, observations: number, codes: Codes, today: Date): string {
  const record = makePatient(seed, observations, codes, createRandom(seed), today);
  const subject = { reference: `Patient/${record.id}` };
  const order = {
    resourceType: 'ServiceRequest',
    id: 'mri',
    status: 'draft',
    intent: 'order',
    code: { coding: [lumbarMri] },
    subject,
  };
  return JSON.stringify({
    hook: 'order-sign',
    hookInstance: hookInstance(seed),
    context: {
      userId: 'Practitioner/bench',
      patientId: record.id,
      encounterId: `enc-${seed}`,
      draftOrders: { resourceType: 'Bundle', type: 'collection', entry: [{ resource: order }] },
    },
    prefetch: prefetchOf(record),
  });
}

/** A UUID of version 4 whose last twelve digits are the number: every call is another call. */
export function hookInstance(number: number): string {
  return `d1577c69-dfbe-44ad-8bf5-${number.toString(16).padStart(12, '0')}`;
}

/** How many Observations make a body of about so many bytes. */
export function observationsFor(bytes: number, codes: Codes, today: Date): number {
  const size = (count: number): number => Buffer.byteLength(orderSign(1, count, codes, today));
  const each = (size(400) - size(0)) / 400;
  return Math.max(0, Math.round((bytes - size(0)) / each));
}
