/** Where things are kept: the setting, its defaults, and a password that nobody is told. */
import { ConfigError, loadConfig } from '../../src/config.ts';

const plain = { RYGGRAD_DEMO: 'off' };

function problemsOf(env: Record<string, string>): string {
  try {
    loadConfig({ ...plain, ...env });
  } catch (error) {
    return error instanceof ConfigError ? error.problems.join('\n') : String(error);
  }
  return '';
}

describe('the store', () => {
  it('of the demonstration lies below the working directory', () => {
    expect(loadConfig({}).store).toBe('sqlite:.ryggrad/ryggrad.db');
  });

  it('is memory where nothing is said and nobody is asked for a token, with a notice at start', () => {
    const { store, notices } = loadConfig(plain);
    expect(store).toBe('memory:');
    expect(notices).toEqual([expect.stringContaining('forgotten when the process ends')]);
  });

  it('in memory leaves the demonstration on; any other is meant for more', () => {
    expect(loadConfig({ RYGGRAD_STORE: 'memory:' }).demo).toBe(true);
    expect(loadConfig({ RYGGRAD_STORE: 'sqlite:data/ryggrad.db' }).demo).toBe(false);
  });

  it.each(['sqlite:/var/lib/ryggrad/ryggrad.db', 'memory:'])('may be %s without authentication', (store) => {
    expect(loadConfig({ ...plain, RYGGRAD_STORE: store }).store).toBe(store);
  });

  it.each(['sqlite:', 'ryggrad.db', 'sqlite::memory:?cache=shared', 'memory'])('may not be %s', (store) => {
    expect(problemsOf({ RYGGRAD_STORE: store })).toContain('RYGGRAD_STORE: must be sqlite:PATH');
  });

  it.each([
    'postgres://ryggrad:geheim@db',
    'postgres:ryggrad:geheim@db/ryggrad',
    'postgresql://ryggrad:geheim@db:port/ryggrad',
  ])('as PostgreSQL needs a host and a database, and its password is not told: %s', (store) => {
    const problems = problemsOf({ RYGGRAD_STORE: store });
    expect(problems).toContain('RYGGRAD_STORE: must be postgres://USER:PASSWORD@HOST:PORT/DATABASE');
    expect(problems).not.toContain('geheim');
  });

  it('keeps decisions for 400 days, for as long as is said, or for ever', () => {
    expect(loadConfig(plain).storeDays).toBe(400);
    expect(loadConfig({ ...plain, RYGGRAD_STORE_DAYS: '0' }).storeDays).toBe(0);
    expect(problemsOf({ RYGGRAD_STORE_DAYS: 'long' })).toContain('RYGGRAD_STORE_DAYS');
  });
});
