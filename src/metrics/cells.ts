/** Counters that cost a look-up in a map: labels are written out when somebody asks, not when something is counted. */
import { Counter, type Registry } from 'prom-client';

export interface Cell {
  count: number;
}

/** @param values of the labels, in their order; only values of a closed list may come here, for each is kept for ever */
export type CellOf = (...values: readonly string[]) => Cell;

export interface CounterNames {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly string[];
}

export function countedIn(registry: Registry, { name, help, labelNames }: CounterNames): CellOf {
  const root: Branch = { branches: new Map() };
  new Counter({
    name,
    help,
    labelNames: [...labelNames],
    registers: [registry],
    collect() {
      this.reset();
      for (const [values, { count }] of cellsBelow(root, [])) this.inc(labelsOf(labelNames, values), count);
    },
  });
  return (...values) => {
    let branch = root;
    for (const value of values) branch = below(branch, value);
    branch.cell ??= { count: 0 };
    return branch.cell;
  };
}

interface Branch {
  readonly branches: Map<string, Branch>;
  cell?: Cell;
}

function below({ branches }: Branch, value: string): Branch {
  const known = branches.get(value);
  if (known !== undefined) return known;
  const branch: Branch = { branches: new Map() };
  branches.set(value, branch);
  return branch;
}

function* cellsBelow({ branches, cell }: Branch, values: readonly string[]): Generator<[readonly string[], Cell]> {
  if (cell !== undefined) yield [values, cell];
  for (const [value, branch] of branches) yield* cellsBelow(branch, [...values, value]);
}

export function labelsOf(names: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}
