/** Random charts for property tests: findings present, denied or unrecorded, courses, ages, orders, unreadable types. */
import fc from 'fast-check';
import type { FhirResource } from 'fhir/r4';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { type FindingCode, findingCodes } from '../../src/domain/findings.ts';
import type { HookName } from '../../src/domain/patient-facts.ts';
import type { Chart } from '../../src/facts/chart.ts';
import { clinicDay } from './clinic-day.ts';

export const NOW = new Date('2026-11-22T11:00:00Z');
const DAY = 86_400_000;
const PATIENT = { reference: 'Patient/p1' };

export interface ChartPlan {
  readonly hook: HookName;
  readonly age: number | undefined;
  readonly sex: 'male' | 'female' | 'other';
  readonly duration: number | undefined;
  readonly course: string | undefined;
  readonly findings: readonly PlannedFinding[];
  readonly conditionCode: string;
  readonly orders: readonly PlannedOrder[];
  readonly unavailable: readonly string[];
}

export interface PlannedFinding {
  readonly code: FindingCode;
  readonly present: boolean;
  readonly daysAgo: number;
}

interface PlannedOrder {
  readonly text: string;
  readonly reason: string | undefined;
  readonly priority: 'routine' | 'urgent' | 'stat' | undefined;
}

export const readTypes = [
  'Observation',
  'Condition',
  'MedicationRequest',
  'MedicationStatement',
  'MedicationAdministration',
  'Procedure',
  'Device',
  'ImagingStudy',
  'DiagnosticReport',
  'QuestionnaireResponse',
  'ServiceRequest',
  'Encounter',
] as const;

const order = fc.record({
  text: fc.constantFrom(
    'MR LS-columna',
    'CT LS-columna',
    'Rtg LS-columna',
    'Rtg IS-ledd',
    'Myelografi',
    'MR kne',
    'Fysioterapi',
  ),
  reason: fc.option(fc.constantFrom('prolaps?', 'artrose?', 'kontroll av prolaps', 'korsryggsmerter'), {
    nil: undefined,
  }),
  priority: fc.option(fc.constantFrom('routine', 'urgent', 'stat'), { nil: undefined }),
});

const finding = fc.record({
  code: fc.constantFrom(...findingCodes),
  // Charts hold more denied than present findings.
  present: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  daysAgo: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 7, max: 400 }) },
  ),
});

/** All flags denied today, now and then with a few entries of its own on top. */
const allDenied: readonly PlannedFinding[] = findingCodes.map((code) => ({ code, present: false, daysAgo: 0 }));
const findings = fc.oneof(
  fc.uniqueArray(finding, { maxLength: 40, selector: ({ code }) => code }),
  fc
    .uniqueArray(finding, { maxLength: 3, selector: ({ code }) => code })
    .map((few) => [...allDenied.filter(({ code }) => !few.some((one) => one.code === code)), ...few]),
);

export const chartPlan: fc.Arbitrary<ChartPlan> = fc.record({
  hook: fc.constantFrom<HookName>(
    'patient-view',
    'encounter-start',
    'order-select',
    'order-sign',
    'order-dispatch',
    'io.github.ryggrad.imaging-referral-receive',
  ),
  age: fc.option(fc.integer({ min: 5, max: 95 }), { nil: undefined, freq: 20 }),
  sex: fc.constantFrom('male', 'female', 'other'),
  duration: fc.option(fc.constantFrom(0, 3, 10, 27, 28, 29, 41, 42, 43, 60, 200, 500), { nil: undefined, freq: 8 }),
  course: fc.option(fc.constantFrom('improving', 'unchanged', 'worsening', 'fluctuating'), { nil: undefined, freq: 4 }),
  findings,
  conditionCode: fc.constantFrom('L03', 'L84', 'L86'),
  orders: fc.array(order, { maxLength: 3 }),
  unavailable: fc.oneof(
    { weight: 8, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom<string>(...readTypes), { maxLength: 2 }) },
  ),
});

export function resourcesOf(plan: ChartPlan): FhirResource[] {
  const resources: FhirResource[] = [
    {
      resourceType: 'Patient',
      id: 'p1',
      ...(plan.sex !== 'other' && { gender: plan.sex }),
      ...(plan.age !== undefined && { birthDate: `${NOW.getUTCFullYear() - plan.age}-02-01` }),
    },
    {
      resourceType: 'Condition',
      id: 'back',
      subject: PATIENT,
      clinicalStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
      },
      code: { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7170', code: plan.conditionCode }] },
      ...(plan.duration !== undefined && { onsetDateTime: day(plan.duration) }),
      recordedDate: day(0),
    },
    ...plan.findings.map(({ code, present, daysAgo }, index) => observation(`f${index}`, code, present, daysAgo)),
  ];
  if (plan.course !== undefined) {
    const { valueBoolean: _, ...course } = observation('course', 'course', true, 0);
    resources.push({ ...course, valueCodeableConcept: { coding: [{ system: FINDING_SYSTEM, code: plan.course }] } });
  }
  return resources;
}

export function observation(id: string, code: string, present: boolean, daysAgo: number) {
  return {
    resourceType: 'Observation' as const,
    id,
    status: 'final' as const,
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'exam' }] }],
    code: { coding: [{ system: FINDING_SYSTEM, code }] },
    subject: PATIENT,
    effectiveDateTime: new Date(NOW.getTime() - daysAgo * DAY - 60_000).toISOString(),
    valueBoolean: present,
  };
}

export function ordersOf(plan: ChartPlan): FhirResource[] {
  const hasOrders = plan.hook !== 'patient-view' && plan.hook !== 'encounter-start';
  if (!hasOrders) return [];
  return plan.orders.map(({ text, reason, priority }, index) => ({
    resourceType: 'ServiceRequest',
    id: `o${index}`,
    status: 'draft',
    intent: 'order',
    subject: PATIENT,
    code: { text },
    ...(reason !== undefined && { reasonCode: [{ text: reason }] }),
    ...(priority !== undefined && { priority }),
  }));
}

/** @param resources in any order; types of `unavailable` keep what was read of them */
export function chartOf(plan: ChartPlan, resources: readonly FhirResource[] = resourcesOf(plan)): Chart {
  const byType = new Map<string, FhirResource[]>(readTypes.map((type) => [type, []]));
  for (const resource of resources)
    byType.set(resource.resourceType, [...(byType.get(resource.resourceType) ?? []), resource]);
  return {
    hook: plan.hook,
    patientId: 'p1',
    resources: byType,
    unavailable: new Set(plan.unavailable),
    whollyUnavailable: new Set(),
    suppressed: false,
    orders: ordersOf(plan).map((resource) => ({ resource, selected: true })),
    newConditions: [],
  };
}

function day(daysAgo: number): string {
  return clinicDay(daysAgo, NOW);
}
