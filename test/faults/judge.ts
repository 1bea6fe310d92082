/** Compares the answer under a fault with the answer without it: what may never happen, whatever the fault. */
import { answerOf, type Decided } from '../support/decided.ts';
import { problemsOfResponse } from '../support/response-validator.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Expectation {
  /** Types of which something could not be had. */
  readonly types: readonly string[];
  /** Of these nothing could be had. */
  readonly gone: readonly string[];
  readonly isBlocked: boolean;
  /** What was weighty in the answer without fault may have stood in the faulty type alone. */
  readonly signMayBeLost: boolean;
  /** Also what brought the patient in: the answer may then be silent, if it names what it has not seen. */
  readonly scopeMayBeLost?: boolean;
}

/** From the least to the most that can lull somebody. */
const reassurance = new Map([
  ['indicated', 0],
  ['need-more-data', 0],
  ['may-be-considered', 1],
  ['not-indicated-unless-red-flags', 2],
  ['not-indicated', 3],
]);
const urgencies = ['none', 'routine', 'urgent', 'emergency'];
const required = ['Patient', 'Condition', 'Observation'];
const alarms = [
  'suspectedCaudaEquina',
  'emergencyNeurologicalDeficit',
  'suspectedVisceralEmergency',
  'possibleEmergencySign',
  'redFlagsPresent',
  'weakRedFlag',
  'mrSafetyCheck',
  'radiationInPregnancy',
];

/** What a card must call each type. */
const spokenOf: Readonly<Record<string, RegExp>> = {
  Patient: /age|sex|patient/i,
  Encounter: /encounter|consultation|visit|contact/i,
  Condition: /diagnos|problem|condition/i,
  Observation: /finding|measure|examination|observation|result/i,
  MedicationRequest: /medic/i,
  MedicationStatement: /medic/i,
  MedicationAdministration: /medic/i,
  Medication: /medic/i,
  Procedure: /operation|procedure|surgery/i,
  Device: /device|implant/i,
  ImagingStudy: /imag|examination/i,
  DiagnosticReport: /report/i,
  QuestionnaireResponse: /form|questionnaire|checklist/i,
  ServiceRequest: /referral|order/i,
};

/** @returns everything that is wrong with `got`; an empty list when it is in order */
export function problemsOf(got: Answer, healthy: Answer, expected: Expectation): readonly string[] {
  if (got.status === 412) return problemsOfRefusal(got, healthy, expected);
  if (got.status !== 200) return [`unhandled: status ${got.status}`];
  const before = answerOf(healthy.body);
  const after = answerOf(got.body);
  const isRefusalDue = expected.gone.some((type) => required.includes(type));
  if (expected.scopeMayBeLost && isSilent(got.body)) return unnamed(after, expected);
  return [
    ...problemsOfResponse(got.body),
    ...(isRefusalDue && !isProven(after) ? ['412 is due: required data are missing and nothing is proven'] : []),
    ...unnamed(after, expected),
    ...problemsOfSaying(got, expected),
    ...lulled(before, after, expected),
  ];
}

function problemsOfRefusal({ body }: Answer, healthy: Answer, expected: Expectation): readonly string[] {
  const { issue = [] } = body as { readonly issue?: readonly { readonly expression?: readonly string[] }[] };
  const named = issue.flatMap(({ expression = [] }) => expression);
  const problems: string[] = [];
  if (!expected.gone.concat(expected.types).some((type) => named.includes(type)))
    problems.push(`412 names ${named} only`);
  if (!named.some((type) => required.includes(type) || type === 'ServiceRequest'))
    problems.push('412 though no required type is missing');
  if (isProven(answerOf(healthy.body)) && !expected.signMayBeLost)
    problems.push('reassures: 412 hides a proven emergency');
  return problems;
}

const isProven = ({ adviceCodes, urgency }: Decided): boolean =>
  urgency === 'emergency' || adviceCodes.includes('possibleEmergencySign');

const isSilent = (body: unknown): boolean => (body as { readonly cards: readonly unknown[] }).cards.length === 0;

function unnamed(after: Decided, { types }: Expectation): readonly string[] {
  return types
    .filter((type) => !after.unavailable.includes(type))
    .map((type) => `reassures: ${type} is not named as unavailable`);
}

function problemsOfSaying({ body }: Answer, { types, isBlocked }: Expectation): readonly string[] {
  const problems: string[] = [];
  const texts = textsOf(body);
  for (const type of types) {
    const isSaid = texts.some((text) => /not (?:be )?read|blocked/.test(text) && spokenOf[type]?.test(text) === true);
    if (!isSaid) problems.push(`reassures: no card says that ${type} could not be read`);
  }
  if (isBlocked && !texts.some((text) => /blocked/.test(text)))
    problems.push('no card says that the record is blocked');
  return problems;
}

function textsOf(body: unknown): readonly string[] {
  const { cards } = body as { readonly cards: readonly { readonly summary: string; readonly detail?: string }[] };
  return cards.map(({ summary, detail = '' }) => `${summary}\n${detail}`);
}

/** Every way in which an answer can move towards reassurance. */
function lulled(before: Decided, after: Decided, { signMayBeLost }: Expectation): readonly string[] {
  const problems: string[] = [];
  const weight = (one: Decided): number => reassurance.get(one.advice) ?? 0;
  if (after.advice === 'not-indicated') problems.push('reassures: "not indicated" over unread data');
  if (weight(after) > weight(before)) problems.push(`reassures: imaging ${before.advice} became ${after.advice}`);
  if (after.triage === 'out-of-scope' && before.triage !== 'out-of-scope')
    problems.push('reassures: fell out of scope');
  for (const verdict of after.verdict) {
    const isNew = !before.verdict.includes(verdict);
    if (verdict === 'not-appropriate' || (isNew && verdict !== 'need-more-data'))
      problems.push(`reassures: verdict ${before.verdict} became ${verdict}`);
  }
  problems.push(...inventedFindings(before, after));
  if (signMayBeLost) return problems;
  if (urgencies.indexOf(after.urgency) < urgencies.indexOf(before.urgency))
    problems.push(`reassures: urgency ${before.urgency} became ${after.urgency}`);
  const lost = alarms.filter((code) => before.adviceCodes.includes(code) && !after.adviceCodes.includes(code));
  for (const code of lost) problems.push(`reassures: ${code} is no longer said`);
  if (before.indicators.includes('critical') && !after.indicators.includes('critical'))
    problems.push('reassures: no critical card any more');
  return problems;
}

function inventedFindings(before: Decided, after: Decided): readonly string[] {
  const invented = after.absent.filter((code) => !before.absent.includes(code));
  return invented.map((code) => `reassures: ${code} became absent`);
}

/** A warning changes nothing: the whole answer but for its ids and links must be the same. */
export function differencesOf(got: Answer, healthy: Answer): readonly string[] {
  if (got.status !== healthy.status) return [`status ${got.status}`];
  const [one, other] = [answerOf(got.body), answerOf(healthy.body)];
  const said =
    JSON.stringify(one) === JSON.stringify(other) && textsOf(got.body).join() === textsOf(healthy.body).join();
  return said ? [] : [`a mere warning changed the answer: ${JSON.stringify(one)}`];
}
