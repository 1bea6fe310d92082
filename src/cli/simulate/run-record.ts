/** Takes a request, or a patient's record made into one, down the road at the moment that the run asks for. */
import type { JsonObject } from '../../cds-hooks/schemas.ts';
import type { Clock } from './clock.ts';
import type { Decide } from './decide.ts';
import type { PatientRecord } from './patient-record.ts';
import type { CompiledPlan, RecordAnswers } from './record-prefetch.ts';
import { requestOf } from './record-request.ts';
import type { Notes } from './task-notes.ts';
import type { Place, SimulateOptions } from './types.ts';

export interface RecordRunner {
  request(body: JsonObject, place: Place, notes: Notes): Promise<void>;
  record(record: PatientRecord, notes: Notes, answers?: RecordAnswers): Promise<void>;
}

export interface RunnerDeps {
  readonly decide: Decide;
  readonly plan: CompiledPlan;
  readonly clock: Clock;
  readonly hook: SimulateOptions['hook'];
}

export function createRunner({ decide, plan, clock, hook }: RunnerDeps): RecordRunner {
  const complete = plan.answers(new Set());
  const run = async (body: object, place: Place, notes: Notes): Promise<void> => {
    const outcome = await decide(body);
    if ('decided' in outcome) notes.outcome({ place, decided: outcome.decided });
    else notes.problem(place, outcome.flaw);
  };
  return {
    request: (body, place, notes) => {
      clock.setFor(undefined);
      return run(body, place, notes);
    },
    record: async (record, notes, answers = complete) => {
      const made = requestOf(record, hook, clock.latest, answers);
      notes.leaveOut('not-asked-for', plan.notAskedFor(record));
      if ('skip' in made) {
        notes.skip(made.skip);
        return;
      }
      clock.setFor(made.encounter);
      await run(made.body, record.place, notes);
    },
  };
}
