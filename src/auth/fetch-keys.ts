/** Fetches a JWK Set from an address of the configuration: one GET, no redirect, little time, few bytes. */
import { type Dispatcher, request } from 'undici';
import { type KeySet, type KeySetReading, readKeySet } from './key-set.ts';
import { parseStrictObject } from './strict-json.ts';

/** For the connections that keys are fetched over. */
export const keyFetchLimits = { idleMs: 3_000, maxBytes: 200_000 } as const;

/** Rejects with a reason in fixed words, or as the connection failed. */
export async function fetchKeySet(url: string, dispatcher: Dispatcher): Promise<KeySet> {
  return (await fetchKeySetReading(url, dispatcher)).keys;
}

/** The same, with what is wrong with single keys of the set. */
export async function fetchKeySetReading(url: string, dispatcher: Dispatcher): Promise<KeySetReading> {
  // `request` follows no redirect and unpacks nothing.
  const { statusCode, headers, body } = await request(url, {
    dispatcher,
    headers: { accept: 'application/jwk-set+json, application/json;q=0.9', 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(keyFetchLimits.idleMs),
  });
  const bytes = Buffer.from(await body.arrayBuffer());
  if (statusCode !== 200) throw new Error('the answer is not 200');
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw new Error('the answer is compressed');
  const reading = readKeySet(parseStrictObject(bytes));
  if (reading === undefined) throw new Error('the answer is not a JWK Set');
  return reading;
}
