/** The settings that bound what callers may ask of the service: resources in a call, calls together, calls in a minute. */
import type { Place } from './place.ts';
import type { Setting, Source } from './source.ts';

/** Names in the file, beside `maxBodyBytes`. */
export const limitKeys = [
  'maxResources',
  'maxCalls',
  'callsPerMinute',
  'drainSeconds',
  'shutdownSeconds',
  'threads',
] as const;

/** `off`: as many as the service can answer. */
export type CallsPerMinute = number | 'off';

export interface Limits {
  /** Resources in the prefetch of one call. */
  readonly maxResources: number;
  /** Calls under way together. */
  readonly maxCalls: number;
  /** Of each client that has no limit of its own. */
  readonly callsPerMinute: CallsPerMinute;
  /** How long calls are still taken, and readiness already denied, when the service is told to end. */
  readonly drainSeconds: number;
  /** How long calls under way may take when the service is told to end. */
  readonly shutdownSeconds: number;
  /** Threads that decide calls beside the one that takes requests; `auto`: as many as processors and memory allow, four at most. */
  readonly threads: number | 'auto';
}

/** A whole prefetch has some hundreds; 10 MB hold 20,000 of the smallest. */
const resources = { min: 100, max: 1_000_000, usual: 20_000 } as const;

/**
 * Measured: calls that bring their data take a millisecond each and are never many at once; calls whose data are
 * fetched from a FHIR server wait most of a second, and one process can answer about 150 of them in that time.
 */
const calls = { min: 1, max: 10_000, usual: 256 } as const;

/**
 * The GPs of Norway see 60,000 patients on a working day, two in a second: with ten hooks to a visit, 100 calls in a
 * second are five times what the whole country would send.
 */
const perMinute = { min: 1, max: 10_000_000, usual: 6000 } as const;

/** What takes the service out of its load balancer needs time to hear of it; without one there is nothing to wait for. */
const drain = { min: 0, max: 600, usual: 0 } as const;

/** `docker stop` kills after 10 s, Kubernetes after 30 s; a call has 1.5 s for its answer. */
const shutdown = { min: 1, max: 600, usual: 8 } as const;

/** Each takes 130 to 300 MB of memory. */
const MOST_THREADS = 32;

/** Without authentication clients cannot be told apart, and behind a gateway all come from one address: no limit by itself. */
export function readLimits(source: Source, auth: 'off' | 'required'): Limits {
  return {
    maxResources: source.integer(source.setting('RYGGRAD_MAX_RESOURCES', 'maxResources'), resources, resources.usual),
    maxCalls: source.integer(source.setting('RYGGRAD_MAX_CALLS', 'maxCalls'), calls, calls.usual),
    callsPerMinute: readCallsPerMinute(
      source,
      source.setting('RYGGRAD_CALLS_PER_MINUTE', 'callsPerMinute'),
      auth === 'required' ? perMinute.usual : 'off',
    ),
    drainSeconds: source.integer(source.setting('RYGGRAD_DRAIN_SECONDS', 'drainSeconds'), drain, drain.usual),
    shutdownSeconds: source.integer(
      source.setting('RYGGRAD_SHUTDOWN_SECONDS', 'shutdownSeconds'),
      shutdown,
      shutdown.usual,
    ),
    threads: readThreads(source),
  };
}

function readThreads(source: Source): number | 'auto' {
  const setting = source.setting('RYGGRAD_THREADS', 'threads');
  if (setting.text === undefined || setting.text === 'auto') return 'auto';
  const value = /^\d{1,2}$/.test(setting.text) ? Number(setting.text) : Number.NaN;
  if (value <= MOST_THREADS) return value;
  source.problem(setting, `must be auto or a whole number from 0 to ${MOST_THREADS}`);
  return 'auto';
}

function readCallsPerMinute(source: Source, setting: Setting, usual: CallsPerMinute): CallsPerMinute {
  const { text } = setting;
  if (text === undefined) return usual;
  if (text === 'off') return text;
  const value = Number(text);
  if (!isCallsPerMinute(value)) source.problem(setting, says);
  return value;
}

const says = `must be off or a whole number from ${perMinute.min} to ${perMinute.max}`;

function isCallsPerMinute(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= perMinute.min && Number(value) <= perMinute.max;
}

/** A client's own limit. */
export function readOwnCallsPerMinute({ content, path, problems }: Place): CallsPerMinute | undefined {
  const { callsPerMinute: value } = content;
  if (value === undefined || value === 'off' || isCallsPerMinute(value)) return value;
  problems.push(`${path}callsPerMinute: ${says}`);
  return undefined;
}
