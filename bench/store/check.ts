/** Holds what was acknowledged against the database itself, and against GET /decisions. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { StoredDecision } from '../../src/store/types.ts';
import type { Answer, Clinic } from './clinic.ts';
import type { AnsweredCall, FeedbackItem, Ledger } from './ledger.ts';

export interface Verdict {
  readonly decisionsAcknowledged: number;
  readonly decisionsLost: number;
  /** Answered, and in the answer it says that it could not be kept: only where the store failed. */
  readonly toldNotKept: number;
  /** Kept, and not as it was answered: other cards, another hookInstance. */
  readonly decisionsOther: number;
  readonly decisionsTwice: number;
  readonly feedbackAcknowledged: number;
  readonly feedbackLost: number;
  readonly feedbackTwice: number;
  /** All that is there: more than was acknowledged, for an answer may be lost when its record is not. */
  readonly rows: { readonly decisions: number; readonly feedback: number };
}

/** What the database holds, read without the service. */
interface Kept {
  readonly decisions: readonly StoredDecision[];
  readonly feedback: readonly KeptFeedback[];
}

interface KeptFeedback {
  readonly card: string;
  readonly outcome: string;
  readonly outcome_at: string;
}

const ATTEMPTS = 50;
const DECISIONS = 'SELECT record FROM decision';
const FEEDBACK = 'SELECT card, outcome, outcome_at FROM feedback';

/** @param store as in RYGGRAD_STORE; an SQLite file while no service has it open */
export async function checkDatabase(store: string, ledger: Ledger): Promise<Verdict> {
  const { decisions, feedback } = store.startsWith('sqlite:') ? keptInFile(store.slice(7)) : await keptInServer(store);
  const calls = countBy(decisions, ({ hookInstance }) => hookInstance);
  const byCall = new Map(decisions.map((decision) => [decision.hookInstance, decision]));
  const items = countBy(feedback, keyOfKept);
  const missing = ledger.calls.filter(({ hookInstance }) => !calls.has(hookInstance));
  return {
    decisionsAcknowledged: ledger.calls.length,
    decisionsLost: missing.filter(({ isToldNotKept }) => !isToldNotKept).length,
    toldNotKept: missing.filter(({ isToldNotKept }) => isToldNotKept).length,
    decisionsOther: ledger.calls.filter((call) => isOther(call, byCall.get(call.hookInstance))).length,
    decisionsTwice: [...calls.values()].filter((count) => count > 1).length,
    feedbackAcknowledged: ledger.acknowledged.length,
    feedbackLost: ledger.acknowledged.filter((item) => !items.has(keyOfItem(item))).length,
    feedbackTwice: [...items.values()].filter((count) => count > 1).length,
    rows: { decisions: decisions.length, feedback: feedback.length },
  };
}

/** Words for everything that is wrong; none when the proof holds. */
export function problemsOf(verdict: Verdict): readonly string[] {
  const { decisionsLost, decisionsOther, decisionsTwice, feedbackLost, feedbackTwice } = verdict;
  const found = { decisionsLost, decisionsOther, decisionsTwice, feedbackLost, feedbackTwice };
  return Object.entries(found).flatMap(([name, count]) => (count > 0 ? [`${name}: ${count}`] : []));
}

/** Asks the service for each decision that it named. @returns those that it does not tell as they were answered */
export async function checkByAsking(clinic: Clinic, calls: readonly AnsweredCall[]): Promise<readonly string[]> {
  const missing: string[] = [];
  const queue = calls.filter(({ decision }) => decision !== undefined).values();
  const asker = async (): Promise<void> => {
    for (const call of queue) {
      const answer = await patientlyGet(clinic, `/decisions/${call.decision}`);
      const text = JSON.stringify(answer?.body);
      if (answer?.status !== 200) missing.push(`${call.decision}: ${answer?.status} ${text}`);
      else if (!isTold(call, text)) missing.push(`${call.decision}: otherwise`);
    }
  };
  await Promise.all(Array.from({ length: 10 }, asker));
  return missing;
}

/** Too many calls at once are refused for a moment (503): asked again, as a client would. */
async function patientlyGet(clinic: Clinic, path: string): Promise<Answer | undefined> {
  let answer: Answer | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    answer = await clinic.get(path);
    if (answer?.status !== 503) return answer;
    clinic.noteRefusal(answer);
    await delay(100);
  }
  return answer;
}

function isTold({ decision, hookInstance, cards }: AnsweredCall, text: string): boolean {
  return [decision, hookInstance, ...cards.map(({ uuid }) => uuid)].every((part) => text.includes(`"${part}"`));
}

function isOther(call: AnsweredCall, kept: StoredDecision | undefined): boolean {
  if (kept === undefined) return false;
  const sent = kept.cards.filter(({ withheld }) => withheld === undefined).map(({ uuid }) => uuid);
  const isSame = call.cards.length === sent.length && call.cards.every(({ uuid }) => sent.includes(uuid));
  return !isSame || kept.service !== call.service || (call.decision !== undefined && call.decision !== kept.id);
}

function keyOfItem({ card, outcome, outcomeTimestamp }: FeedbackItem): string {
  return `${card} ${outcome} ${outcomeTimestamp}`;
}

function keyOfKept({ card, outcome, outcome_at }: KeptFeedback): string {
  return `${card} ${outcome} ${new Date(outcome_at).toISOString()}`;
}

function countBy<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}

function keptInFile(path: string): Kept {
  const database = new DatabaseSync(path);
  try {
    const [intact] = database.prepare('PRAGMA integrity_check').all();
    if (intact?.integrity_check !== 'ok') throw new Error(`the file is damaged: ${JSON.stringify(intact)}`);
    const decisions = database.prepare(DECISIONS).all();
    return {
      decisions: decisions.map(({ record }) => JSON.parse(String(record)) as StoredDecision),
      feedback: database.prepare(FEEDBACK).all() as readonly object[] as readonly KeptFeedback[],
    };
  } finally {
    database.close();
  }
}

async function keptInServer(url: string): Promise<Kept> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const decisions = (await client.query<{ record: unknown }>(DECISIONS)).rows;
    const feedback = (await client.query<KeptFeedback>(FEEDBACK)).rows;
    return { decisions: decisions.map(({ record }) => decoded(record)), feedback };
  } finally {
    await client.end();
  }
}

/** A json column comes parsed, a text column does not. */
function decoded(record: unknown): StoredDecision {
  return (typeof record === 'string' ? JSON.parse(record) : record) as StoredDecision;
}
