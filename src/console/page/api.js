/** Talks to the service and to the demo FHIR server, both on this page's own origin. */

export const fhirBase = `${location.origin}/demo/fhir`;

/**
 * @param {string} path
 * @returns {Promise<any>} the JSON body
 */
export async function getJson(path) {
  const response = await fetch(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/**
 * @param {string} path
 * @param {unknown} body
 * @param {string} language
 * @param {AbortSignal} signal
 * @returns {Promise<{ status: number, milliseconds: number, body: any }>} `body` is undefined when it was no JSON
 */
export async function postJson(path, body, language, signal) {
  const started = performance.now();
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': language };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body), signal });
  const answer = await response.json().catch(() => undefined);
  return { status: response.status, milliseconds: Math.round(performance.now() - started), body: answer };
}

/**
 * Stores an order under its own id, as an EHR has done before it dispatches it.
 * @param {import('fhir/r4').FhirResource} resource
 */
export async function storeOrder(resource) {
  const url = `${fhirBase}/${resource.resourceType}/${resource.id}`;
  const headers = { 'Content-Type': 'application/fhir+json' };
  const response = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(resource) });
  if (!response.ok) throw new Error(`${resource.resourceType}: ${response.status}`);
}

/**
 * Resolves prefetch templates as an EHR does: a key whose token or query fails is left out.
 * @param {Readonly<Record<string, string>>} templates
 * @param {Readonly<Record<string, unknown>>} context
 * @returns {Promise<Record<string, unknown>>}
 */
export async function resolvePrefetch(templates, context) {
  const entries = await Promise.all(
    Object.entries(templates).map(async ([key, template]) => {
      const query = fillTokens(template, context);
      if (query === undefined) return undefined;
      const response = await fetch(`${fhirBase}/${query}`, { headers: { Accept: 'application/fhir+json' } });
      return response.ok ? /** @type {const} */ ([key, await response.json()]) : undefined;
    }),
  );
  return Object.fromEntries(entries.filter((entry) => entry !== undefined));
}

/**
 * @param {string} template
 * @param {Readonly<Record<string, unknown>>} context
 * @returns {string | undefined} undefined when a token has no value
 */
function fillTokens(template, context) {
  const practitioner = typeof context.userId === 'string' ? context.userId.replace('Practitioner/', '') : undefined;
  const values = { ...context, userPractitionerId: practitioner };
  let complete = true;
  const filled = template.replace(/\{\{(?:context\.)?(\w+)\}\}/g, (_whole, name) => {
    const value = /** @type {Record<string, unknown>} */ (values)[name];
    if (typeof value !== 'string') complete = false;
    return encodeURIComponent(String(value));
  });
  return complete ? filled : undefined;
}
