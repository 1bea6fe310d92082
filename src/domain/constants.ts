/** The names the outside relies on; each stands here and nowhere else (docs: contract of the service). */
export const FHIR_BASE = 'https://ryggrad.github.io/fhir';
export const REVERSE_DOMAIN = 'io.github.ryggrad';
export const FINDING_SYSTEM = `${FHIR_BASE}/CodeSystem/finding`;
export const ADVICE_SYSTEM = `${FHIR_BASE}/CodeSystem/advice`;
export const OVERRIDE_REASON_SYSTEM = `${FHIR_BASE}/CodeSystem/override-reason`;
export const CHECKLIST_URL = `${FHIR_BASE}/Questionnaire/back-pain-checklist`;
export const RATING_EXTENSION = `${FHIR_BASE}/StructureDefinition/appropriateness-rating`;
export const RATING_SYSTEM = `${FHIR_BASE}/CodeSystem/appropriateness-rating`;
