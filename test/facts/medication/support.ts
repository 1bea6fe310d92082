/** Medicines of small charts: facts are read when a medicine is being ordered, so one that matters to nobody is. */
import type { MedicationFacts } from '../../../src/domain/medication.ts';
import type { Chart } from '../../../src/facts/chart.ts';
import { factsOf, type Resource } from '../support.ts';

const omeprazole: Resource = {
  resourceType: 'MedicationRequest',
  id: 'omeprazole',
  status: 'draft',
  intent: 'order',
  medicationCodeableConcept: { text: 'Omeprazol', coding: [{ system: 'http://www.whocc.no/atc', code: 'A02BC01' }] },
};

export function medicationOf(
  resources: readonly Resource[],
  drafts: readonly Resource[] = [],
  more: Partial<Chart> = {},
): MedicationFacts {
  const orders = [omeprazole, ...drafts].map((resource) => ({ resource: resource as never, selected: true }));
  return factsOf(resources, { hook: 'order-sign', orders, ...more }).medication;
}
