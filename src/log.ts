/** The JSON log: one line per event, with an allow-list of fields, so that nothing of a record can slip in. */
import { type DestinationStream, destination as fileDestination, pino } from 'pino';
import type { RefusalReason } from './auth/reason.ts';
import type { ErrorCode } from './errors.ts';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Everything a line may hold. Codes, counts and times; never a resource, a name, a date of birth, a token, a free text. */
export interface LogFields {
  readonly correlationId?: string;
  /** Logged when it has the shape of a UUID; clients are known to send other things. */
  readonly hookInstance?: string;
  /** Service id of ours. */
  readonly service?: string;
  /** `iss` of a client of the configuration; never one that a token merely claims. */
  readonly client?: string;
  /** Why a call was not let in. */
  readonly reason?: RefusalReason;
  readonly decisionId?: string;
  readonly status?: number;
  readonly errorCode?: ErrorCode;
  /** Paths of fields that were wrong: `context.patientId`. */
  readonly fields?: readonly string[];
  readonly milliseconds?: number;
  /** Calls refused in the last second, where each of them would be a line. */
  readonly refused?: number;
  /** Milliseconds by part of the road. */
  readonly phases?: Readonly<Record<string, number>>;
  readonly cards?: number;
  readonly advice?: readonly string[];
  /** Rule ids with their outcome. */
  readonly rules?: readonly string[];
  /** Reads of FHIR data: key, type, how each ended and how long it took. */
  readonly reads?: readonly object[];
  readonly unavailable?: readonly string[];
  /** What was odd about the access to a FHIR server, by code. */
  readonly remarks?: readonly string[];
  /** What is started or configured: part names and versions of ours. */
  readonly part?: string;
  readonly address?: string;
  readonly version?: string;
  readonly signal?: string;
  /** Name of an unexpected error and where in our code it arose, without its message, which may quote a record. */
  readonly errorName?: string;
  readonly frames?: readonly string[];
}

export interface Log {
  readonly debug: (event: string, fields?: LogFields) => void;
  readonly info: (event: string, fields?: LogFields) => void;
  readonly warn: (event: string, fields?: LogFields) => void;
  readonly error: (event: string, fields?: LogFields) => void;
  /** Resolves when every line so far has been handed to the destination. */
  readonly flush: () => Promise<void>;
}

/** Compile-time complete: a field missing here is an error, so type and allow-list cannot drift apart. */
const allowed: Readonly<Record<keyof LogFields, true>> = {
  correlationId: true,
  hookInstance: true,
  service: true,
  client: true,
  reason: true,
  decisionId: true,
  status: true,
  errorCode: true,
  fields: true,
  milliseconds: true,
  refused: true,
  phases: true,
  cards: true,
  advice: true,
  rules: true,
  reads: true,
  unavailable: true,
  remarks: true,
  part: true,
  address: true,
  version: true,
  signal: true,
  errorName: true,
  frames: true,
};

const uuidShape = /^(?:urn:uuid:)?[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i;

/** Keeps the allowed fields only: an object with more members than its type tells passes the compiler, not this. */
function allowedOnly(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (Object.hasOwn(allowed, name)) kept[name] = value;
  }
  if (fields.hookInstance !== undefined && !uuidShape.test(fields.hookInstance)) kept.hookInstance = 'not a UUID';
  return kept;
}

/**
 * Lines are gathered for a moment: to write each by itself took a twentieth of a call. A process that ends by itself, after
 * an error too, writes what it has; one that is killed loses the last tenth of a second.
 */
const gathered = { sync: false, minLength: 8192, periodicFlush: 100 } as const;

/**
 * @param destination where lines go; standard output when missing, written without blocking
 */
export function createLog(options: { readonly level?: LogLevel; readonly destination?: DestinationStream } = {}): Log {
  const stream = options.destination ?? fileDestination({ dest: 1, ...gathered });
  const logger = pino(
    { level: options.level ?? 'info', base: null, formatters: { level: (label) => ({ level: label }) } },
    stream,
  );
  const write =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) => {
      if (logger.isLevelEnabled(level)) logger[level](allowedOnly(fields), event);
    };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    flush: () => new Promise((resolve) => logger.flush(() => resolve())),
  };
}

/** What may be logged of an error that nobody foresaw. */
export function fieldsOfUnknown(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const stack = error.stack ?? '';
  // A message may have lines of its own that look like frames.
  const places = stack.slice(stack.indexOf(error.message) + error.message.length);
  const frames = places.split('\n').filter((line) => /^\s+at /.test(line));
  return { errorName: error.name, frames: frames.slice(0, 8).map((line) => line.trim()) };
}
