/** Prints findings: a table for a person, JSON for a machine. */
import { table } from '../table.ts';
import { type Finding, type State, states } from './finding.ts';

export function countsOf(findings: readonly Finding[]): Readonly<Record<State, number>> {
  const counts: Record<State, number> = { ok: 0, warning: 0, problem: 0 };
  for (const { state } of findings) counts[state] += 1;
  return counts;
}

/** Key ids and addresses come from others: nothing of them may steer a terminal. */
const control = /[\p{Cc}\p{Cf}]/gu;
const plain = (text: string): string => text.replace(control, '?');

/** What is to be done stands last, where the eye of whoever ran it is. */
export function asTable(findings: readonly Finding[], width: number): string {
  const counts = countsOf(findings);
  const rows = [...states].flatMap((state) => findings.filter((one) => one.state === state).map(row));
  const changes = findings.flatMap(({ state, subject, says, change }) =>
    change === undefined ? [] : [`${state}: ${plain(subject)} ${plain(says)}\n  ${plain(change)}`],
  );
  const sum = `${counts.problem} problems, ${counts.warning} warnings, ${counts.ok} in order`;
  return `${[table(rows, width), ...(changes.length === 0 ? [] : [`What to change:\n${changes.join('\n')}`]), sum].join('\n\n')}\n`;
}

function row({ state, area, subject, says }: Finding): readonly string[] {
  return [state, area, plain(`${subject}: ${says}`)];
}

export function asJson(findings: readonly Finding[]): string {
  const ready = findings.every(({ state }) => state !== 'problem');
  return `${JSON.stringify({ ready, counts: countsOf(findings), findings }, null, 2)}\n`;
}
