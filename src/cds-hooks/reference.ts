/** Ids and references as clients send them, brought to the one form the service works with. */

/** FHIR ids, and a little more: some servers use underscores and ids beyond 64 characters. */
const idForm = /^[A-Za-z0-9\-._]{1,128}$/;
/** `ServiceRequest/1`, with or without a server before it and a version behind it. */
const referenceForm = /^(.*\/)?([A-Z][A-Za-z]{2,40})\/([A-Za-z0-9\-._]{1,128})(?:\/_history\/[A-Za-z0-9\-._]{1,128})?$/;

/** Can a reference hold it? Dots alone would climb in a URL path. */
export function isId(text: string): boolean {
  return idForm.test(text) && text !== '.' && text !== '..';
}

/**
 * The bare logical id in `123`, `Patient/123` or `https://ehr.example/fhir/Patient/123`.
 *
 * @param type the only resource type the reference may name
 * @returns undefined when it is none of these
 */
export function bareId(text: string, type: string): string | undefined {
  if (isId(text)) return text;
  const [, , named, id] = referenceForm.exec(text) ?? [];
  return named === type && id !== undefined && isId(id) ? id : undefined;
}

/**
 * `ServiceRequest/1` from a local reference, or from an absolute one below the caller's own FHIR server. Undefined for
 * every other server, for whatever is read is read from the caller's.
 */
export function localReference(text: string, fhirServer: string | undefined): string | undefined {
  const [, before, type, id] = referenceForm.exec(text) ?? [];
  if (type === undefined || id === undefined || !isId(id)) return undefined;
  if (before === undefined) return `${type}/${id}`;
  return fhirServer !== undefined && before === withSlash(fhirServer) ? `${type}/${id}` : undefined;
}

/** A base URL as references begin with it. */
export function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

/** `Type/id` at the end of any reference, wherever it points; for comparing names within one request. */
export function nameIn(reference: string): string {
  const [, , type, id] = referenceForm.exec(reference) ?? [];
  return type !== undefined && id !== undefined ? `${type}/${id}` : reference;
}

/** `ServiceRequest` of `ServiceRequest/1`. */
export function typeIn(reference: string): string {
  return reference.slice(0, reference.indexOf('/'));
}
