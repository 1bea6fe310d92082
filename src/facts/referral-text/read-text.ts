/** What one text names: signs that it mentions as present, and signs it speaks of at all, present or denied. */
import type { FindingCode } from '../../domain/findings.ts';
import type { Folded } from '../orders/fold.ts';
import { isDenied } from './denied.ts';
import { givingWay } from './firm-signs.ts';
import { foldReferral } from './fold-referral.ts';
import { markText } from './marked-text.ts';
import { namedSigns } from './named-signs.ts';
import { isNotHere } from './not-here.ts';

export interface TextReading {
  /** Mentioned as present or in question: to be checked. */
  readonly mentioned: ReadonlySet<FindingCode>;
  /** Denied in words: spares the referrer a question, and nothing else. */
  readonly denied: ReadonlySet<FindingCode>;
}

const nothing: TextReading = Object.freeze({ mentioned: new Set<FindingCode>(), denied: new Set<FindingCode>() });

/** @param thisYear what is dated before it is past; 0 when not known */
export function readReferralText(raw: string, thisYear: number): TextReading {
  return readFolded(foldReferral(raw), thisYear);
}

export function readFolded(folded: Folded, thisYear: number): TextReading {
  const marked = markText(folded);
  if (marked === undefined) return nothing;
  const signs = namedSigns(marked);
  for (const { first, last } of signs) marked.ofSign.fill(1, first, last + 1);
  const here = signs.filter((sign) => !isNotHere(marked, sign, thisYear));
  const { said = [], not = [] } = Object.groupBy(here, (sign) => (isDenied(marked, sign) ? 'not' : 'said'));
  const gone = givingWay(said);
  const mentioned = new Set(said.map(({ code }) => code)).difference(gone);
  return { mentioned, denied: new Set(not.map(({ code }) => code)) };
}
