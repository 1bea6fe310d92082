/** Calls that are not answered with a decision: orders for another patient, and data without which nothing can be said. */
import type { HookCall } from '../cds-hooks/types.ts';
import type { Decision } from '../domain/decision.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { type ErrorIssue, ServiceError } from '../errors.ts';
import type { Chart } from '../facts/chart.ts';
import { belongsToAnother } from './own-patient.ts';
import type { Concluded } from './road.ts';

/** 412 all the same is a decision, and is kept like one. */
export class DecisionRefused extends ServiceError {
  readonly concluded: Concluded;

  constructor(missing: readonly ErrorIssue[], concluded: Concluded) {
    super('required-data-missing', missing);
    this.concluded = concluded;
  }
}

/**
 * A call about orders of which none could be read has nothing to decide on, and silence would read as approval. What
 * brings the patient in all the same is an emergency sign, and that is said without the order.
 *
 * @returns the types that are missing; undefined when there is a decision
 */
export function undecided(
  call: HookCall,
  chart: Chart,
  decision: Decision,
  facts: PatientFacts,
): readonly ErrorIssue[] | undefined {
  const unread = chart.orders.length === 0 && !decision.inScope ? call.orderReferences.map(typeOf) : [];
  if (unread.length === 0 && !decision.cannotDecide) return undefined;
  const missing = new Set([...unread, ...facts.whollyUnavailable]);
  return [...missing].map((type) => ({ expression: type }));
}

function typeOf(reference: string): string {
  return reference.split('/', 1)[0] ?? '';
}

/** An order for somebody else in this patient's context is a mix-up in the client: no verdict is safe for either. */
export function refuseOrdersOfOthers({ orders, patientId }: Chart): void {
  if (orders.some(({ resource }) => belongsToAnother(resource, patientId))) {
    throw new ServiceError('invalid-request', [
      { expression: 'context', diagnostics: 'holds an order for another patient than context.patientId' },
    ]);
  }
}
