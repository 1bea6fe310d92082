/** What is kept of a call: ids, codes, references, states and times of what the decision already holds; no value, no text. */
import type { HookCall } from '../cds-hooks/types.ts';
import type { Evidence, FindingCode } from '../domain/findings.ts';
import { findingCodes } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { requiredNegatives } from '../rules/conditions/required-negatives.ts';
import type { Concluded, RoadReport } from '../service/road.ts';
import type { PatientHash, Silence, StoredDecision, StoredEvidence } from '../store/types.ts';
import type { PatientHasher } from './patient-hash.ts';

/** A fever may have been charted fifty times. */
const RECORDS_PER_FINDING = 3;

/** What is known of a call before it is decided. */
export interface Recorded {
  readonly call: HookCall;
  readonly client: string | undefined;
  readonly patient: PatientHash;
  readonly at: Date;
  readonly knowledge: string;
  readonly profile: string;
  readonly mode: 'active' | 'shadow';
}

export function recordOf(
  recorded: Recorded,
  { decision, facts, report, made }: Concluded,
  status: 200 | 412,
  hasher: PatientHasher,
): StoredDecision {
  const silence = status === 412 ? 'precondition-failed' : silenceOf({ decision, made });
  return {
    ...base(recorded, report.decisionId, status, hasher),
    triage: decision.triage,
    urgency: decision.urgency,
    ...(decision.inScope && { completeness: completenessOf(facts) }),
    cards: made.map((card) => withOrder(card, hasher)),
    ...(silence && { silence }),
    rules: decision.rules.map((rule) => withOrder(rule, hasher)),
    evidence: evidenceOf(decision, facts),
    unavailable: facts.unavailable,
    milliseconds: tenths(report.milliseconds),
  };
}

/** Of a call that failed in us: nothing is known of it but that it came. */
export function recordOfFailure(recorded: Recorded, id: string, hasher: PatientHasher): StoredDecision {
  const nothing = { cards: [], rules: [], evidence: [], unavailable: [], milliseconds: {} };
  return { ...base(recorded, id, 500, hasher), ...nothing, silence: 'failed' };
}

function base(recorded: Recorded, id: string, status: number, hasher: PatientHasher) {
  const { call, client, patient, at, knowledge, profile, mode } = recorded;
  return {
    id,
    ...(client !== undefined && { client }),
    service: call.serviceId,
    hookInstance: uuidOrDigest(call.hookInstance, hasher),
    at: at.toISOString(),
    patient,
    knowledge,
    profile,
    mode,
    status,
  };
}

const uuid = /^(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** What has not the form of a UUID may hold anything, a name too: a digest is kept of it. */
export function uuidOrDigest(text: string, { digest }: Pick<PatientHasher, 'digest'>): string {
  return uuid.exec(text)?.[1]?.toLowerCase() ?? digest(text);
}

function silenceOf({ decision, made }: Pick<Concluded, 'decision' | 'made'>): Silence | undefined {
  if (!decision.inScope) return 'out-of-scope';
  if (made.some(({ withheld }) => withheld === undefined)) return undefined;
  if (made.length === 0) return 'nothing-to-say';
  return made.every(({ withheld }) => withheld === 'shadow') ? 'shadow' : 'withheld';
}

/** Of the flags that must be recorded absent before anything reassures: how many somebody has asked about. */
function completenessOf({ findings }: PatientFacts): { readonly recorded: number; readonly of: number } {
  let recorded = 0;
  for (const code of requiredNegatives) if (findings[code].state !== 'not-documented') recorded += 1;
  return { recorded, of: requiredNegatives.length };
}

/** Every finding with a record behind it, and those that an advice asks for. */
function evidenceOf({ advice }: Concluded['decision'], { findings }: PatientFacts): readonly StoredEvidence[] {
  const entries: StoredEvidence[] = [];
  for (const code of findingCodes) {
    const { evidence } = findings[code];
    for (let at = 0; at < evidence.length && at < RECORDS_PER_FINDING; at += 1) {
      const one = evidence[at];
      if (one !== undefined) entries.push(entryOf(code, one));
    }
  }
  const asked = new Set(advice.flatMap(({ notKnown }) => notKnown));
  for (const finding of asked)
    if (findings[finding].evidence.length === 0) entries.push({ finding, state: 'not-documented' });
  return entries;
}

/** As FHIR has it. A reference to the Patient is the patient's id; what has another form may be anything. */
const recordName = /^(?!Patient\/)[A-Z][A-Za-z]{2,40}\/[A-Za-z0-9\-._]{1,128}$/;

function entryOf(finding: FindingCode, { state, reference, date }: Evidence): StoredEvidence {
  const isNamed = reference !== undefined && recordName.test(reference);
  if (date === undefined) return isNamed ? { finding, state, reference } : { finding, state };
  return isNamed ? { finding, state, reference, date } : { finding, state, date };
}

function withOrder<T extends { readonly order?: string }>(one: T, { digest }: PatientHasher): T {
  return one.order === undefined || recordName.test(one.order) ? one : { ...one, order: digest(one.order) };
}

function tenths({ gather, facts, rules, cards }: RoadReport['milliseconds']): RoadReport['milliseconds'] {
  return { gather: tenth(gather), facts: tenth(facts), rules: tenth(rules), cards: tenth(cards) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
