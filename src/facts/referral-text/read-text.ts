/** What one text names: signs that it mentions as present, and signs it speaks of at all, present or denied. */
import type { FindingCode } from '../../domain/findings.ts';
import type { Folded } from '../orders/fold.ts';
import { isDenied } from './denied.ts';
import { foldReferral } from './fold-referral.ts';
import { type MarkedText, markText, type Named } from './marked-text.ts';
import { namedSigns } from './named-signs.ts';
import { isNotHere } from './not-here.ts';

export interface TextReading {
  /** Mentioned as present or in question: to be checked. */
  readonly mentioned: ReadonlySet<FindingCode>;
  /** Denied in words: spares the referrer a question, and nothing else. */
  readonly denied: ReadonlySet<FindingCode>;
}

const nothing: TextReading = Object.freeze({ mentioned: new Set<FindingCode>(), denied: new Set<FindingCode>() });

/** A weakness by its gravest name only. */
const graver: readonly FindingCode[] = ['progressive-paresis', 'leg-paralysis', 'widespread-neurological-deficit'];

/** @param thisYear what is dated before it is past; 0 when not known */
export function readReferralText(raw: string, thisYear: number): TextReading {
  return readFolded(foldReferral(raw), thisYear);
}

export function readFolded(folded: Folded, thisYear: number): TextReading {
  const marked = markText(folded);
  if (marked === undefined) return nothing;
  const mentioned = new Set<FindingCode>();
  const denied = new Set<FindingCode>();
  const signs = namedSigns(marked);
  for (const { first, last } of signs) marked.ofSign.fill(1, first, last + 1);
  for (const sign of signs) judge(marked, sign, thisYear, mentioned, denied);
  if (graver.some((code) => mentioned.has(code))) mentioned.delete('motor-deficit');
  return { mentioned, denied };
}

function judge(
  text: MarkedText,
  sign: Named,
  thisYear: number,
  mentioned: Set<FindingCode>,
  denied: Set<FindingCode>,
): void {
  if (isNotHere(text, sign, thisYear)) return;
  (isDenied(text, sign) ? denied : mentioned).add(sign.code);
}
