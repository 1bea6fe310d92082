/** Watches the road and the store from outside: what they come to is counted, and neither knows of it. */
import { DecisionRefused } from '../service/refusals.ts';
import type { Concluded, Road } from '../service/road.ts';
import type { Store } from '../store/types.ts';
import type { Metrics } from './metrics.ts';
import type { ServerLabel } from './server-label.ts';

/** @param label of the FHIR server that a call names */
export function observedRoad(road: Road, { phase, read, switchedOff }: Metrics, label: ServerLabel): Road {
  const conclude = ({ decision, report }: Concluded, fhirServer: string | undefined): void => {
    const { gather, facts, rules, cards } = report.milliseconds;
    phase('gather', gather);
    phase('facts', facts);
    phase('rules', rules);
    phase('cards', cards);
    const asksServer = report.reads.some(({ from }) => from === 'server');
    read(report.reads, asksServer ? label(fhirServer) : 'none');
    if (decision.withheld) switchedOff(decision.withheld);
  };
  return async (call, request) => {
    try {
      const answer = await road(call, request);
      conclude(answer, call.fhirServer);
      return answer;
    } catch (error) {
      if (error instanceof DecisionRefused) conclude(error.concluded, call.fhirServer);
      throw error;
    }
  };
}

export interface StoreObserver {
  readonly metrics: Metrics;
  /** True when a call is answered although its record could not be kept. */
  readonly goesOnWithout: () => boolean;
  /** The advice of cards that the store knows, by card uuid. */
  readonly adviceOf: (cards: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly clock: () => number;
}

/** Counts decisions and feedback where they are kept, and what could not be. */
export function observedStore(store: Store, { metrics, goesOnWithout, adviceOf, clock }: StoreObserver): Store {
  const watched = async <T>(operation: keyof Store, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      metrics.storeFailed(operation);
      throw error;
    }
  };
  const countFeedback: Store['addFeedback'] = async (events) => {
    const advice = await adviceOf(events.map(({ card }) => card)).catch(() => new Map<string, string>());
    for (const { card, outcome } of events) metrics.feedback(advice.get(card), outcome);
  };
  return {
    async addDecision(decision) {
      const started = clock();
      metrics.decided(decision);
      try {
        await watched('addDecision', store.addDecision(decision));
      } catch (error) {
        if (goesOnWithout()) metrics.lost('decision');
        throw error;
      }
      metrics.phase('store', clock() - started);
    },
    async addFeedback(events) {
      await watched('addFeedback', store.addFeedback(events));
      // After the answer: nobody waits for a count.
      void countFeedback(events);
    },
    decision: (id) => watched('decision', store.decision(id)),
    feedbackOn: (id) => watched('feedbackOn', store.feedbackOn(id)),
    earlierCards: (patient, since) => watched('earlierCards', store.earlierCards(patient, since)),
    useToken: (iss, jti, until) => watched('useToken', store.useToken(iss, jti, until)),
    erasePatient: (patient) => watched('erasePatient', store.erasePatient(patient)),
    removeBefore: (moment) => watched('removeBefore', store.removeBefore(moment)),
    state: () => store.state(),
    close: () => store.close(),
  };
}
