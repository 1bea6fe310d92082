/** The road: a checked hook call in, cards and decision out; facts, rules and cards are called here in that order. */

import type { Card, CdsResponse, HookCall } from '../cds-hooks/types.ts';
import type { AdviceCode, Profile } from '../domain/advice.ts';
import type { Decision } from '../domain/decision.ts';
import type { Locale } from '../domain/language.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import type { Chart } from '../facts/chart.ts';
import { readsAttachments } from '../facts/references.ts';
import type { Gathered, GatherInput, Query, ReadReport, Referrals } from '../fhir/gathered.ts';
import type { GrantRemark } from '../fhir/grant.ts';
import { toChart } from './chart-of-call.ts';
import { decisionExtension } from './decision-extension.ts';
import { DecisionRefused, refuseOrdersOfOthers, undecided } from './refusals.ts';
import { type Choice, chosen, type MadeCard, type Showing } from './showing.ts';
import type { Moment, Offered, OfferSuggestions } from './suggestions.ts';

export interface RoadDeps {
  readonly resolveQueries: (call: HookCall) => readonly Query[];
  readonly gather: (input: GatherInput, signal: AbortSignal) => Promise<Gathered> | Gathered;
  readonly readFacts: (chart: Chart, now: Date) => PatientFacts;
  /** Asks the rules; what they come to can then be told more than once. */
  readonly hear: (facts: PatientFacts, asking: Asking) => Heard;
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

export interface Asking {
  readonly profile: Profile;
  readonly traced: boolean;
}

export type Heard = (off: {
  readonly switchedOff?: ReadonlySet<AdviceCode>;
  readonly emergenciesOff?: ReadonlySet<AdviceCode>;
}) => Decision;

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
  /** Missing: every card that applies is sent, as in `explain`, `simulate` and the console's trace. */
  readonly showing?: Showing;
}

/** What a call came to, answered or not. */
export interface Concluded {
  readonly decision: Decision;
  readonly facts: PatientFacts;
  readonly report: RoadReport;
  /** With `showing`: every card, sent or not. */
  readonly made: readonly MadeCard[];
}

export interface Answer extends Concluded {
  readonly response: CdsResponse;
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
 * @throws DecisionRefused (412) when something in scope needs data that cannot be had.
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
    const heard = deps.hear(facts, { profile: deps.profile, traced: request.traced ?? false });
    const decision = told(heard, deps);
    const decidedAt = deps.clock();
    const decisionId = deps.uuid();
    const report = (): RoadReport => ({
      decisionId,
      reads: gathered.reads,
      remarks: gathered.remarks,
      milliseconds: {
        gather: gatheredAt - started,
        facts: readAt - gatheredAt,
        rules: decidedAt - readAt,
        cards: deps.clock() - decidedAt,
      },
    });
    const missing = undecided(call, chart, decision, facts);
    if (missing) throw new DecisionRefused(missing, { decision, facts, report: report(), made: [] });
    const moment: Moment = { call, orders: chart.orders, decision, facts, locale: request.locale, now, decisionId };
    const spoken = await speak(deps, { ...moment, heard }, request);
    return { ...spoken, facts, report: report() };
  };
}

/** From the decision to the cards that are sent, and those that are not. */
async function speak(
  deps: RoadDeps,
  { heard, ...moment }: Moment & { readonly heard: Heard },
  request: RoadRequest,
): Promise<Pick<Answer, 'response' | 'decision' | 'made'>> {
  const { decision: first, facts, now, decisionId } = moment;
  const identity = { decisionId, knowledge: deps.knowledge, profile: deps.profile };
  const choice = await request.showing?.choose(first, facts, now);
  if (choice === undefined) {
    const response = respond(offer(deps, moment), first, facts, identity);
    return { response, decision: first, made: [] };
  }
  const decision = choice.stepsBack.size > 0 ? told(heard, deps, choice.stepsBack) : first;
  const { cards, systemActions } = offer(deps, { ...moment, decision });
  const { made, shown } = chosen(cards, { decision, first, choice, uuid: deps.uuid });
  if (choice.hidesDecision) return { response: { cards: shown }, decision, made };
  const offered = { cards: shown, ...(systemActions && !choice.inShadow && { systemActions }) };
  return { response: respond(offered, decision, facts, identity), decision, made };
}

function told(
  heard: Heard,
  { switchedOff, emergenciesOff }: RoadDeps,
  stepsBack: Choice['stepsBack'] = nothing,
): Decision {
  const off = stepsBack.size === 0 ? switchedOff : new Set([...(switchedOff ?? []), ...stepsBack]);
  return heard({ ...(off && { switchedOff: off }), ...(emergenciesOff && { emergenciesOff }) });
}

const nothing: Choice['stepsBack'] = new Set();

function offer({ makeCards, offerSuggestions, profile }: RoadDeps, moment: Moment): Offered {
  const { decision, facts, locale, decisionId } = moment;
  if (!decision.inScope) return { cards: [] };
  return offerSuggestions(makeCards(decision, facts, { locale, profile, decisionId }), moment);
}

function referralsOf({ orders, supporting = [] }: HookCall): Referrals {
  return { orders: orders.map(({ resource }) => resource), others: supporting };
}

function gatherInput(call: HookCall, queries: readonly Query[]): GatherInput {
  return {
    queries,
    prefetch: call.prefetch,
    orderReferences: call.orderReferences,
    ...(readsAttachments.has(call.hook) && { referrals: referralsOf(call) }),
    patientId: call.patientId,
    ...(call.fhirServer !== undefined && { fhirServer: call.fhirServer }),
    ...(call.fhirAuthorization && { accessToken: call.fhirAuthorization.accessToken, grant: call.fhirAuthorization }),
  };
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
