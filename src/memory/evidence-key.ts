/** The fingerprint of an advice: the same while its evidence is unchanged, another as soon as anything is new. */
import { hash } from 'node:crypto';
import type { Advice, Decision } from '../domain/decision.ts';
import { type FindingCode, findingCodes } from '../domain/findings.ts';
import type { OrderFact, PatientFacts } from '../domain/patient-facts.ts';

/**
 * Into it goes what would make a clinician look again: the rules that speak and their words, what is present in the
 * whole record, the records behind what led here, what is unknown or could not be read, the course, the conclusion on
 * imaging, and what the order is for. Not its id: an order that is sent once more is the same order, another examination
 * is another. Nor the hook: what was answered when the order was chosen is not asked again when it is signed.
 *
 * @returns a function from an advice of this decision to 43 characters
 */
export function evidenceKeys(decision: Decision, facts: PatientFacts): (advice: Advice) => string {
  let shared: string | undefined;
  return (advice) => {
    shared ??= behindAll(decision, facts);
    const own = [
      advice.code,
      advice.variant,
      advice.indicator,
      advice.rules.toSorted(),
      advice.params,
      advice.notKnown.toSorted(),
      advice.notKnownWords.toSorted(),
      advice.found.toSorted().map((code) => recordsOf(code, facts)),
      ordersOf(advice, facts),
    ];
    return hash('sha256', `${JSON.stringify(own)}\n${shared}`, 'base64url');
  };
}

function behindAll({ triage, urgency, provisional, imaging }: Decision, facts: PatientFacts): string {
  const present: FindingCode[] = [];
  const conflicting: FindingCode[] = [];
  for (const code of findingCodes) {
    const finding = facts.findings[code];
    if (finding.state === 'present') present.push(code);
    if (finding.conflicting || finding.asked) conflicting.push(code);
  }
  const course = facts.course.value;
  const unread = [facts.unavailable.toSorted(), facts.whollyUnavailable.toSorted(), facts.suppressed];
  const rest = [course, unread, otherFacts(facts)];
  return JSON.stringify([triage, urgency, provisional, imaging, present, conflicting, ...rest]);
}

/** What rules look at beside findings: by name or record, never by value, and nothing that changes from day to day. */
function otherFacts(facts: PatientFacts): readonly unknown[] {
  const { measured, startBack, sickLeave, trimester } = facts;
  const { temperature, crp, esr, postVoidResidual } = measured;
  const images = facts.earlierImaging.map(
    ({ reference, newSince, showsProlapse }) => `${reference} ${newSince} ${showsProlapse}`,
  );
  const lists = [facts.rootLevels, facts.otherCauses, facts.peripheralNerve, facts.back.specificDisease, images];
  return [
    ...lists.map((list) => list.toSorted()),
    ...[facts.recentSpinalProcedure, facts.fallWithOsteoporosis],
    ...[startBack?.risk, sickLeave?.graded, trimester],
    ...[temperature, crp, esr, postVoidResidual].map((one) => one && `${one.reference ?? ''} ${one.date}`),
  ];
}

/** A second fall is a new finding of the same name. */
function recordsOf(code: FindingCode, facts: PatientFacts): readonly unknown[] {
  const { state, evidence } = facts.findings[code];
  const records = evidence
    .filter((one) => one.state === 'present' || one.state === 'asks')
    .map((one) => `${one.state} ${one.reference ?? one.source} ${one.date ?? ''}`);
  return [code, state, records.toSorted()];
}

function ordersOf({ order, otherOrders = [] }: Advice, facts: PatientFacts): readonly unknown[] {
  if (order === undefined) return [];
  const concerned = new Set([order, ...otherOrders]);
  const orders = facts.orders.filter(({ reference }) => concerned.has(reference));
  const isMedicine = orders.some(({ kind }) => kind === 'medication');
  return [distinct(orders.map(orderText)), ...(isMedicine ? medicinesOf(facts) : [])];
}

function orderText(order: OrderFact): string {
  const { kind, imaging, modality, priority, label, question, contexts, mentions, mentionedDevices, notRead } = order;
  return JSON.stringify([
    [kind, imaging, modality, priority, label, question],
    [contexts.toSorted(), mentions?.toSorted(), mentionedDevices?.toSorted()],
    ...(notRead === undefined ? [] : [notRead]),
  ]);
}

/** Another dose, a longer course or one more product is another prescription. */
function medicinesOf({ medication }: PatientFacts): readonly unknown[] {
  const medicines = medication.medicines.map(({ reference: _, ...medicine }) => JSON.stringify(medicine));
  return [distinct(medicines), medication.paracetamol?.grams, medication.risks.hinted];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
