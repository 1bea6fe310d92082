/** Every fault of a FHIR server, in every type read, at three hooks: said, never taken for absence, no emergency lost. */
import fc from 'fast-check';
import {
  matrixOf,
  medicationsOf,
  nextPagesOf,
  orderReadsOf,
  type PlannedCell,
  pairCell,
  scopeCellsOf,
  typesRead,
} from './cells.ts';
import type { Fault } from './faults.ts';
import { hooks } from './hooks.ts';
import type { Answer } from './judge.ts';
import { emergencyTwice, nothingWrong } from './patients.ts';
import { inParallel, judge } from './run.ts';
import { faultNames, type Stage, startStage } from './stage.ts';

/** A busy machine must not fail what is right. */
const patience = 300_000;

let stage: Stage;
const count = { cells: 0, reassuring: 0, unhandled: 0 };

beforeAll(async () => {
  stage = await startStage();
});

afterAll(async () => {
  await stage.close();
  process.stdout.write(
    `fault matrix: ${count.cells} cells, ${count.reassuring} false reassurances, ${count.unhandled} unhandled\n`,
  );
});

const healthyAnswers = new Map<string, Promise<Answer>>();

function healthy(cell: PlannedCell): Promise<Answer> {
  const key = `${cell.hook.name} ${cell.patient.name}`;
  const known = healthyAnswers.get(key) ?? stage.ask({ ...cell, strikes: [], allFromServer: true });
  healthyAnswers.set(key, known);
  return known;
}

async function problemsIn(cells: readonly PlannedCell[]): Promise<readonly string[]> {
  const problems: string[] = [];
  await inParallel(cells, 12, async (cell) => {
    problems.push(...(await judge(stage, cell, await healthy(cell))));
    count.cells += 1;
  });
  count.reassuring += problems.filter((problem) => problem.includes('reassures')).length;
  count.unhandled += problems.filter((problem) => problem.includes('unhandled')).length;
  return problems.sort();
}

function faultNamed(name: string): Fault {
  const fault = stage.faults.find((one) => one.name === name);
  if (fault === undefined) throw new Error(`no fault is called ${name}`);
  return fault;
}

describe('a FHIR server that fails', () => {
  it.each(faultNames)(
    '%s: in every type, at every hook',
    async (name) => {
      expect(await problemsIn(matrixOf(faultNamed(name)))).toEqual([]);
    },
    patience,
  );

  it.each(faultNames)(
    '%s: on the next page, in a Medication, in the order itself, where scope hangs on it',
    async (name) => {
      const fault = faultNamed(name);
      const cells = [...nextPagesOf(fault), ...medicationsOf(fault), ...orderReadsOf(fault), ...scopeCellsOf(fault)];
      expect(await problemsIn(cells)).toEqual([]);
    },
    patience,
  );

  it(
    'two faults at once',
    async () => {
      const usable = stage.faults.filter(({ serverInstead, onlySearches }) => !serverInstead && !onlySearches);
      const pair = fc.record({
        hook: fc.constantFrom(...Object.values(hooks)),
        patient: fc.constantFrom(nothingWrong, emergencyTwice),
        types: fc.shuffledSubarray([...typesRead(hooks.patientView)], { minLength: 2, maxLength: 2 }),
        faults: fc.tuple(fc.constantFrom(...usable), fc.constantFrom(...usable)),
      });
      expect(await problemsIn(fc.sample(pair, { seed: 20_261_122, numRuns: 300 }).map(pairCell))).toEqual([]);
    },
    patience,
  );

  it('leads nobody to another server, nor past a certificate that nobody trusts', () => {
    expect(stage.strayed()).toEqual([]);
    expect(stage.trusted()).toBe(0);
  });
});
