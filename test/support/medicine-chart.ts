/** A patient with back pain and a prescription on its way, as FHIR resources of a Norwegian EHR. */
import type { Dosage, FhirResource, MedicationRequest, Observation } from 'fhir/r4';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { clinicDay } from './clinic-day.ts';

const subject = { reference: 'Patient/p1' };
const ATC = 'http://www.whocc.no/atc';
const ICPC2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';
const ICD10 = 'urn:oid:2.16.578.1.12.4.1.1.7110';

export interface Patient {
  readonly age: number;
  /** Days since onset; missing: not recorded. */
  readonly days?: number;
  /** ICPC-2 of the back problem; L03 is low back pain, L86 with radiating pain. */
  readonly back?: 'L03' | 'L86';
  readonly findings?: readonly string[];
  /** ICD-10 of other diagnoses. */
  readonly diagnoses?: readonly string[];
}

export function chartOf({ age, days, back = 'L03', findings = [], diagnoses = [] }: Patient): FhirResource[] {
  const year = new Date().getUTCFullYear() - age - 1;
  return [
    { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: `${year}-12-31` },
    {
      ...condition('back', ICPC2, back),
      recordedDate: clinicDay(0),
      ...(days !== undefined && { onsetDateTime: clinicDay(days) }),
    },
    {
      resourceType: 'Encounter',
      id: 'e1',
      status: 'in-progress',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      subject,
      diagnosis: [{ condition: { reference: 'Condition/back' } }],
    },
    ...findings.map(finding),
    ...diagnoses.map((code, index) => condition(`c${index}`, ICD10, code)),
  ];
}

function condition(id: string, system: string, code: string) {
  const status = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
  return {
    resourceType: 'Condition' as const,
    id,
    subject,
    clinicalStatus: { coding: [{ system: status, code: 'active' }] },
    code: { coding: [{ system, code }] },
  };
}

function finding(code: string): Observation {
  return {
    resourceType: 'Observation',
    id: code,
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'exam' }] }],
    code: { coding: [{ system: FINDING_SYSTEM, code }] },
    subject,
    effectiveDateTime: clinicDay(0),
    valueBoolean: true,
  };
}

export interface Prescription {
  readonly atc: string;
  readonly name: string;
  readonly dosage?: Dosage;
  /** Draft unless it is in use already. */
  readonly since?: number;
  readonly parts?: Partial<MedicationRequest>;
}

export function prescription(id: string, { atc, name, dosage, since, parts }: Prescription): MedicationRequest {
  return {
    resourceType: 'MedicationRequest',
    id,
    status: since === undefined ? 'draft' : 'active',
    intent: 'order',
    subject,
    ...(since !== undefined && { authoredOn: clinicDay(since) }),
    medicationCodeableConcept: { coding: [{ system: ATC, code: atc }], text: name },
    ...(dosage !== undefined && { dosageInstruction: [dosage] }),
    ...parts,
  };
}

/** So many tablets so many times a day, for so many days if stated. */
export function tablets(count: number, timesADay: number, forDays?: number): Dosage {
  return {
    timing: {
      repeat: {
        frequency: timesADay,
        period: 1,
        periodUnit: 'd',
        ...(forDays !== undefined && { boundsDuration: { value: forDays, unit: 'd', system: UCUM, code: 'd' } }),
      },
    },
    doseAndRate: [{ doseQuantity: { value: count, unit: 'tablett' } }],
  };
}
const UCUM = 'http://unitsofmeasure.org';
