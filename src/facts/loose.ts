/** Fields of resources as they come: nothing outside is trusted to have the type that FHIR gives it. */

export type Loose = Readonly<Record<string, unknown>>;

const nothing: readonly never[] = Object.freeze([]);

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object in that field, if it is one. */
export function objectOf(value: unknown): Loose | undefined {
  return isLoose(value) ? value : undefined;
}

/** The list in that field; anything else is an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : nothing;
}

/** One or many: FHIR R4 and older versions differ on some elements (Condition.bodySite, Observation.bodySite). */
export function oneOrMany(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? nothing : [value];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Codings of a CodeableConcept; a lone Coding is taken as a list of one. */
export function codingsOf(concept: unknown): readonly unknown[] {
  if (!isLoose(concept)) return nothing;
  if (Array.isArray(concept.coding)) return concept.coding;
  return typeof concept.code === 'string' ? [concept] : nothing;
}

/** First code of a status given as CodeableConcept, Coding or bare string, in lower case. */
export function statusOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.toLowerCase();
  for (const coding of codingsOf(value)) {
    const code = isLoose(coding) ? textOf(coding.code) : undefined;
    if (code !== undefined) return code.toLowerCase();
  }
  return undefined;
}

/** `Condition/1` of a Reference, whatever stands before it; fragments (`#m1`) and URNs as they are. */
export function referenceOf(value: unknown): string | undefined {
  const reference = isLoose(value) ? textOf(value.reference) : undefined;
  if (reference === undefined) return undefined;
  const history = reference.indexOf('/_history/');
  const plain = history >= 0 ? reference.slice(0, history) : reference;
  const last = plain.lastIndexOf('/');
  const before = plain.lastIndexOf('/', last - 1);
  return before < 0 ? plain : plain.slice(before + 1);
}

/** `Observation/1` of a resource; missing without id. */
export function nameOf(resource: Loose, type: string): string | undefined {
  return typeof resource.id === 'string' ? `${type}/${resource.id}` : undefined;
}

/** False when the resource says that it is about another patient; no subject or an unresolvable one passes. */
export function isAbout(resource: Loose, patientId: string): boolean {
  const subject = resource.subject ?? resource.patient;
  if (!isLoose(subject) || typeof subject.reference !== 'string') return true;
  // The usual form is checked without cutting strings: this runs once for every resource.
  if (subject.reference.length === patientId.length + 8 && subject.reference.endsWith(patientId)) return true;
  const reference = referenceOf(subject);
  if (reference === undefined || !reference.startsWith('Patient/')) return !reference?.startsWith('Group/');
  return reference.slice('Patient/'.length) === patientId;
}
