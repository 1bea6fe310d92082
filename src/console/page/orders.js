/** The orders and diagnoses that can be placed from the console, as FHIR drafts. */

const SNOMED = 'http://snomed.info/sct';
const ATC = 'http://www.whocc.no/atc';
const ICPC2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';

/** @typedef {import('fhir/r4').ServiceRequest | import('fhir/r4').MedicationRequest} Order */
/** @typedef {{ count: number, times: number, days: number, text: string }} Dose */

/**
 * A medicine is what has a dose: units a time, times a day, days.
 * @type {Record<string, { text: string, coding?: import('fhir/r4').Coding, dose?: Dose }>}
 */
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
  traction: {
    text: 'Traksjon av korsryggen',
    coding: { system: SNOMED, code: '66391000', display: 'Traction (procedure)' },
  },
  manipulation: {
    text: 'Manipulasjon av ryggen',
    coding: { system: SNOMED, code: '44275008', display: 'Manipulation of spine' },
  },
  exercise: {
    text: 'Treningsterapi for korsryggen',
    coding: { system: SNOMED, code: '390864007', display: 'Referral for exercise therapy (procedure)' },
  },
  'spine-surgeon': { text: 'Henvisning til ryggkirurg' },
  ibuprofen: {
    text: 'Ibuprofen 400 mg',
    coding: { system: ATC, code: 'M01AE01', display: 'ibuprofen' },
    dose: { count: 1, times: 3, days: 10, text: '1 tablett tre ganger daglig i 10 dager' },
  },
  paracetamol: {
    text: 'Paracetamol 500 mg',
    coding: { system: ATC, code: 'N02BE01', display: 'paracetamol' },
    dose: { count: 2, times: 4, days: 10, text: '2 tabletter fire ganger daglig i 10 dager' },
  },
  tramadol: {
    text: 'Tramadol 50 mg',
    coding: { system: ATC, code: 'N02AX02', display: 'tramadol' },
    dose: { count: 1, times: 3, days: 5, text: '1 tablett tre ganger daglig i 5 dager' },
  },
  diazepam: {
    text: 'Diazepam 5 mg',
    coding: { system: ATC, code: 'N05BA01', display: 'diazepam' },
    dose: { count: 1, times: 1, days: 7, text: '1 tablett til natten i 7 dager' },
  },
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
  if (!chosen.dose) return { resourceType: 'ServiceRequest', ...common, code };
  return {
    resourceType: 'MedicationRequest',
    ...common,
    medicationCodeableConcept: code,
    dosageInstruction: [dosage(chosen.dose)],
  };
}

/**
 * @param {Dose} dose
 * @returns {import('fhir/r4').Dosage}
 */
function dosage({ count, times, days, text }) {
  const boundsDuration = { value: days, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' };
  return {
    text,
    timing: { repeat: { boundsDuration, frequency: times, period: 1, periodUnit: 'd' } },
    doseAndRate: [{ doseQuantity: { value: count, unit: 'tablett' } }],
  };
}

/**
 * @param {import('fhir/r4').FhirResource} resource
 * @returns {string} what an order or a task is for, as written
 */
export function labelOf(resource) {
  const code = codeOf(resource);
  return code?.text ?? code?.coding?.[0]?.display ?? resource.resourceType;
}

/**
 * @param {import('fhir/r4').FhirResource} resource
 * @returns {import('fhir/r4').CodeableConcept | undefined}
 */
function codeOf(resource) {
  switch (resource.resourceType) {
    case 'ServiceRequest':
    case 'Task':
      return resource.code;
    case 'MedicationRequest':
      return resource.medicationCodeableConcept;
    default:
      return undefined;
  }
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
