/** The orders and diagnoses that can be placed from the console, as FHIR drafts. */

const SNOMED = 'http://snomed.info/sct';
const ATC = 'http://www.whocc.no/atc';
const ICPC2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';

/** @typedef {import('fhir/r4').ServiceRequest | import('fhir/r4').MedicationRequest} Order */

/** @type {Record<string, { text: string, coding?: import('fhir/r4').Coding, drug?: true }>} */
export const orderCatalogue = {
  'mr-lumbar': {
    text: 'MR LS-columna',
    coding: {
      system: SNOMED,
      code: '394451000119106',
      display: 'Magnetic resonance imaging of lumbar spine without contrast (procedure)',
    },
  },
  'ct-lumbar': {
    text: 'CT LS-columna',
    coding: {
      system: SNOMED,
      code: '572091000119106',
      display: 'Computed tomography of lumbar spine without contrast (procedure)',
    },
  },
  'xr-lumbar': {
    text: 'Røntgen LS-columna',
    coding: { system: SNOMED, code: '22791004', display: 'Plain X-ray of lumbar and sacral spine (procedure)' },
  },
  'mr-si-joints': { text: 'MR IS-ledd' },
  'xr-si-joints': { text: 'Røntgen IS-ledd' },
  myelography: { text: 'Myelografi lumbal' },
  'mr-knee': { text: 'MR kne' },
  ibuprofen: { text: 'Ibuprofen 400 mg', coding: { system: ATC, code: 'M01AE01', display: 'ibuprofen' }, drug: true },
};

/** @type {Record<string, string>} ICPC-2, official Norwegian texts */
export const diagnosisCatalogue = {
  L84: 'Ryggsyndrom uten smerteutstråling',
  L86: 'Ryggsyndrom med smerteutstråling',
  L03: 'Korsrygg symptomer/plager',
};

/**
 * @param {string} key of the catalogue
 * @param {{ patientId: string, encounterId?: string, number: number }} about
 * @returns {Order}
 */
export function draftOrder(key, { patientId, encounterId, number }) {
  const chosen = orderCatalogue[key];
  if (!chosen) throw new Error(`Unknown order: ${key}`);
  const code = { ...(chosen.coding && { coding: [chosen.coding] }), text: chosen.text };
  const common = {
    id: `konsoll-${number}`,
    status: /** @type {const} */ ('draft'),
    intent: /** @type {const} */ ('order'),
    priority: /** @type {const} */ ('routine'),
    subject: { reference: `Patient/${patientId}` },
    ...(encounterId && { encounter: { reference: `Encounter/${encounterId}` } }),
    authoredOn: new Date().toISOString(),
    requester: { reference: 'Practitioner/demo-lege' },
  };
  if (!chosen.drug) return { resourceType: 'ServiceRequest', ...common, code };
  const dosageInstruction = [{ text: '1 tablett tre ganger daglig' }];
  return { resourceType: 'MedicationRequest', ...common, medicationCodeableConcept: code, dosageInstruction };
}

/**
 * @param {Order} order
 * @returns {string}
 */
export function orderLabel(order) {
  const code = order.resourceType === 'ServiceRequest' ? order.code : order.medicationCodeableConcept;
  return code?.text ?? code?.coding?.[0]?.display ?? order.resourceType;
}

/**
 * @param {string} code
 * @param {{ patientId: string, encounterId?: string }} about
 * @returns {import('fhir/r4').Condition}
 */
export function newCondition(code, { patientId, encounterId }) {
  const terms = 'http://terminology.hl7.org/CodeSystem';
  return {
    resourceType: 'Condition',
    id: 'konsoll-diagnose',
    clinicalStatus: { coding: [{ system: `${terms}/condition-clinical`, code: 'active' }] },
    verificationStatus: { coding: [{ system: `${terms}/condition-ver-status`, code: 'confirmed' }] },
    category: [{ coding: [{ system: `${terms}/condition-category`, code: 'problem-list-item' }] }],
    code: { coding: [{ system: ICPC2, code, display: diagnosisCatalogue[code] ?? code }] },
    subject: { reference: `Patient/${patientId}` },
    ...(encounterId && { encounter: { reference: `Encounter/${encounterId}` } }),
    recordedDate: new Date().toISOString(),
  };
}
