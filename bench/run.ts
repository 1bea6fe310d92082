/**
 * `npm run bench`: every number is a ratio measured in one run; writes bench/results.json.
 * `--quick` is a smoke test; `--only throughput,slope,latency,alarms,auth,overload,store,fuzz,pages` runs a part and writes nothing,
 * unless `--results` asks to put the part in place of the earlier one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { describeAlarms, estimateAlarms } from './alarm-estimate.ts';
import { measureAuth } from './auth.ts';
import { describeFuzz, measureFuzz } from './fuzz/measure.ts';
import { measureLatency } from './latency.ts';
import { describeOverload, measureOverload, overloadPlans } from './overload.ts';
import { describePages, measurePages } from './pages.ts';
import { pathOf } from './processes.ts';
import { measureSlope } from './slope.ts';
import { measureCost } from './store/cost.ts';
import { describeStore } from './store/describe.ts';
import { earlierParts } from './store/record.ts';
import { measureRecording } from './store/throughput.ts';
import { measureThroughput } from './throughput.ts';

const isQuick = process.argv.includes('--quick');
const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const wanted = (name: string): boolean => !process.argv.includes('--only') || only?.includes(name) === true;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const plan = isQuick
  ? { sizes: [50_000], pairs: 1, seconds: 1, patients: 100, warmUp: 1 }
  : { sizes: [5_000, 50_000, 500_000], pairs: 7, seconds: 3, patients: 1000, warmUp: 15 };

const results: Record<string, unknown> = {
  measuredAt: new Date().toISOString(),
  node: process.version,
  processor: cpus()[0]?.model,
  cores: cpus().length,
  quick: isQuick,
};

if (wanted('slope')) {
  const slope = await measureSlope(isQuick ? 20_000 : 200_000);
  results.slope = slope;
  say(`slope: ${slope.slopeRatio} of JSON.parse (at most ${slope.limits.slopeRatio})`);
  say(`fixed part: ${slope.fixedByFit} µs by fit, ${slope.fixedMeasured} µs measured (at most ${slope.limits.fixed})`);
}
if (wanted('throughput')) {
  const throughput = await measureThroughput(plan);
  results.throughput = throughput;
  for (const { bytes, cores, ratio, ryggrad, express } of throughput) {
    say(
      `${bytes / 1000} kB, ${cores} core${cores === 'all' ? 's' : ''}: ${ratio.median} of bare Express (${ratio.min} to ${ratio.max})`,
    );
    say(`  ryggrad ${JSON.stringify(ryggrad)}`);
    say(`  express ${JSON.stringify(express)}`);
  }
}
if (wanted('latency')) {
  const latency = await measureLatency(isQuick ? 5 : 50);
  results.latency = latency;
  say(
    `no prefetch: answer ${latency.answer} ms, slowest query ${latency.slowestQuery} ms, ratio ${latency.ratio} (at most ${latency.limit})`,
  );
}
if (wanted('auth')) {
  const auth = await measureAuth(isQuick ? { rounds: 2, calls: 200 } : { rounds: 40, calls: 500 });
  results.auth = auth;
  for (const { algorithm, ratio, limit, bareCall, authenticatedCall, verificationAlone } of auth) {
    say(`${algorithm} token: ${ratio} of one verification more than the bare call (at most ${limit})`);
    say(`  CPU: bare ${bareCall} µs, with token ${authenticatedCall} µs, verification alone ${verificationAlone} µs`);
  }
}
if (wanted('overload')) {
  const overload = await measureOverload(isQuick ? overloadPlans.quick : overloadPlans.full);
  results.overload = overload;
  say(describeOverload(overload));
}
if (wanted('store')) {
  const cost = await measureCost(isQuick ? { rounds: 2, calls: 200 } : { rounds: 30, calls: 400 });
  const recording = await measureRecording({ ...plan, pairs: isQuick ? 1 : 9 });
  // What is proved by killing and tracing is measured by programs of its own.
  results.store = { ...earlierParts(), cost, throughput: recording };
  say(describeStore(cost, recording));
}
if (wanted('pages')) {
  const pages = await measurePages(isQuick ? 2 : 7);
  results.pages = pages;
  say(describePages(pages));
}
if (wanted('alarms')) {
  const alarms = await estimateAlarms(isQuick ? 1000 : 10_000);
  results.alarms = alarms;
  say(describeAlarms(alarms));
}
if (wanted('fuzz')) {
  const fuzz = await measureFuzz({ seed: 1, count: isQuick ? 2000 : 200_000, today: new Date() });
  results.fuzz = fuzz;
  say(describeFuzz(fuzz));
}
const isPart = process.argv.includes('--only');
if (!isPart || process.argv.includes('--results')) {
  const file = pathOf('./results.json');
  const earlier: object = isPart ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  writeFileSync(file, `${JSON.stringify({ ...earlier, ...results }, null, 2)}\n`);
  say('written to bench/results.json');
}
