/** From the numbers to the chart of each figure, in the language of the page. */
import type { TopLevelSpec } from 'vega-lite';
import type { Language } from '../shared/language.tsx';
import type { NamedNumbers } from './data.ts';
import { bars, counts, dots, lines } from './specs.ts';
import { type Word, words } from './words.ts';

export function wordIn(language: Language, word: Word): string {
  return words[word][language === 'nb' ? 0 : 1];
}

export function adviceName({ names }: NamedNumbers, language: Language, code: string): string {
  return names.advice[code]?.[language] ?? code;
}

export function reasonName({ names }: NamedNumbers, language: Language, code: string): string {
  return names.reasons[code]?.[language] ?? code;
}

export function answersSpec(numbers: NamedNumbers, language: Language): TopLevelSpec {
  const [accepted, overridden] = [wordIn(language, 'accepted'), wordIn(language, 'overridden')];
  const rows = numbers.advice.flatMap((one) => {
    const name = adviceName(numbers, language, one.advice);
    return [
      { name, kind: accepted, ...one.accepted },
      { name, kind: overridden, ...one.overridden },
    ];
  });
  return dots(rows, [accepted, overridden], wordIn(language, 'percentOfCards'));
}

/** Over all advice together. */
export function reasonsSpec(numbers: NamedNumbers, language: Language): TopLevelSpec {
  const byReason = Map.groupBy(numbers.reasons, ({ reason }) => reason);
  const rows = [...byReason].map(([reason, ofIt]) => {
    return { name: reasonName(numbers, language, reason), count: ofIt.reduce((sum, { count }) => sum + count, 0) };
  });
  rows.sort((one, other) => other.count - one.count);
  return counts(rows, wordIn(language, 'number'));
}

export function perCallsSpec(numbers: NamedNumbers, language: Language): TopLevelSpec {
  const rows = numbers.advice.map(({ advice, calls }) => {
    return { name: adviceName(numbers, language, advice), kind: '', ...calls };
  });
  return bars(rows, wordIn(language, 'per1000'));
}

export function weeksSpec({ weeks }: NamedNumbers, language: Language): TopLevelSpec {
  const [accepted, overridden] = [wordIn(language, 'accepted'), wordIn(language, 'overridden')];
  const rows = weeks.flatMap((one) => [
    { week: one.week, kind: accepted, ...one.accepted },
    { week: one.week, kind: overridden, ...one.overridden },
  ]);
  return lines(rows, [accepted, overridden], wordIn(language, 'percentOfCards'));
}

export function completenessSpec({ weeks }: NamedNumbers, language: Language): TopLevelSpec {
  const [all, mean] = [wordIn(language, 'allRecorded'), wordIn(language, 'meanRecorded')];
  const rows = weeks.flatMap(({ week, complete, recorded }) => [
    { week, kind: all, ...complete },
    // A mean over flags that belong together has no such interval: a line, and no band.
    { week, kind: mean, ...complete, ...middle(complete.rate === undefined ? undefined : recorded) },
  ]);
  return lines(rows, [all, mean], wordIn(language, 'percentOfCalls'));
}

function middle(rate: number | undefined) {
  return rate === undefined ? {} : { rate, low: rate, high: rate };
}
