/** The settings of what the operator sees from outside: the admin port, and where traces go. */
import type { Setting, Source } from './source.ts';

/** Names in the file. */
export const observingKeys = ['adminPort', 'tracingUrl', 'tracingPercent', 'tracingForward'] as const;

export interface TracingSettings {
  /** Takes traces as OTLP over HTTP: `http://127.0.0.1:4318/v1/traces`. */
  readonly url: string;
  /** Of the calls whose caller says nothing of it. */
  readonly percent: number;
  /** Whether FHIR servers are told which trace their reads belong to. */
  readonly forward: boolean;
}

export interface ObservingSettings {
  /** Metrics, readiness in detail and the numbers, on loopback only; missing: there is no such port. */
  readonly adminPort?: number;
  /** Missing: nothing is traced. */
  readonly tracing?: TracingSettings;
}

/** @param port of the service itself */
export function readObserving(source: Source, port: number): ObservingSettings {
  const adminPort = readAdminPort(source, port);
  const tracing = readTracing(source);
  return { ...(adminPort !== undefined && { adminPort }), ...(tracing && { tracing }) };
}

function readAdminPort(source: Source, port: number): number | undefined {
  const setting = source.setting('RYGGRAD_ADMIN_PORT', 'adminPort');
  if (setting.text === undefined || setting.text === 'off') return undefined;
  if (!/^\d{1,5}$/.test(setting.text) || Number(setting.text) > 65_535) {
    source.problem(setting, 'must be off or a port, a whole number from 0 to 65535');
    return undefined;
  }
  const adminPort = Number(setting.text);
  if (adminPort !== 0 && adminPort === port) source.problem(setting, 'must be another port than that of the service');
  return adminPort;
}

function readTracing(source: Source): TracingSettings | undefined {
  const percent = source.integer(
    source.setting('RYGGRAD_TRACING_PERCENT', 'tracingPercent'),
    { min: 1, max: 100 },
    100,
  );
  const forward = source.oneOf(source.setting('RYGGRAD_TRACING_FORWARD', 'tracingForward'), ['on', 'off'], 'off');
  const url = readTracingUrl(source);
  return url === undefined ? undefined : Object.freeze({ url, percent, forward: forward === 'on' });
}

/** The standard's own variable names the collector, to which the path of traces is added. */
function readTracingUrl(source: Source): string | undefined {
  const own = source.setting('RYGGRAD_TRACING_URL', 'tracingUrl');
  if (own.text !== undefined) return checked(source, own, own.text);
  const standard = source.setting('OTEL_EXPORTER_OTLP_ENDPOINT', 'tracingUrl');
  if (standard.text === undefined) return undefined;
  return checked(source, standard, `${standard.text.replace(/\/+$/, '')}/v1/traces`);
}

function checked(source: Source, setting: Setting, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const usable = url !== undefined && /^https?:$/.test(url.protocol) && url.hash === '' && url.username === '';
  if (!usable) source.problem(setting, 'must be the http or https address of a collector, without user and password');
  return address;
}
