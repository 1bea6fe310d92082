/** Fetches a JWK Set from an address of the configuration: one GET, no redirect, little time, few bytes. */
import { Agent, request } from 'undici';
import { type KeySet, type KeySetReading, readKeySet } from './key-set.ts';
import { parseStrictObject } from './strict-json.ts';

const limits = { milliseconds: 3_000, bytes: 200_000 } as const;

export interface KeyFetcher {
  /** Rejects with a reason in fixed words. */
  fetchKeys(address: string): Promise<KeySet>;
  /** The same, with what is wrong with single keys of the set. */
  fetchReading(address: string): Promise<KeySetReading>;
  close(): Promise<void>;
}

export function createKeyFetcher(): KeyFetcher {
  const dispatcher = new Agent({
    connections: 2,
    maxResponseSize: limits.bytes,
    headersTimeout: limits.milliseconds,
    bodyTimeout: limits.milliseconds,
    connectTimeout: limits.milliseconds,
  });
  const fetchReading = (address: string): Promise<KeySetReading> => readingAt(address, dispatcher);
  return {
    fetchReading,
    fetchKeys: async (address) => (await fetchReading(address)).keys,
    close: () => dispatcher.destroy(),
  };
}

async function readingAt(address: string, dispatcher: Agent): Promise<KeySetReading> {
  // `request` follows no redirect and unpacks nothing.
  const { statusCode, headers, body } = await request(address, {
    dispatcher,
    headers: { accept: 'application/jwk-set+json, application/json;q=0.9', 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(limits.milliseconds),
  });
  const bytes = Buffer.from(await body.arrayBuffer());
  if (statusCode !== 200) throw new Error('the answer is not 200');
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw new Error('the answer is compressed');
  const reading = readKeySet(parseStrictObject(bytes));
  if (reading === undefined) throw new Error('the answer is not a JWK Set');
  return reading;
}
