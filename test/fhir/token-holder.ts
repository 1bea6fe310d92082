/** Run by Node alone: reads a chart with a token, in all the ways a read can end, and looks for the token in the heap. */
import { getHeapSnapshot } from 'node:v8';
import { allowList } from '../../src/fhir/allow-list.ts';
import { createGatherer, type Gatherer } from '../../src/fhir/gather.ts';

const queries = ['ok', 'error', 'reset', 'redirect', 'html', 'silent'].map((way) => ({
  key: way,
  resourceType: 'Condition',
  url: `Condition?way=${way}`,
}));

/** Bytes lie outside of the heap that is searched; letters only, so that no escape hides them. */
const token = Buffer.from(Array.from({ length: 48 }, () => 97 + Math.floor(Math.random() * 26)));

async function read(gather: Gatherer, fhirServer: string): Promise<readonly string[]> {
  const call = { queries, prefetch: {}, orderReferences: [], patientId: '1', fhirServer, accessToken: `${token}` };
  const { reads } = await gather(call, new AbortController().signal);
  return reads.map(({ outcome }) => outcome);
}

/** Together three seconds. */
const LOOKS = 6;

async function isInHeap(): Promise<boolean> {
  globalThis.gc?.();
  const parts: Buffer[] = [];
  for await (const part of getHeapSnapshot()) parts.push(Buffer.from(part));
  return Buffer.concat(parts).includes(token);
}

const base = process.argv[2] ?? '';
const gather = createGatherer({ allowed: allowList([base]), deadlineMs: 5000 });
const outcomes = await read(gather, base);
// Connections and breakers are still there: they are part of what is searched.
let kept = true;
for (let look = 0; look < LOOKS && kept; look++) {
  // What ended just now may still wait for its turn in a queue.
  await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** look));
  kept = await isInHeap();
}
const held = { token: `${token}` };
const found = await isInHeap();
process.stdout.write(JSON.stringify({ outcomes, kept, found, length: held.token.length }));
await gather.close();
