/** Reads a Prometheus page in tests: the samples of one metric, by their labels. */

export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** @param name with its ending: `ryggrad_hook_duration_seconds_count` */
export function samplesOf(page: string, name: string): readonly Sample[] {
  return page.split('\n').flatMap((line) => {
    const [, found, labels = '', value] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (found !== name) return [];
    const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key = '', text = '']) => [key, text]);
    return [{ labels: Object.fromEntries(pairs), value: Number(value) }];
  });
}

/** The sum over all samples with these labels. */
export function totalOf(page: string, name: string, labels: Readonly<Record<string, string>> = {}): number {
  return samplesOf(page, name)
    .filter((sample) => Object.entries(labels).every(([key, value]) => sample.labels[key] === value))
    .reduce((sum, { value }) => sum + value, 0);
}

/** Names of all metrics on the page, as their TYPE lines have them. */
export function namesOn(page: string): readonly string[] {
  return [...page.matchAll(/^# TYPE (\S+) /gm)].map(([, name = '']) => name);
}
