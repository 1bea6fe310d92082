/** Takes out what is old, and what is about one patient; in small portions, so that calls are not held up. */
import { sql } from 'kysely';
import type { PatientHash } from '../types.ts';
import type { Backend } from './backend.ts';
import type { Queries, Statement, Value } from './tables.ts';

interface Removed {
  readonly decisions: number;
  readonly feedback: number;
}

export interface Removal {
  erasePatient(patient: readonly PatientHash[]): Promise<Removed>;
  removeBefore(moment: Date): Promise<Removed>;
  /** @param now seconds since 1970 */
  forgetTokens(now: number): Promise<void>;
}

/** Rows of a table that one transaction removes. */
const PORTION = 500;

export function createRemoval(backend: Backend): Removal {
  const { queries } = backend;
  const portions = {
    decision: oldest(queries, 'decision', 'id', 'at'),
    card: oldest(queries, 'card', 'uuid', 'shown_at'),
    feedback: oldest(queries, 'feedback', 'id', 'received_at'),
  };
  const change = async (statement: string, parameters: readonly Value[]): Promise<number> => {
    const [changed] = await backend.transact([{ sql: statement, parameters }]);
    return typeof changed === 'number' ? changed : 0;
  };
  const inPortions = async (statement: string, moment: string): Promise<number> => {
    let all = 0;
    for (let removed = PORTION; removed === PORTION; all += removed) removed = await change(statement, [moment]);
    return all;
  };
  const forget = queries.deleteFrom('used_token').where('until', '<', 0).compile().sql;
  return {
    async erasePatient(patient) {
      if (patient.length === 0) return { decisions: 0, feedback: 0 };
      const [feedback, , decisions] = await backend.transact(erasure(queries, patient));
      await backend.purge();
      return { decisions: Number(decisions), feedback: Number(feedback) };
    },
    async removeBefore(moment) {
      const before = moment.toISOString();
      const feedback = await inPortions(portions.feedback, before);
      await inPortions(portions.card, before);
      return { decisions: await inPortions(portions.decision, before), feedback };
    },
    forgetTokens: async (now) => {
      await change(forget, [Math.floor(now)]);
    },
  };
}

function oldest(queries: Queries, table: 'decision' | 'card' | 'feedback', key: string, time: string): string {
  const portion = sql`select ${sql.ref(key)} from ${sql.table(table)} where ${sql.ref(time)} < ${''} limit ${sql.lit(PORTION)}`;
  return sql`delete from ${sql.table(table)} where ${sql.ref(key)} in (${portion})`.compile(queries).sql;
}

/** A patient's decisions, cards and the feedback on these, all at once: half an erasure would be found by nobody. */
function erasure(queries: Queries, patient: readonly PatientHash[]): readonly Statement[] {
  const hashes = patient.map(({ hash }) => hash);
  const cards = queries.selectFrom('card').select('uuid').where('patient_hash', 'in', hashes);
  const statements = [
    queries.deleteFrom('feedback').where('card', 'in', cards),
    queries.deleteFrom('card').where('patient_hash', 'in', hashes),
    queries.deleteFrom('decision').where('patient_hash', 'in', hashes),
  ].map((query) => query.compile());
  return statements.map(({ sql: text, parameters }) => ({ sql: text, parameters: parameters.map(String) }));
}
