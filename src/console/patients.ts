/** Whom the console can be about: demo patients, those of a FHIR server, and charts that the user uploads. */
import type { Bundle, FhirResource, Patient } from 'fhir/r4';
import type { DemoPatient } from '../demo/patients.ts';
import type { Localized } from '../domain/language.ts';
import type { HookName } from '../domain/patient-facts.ts';
import { isOrder } from './drafts.ts';
import type { About, Order } from './orders.ts';

export interface ConsolePatient {
  /** Tells it apart on this page: an uploaded chart may have the id of a demo patient. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly describes?: Localized;
  readonly hook: HookName;
  readonly encounterId?: string;
  readonly orders: readonly Order[];
  /** All there is to read; missing: it stands on the FHIR server. */
  readonly chart?: readonly FhirResource[];
}

export function fromDemo({ id, name, describes, hook, encounterId, orders }: DemoPatient): ConsolePatient {
  const about = { ...(encounterId !== undefined && { encounterId }) };
  return { key: id, id, name, describes, hook, ...about, orders: orders.filter(isOrder) };
}

/** A patient of a FHIR server about whom nothing but the Patient is known yet. */
export function fromServer(patient: Patient): ConsolePatient {
  const id = patient.id ?? '';
  return { key: id, id, name: nameOf(patient), hook: 'patient-view', orders: [] };
}

export function aboutOf({ id, encounterId }: ConsolePatient): About {
  return { patientId: id, ...(encounterId !== undefined && { encounterId }) };
}

export type UploadProblem = 'notJson' | 'notBundle' | 'noPatient';

/** @param text of a file: a Bundle of any type with one Patient; its drafts become the orders on the page */
export function fromFile(text: string): ConsolePatient | UploadProblem {
  const bundle = parse(text);
  if (bundle === undefined) return 'notJson';
  if (bundle.resourceType !== 'Bundle') return 'notBundle';
  const all = (bundle.entry ?? []).flatMap(({ resource }) => (resource ? [named(resource)] : []));
  const patient = all.find((resource): resource is Patient => resource.resourceType === 'Patient');
  if (patient === undefined) return 'noPatient';
  const orders = all.filter(isOrder).filter(({ status }) => status === 'draft');
  const encounter = all.find(({ resourceType }) => resourceType === 'Encounter');
  return {
    key: `file-${patient.id}`,
    id: patient.id ?? '',
    name: nameOf(patient),
    hook: orders.length > 0 ? 'order-sign' : 'patient-view',
    ...(encounter?.id !== undefined && { encounterId: encounter.id }),
    orders,
    chart: all.filter((resource) => !orders.some((order) => order === resource)),
  };
}

function parse(text: string): Bundle<FhirResource> | undefined {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null ? (content as Bundle<FhirResource>) : undefined;
  } catch {
    return undefined;
  }
}

/** What comes without an id could not be told apart in an answer that holds it twice. */
function named(resource: FhirResource): FhirResource {
  return resource.id === undefined ? { ...resource, id: crypto.randomUUID() } : resource;
}

function nameOf({ name = [], id }: Patient): string {
  const [first] = name;
  const words = first?.text ?? [...(first?.given ?? []), first?.family].filter(Boolean).join(' ');
  return words === '' ? `Patient/${id}` : words;
}
