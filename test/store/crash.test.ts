/** The service killed, and PostgreSQL killed under it, while it works: everything that was acknowledged is there, once. */
import { tmpdir } from 'node:os';
import { killService } from '../../bench/store/kills.ts';
import { restartPostgres } from '../../bench/store/restarts.ts';
import { postgresIsHere } from '../support/postgres/binaries.ts';
import { drawnSeed } from '../support/seeded.ts';

/** Six starts of a process, or of a database server, on a machine that is busy with other tests. */
const LIMIT_MS = 300_000;

it(
  'keeps everything acknowledged over five kills -9 of the service with its SQLite store',
  async () => {
    const seed = drawnSeed();
    const result = await killService({ kills: 5, callers: 4, seed, folder: tmpdir() });
    expect({ seed, problems: result.problems }).toEqual({ seed, problems: [] });
    expect(result.verdict).toMatchObject({ decisionsLost: 0, decisionsTwice: 0, feedbackLost: 0, feedbackTwice: 0 });
    expect(result.sent.calls).toBeGreaterThan(0);
  },
  LIMIT_MS,
);

const itWithPostgres = postgresIsHere() ? it : it.skip;

itWithPostgres(
  'goes on by itself, with nothing lost, when PostgreSQL crashes twice under it',
  async () => {
    const seed = drawnSeed();
    const result = await restartPostgres({ restarts: 2, callers: 4, seed });
    expect({ seed, problems: result.problems }).toEqual({ seed, problems: [] });
    expect(result.crashes).toEqual({ immediate: 1, kill: 1 });
    expect(result.sent.feedback).toBeGreaterThan(0);
  },
  LIMIT_MS,
);
