/** One GET over the connections of the service: allowed addresses only, no redirect, little time, bounded bytes. */
import { type Dispatcher, request } from 'undici';
import { type Fault, faultOf } from './network-fault.ts';

export interface Got {
  readonly status: number;
  /** Undefined when the answer is no JSON. */
  readonly body: unknown;
  /** `Date` header as sent. */
  readonly date?: string;
  /** Halfway between question and answer, by the clock of this machine. */
  readonly at: Date;
}

const TIME_OUT_MS = 10_000;

export async function getJson(url: string, dispatcher: Dispatcher, now: () => Date): Promise<Got | Fault> {
  try {
    const asked = now().getTime();
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      headers: { accept: 'application/fhir+json, application/json;q=0.9', 'accept-encoding': 'identity' },
      signal: AbortSignal.timeout(TIME_OUT_MS),
    });
    const at = new Date((asked + now().getTime()) / 2);
    const text = await body.text();
    const { date } = headers;
    return { status: statusCode, body: parsed(text), at, ...(typeof date === 'string' && { date }) };
  } catch (error) {
    return faultOf(error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
