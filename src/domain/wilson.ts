/** The Wilson score interval: an honest range for a rate, also where it is 0 or the sample is small. */

export interface Rate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 %: the 97.5th percentile of the standard normal distribution. */
const z = 1.959964;

/**
 * Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc 1927;22:209-12.
 *
 * @returns rate and limits, 0 to 1; of nothing observed nothing is known: 0, from 0 to 1
 */
export function wilson(count: number, of: number): Rate {
  if (of === 0) return { rate: 0, low: 0, high: 1 };
  const rate = count / of;
  const square = (z * z) / of;
  const centre = (rate + square / 2) / (1 + square);
  const half = (z / (1 + square)) * Math.sqrt((rate * (1 - rate)) / of + square / (4 * of));
  return { rate, low: count === 0 ? 0 : centre - half, high: count === of ? 1 : centre + half };
}
