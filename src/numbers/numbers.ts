/** The numbers of a time: how often each advice was given and what clinicians did with it, week by week. */
import { OVERRIDE_REASON_SYSTEM } from '../domain/constants.ts';
import { wilson } from '../domain/wilson.ts';
import {
  callsByAdvice,
  callsByClient,
  callsByDay,
  cardsByDay,
  type DayOfCalls,
  type DayOfCards,
  type NumbersOf,
  overrideReasons,
  type ReasonCount,
} from '../store/numbers/queries.ts';
import type { Queries } from '../store/sql/tables.ts';
import type { Asked } from './period.ts';
import { mondayOf, plusDays, weeksBetween } from './weeks.ts';

/** A share with its 95 % interval (Wilson), 0 to 1; of fewer than 5 only the number is told. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly rate?: number;
  readonly low?: number;
  readonly high?: number;
}

export interface AdviceNumbers {
  readonly advice: string;
  /** Cards that were sent. */
  readonly sent: number;
  readonly withheld: Readonly<Record<'shadow' | 'shown-lately' | 'overridden', number>>;
  /** Of the answered calls: those with at least one such card. */
  readonly calls: Share;
  /** Of the cards that were sent, by the newest that was said of each; the rest nobody answered. */
  readonly accepted: Share;
  readonly overridden: Share;
}

export interface ReasonNumbers {
  readonly advice: string;
  /** `none`: no reason was given; `other`: one that is not of our list. */
  readonly reason: string;
  readonly count: number;
}

export interface WeekNumbers {
  /** Its Monday. */
  readonly week: string;
  readonly calls: number;
  readonly sent: number;
  readonly accepted: Share;
  readonly overridden: Share;
  /** Of the calls for which red flags count: those with every flag recorded. */
  readonly complete: Share;
  /** Mean share of the flags that are recorded; missing where there was no such call. */
  readonly recorded?: number;
}

export interface Numbers {
  readonly from: string;
  readonly to: string;
  /** Answered with a decision (200), and without, for want of data (412). */
  readonly calls: { readonly answered: number; readonly withoutData: number };
  readonly advice: readonly AdviceNumbers[];
  readonly reasons: readonly ReasonNumbers[];
  readonly weeks: readonly WeekNumbers[];
  readonly clients: readonly { readonly client: string; readonly calls: number }[];
}

/** Below this a rate says more than is known. */
const FEWEST = 5;

export function share(count: number, of: number): Share {
  return of < FEWEST ? { count, of } : { count, of, ...wilson(count, of) };
}

/** @throws StoreFailed */
export async function numbersOf(queries: Queries, asked: Asked): Promise<Numbers> {
  const { from, to, client } = asked;
  const of: NumbersOf = {
    from: `${from}T00:00:00.000Z`,
    until: `${plusDays(to, 1)}T00:00:00.000Z`,
    ...(client !== undefined && { client }),
  };
  // One after another: a report may take its time, and shall not take all connections.
  const days = await callsByDay(queries, of);
  const cards = await cardsByDay(queries, of);
  const callsWith = await callsByAdvice(queries, of);
  const reasons = await overrideReasons(queries, of);
  const clients = await callsByClient(queries, of);
  const answered = sum(days, ({ status, calls }) => (status === 200 ? calls : 0));
  const perAdvice = new Map(callsWith.map(({ advice, calls }) => [advice, calls]));
  return {
    ...{ from, to, clients },
    calls: { answered, withoutData: sum(days, ({ status, calls }) => (status === 412 ? calls : 0)) },
    advice: [...Map.groupBy(cards, ({ advice }) => advice)]
      .map(([advice, ofIt]) => adviceNumbers(advice, ofIt, perAdvice.get(advice) ?? 0, answered))
      .toSorted((one, other) => other.sent - one.sent || (one.advice < other.advice ? -1 : 1)),
    reasons: reasonNumbers(reasons),
    weeks: weekNumbers(asked, days, cards),
  };
}

function sum<T>(rows: readonly T[], value: (row: T) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}

function adviceNumbers(advice: string, rows: readonly DayOfCards[], calls: number, answered: number): AdviceNumbers {
  const held = (why: string): number => sum(rows, ({ withheld, cards }) => (withheld === why ? cards : 0));
  return {
    advice,
    ...answers(rows),
    withheld: { shadow: held('shadow'), 'shown-lately': held('shown-lately'), overridden: held('overridden') },
    calls: share(calls, answered),
  };
}

/** What became of the cards that were sent. */
function answers(rows: readonly DayOfCards[]): Pick<AdviceNumbers, 'sent' | 'accepted' | 'overridden'> {
  const shown = rows.filter(({ withheld }) => withheld === null);
  const sent = sum(shown, ({ cards }) => cards);
  const ended = (how: string): number => sum(shown, ({ outcome, cards }) => (outcome === how ? cards : 0));
  return { sent, accepted: share(ended('accepted'), sent), overridden: share(ended('overridden'), sent) };
}

/** A reason of another list may be of any form, a text about a patient too: it is counted, and not told. */
function reasonNumbers(rows: readonly ReasonCount[]): readonly ReasonNumbers[] {
  const counts = new Map<string, ReasonNumbers>();
  for (const { advice, system, code, cards } of rows) {
    const known = system === OVERRIDE_REASON_SYSTEM && code !== null && /^[A-Za-z]{1,60}$/.test(code);
    const reason = known ? code : code === null ? 'none' : 'other';
    const key = `${advice} ${reason}`;
    counts.set(key, { advice, reason, count: (counts.get(key)?.count ?? 0) + cards });
  }
  return [...counts.values()].toSorted(
    (one, other) =>
      other.count - one.count || (`${one.advice} ${one.reason}` < `${other.advice} ${other.reason}` ? -1 : 1),
  );
}

function weekNumbers(
  { from, to, advice }: Asked,
  days: readonly DayOfCalls[],
  cards: readonly DayOfCards[],
): readonly WeekNumbers[] {
  const chosen = advice === undefined ? cards : cards.filter((row) => row.advice === advice);
  const callsIn = Map.groupBy(days, ({ day }) => mondayOf(day));
  const cardsIn = Map.groupBy(chosen, ({ day }) => mondayOf(day));
  return weeksBetween(from, to).map((week) => {
    const ofWeek = callsIn.get(week) ?? [];
    const flags = sum(ofWeek, (row) => row.of);
    return {
      week,
      calls: sum(ofWeek, ({ status, calls }) => (status === 200 ? calls : 0)),
      ...answers(cardsIn.get(week) ?? []),
      complete: share(
        sum(ofWeek, (row) => row.complete),
        sum(ofWeek, (row) => row.withFlags),
      ),
      ...(flags > 0 && { recorded: sum(ofWeek, (row) => row.recorded) / flags }),
    };
  });
}
