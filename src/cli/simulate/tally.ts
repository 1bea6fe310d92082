/** Counts what a simulation has decided; the only input of the report beside the run's own particulars. */
import type { AdviceCode, ImagingAdvice, Indicator, Triage, Urgency, Verdict } from '../../domain/advice.ts';
import type { FindingCode } from '../../domain/findings.ts';
import type { Decided } from './types.ts';

type Counts<Key extends string> = Map<Key, number>;

export interface Tally {
  /** Calls that were made, answered or not: one per encounter. */
  calls: number;
  /** Calls that the service would have answered 412. */
  cannotDecide: number;
  inScope: number;
  /** Calls with at least one card of the indicator or worse. */
  readonly worst: Counts<Indicator>;
  /** Calls that draw the advice at least once, and cards in all. */
  readonly callsByAdvice: Counts<AdviceCode>;
  readonly cardsByAdvice: Counts<AdviceCode>;
  cards: number;
  /** Of the calls in scope. */
  readonly urgency: Counts<Urgency>;
  readonly triage: Counts<Triage>;
  readonly imaging: Counts<ImagingAdvice>;
  /** Orders with the verdict; an order may have two. */
  readonly verdicts: Counts<Verdict>;
  orders: number;
  /** How many of the required red flags are documented → calls in scope. */
  readonly completeness: Map<number, number>;
  required: number;
  readonly notDocumented: Counts<FindingCode>;
  /** Calls with data that could not be had, by type. */
  readonly unavailable: Counts<string>;
}

export function createTally(): Tally {
  return {
    calls: 0,
    cannotDecide: 0,
    inScope: 0,
    worst: new Map(),
    callsByAdvice: new Map(),
    cardsByAdvice: new Map(),
    cards: 0,
    urgency: new Map(),
    triage: new Map(),
    imaging: new Map(),
    verdicts: new Map(),
    orders: 0,
    completeness: new Map(),
    required: 0,
    notDocumented: new Map(),
    unavailable: new Map(),
  };
}

function up<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const severity: readonly Indicator[] = ['info', 'warning', 'critical'];

export function count(tally: Tally, decided: Decided): void {
  tally.calls++;
  for (const type of decided.unavailable ?? []) up(tally.unavailable, type);
  if (!decided.answered) {
    tally.cannotDecide++;
    return;
  }
  if (decided.inScope !== true) return;
  tally.inScope++;
  if (decided.triage !== undefined) up(tally.triage, decided.triage);
  if (decided.urgency !== undefined) up(tally.urgency, decided.urgency);
  if (decided.imaging !== undefined) up(tally.imaging, decided.imaging.advice);
  countOrders(tally, decided);
  countCards(tally, decided);
  countRedFlags(tally, decided);
}

function countOrders(tally: Tally, { orders = [] }: Decided): void {
  tally.orders += orders.length;
  for (const { verdict } of orders) for (const one of verdict) up(tally.verdicts, one);
}

function countCards(tally: Tally, { cards = [] }: Decided): void {
  tally.cards += cards.length;
  for (const { advice } of cards) up(tally.cardsByAdvice, advice);
  for (const advice of new Set(cards.map((card) => card.advice))) up(tally.callsByAdvice, advice);
  const worst = Math.max(-1, ...cards.map(({ indicator }) => severity.indexOf(indicator)));
  for (const indicator of severity.slice(0, worst + 1)) up(tally.worst, indicator);
}

function countRedFlags(tally: Tally, { redFlags }: Decided): void {
  if (redFlags === undefined) return;
  tally.required = redFlags.required;
  up(tally.completeness, redFlags.documented);
  for (const code of redFlags.notDocumented) up(tally.notDocumented, code);
}
