/** Fits a summary into the protocol's limit: first the list of findings gives way, then the order's label. */
import type { ArgumentName } from './argument-names.ts';
import { argument, type CardCase, foundNames } from './arguments.ts';
import type { CompiledMessage } from './message.ts';
import { capitalised } from './phrases.ts';
import { harmless, shortened } from './writer.ts';

/** CDS Hooks: "one-sentence, <140-character summary message". Counted in UTF-16 units, which never counts too few. */
export const SUMMARY_LIMIT = 139;
/** An order is still recognised by this much of its label. */
const SHORTEST_LABEL = 16;

export function summaryText(message: CompiledMessage, c: CardCase): string {
  const label = harmless(String(argument('order', c)));
  let text = '';
  for (let names = message.uses.has('found') ? Math.min(c.advice.found.length, 4) : 0; names >= 0; names -= 1) {
    text = build(message, c, label, names);
    if (text.length <= SUMMARY_LIMIT) return text;
  }
  const room = Math.max(SHORTEST_LABEL, label.length - (text.length - SUMMARY_LIMIT));
  return shortened(build(message, c, shortened(label, room), 0), SUMMARY_LIMIT);
}

function build(message: CompiledMessage, c: CardCase, label: string, names: number): string {
  const value = (name: ArgumentName): string | number => {
    if (name === 'order') return label;
    return name === 'found' ? foundNames(c, names) : argument(name, c);
  };
  return capitalised(message.render(value));
}
