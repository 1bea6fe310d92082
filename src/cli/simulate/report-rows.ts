/** The numbers of the report, row by row: tables and plots draw the same ones. */
import { findingNames } from '../../domain/findings.ts';
import type { Locale, Localized } from '../../domain/language.ts';
import { type Rate, wilson } from '../../domain/wilson.ts';
import { requiredNegatives } from '../../rules/conditions/required-negatives.ts';
import { imagingNames, indicatorNames, triageNames, urgencyNames, verdictNames } from './report-words.ts';
import type { Tally } from './tally.ts';

export interface RateRow extends Rate {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  /** Cards of the advice, where one call may draw several. */
  readonly cards?: number;
}

/** Display of an advice in the report's language. */
export type AdviceName = (code: string) => string;

export interface ReportRows {
  readonly key: readonly RateRow[];
  readonly advice: readonly RateRow[];
  readonly urgency: readonly RateRow[];
  readonly triage: readonly RateRow[];
  readonly imaging: readonly RateRow[];
  readonly verdicts: readonly RateRow[];
  /** How often each required red flag is documented. */
  readonly flags: readonly RateRow[];
  /** Calls in scope by the number of required red flags that are documented, from none to all. */
  readonly completeness: readonly { readonly documented: number; readonly count: number }[];
}

export function reportRows(tally: Tally, locale: Locale, adviceName: AdviceName): ReportRows {
  const { calls, inScope, orders } = tally;
  return {
    key: named(indicatorNames, tally.worst, calls, locale),
    advice: [...tally.callsByAdvice]
      .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
      .map(([code, count]) => ({ ...row(adviceName(code), count, calls), cards: tally.cardsByAdvice.get(code) ?? 0 })),
    urgency: named(urgencyNames, tally.urgency, inScope, locale),
    triage: named(triageNames, tally.triage, inScope, locale),
    imaging: named(imagingNames, tally.imaging, inScope, locale),
    verdicts: named(verdictNames, tally.verdicts, orders, locale),
    flags: requiredNegatives.map((code) => {
      const documented = inScope - (tally.notDocumented.get(code) ?? 0);
      return row(findingNames[code][locale], documented, inScope);
    }),
    completeness: Array.from({ length: requiredNegatives.length + 1 }, (_, documented) => {
      return { documented, count: tally.completeness.get(documented) ?? 0 };
    }),
  };
}

function row(name: string, count: number, of: number): RateRow {
  return { name, count, of, ...wilson(count, of) };
}

/** Every value of the vocabulary has its row, also the one that never came: 0 is a number too. */
function named<Key extends string>(
  names: Readonly<Record<Key, Localized>>,
  counts: ReadonlyMap<Key, number>,
  of: number,
  locale: Locale,
): readonly RateRow[] {
  return (Object.keys(names) as Key[]).map((key) => row(names[key][locale], counts.get(key) ?? 0, of));
}
