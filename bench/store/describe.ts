/** What recording costs, in words for the terminal. */
import type { CostResult } from './cost.ts';
import type { RecordingResult } from './throughput.ts';

export function describeStore(cost: CostResult, recording: RecordingResult): string {
  const { bareCall, recordedCall, writeAlone, writeInGroups, ratio, ratioInGroups, limit, fileSystem, pragmas } = cost;
  const { bytes, connections, ratio: over, recorded, bare } = recording;
  return [
    `recording: ${ratio} of one store write more than the bare call (at most ${limit}); ${ratioInGroups} of one in a group`,
    `  CPU: bare ${bareCall} µs, recorded ${recordedCall} µs, write alone ${writeAlone} µs, in a group ${writeInGroups} µs`,
    `  on ${fileSystem}, ${JSON.stringify(pragmas)}`,
    `${bytes / 1000} kB, ${connections} connections: ${over.median} of the throughput without (${over.min} to ${over.max}; at least ${recording.limit})`,
    `  recorded ${JSON.stringify(recorded)}`,
    `  bare ${JSON.stringify(bare)}`,
  ].join('\n');
}
