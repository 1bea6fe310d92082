/** Watches the road and the store from outside: what they come to is counted and traced, and neither knows of it. */
import type { Decision } from '../domain/decision.ts';
import { DecisionRefused } from '../service/refusals.ts';
import type { Concluded, Road, RoadReport } from '../service/road.ts';
import type { Store } from '../store/types.ts';
import type { CallTrace, Span } from '../tracing/tracing.ts';
import type { Metrics } from './metrics.ts';
import type { ServerLabel } from './server-label.ts';

/** What is told of a call that went down its road. */
export interface Walked {
  readonly report: RoadReport;
  /** Emergency advice that a site has switched off. */
  readonly withheld?: Decision['withheld'];
  readonly fhirServer?: string | undefined;
}

/** @param began milliseconds of the monotonic clock */
export type RoadListener = (walked: Walked, began: number) => void;

export function watchedRoad(road: Road, listener: RoadListener): Road {
  return async (call, request) => {
    const began = performance.now();
    const tell = ({ decision: { withheld }, report }: Concluded): void =>
      listener({ report, withheld, fhirServer: call.fhirServer }, began);
    try {
      const answer = await road(call, request);
      tell(answer);
      return answer;
    } catch (error) {
      if (error instanceof DecisionRefused) tell(error.concluded);
      throw error;
    }
  };
}

/** @param label of the FHIR server that a call names */
export function countRoads({ phase, read, switchedOff }: Metrics, label: ServerLabel): RoadListener {
  return ({ report, withheld, fhirServer }) => {
    const { gather, facts, rules, cards } = report.milliseconds;
    phase('gather', gather);
    phase('facts', facts);
    phase('rules', rules);
    phase('cards', cards);
    const asksServer = report.reads.some(({ from }) => from === 'server');
    read(report.reads, asksServer ? label(fhirServer) : 'none');
    if (withheld) switchedOff(withheld);
  };
}

/** @param current the call under way */
export function traceRoads(current: () => CallTrace | undefined, label: ServerLabel): RoadListener {
  return ({ report, fhirServer }, began) => {
    const trace = current();
    if (trace === undefined) return;
    const { gather, facts, rules, cards } = report.milliseconds;
    const server = label(fhirServer);
    const reads = report.reads.flatMap(({ began: from, milliseconds, resourceType, outcome, status }): Span[] => {
      if (from === undefined) return [];
      const attributes = { server, outcome, ...(status !== undefined && { status }) };
      return [{ name: `read ${resourceType}`, began: from, ended: from + milliseconds, attributes }];
    });
    let at = began;
    const part = (name: string, milliseconds: number, more: Partial<Span> = {}): void => {
      trace.add({ name, began: at, ended: at + milliseconds, ...more });
      at += milliseconds;
    };
    part('gather', gather, { inner: reads, attributes: { reads: report.reads.length } });
    part('facts', facts);
    part('rules', rules);
    part('cards', cards, { attributes: { decision: report.decisionId } });
  };
}

export interface StoreWatch {
  /** A use of the store began at a moment of the monotonic clock and ended now. */
  readonly used: (operation: keyof Store, began: number, failed: boolean) => void;
  readonly decided?: Metrics['decided'];
  readonly heard?: (events: Parameters<Store['addFeedback']>[0]) => void;
}

export function watchedStore(store: Store, { used, decided, heard }: StoreWatch): Store {
  const watched = async <T>(operation: keyof Store, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    let failed = true;
    try {
      const value = await work();
      failed = false;
      return value;
    } finally {
      used(operation, began, failed);
    }
  };
  return {
    addDecision(decision, text) {
      decided?.(decision);
      return watched('addDecision', () => store.addDecision(decision, text));
    },
    async addFeedback(events) {
      await watched('addFeedback', () => store.addFeedback(events));
      heard?.(events);
    },
    decision: (id) => watched('decision', () => store.decision(id)),
    feedbackOn: (id) => watched('feedbackOn', () => store.feedbackOn(id)),
    earlierCards: (...asked) => watched('earlierCards', () => store.earlierCards(...asked)),
    useToken: (iss, jti, until) => watched('useToken', () => store.useToken(iss, jti, until)),
    erasePatient: (patient) => watched('erasePatient', () => store.erasePatient(patient)),
    removeBefore: (moment) => watched('removeBefore', () => store.removeBefore(moment)),
    state: () => store.state(),
    close: () => store.close(),
  };
}
