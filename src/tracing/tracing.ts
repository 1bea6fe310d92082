/** Traces of calls, where they are switched on: which parts a call went through and how long each took; nothing of the record. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { TracingSettings } from '../config/observing.ts';
import { tellingTrace } from '../fhir/traceparent.ts';
import type { Log } from '../log.ts';

/** Values of closed lists, ids of our own making, counts. */
export type Attributes = Readonly<Record<string, string | number>>;

export interface Span {
  readonly name: string;
  /** Milliseconds of the monotonic clock, `performance.now()`. */
  readonly began: number;
  readonly ended: number;
  readonly attributes?: Attributes;
  readonly failed?: boolean;
  /** Within this one. */
  readonly inner?: readonly Span[];
}

/** One call under way. */
export interface CallTrace {
  /** As a server that is asked on its behalf is told. */
  readonly traceparent: string;
  readonly add: (span: Span) => void;
  readonly end: (attributes: Attributes, failed: boolean) => void;
}

/** Where spans go. */
export interface Spans {
  /** @param traceparent header as the caller sent it, unchecked */
  readonly begin: (name: string, traceparent: string | undefined, attributes: Attributes) => CallTrace;
  /** Sends what waits. */
  readonly close: () => Promise<void>;
}

export interface TracedCall {
  readonly service: string;
  readonly client?: string | undefined;
  readonly traceparent?: string | undefined;
}

export interface Tracing {
  /** Runs one call; what it adds on the way becomes part of its trace. */
  readonly call: <T>(call: TracedCall, work: () => Promise<T>) => Promise<T>;
  /** The call that is under way here. */
  readonly current: () => CallTrace | undefined;
  readonly close: () => Promise<void>;
}

/** Loads the libraries of OpenTelemetry, which nothing else does. */
export async function startTracing(settings: TracingSettings, knowledge: string, log: Log): Promise<Tracing> {
  const { openTelemetry } = await import('./open-telemetry.ts');
  return createTracing(openTelemetry(settings, knowledge, log), settings.forward);
}

/** @param forward whether FHIR servers are told the trace */
export function createTracing(spans: Spans, forward: boolean): Tracing {
  const underWay = new AsyncLocalStorage<CallTrace>();
  return {
    async call({ service, client, traceparent }, work) {
      const trace = spans.begin(service, traceparent, { service, ...(client !== undefined && { client }) });
      const run = forward ? () => tellingTrace(trace.traceparent, work) : work;
      try {
        const value = await underWay.run(trace, run);
        trace.end({ status: 200 }, false);
        return value;
      } catch (error) {
        const status = statusOf(error);
        trace.end({ status }, status >= 500);
        throw error;
      }
    },
    current: () => underWay.getStore(),
    close: spans.close,
  };
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : 500;
}
