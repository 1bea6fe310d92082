/** The chart of one man of 41 with back pain, from the onset and what was asked: for visits week by week. */
import type { FhirResource, Observation } from 'fhir/r4';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { type FindingCode, findingsInGroup } from '../../src/domain/findings.ts';
import { clinicDay } from './clinic-day.ts';
import { requiredNegatives } from './required-negatives.ts';

const DAY = 86_400_000;
const subject = { reference: 'Patient/p1' };
const LOINC = 'http://loinc.org';
const anHourAgo = (): string => new Date(Date.now() - DAY / 24).toISOString();

let made = 0;
function observed(code: object, value: Partial<Observation>, category = 'exam'): Observation {
  made += 1;
  return {
    resourceType: 'Observation',
    id: `o${made}`,
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: category }] }],
    code: { coding: [code] },
    subject,
    effectiveDateTime: anHourAgo(),
    ...value,
  };
}
const said = (code: string, valueBoolean: boolean) => observed({ system: FINDING_SYSTEM, code }, { valueBoolean });
const course = (code: string) =>
  observed(
    { system: FINDING_SYSTEM, code: 'course' },
    { valueCodeableConcept: { coding: [{ system: FINDING_SYSTEM, code }] } },
  );
export const startBackScore = (code: string, value: number) =>
  observed({ system: LOINC, code }, { valueQuantity: { value, unit: '{score}' } }, 'survey');

/** Everything asked about and denied: flags, root signs, yellow flags. */
const denied: readonly FindingCode[] = [
  ...new Set([...requiredNegatives, ...findingsInGroup('nerve-root'), ...findingsInGroup('yellow-flag')]),
];

export interface Visit {
  readonly days: number;
  readonly course?: string;
  readonly present?: readonly FindingCode[];
  readonly unasked?: readonly FindingCode[];
  readonly more?: readonly FhirResource[];
  readonly locale?: 'nb' | 'en';
  readonly hook?: 'patient-view' | 'encounter-start';
}

/** Everything of `denied` is recorded absent unless it is present or unasked. */
export function visitChart({
  days,
  course: said2,
  present = [],
  unasked = [],
  more = [],
}: Visit): readonly FhirResource[] {
  const left = denied.filter((code) => !present.includes(code) && !unasked.includes(code));
  return [
    { resourceType: 'Patient', id: 'p1', gender: 'male', birthDate: `${new Date().getUTCFullYear() - 41}-01-15` },
    {
      resourceType: 'Encounter',
      id: 'e1',
      status: 'in-progress',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      subject,
      period: { start: anHourAgo() },
      diagnosis: [{ condition: { reference: 'Condition/back' } }],
    },
    {
      resourceType: 'Condition',
      id: 'back',
      subject,
      clinicalStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
      },
      code: { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7170', code: 'L03' }] },
      onsetDateTime: clinicDay(days),
      recordedDate: clinicDay(0),
    },
    ...left.map((code) => said(code, false)),
    ...present.map((code) => said(code, true)),
    ...(said2 === undefined ? [] : [course(said2)]),
    ...more,
  ];
}

/** A sick note that covers today, without a diagnosis. */
export const sickNote = (type: string): FhirResource => ({
  resourceType: 'QuestionnaireResponse',
  id: 'sykmelding',
  status: 'completed',
  questionnaire: 'https://www.nav.no/samarbeidspartner/sykmelding/fhir/R4/Questionnaire/V1',
  subject,
  authored: anHourAgo(),
  item: [
    {
      linkId: 'aktivitet',
      item: [
        { linkId: 'aktivitet-type', answer: [{ valueCoding: { code: type } }] },
        { linkId: 'aktivitet-fom', answer: [{ valueDate: clinicDay(2) }] },
        { linkId: 'aktivitet-tom', answer: [{ valueDate: clinicDay(-5) }] },
      ],
    },
  ],
});
