/** Which FHIR R4 resources are orders. */

/** FHIR R4 resources that ask for something to be done. */
export const requestTypes: ReadonlySet<string> = new Set([
  'ServiceRequest',
  'MedicationRequest',
  'DeviceRequest',
  'NutritionOrder',
  'VisionPrescription',
  'CommunicationRequest',
  'SupplyRequest',
  'ImmunizationRecommendation',
  'RequestGroup',
]);

/**
 * What a reference to an order may name: also the other resources of the request pattern (FHIR R4, workflow.html).
 * Any other word before the slash is not ours to pass on, to the log or to an error, as if it were a type.
 */
export const nameableTypes: ReadonlySet<string> = new Set([
  ...requestTypes,
  'Appointment',
  'AppointmentResponse',
  'CarePlan',
  'Claim',
  'Contract',
  'CoverageEligibilityRequest',
  'EnrollmentRequest',
  'Task',
]);
