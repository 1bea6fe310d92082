/** What the demo FHIR server can do, said once: for searches that are checked and for its CapabilityStatement. */
import type { CapabilityStatement, CapabilityStatementRestResource } from 'fhir/r4';

type SearchType = 'reference' | 'token' | 'date' | 'string' | 'uri';

const patient = { patient: 'reference', subject: 'reference' } as const;
const encounter = { encounter: 'reference' } as const;
const coded = { code: 'token', date: 'date' } as const;

/** Search parameters by type, as R4 names them; `_id` and `_lastUpdated` hold for all. */
export const searchParameters: Readonly<Record<string, Readonly<Record<string, SearchType>>>> = {
  Patient: {
    identifier: 'token',
    name: 'string',
    family: 'string',
    given: 'string',
    birthdate: 'date',
    gender: 'token',
  },
  Practitioner: { identifier: 'token', name: 'string' },
  PractitionerRole: { practitioner: 'reference' },
  Organization: { identifier: 'token', name: 'string' },
  Encounter: { ...patient, status: 'token', class: 'token', date: 'date' },
  Condition: {
    ...patient,
    ...encounter,
    code: 'token',
    category: 'token',
    'clinical-status': 'token',
    'verification-status': 'token',
    'onset-date': 'date',
    'recorded-date': 'date',
  },
  Observation: { ...patient, ...encounter, ...coded, category: 'token', status: 'token' },
  Medication: { code: 'token' },
  MedicationRequest: { ...patient, ...encounter, code: 'token', status: 'token', intent: 'token', authoredon: 'date' },
  MedicationStatement: { ...patient, code: 'token', status: 'token', effective: 'date' },
  MedicationAdministration: { ...patient, code: 'token', status: 'token', 'effective-time': 'date' },
  Procedure: { ...patient, ...encounter, ...coded, status: 'token' },
  Device: { patient: 'reference', type: 'token', status: 'token' },
  ImagingStudy: { ...patient, ...encounter, started: 'date', modality: 'token', status: 'token' },
  DiagnosticReport: { ...patient, ...encounter, ...coded, category: 'token', status: 'token' },
  Questionnaire: { url: 'uri', status: 'token' },
  QuestionnaireResponse: { ...patient, ...encounter, questionnaire: 'reference', authored: 'date', status: 'token' },
  ServiceRequest: { ...patient, ...encounter, code: 'token', status: 'token', intent: 'token', authored: 'date' },
  AllergyIntolerance: { patient: 'reference', code: 'token' },
  Task: { patient: 'reference', status: 'token' },
};

/** Parameters of the result, not of the resource. */
const resultParameters = new Set([
  '_count',
  '_offset',
  '_sort',
  '_total',
  '_summary',
  '_format',
  '_pretty',
  '_elements',
]);
const commonParameters = new Set(['_id', '_lastUpdated']);

/** Every resource type the server stores. */
export const storedTypes: readonly string[] = Object.keys(searchParameters);

/** `code`, `code:not` and `_count` are known for Observation; `value-quantity` is not. */
export function isKnownParameter(resourceType: string, parameter: string): boolean {
  const [name = ''] = parameter.split(':', 1);
  return (
    resultParameters.has(name) ||
    commonParameters.has(name) ||
    Object.hasOwn(searchParameters[resourceType] ?? {}, name)
  );
}

export function isReferenceToPatient(resourceType: string, parameter: string): boolean {
  return parameter === 'patient' || (parameter === 'subject' && searchParameters[resourceType]?.subject !== undefined);
}

/** `date` is the day the server was filled, `url` where it is reached. */
export function capabilityStatement(date: string, url: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    kind: 'instance',
    software: { name: 'Ryggrad demo FHIR server' },
    implementation: { description: 'Made-up patients in memory; changes are lost at restart', url },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'application/json'],
    rest: [
      {
        mode: 'server',
        security: { cors: true, description: 'Open: made-up patients only' },
        resource: storedTypes.map(describeType),
        interaction: [{ code: 'batch' }, { code: 'transaction' }],
      },
    ],
  };
}

function describeType(type: string): CapabilityStatementRestResource {
  const named = Object.entries(searchParameters[type] ?? {});
  return {
    type: type as CapabilityStatementRestResource['type'],
    interaction: (['read', 'search-type', 'create', 'update', 'delete'] as const).map((code) => ({ code })),
    versioning: 'versioned',
    updateCreate: true,
    searchParam: [
      { name: '_id', type: 'token' },
      { name: '_lastUpdated', type: 'date' },
      ...named.map(([name, kind]) => ({ name, type: kind })),
    ],
  };
}
