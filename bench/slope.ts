/** The road's own cost beside JSON.parse of the same text: how it grows with the number of Observations, and its fixed part. */
import { matchingCodes, ordinaryCodes } from './codes.ts';
import { orderSign } from './order-sign.ts';
import { type BenchRoad, createBenchRoad } from './road.ts';
import { fitLine, median, rounded } from './statistics.ts';

export interface SlopePoint {
  readonly observations: number;
  readonly bytes: number;
  /** Microseconds, medians. */
  readonly parse: number;
  readonly road: number;
}

export interface SlopeResult {
  /** Microseconds per Observation. */
  readonly parsePerObservation: number;
  readonly roadPerObservation: number;
  readonly slopeRatio: number;
  /** Microseconds: where the road's line meets zero Observations, and what a call without any was measured to cost. */
  readonly fixedByFit: number;
  readonly fixedMeasured: number;
  readonly limits: { readonly slopeRatio: number; readonly fixed: number };
  readonly points: readonly SlopePoint[];
}

const counts = [100, 200, 500, 1000, 2000, 5000, 10_000] as const;

/** @param effort how many Observations' worth of calls are measured per point; every call is another patient */
export async function measureSlope(effort: number): Promise<SlopeResult> {
  const road = createBenchRoad();
  await measurePoint(50, effort, road);
  const zero = await measurePoint(0, effort / 10, road);
  const points: SlopePoint[] = [];
  for (const observations of counts) points.push(await measurePoint(observations, effort, road));
  const ours = fitLine(points.map(({ observations, road: y }) => ({ x: observations, y })));
  const parse = fitLine(points.map(({ observations, parse: y }) => ({ x: observations, y })));
  return {
    parsePerObservation: rounded(parse.slope),
    roadPerObservation: rounded(ours.slope),
    slopeRatio: rounded(ours.slope / parse.slope),
    fixedByFit: rounded(ours.intercept, 1),
    fixedMeasured: rounded(zero.road, 1),
    limits: { slopeRatio: 0.5, fixed: 300 },
    points,
  };
}

async function measurePoint(observations: number, effort: number, road: BenchRoad): Promise<SlopePoint> {
  const codes = { matching: matchingCodes(), ordinary: ordinaryCodes };
  const today = new Date();
  const calls = Math.max(15, Math.min(2000, Math.round(effort / Math.max(1, observations))));
  const parse: number[] = [];
  const walk: number[] = [];
  let bytes = 0;
  for (let seed = 0; seed < calls; seed++) {
    const text = orderSign(observations * 10_000 + seed, observations, codes, today);
    bytes = Buffer.byteLength(text);
    const started = performance.now();
    const body: unknown = JSON.parse(text);
    const parsed = performance.now();
    const { response } = await road('back-pain-order-sign', body);
    JSON.stringify(response);
    const done = performance.now();
    parse.push((parsed - started) * 1000);
    walk.push((done - parsed) * 1000);
  }
  return { observations, bytes, parse: rounded(median(parse), 1), road: rounded(median(walk), 1) };
}
