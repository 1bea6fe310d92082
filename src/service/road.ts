/** The road: a checked hook call in, cards and decision out; facts, rules and cards are called here in that order. */

import type { Card, CdsResponse, HookCall } from '../cds-hooks/types.ts';
import type { AdviceCode, Profile } from '../domain/advice.ts';
import type { Decision } from '../domain/decision.ts';
import type { Locale } from '../domain/language.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { ServiceError } from '../errors.ts';
import type { Chart } from '../facts/chart.ts';
import type { Gathered, GatherInput, Query, ReadReport } from '../fhir/gathered.ts';
import type { GrantRemark } from '../fhir/grant.ts';
import { toChart } from './chart-of-call.ts';
import { decisionExtension } from './decision-extension.ts';
import { belongsToAnother } from './own-patient.ts';
import type { Moment, Offered, OfferSuggestions } from './suggestions.ts';

export interface RoadDeps {
  readonly resolveQueries: (call: HookCall) => readonly Query[];
  readonly gather: (input: GatherInput, signal: AbortSignal) => Promise<Gathered> | Gathered;
  readonly readFacts: (chart: Chart, now: Date) => PatientFacts;
  readonly evaluate: (facts: PatientFacts, options: EvaluateOptions) => Decision;
  readonly makeCards: (decision: Decision, facts: PatientFacts, options: CardOptions) => readonly Card[];
  /** Adds what the client of this road can do in a click. */
  readonly offerSuggestions: OfferSuggestions;
  readonly now: () => Date;
  readonly uuid: () => string;
  /** Names rules, cards and value sets of this build: `0.1.0+3f9a12bc`. */
  readonly knowledge: string;
  readonly profile: Profile;
  readonly switchedOff?: ReadonlySet<AdviceCode>;
  readonly emergenciesOff?: ReadonlySet<AdviceCode>;
  /** Milliseconds of a monotonic clock, for the durations of the report. */
  readonly clock: () => number;
}

export interface EvaluateOptions {
  readonly profile: Profile;
  readonly traced: boolean;
  readonly switchedOff?: ReadonlySet<AdviceCode>;
  readonly emergenciesOff?: ReadonlySet<AdviceCode>;
}

export interface CardOptions {
  readonly locale: Locale;
  readonly profile: Profile;
  readonly decisionId: string;
}

export interface RoadRequest {
  readonly locale: Locale;
  readonly signal: AbortSignal;
  /** Keep every clause's verdict; `explain` and the console ask for it, ordinary calls do not. */
  readonly traced?: boolean;
}

export interface Answer {
  readonly response: CdsResponse;
  readonly decision: Decision;
  readonly facts: PatientFacts;
  readonly report: RoadReport;
}

/** What the log and the metrics may know: no content of the record. */
export interface RoadReport {
  readonly decisionId: string;
  readonly reads: readonly ReadReport[];
  readonly remarks: readonly GrantRemark[];
  readonly milliseconds: {
    readonly gather: number;
    readonly facts: number;
    readonly rules: number;
    readonly cards: number;
  };
}

export type Road = (call: HookCall, request: RoadRequest) => Promise<Answer>;

/**
 * Builds the road once; every call then walks it.
 * @throws ServiceError `precondition-failed` (412) when something in scope needs data that cannot be had.
 */
export function createRoad(deps: RoadDeps): Road {
  return async (call, request) => {
    const started = deps.clock();
    const gathered = await deps.gather(gatherInput(call, deps.resolveQueries(call)), request.signal);
    const gatheredAt = deps.clock();
    const chart = toChart(call, gathered);
    refuseOrdersOfOthers(chart);
    const now = deps.now();
    const facts = deps.readFacts(chart, now);
    const readAt = deps.clock();
    const decision = deps.evaluate(facts, {
      profile: deps.profile,
      traced: request.traced === true,
      ...(deps.switchedOff && { switchedOff: deps.switchedOff }),
      ...(deps.emergenciesOff && { emergenciesOff: deps.emergenciesOff }),
    });
    const decidedAt = deps.clock();
    refuseUndecided(call, chart, decision, facts);
    const decisionId = deps.uuid();
    const cards = decision.inScope
      ? deps.makeCards(decision, facts, { locale: request.locale, profile: deps.profile, decisionId })
      : [];
    const moment: Moment = { call, orders: chart.orders, decision, facts, locale: request.locale, now, decisionId };
    const offered = decision.inScope ? deps.offerSuggestions(cards, moment) : { cards };
    const response = respond(offered, decision, facts, {
      decisionId,
      knowledge: deps.knowledge,
      profile: deps.profile,
    });
    const milliseconds = {
      gather: gatheredAt - started,
      facts: readAt - gatheredAt,
      rules: decidedAt - readAt,
      cards: deps.clock() - decidedAt,
    };
    return {
      response,
      decision,
      facts,
      report: { decisionId, reads: gathered.reads, remarks: gathered.remarks, milliseconds },
    };
  };
}

function gatherInput(call: HookCall, queries: readonly Query[]): GatherInput {
  return {
    queries,
    prefetch: call.prefetch,
    orderReferences: call.orderReferences,
    patientId: call.patientId,
    ...(call.fhirServer !== undefined && { fhirServer: call.fhirServer }),
    ...(call.fhirAuthorization && { accessToken: call.fhirAuthorization.accessToken, grant: call.fhirAuthorization }),
  };
}

/**
 * A call about orders of which none could be read has nothing to decide on, and silence would read as approval. What
 * brings the patient in all the same is an emergency sign, and that is said without the order.
 */
function refuseUndecided(call: HookCall, chart: Chart, decision: Decision, facts: PatientFacts): void {
  const unread = chart.orders.length === 0 && !decision.inScope ? call.orderReferences.map(typeOf) : [];
  if (unread.length === 0 && !decision.cannotDecide) return;
  const missing = new Set([...unread, ...facts.whollyUnavailable]);
  throw new ServiceError(
    'required-data-missing',
    [...missing].map((type) => ({ expression: type })),
  );
}

function typeOf(reference: string): string {
  return reference.split('/', 1)[0] ?? '';
}

/** An order for somebody else in this patient's context is a mix-up in the client: no verdict is safe for either. */
function refuseOrdersOfOthers({ orders, patientId }: Chart): void {
  if (orders.some(({ resource }) => belongsToAnother(resource, patientId))) {
    throw new ServiceError('invalid-request', [
      { expression: 'context', diagnostics: 'holds an order for another patient than context.patientId' },
    ]);
  }
}

interface Identity {
  readonly decisionId: string;
  readonly knowledge: string;
  readonly profile: Profile;
}

/** Silence over a record that was read stays bare; over one that was not, it says what it has not seen. */
function respond(offered: Offered, decision: Decision, facts: PatientFacts, identity: Identity): CdsResponse {
  if (!decision.inScope && facts.unavailable.length === 0) return { cards: offered.cards };
  return { ...offered, extension: decisionExtension(decision, facts, identity) };
}
