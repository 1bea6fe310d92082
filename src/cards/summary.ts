/** Fits a summary into the protocol's limit: first the lists of names give way, then the order's label. */
import { argument } from './arguments.ts';
import type { CardCase } from './card-case.ts';
import type { CompiledMessage } from './message.ts';
import { capitalised } from './phrases.ts';
import { harmless, shortened } from './writer.ts';

/** CDS Hooks: "one-sentence, <140-character summary message". Counted in UTF-16 units, which never counts too few. */
export const SUMMARY_LIMIT = 139;
const MOST_NAMES = 4;
/** An order is still recognised by this much of its label. */
const SHORTEST_LABEL = 16;

export function summaryText(message: CompiledMessage, c: CardCase): string {
  const label = harmless(String(argument('order', c)));
  let text = '';
  for (let room = MOST_NAMES; room >= 0; room -= 1) {
    text = build(message, { ...c, room }, label);
    if (text.length <= SUMMARY_LIMIT) return text;
  }
  const room = Math.max(SHORTEST_LABEL, label.length - (text.length - SUMMARY_LIMIT));
  return shortened(build(message, { ...c, room: 0 }, shortened(label, room)), SUMMARY_LIMIT);
}

function build(message: CompiledMessage, c: CardCase, label: string): string {
  return capitalised(message.render((name) => (name === 'order' ? label : argument(name, c))).trim());
}
