/** Injuries to the store of a running service: clear refusals, no loss uncounted, recovery in the same process. */
import { tmpdir } from 'node:os';
import { runFault } from '../../bench/store/fault-run.ts';
import { FilesTooLarge, Locked } from '../../bench/store/injuries.ts';

/** The start of a process, on a machine that is busy with other tests. */
const LIMIT_MS = 180_000;
const plan = { folder: tmpdir(), seconds: 1 } as const;
const refused = { status: 503, resourceType: 'OperationOutcome', says: 'feedback cannot be kept' };

it(
  'refuses calls and feedback while no file can grow, and goes on when they can',
  async () => {
    const result = await runFault(new FilesTooLarge(), { ...plan, whenStoreFails: 'refuse' });
    expect(result.problems).toEqual([]);
    expect(result).toMatchObject({ feedback: refused, readiness: 503 });
  },
  LIMIT_MS,
);

it(
  'answers calls and counts what is lost while another process locks the database, and goes on after',
  async () => {
    const result = await runFault(new Locked(), { ...plan, whenStoreFails: 'answer' });
    expect(result.problems).toEqual([]);
    expect(result).toMatchObject({ feedback: refused, readiness: 200 });
  },
  LIMIT_MS,
);
