/** The core's memory, with a chart of its own for each patient: a search about one patient does not look at all the others. */
import type { SearchRequest, WithId } from '@medplum/core';
import { MemoryRepository } from '@medplum/fhir-router';
import type { Bundle, Resource } from '@medplum/fhirtypes';

/** The core walks through every resource of a type and reads each by FHIRPath: 884 Observations for the few of a patient. */
export class ChartRepository extends MemoryRepository {
  /** By reference of the patient, `Patient/1`. */
  readonly #charts = new Map<string, MemoryRepository>();
  /** Reference of the patient by that of the resource. */
  readonly #patients = new Map<string, string>();

  /** The core creates a resource anew when it is updated or patched. */
  override async createResource<T extends Resource>(resource: T): Promise<WithId<T>> {
    const created = await super.createResource(resource);
    const reference = `${created.resourceType}/${created.id}`;
    const patient = patientOf(created);
    if (this.#patients.get(reference) !== patient) await this.#takeOut(created.resourceType, created.id);
    if (patient !== undefined) {
      this.#patients.set(reference, patient);
      const chart = this.#charts.get(patient) ?? new MemoryRepository();
      this.#charts.set(patient, chart);
      await chart.createResource(created);
    }
    return created;
  }

  override async deleteResource(resourceType: string, id: string): Promise<void> {
    await super.deleteResource(resourceType, id);
    await this.#takeOut(resourceType, id);
  }

  override search<T extends Resource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const chart = this.#charts.get(patientIn(request) ?? '');
    return chart ? chart.search(request) : super.search(request);
  }

  async #takeOut(resourceType: string, id: string): Promise<void> {
    const reference = `${resourceType}/${id}`;
    const patient = this.#patients.get(reference);
    if (patient === undefined) return;
    this.#patients.delete(reference);
    await this.#charts.get(patient)?.deleteResource(resourceType, id);
  }
}

/** Every type that the demo server searches by patient has the patient in one of these. */
function patientOf(resource: Resource): string | undefined {
  const fields: Readonly<Record<string, unknown>> = { ...resource };
  return [fields.subject, fields.patient, fields.for]
    .map((field) => (field instanceof Object && 'reference' in field ? field.reference : undefined))
    .find((reference): reference is string => typeof reference === 'string' && reference.startsWith('Patient/'));
}

/** The one patient whom a search is about; undefined when it is about several, or somebody is left out. */
function patientIn({ filters = [] }: SearchRequest): string | undefined {
  const about = filters.find(({ code, operator }) => (code === 'patient' || code === 'subject') && operator === 'eq');
  return about?.value.includes(',') ? undefined : about?.value;
}
