/** Which advice a card was about; for counting what clinicians answered. */
import type { Queries } from '../sql/tables.ts';

/** A batch of feedback has some dozens of items. */
const MOST = 500;

/** @returns advice by card uuid; cards that we never made are missing */
export async function adviceOfCards(queries: Queries, cards: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(cards)].slice(0, MOST);
  if (asked.length === 0) return new Map();
  const rows = await queries.selectFrom('card').select(['uuid', 'advice']).where('uuid', 'in', asked).execute();
  return new Map(rows.map(({ uuid, advice }) => [uuid, advice]));
}
