/** The few statistics that the benchmarks report. */

/** Value below which the given part (0 to 1) of the numbers lies; NaN for an empty list. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * Least squares with weights 1/y²: relative errors count alike, so that ten thousand Observations do not drown the
 * fixed part that a hundred show.
 */
export function fitLine(points: readonly { readonly x: number; readonly y: number }[]): Line {
  let weight = 0;
  let sumX = 0;
  let sumY = 0;
  let sumXX = 0;
  let sumXY = 0;
  for (const { x, y } of points) {
    const w = 1 / (y * y);
    weight += w;
    sumX += w * x;
    sumY += w * y;
    sumXX += w * x * x;
    sumXY += w * x * y;
  }
  const slope = (weight * sumXY - sumX * sumY) / (weight * sumXX - sumX * sumX);
  return { slope, intercept: (sumY - slope * sumX) / weight };
}

export function rounded(value: number, decimals = 3): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
