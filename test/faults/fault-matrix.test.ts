/** Every fault of a FHIR server, in every type read, at three hooks: said, never taken for absence, no emergency lost. */
import fc from 'fast-check';
import { answerOf } from '../support/decided.ts';
import {
  matrixOf,
  medicationsOf,
  nextPagesOf,
  orderReadsOf,
  type PlannedCell,
  pairCell,
  scopeCellsOf,
  secondOrderOf,
  typesRead,
} from './cells.ts';
import { type Misbehave, outcome, sendJson, startChartServer } from './chart-server.ts';
import type { Fault } from './faults.ts';
import { type Hook, hooks } from './hooks.ts';
import type { Answer } from './judge.ts';
import { byMedication, nothingWrong, type Patient, provenThrice, scopeIn, signIn } from './patients.ts';
import { inParallel, judge, verdictOn } from './run.ts';
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
  });
  counted(cells.length, problems);
  return problems.sort();
}

function counted(cells: number, problems: readonly string[]): void {
  count.cells += cells;
  count.reassuring += problems.filter((problem) => problem.includes('reassures')).length;
  count.unhandled += problems.filter((problem) => problem.includes('unhandled')).length;
}

const asksForRest: Misbehave = ({ response }) =>
  sendJson(response, outcome('error', 'throttled'), 503, { 'retry-after': '60' });

function faultNamed(name: string): Fault {
  const fault = stage.faults.find((one) => one.name === name);
  if (fault === undefined) throw new Error(`no fault is called ${name}`);
  return fault;
}

/** What each sign leads to when everything is read: a card, or a finding that is present. */
const leadsTo: Readonly<Record<string, string>> = {
  'old, with changed pain': 'changeModality',
  'came for cauda equina': 'possibleEmergencySign',
  'bone metastasis': 'redFlagsPresent',
  'cauda equina': 'suspectedCaudaEquina',
  'fever measured': 'redFlagsPresent',
  'saddle sensory loss': 'suspectedCaudaEquina',
  'prednisolone prescribed': 'steroid-use',
  'prednisolone in use': 'steroid-use',
  'prednisolone given': 'steroid-use',
  'prednisolone by reference': 'steroid-use',
  'retention with a known prostate, three weeks after back surgery': 'suspectedCaudaEquina',
  pacemaker: 'mrSafetyCheck',
  'MR last month': 'recentImagingExists',
  'report of a metastasis': 'redFlagsPresent',
  'saddle sensory loss on the form': 'suspectedCaudaEquina',
  'surgery considered': 'surgery-considered',
};

const readWhole = async (patient: Patient, hook: Hook) =>
  answerOf((await healthy(pairCell({ hook, patient, types: [], faults: [] }))).body);

describe('a FHIR server that works', () => {
  it.each(Object.values(hooks))(
    'gives nothing wrong its plain answer, and the emergency its card: $name',
    async (hook) => {
      expect(await readWhole(nothingWrong, hook)).toMatchObject({
        advice: 'not-indicated',
        urgency: 'none',
        unavailable: [],
      });
      expect(await readWhole(provenThrice, hook)).toMatchObject({ urgency: 'emergency', unavailable: [] });
    },
  );

  it.each([...Object.values(signIn).flat(), ...byMedication].filter(({ name }) => name in leadsTo))(
    'shows the sign of the patient: $name',
    async (patient) => {
      const { adviceCodes, present } = await readWhole(patient, hooks.orderSign);
      expect([...adviceCodes, ...present]).toContain(leadsTo[patient.name]);
    },
  );

  it.each(Object.values(scopeIn).flat())('is spoken of at the visit: $name', async (patient) => {
    expect((await readWhole(patient, hooks.patientView)).adviceCodes).not.toEqual([]);
  });

  it('has a sign in every type that is read', () => {
    const [types, signed] = [typesRead(hooks.patientView), Object.keys(signIn)];
    expect(signed.sort()).toEqual([...types].sort());
    expect(
      Object.values(signIn)
        .flat()
        .map(({ name }) => name)
        .filter((name) => !(name in leadsTo)),
    ).toEqual([]);
  });
});

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
      const cells = [
        ...nextPagesOf(fault),
        ...medicationsOf(fault),
        ...orderReadsOf(fault),
        ...secondOrderOf(fault),
        ...scopeCellsOf(fault),
      ];
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
        patient: fc.constantFrom(nothingWrong, provenThrice),
        types: fc.shuffledSubarray([...typesRead(hooks.patientView)], { minLength: 2, maxLength: 2 }),
        faults: fc.tuple(fc.constantFrom(...usable), fc.constantFrom(...usable)),
      });
      expect(await problemsIn(fc.sample(pair, { seed: 20_261_122, numRuns: 300 }).map(pairCell))).toEqual([]);
    },
    patience,
  );

  it(
    'that asked to be left alone is not asked again, and what it has is said as unread',
    async () => {
      const busy = await startChartServer([], () => asksForRest);
      const fault: Fault = { name: 'left alone', misbehave: asksForRest, leaves: 'nothing' };
      const cells = matrixOf(fault).map((cell) => ({ ...cell, allFromServer: false }));
      const [first, ...later] = cells;
      if (first === undefined) throw new Error('no cells');
      const problems = [...verdictOn(first, await stage.askBeside(busy, first), await healthy(first))];
      const asked = busy.asked.length;
      for (const cell of later)
        problems.push(...verdictOn(cell, await stage.askBeside(busy, cell), await healthy(cell)));
      await busy.close();
      counted(cells.length, problems);
      expect(problems).toEqual([]);
      expect({ asked, later: busy.asked.length - asked }).toEqual({ asked: 1, later: 0 });
    },
    patience,
  );

  it('leads nobody to another server, nor past a certificate that nobody trusts', () => {
    expect(stage.strayed()).toEqual([]);
    expect(stage.trusted()).toBe(0);
  });
});
