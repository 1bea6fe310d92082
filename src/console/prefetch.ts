/** Fills prefetch templates as an EHR does: from a FHIR server, or from a chart that stands on the page alone. */
import type { Bundle, CodeableConcept, FhirResource } from 'fhir/r4';

export type Templates = Readonly<Record<string, string>>;
export type Prefetch = Readonly<Record<string, unknown>>;

/** @returns undefined when a token has no value: the key is then left out */
export function fillTokens(template: string, context: Readonly<Record<string, unknown>>): string | undefined {
  const practitioner = typeof context.userId === 'string' ? context.userId.replace('Practitioner/', '') : undefined;
  const values: Readonly<Record<string, unknown>> = { ...context, userPractitionerId: practitioner };
  let complete = true;
  const filled = template.replace(/\{\{(?:context\.)?(\w+)\}\}/g, (_whole, name: string) => {
    const value = values[name];
    if (typeof value !== 'string') complete = false;
    return encodeURIComponent(String(value));
  });
  return complete ? filled : undefined;
}

/** @param query a template with its tokens filled: `Patient/1` or `Observation?patient=1&category=exam` */
export function answerFromChart(query: string, chart: readonly FhirResource[]): FhirResource | undefined {
  const [path = '', search] = query.split('?');
  if (search === undefined) return chart.find(({ resourceType, id }) => `${resourceType}/${id}` === path);
  return searchSet(chart.filter((resource) => isAskedFor(resource, query)));
}

export function searchSet(resources: readonly FhirResource[]): Bundle {
  const entry = resources.map((resource) => ({ resource, search: { mode: 'match' as const } }));
  return { resourceType: 'Bundle', type: 'searchset', total: entry.length, entry };
}

/** Reads what our own templates ask for: type, patient, category and code; other parameters leave nothing out. */
export function isAskedFor(resource: FhirResource, query: string): boolean {
  const [type, search = ''] = query.split('?');
  if (resource.resourceType !== type) return false;
  const parameters = new URLSearchParams(search);
  return (
    isAbout(resource, parameters.get('patient')) &&
    hasCode(conceptsOf(resource, 'category'), parameters.get('category')) &&
    hasCode(conceptsOf(resource, 'code'), parameters.get('code'))
  );
}

function isAbout(resource: FhirResource, patient: string | null): boolean {
  const reference = referenceIn(resource, 'subject') ?? referenceIn(resource, 'patient');
  return patient === null || reference === undefined || reference.endsWith(patient.replace(/^Patient\//, ''));
}

function referenceIn(resource: FhirResource, field: 'subject' | 'patient'): string | undefined {
  const value = fieldsOf(resource)[field];
  const reference = value instanceof Object && 'reference' in value ? value.reference : undefined;
  return typeof reference === 'string' ? reference : undefined;
}

function fieldsOf(resource: FhirResource): Readonly<Record<string, unknown>> {
  return { ...resource };
}

function conceptsOf(resource: FhirResource, field: 'category' | 'code'): readonly CodeableConcept[] {
  const value = fieldsOf(resource)[field];
  return (Array.isArray(value) ? value : [value]).filter((one): one is CodeableConcept => one instanceof Object);
}

/** @param wanted `code`, `system|code`, `system|` or several with commas; null: everything */
function hasCode(concepts: readonly CodeableConcept[], wanted: string | null): boolean {
  if (wanted === null) return true;
  const codings = concepts.flatMap(({ coding = [] }) => coding);
  return wanted.split(',').some((one) => {
    const [system, code] = one.includes('|') ? one.split('|') : [undefined, one];
    return codings.some((coding) => (!system || coding.system === system) && (!code || coding.code === code));
  });
}
