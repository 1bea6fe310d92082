/** The record as it stands now: read from the FHIR server, and what the service says of it. */
import type { Bundle, CapabilityStatement, FhirResource, Patient, QuestionnaireResponse } from 'fhir/r4';
import type { ChecklistSettings } from '../checklist-api/settings.ts';
import type { AppContext } from './logic/app-context.ts';
import { type Way, wayOf } from './logic/capability.ts';
import { readChart, type Tokens } from './logic/chart.ts';
import { failureOf } from './logic/failure.ts';
import type { ServiceAnswer } from './logic/reading.ts';
import type { Resources } from './logic/resources.ts';
import { askService } from './service.ts';
import type { Session } from './session/types.ts';
import { Stopped } from './stopped.ts';

/** Whose record, by which settings, for which hook. */
export interface Opened {
  readonly session: Session;
  readonly settings: ChecklistSettings;
  readonly context: AppContext;
}

export interface PatientRecord {
  readonly patient: Patient | undefined;
  readonly answer: ServiceAnswer;
}

export interface ReadOptions {
  readonly language: string;
  /** Answers that were just given: the service is shown them where the record does not have them, or not yet. */
  readonly answers?: Resources;
}

/** @throws Stopped when the patient cannot be read, or the service does not answer */
export async function readRecord(
  { session, settings, context }: Opened,
  { language, answers }: ReadOptions,
): Promise<PatientRecord> {
  const tokens = tokensOf(session, context);
  const { prefetch: templates = {} } = settings.services[context.hook] ?? {};
  const { prefetch, failures, patient } = await readChart(session.get, templates, tokens);
  const failure = failures.get('patient');
  if (failure !== undefined) throw new Stopped('patient', failure);
  const shown = answers && !isThere(prefetch, answers) ? withUnsaved(prefetch, answers) : prefetch;
  return { patient, answer: await askService(settings, context, tokens, { prefetch: shown, language }) };
}

/** Some servers find what they have taken only after a while. */
function isThere(
  { questionnaireResponses: found }: Readonly<Record<string, object>>,
  { response }: Resources,
): boolean {
  const entries = isBundle(found) ? (found.entry ?? []) : [];
  const wanted = response.identifier?.value;
  return entries.some(
    ({ resource }) => resource !== undefined && isForm(resource) && resource.identifier?.value === wanted,
  );
}

function isForm(resource: { readonly resourceType: string }): resource is QuestionnaireResponse {
  return resource.resourceType === 'QuestionnaireResponse';
}

/** With ids that no server has given, so that none takes the place of another. */
function withUnsaved(prefetch: Readonly<Record<string, object>>, { response, observations }: Resources) {
  const named = observations.map((one, index) => ({ ...one, id: `unsaved-${index}` }));
  return {
    ...prefetch,
    questionnaireResponses: withEntries(prefetch.questionnaireResponses, [{ ...response, id: 'unsaved' }]),
    observationsFindings: withEntries(prefetch.observationsFindings, named),
  };
}

function withEntries(bundle: object | undefined, resources: readonly FhirResource[]): Bundle {
  const own = resources.map((resource) => ({ resource }));
  if (!isBundle(bundle)) return { resourceType: 'Bundle', type: 'searchset', entry: own };
  const { entry = [], ...rest } = bundle;
  return { ...rest, entry: [...entry, ...own] };
}

function isBundle(value: object | undefined): value is Bundle {
  return value !== undefined && 'resourceType' in value && value.resourceType === 'Bundle';
}

export function tokensOf({ patientId, encounterId, userId }: Session, context: AppContext): Tokens {
  return { patientId, encounterId: encounterId ?? context.encounterId, userId };
}

/** How this server can take answers; one that does not say is given nothing it has not offered. */
export async function readWay({ get, scope }: Session): Promise<Way> {
  const reply = await get('metadata').catch(() => undefined);
  const capability = failureOf(reply) === undefined ? (reply?.body as CapabilityStatement | undefined) : undefined;
  return wayOf(capability, scope);
}
