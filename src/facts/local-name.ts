/** What a reference means in a chart: `Condition/1`, be it written relative, absolute or with a version. */

const version = /\/_history\/[^/]*$/;
const absolute = /^[a-z][a-z0-9+.-]*:\/\//i;
const lastTwo = /[^/]+\/[^/]+$/;

/**
 * @param base of the call's FHIR server, ending in a slash; when it is not known, an absolute reference is taken by its end
 * @returns undefined for a reference to another server
 */
export function localName(reference: string, base: string | undefined): string | undefined {
  const plain = reference.replace(version, '');
  if (base !== undefined && plain.startsWith(base)) return plain.slice(base.length);
  if (!absolute.test(plain)) return plain;
  return base === undefined ? lastTwo.exec(plain)?.[0] : undefined;
}
