/** Hands spans to OpenTelemetry, which sends them to a collector as OTLP over HTTP; loaded only where traces are on. */
import { type Context, defaultTextMapGetter, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { type ExportResult, ExportResultCode, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { TracingSettings } from '../config/observing.ts';
import type { Log } from '../log.ts';
import type { Attributes, CallTrace, Span, Spans } from './tracing.ts';

/** A collector that is away holds up neither a call nor the end of the process for longer. */
const CLOSE_MS = 2000;
const TELL_EVERY_MS = 60_000;

type Tracer = ReturnType<TracerProvider['getTracer']>;

export function openTelemetry({ url, percent }: TracingSettings, knowledge: string, log: Log): Spans {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'ryggrad', 'service.version': knowledge }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(percent / 100) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: toldWhenFailing(new OTLPTraceExporter({ url }), log) })],
  });
  const tracer = provider.getTracer('ryggrad');
  const propagator = new W3CTraceContextPropagator();
  return {
    begin(name, traceparent, attributes) {
      const parent =
        traceparent === undefined
          ? ROOT_CONTEXT
          : propagator.extract(ROOT_CONTEXT, { traceparent }, defaultTextMapGetter);
      return callTrace(tracer, parent, name, attributes);
    },
    close: () => Promise.race([provider.shutdown().catch(() => undefined), after(CLOSE_MS)]),
  };
}

function callTrace(tracer: Tracer, parent: Context, name: string, attributes: Attributes): CallTrace {
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes: named(attributes) }, parent);
  const within = trace.setSpan(parent, span);
  const { traceId, spanId, traceFlags } = span.spanContext();
  return {
    traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
    add: (one) => write(tracer, within, one),
    end(more, failed) {
      span.setAttributes(named(more));
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

function write(tracer: Tracer, context: Context, one: Span): void {
  const { name, began, ended, attributes = {}, failed = false, inner = [] } = one;
  const kind = inner.length === 0 && name.startsWith('read ') ? SpanKind.CLIENT : SpanKind.INTERNAL;
  const span = tracer.startSpan(name, { kind, startTime: onCalendar(began), attributes: named(attributes) }, context);
  const within = trace.setSpan(context, span);
  for (const smaller of inner) write(tracer, within, smaller);
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(onCalendar(ended));
}

/** Milliseconds since 1970. */
function onCalendar(moment: number): number {
  return performance.timeOrigin + moment;
}

function named(attributes: Attributes): Record<string, string | number> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ryggrad.${name}`, value]));
}

/** Lost traces are no reason to fail, and one line a minute is enough to find out. */
function toldWhenFailing(exporter: SpanExporter, log: Log): SpanExporter {
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result: ExportResult) => {
        const now = performance.now();
        if (result.code !== ExportResultCode.SUCCESS && now - toldAt > TELL_EVERY_MS) {
          toldAt = now;
          log.warn('traces could not be sent', { part: 'tracing' });
        }
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());
}
