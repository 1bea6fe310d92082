/** What the patient of `every-type.ts` takes, and what has been done for the back. */
import type { FhirResource, Medication } from 'fhir/r4';

export const subject = { reference: 'Patient/p1' };
const ATC = 'http://www.whocc.no/atc';
const ICD10 = 'urn:oid:2.16.578.1.12.4.1.1.7110';

/** A CodeableConcept with one coding. */
export const concept = (system: string, code: string, text?: string) => ({
  coding: [{ system, code }],
  ...(text !== undefined && { text }),
});

/** @param day the date so many days ago */
export function medicines(day: (daysAgo: number) => string): readonly FhirResource[] {
  const dose = { value: 1, unit: 'tablett' };
  const dosage = {
    text: '1 tablett 3 ganger daglig ved behov, maks 4',
    timing: { repeat: { frequency: 3, period: 1, periodUnit: 'd' as const, boundsPeriod: { start: day(40) } } },
    doseAndRate: [{ doseQuantity: dose }],
    maxDosePerPeriod: { numerator: dose, denominator: { value: 1, unit: 'd' } },
  };
  const tramadol: Medication = { resourceType: 'Medication', id: 'opioid', code: concept(ATC, 'N02AX02', 'Tramadol') };
  return [
    {
      resourceType: 'MedicationRequest',
      id: 'm1',
      status: 'active',
      intent: 'order',
      subject,
      medicationCodeableConcept: concept(ATC, 'M01AE01', 'Ibuprofen 600 mg tabletter'),
      authoredOn: day(40),
      dosageInstruction: [dosage],
      dispenseRequest: { validityPeriod: { start: day(40), end: day(-20) }, quantity: { value: 100 } },
    },
    {
      resourceType: 'MedicationRequest',
      id: 'm2',
      status: 'draft',
      intent: 'order',
      subject,
      contained: [tramadol],
      medicationReference: { reference: '#opioid' },
      dosageInstruction: [{ text: '1-2 kapsler inntil x 4' }],
    },
    {
      resourceType: 'MedicationStatement',
      id: 'm3',
      status: 'active',
      subject,
      medicationCodeableConcept: concept(ATC, 'N02BE01', 'Paracet'),
      effectivePeriod: { start: day(20) },
      dosage: [dosage],
    },
    {
      resourceType: 'MedicationAdministration',
      id: 'm4',
      status: 'completed',
      subject,
      medicationCodeableConcept: concept(ATC, 'H02AB06', 'Prednisolon'),
      effectiveDateTime: day(3),
    },
  ];
}

/** @param day the date so many days ago */
export function workDone(day: (daysAgo: number) => string): readonly FhirResource[] {
  return [
    {
      resourceType: 'Procedure',
      id: 'surgery',
      status: 'completed',
      subject,
      code: { text: 'Prolapsoperasjon L4/L5' },
      performedPeriod: { start: day(900), end: day(900) },
    },
    {
      resourceType: 'Device',
      id: 'pacemaker',
      status: 'active',
      patient: subject,
      type: concept('http://snomed.info/sct', '14106009', 'Pacemaker'),
    },
    {
      resourceType: 'ImagingStudy',
      id: 'mr',
      status: 'available',
      subject,
      started: day(200),
      modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'MR' }],
      description: 'MR LS-columna',
    },
    {
      resourceType: 'DiagnosticReport',
      id: 'report',
      status: 'final',
      subject,
      code: { text: 'MR LS-columna' },
      effectiveDateTime: day(200),
      conclusion: 'Lite prolaps L4/L5 venstre side.',
      conclusionCode: [concept(ICD10, 'M51.1')],
    },
  ];
}
