/** Small charts in FHIR for the tests of facts: the noon of 22 November 2026 in Oslo is now. */
import type { Finding, FindingCode } from '../../src/domain/findings.ts';
import type { PatientFacts } from '../../src/domain/patient-facts.ts';
import type { Chart } from '../../src/facts/chart.ts';
import { createFactReader } from '../../src/facts/read-facts.ts';
import { loadTerminology } from '../../src/facts/terminology/terminology.ts';

export const now = new Date('2026-11-22T12:00:00+01:00');
export const FINDING = 'https://ryggrad.github.io/fhir/CodeSystem/finding';
export const ICPC2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';
export const ICD10 = 'urn:oid:2.16.578.1.12.4.1.1.7110';
export const ATC = 'http://www.whocc.no/atc';
export const SCT = 'http://snomed.info/sct';
export const LOINC = 'http://loinc.org';

export type Resource = { readonly resourceType: string; readonly [key: string]: unknown };

export const reader = createFactReader({ terminology: loadTerminology(), timeZone: 'Europe/Oslo' });

/** Types that a complete read brings, empty when nothing is recorded. */
const complete = ['Patient', 'Encounter', 'Condition', 'Observation', 'MedicationRequest', 'Procedure', 'Device'];

export function chartOf(resources: readonly Resource[], more: Partial<Chart> = {}): Chart {
  const byType = new Map<string, Resource[]>(complete.map((type) => [type, []]));
  for (const resource of resources)
    byType.set(resource.resourceType, [...(byType.get(resource.resourceType) ?? []), resource]);
  return {
    hook: 'patient-view',
    patientId: '1',
    // Tests hold resources that FHIR's types would not let them write.
    resources: byType as never,
    unavailable: new Set(),
    whollyUnavailable: new Set(),
    suppressed: false,
    orders: [],
    newConditions: [],
    ...more,
  };
}

export function factsOf(resources: readonly Resource[], more: Partial<Chart> = {}): PatientFacts {
  return reader(chartOf(resources, more), now);
}

export function findingOf(code: FindingCode, resources: readonly Resource[], more: Partial<Chart> = {}): Finding {
  return factsOf(resources, more).findings[code];
}

/** `present`, `absent`, `asked` (not documented but asked), `old` (asked without haste) or `not-documented`. */
export function stateOf(code: FindingCode, resources: readonly Resource[], more: Partial<Chart> = {}): string {
  const { state, asked, old } = findingOf(code, resources, more);
  if (state !== 'not-documented' || asked !== true) return state;
  return old === true ? 'old' : 'asked';
}

/** `2026-11-22` minus so many days. */
export function daysAgo(days: number): string {
  return new Date(Date.UTC(2026, 10, 22 - days)).toISOString().slice(0, 10);
}

let last = 0;
const nextId = (): string => `r${++last}`;

/** An explicit finding, recorded so many days ago. */
export function said(
  code: string,
  value: boolean,
  days: number,
  more: Readonly<Record<string, unknown>> = {},
): Resource {
  return observation(
    { coding: [{ system: FINDING, code }] },
    { valueBoolean: value, effectiveDateTime: daysAgo(days), ...more },
  );
}

export function observation(code: unknown, more: Readonly<Record<string, unknown>> = {}): Resource {
  return {
    resourceType: 'Observation',
    id: nextId(),
    status: 'final',
    code,
    subject: { reference: 'Patient/1' },
    ...more,
  };
}

export function condition(system: string, code: string, more: Readonly<Record<string, unknown>> = {}): Resource {
  return {
    resourceType: 'Condition',
    id: nextId(),
    clinicalStatus: status('condition-clinical', 'active'),
    code: { coding: [{ system, code }] },
    subject: { reference: 'Patient/1' },
    ...more,
  };
}

export function status(name: string, code: string): unknown {
  return { coding: [{ system: `http://terminology.hl7.org/CodeSystem/${name}`, code }] };
}

export const verification = (code: string) => ({ verificationStatus: status('condition-ver-status', code) });
export const clinical = (code: string) => ({ clinicalStatus: status('condition-clinical', code) });

export function medicine(atc: string, more: Readonly<Record<string, unknown>> = {}): Resource {
  return {
    resourceType: 'MedicationRequest',
    id: nextId(),
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: { coding: [{ system: ATC, code: atc }] },
    subject: { reference: 'Patient/1' },
    authoredOn: daysAgo(100),
    ...more,
  };
}

export function patient(birthDate: string, gender = 'female'): Resource {
  return { resourceType: 'Patient', id: '1', birthDate, gender };
}
