/** The corpus of referral sentences with its fixed split, and how well a reader does on one half. */
import { readFileSync } from 'node:fs';
import { type FindingCode, isFindingCode } from '../../src/domain/findings.ts';

export interface ReferralSentence {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly expected: readonly FindingCode[];
}

const rowsOf = (name: string): string[][] =>
  readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

export function sentences(half: 'dev' | 'held-out'): readonly ReferralSentence[] {
  const halves = new Map(rowsOf('referral-sentences.split.tsv').map(([id, name]) => [id, name]));
  return rowsOf('referral-sentences.tsv')
    .filter(([id]) => halves.get(id) === half)
    .map(([id = '', , kind = '', text = '', expected = '']) => ({
      id,
      kind,
      text,
      expected: expected.split(' ').filter(isFindingCode),
    }));
}

/** The corpus that somebody else wrote without sight of the reader; its split is a column of its own. */
export function secondSentences(half: 'dev' | 'held-out'): readonly ReferralSentence[] {
  return rowsOf('referral-sentences-second.tsv')
    .filter((row) => row[4] === half)
    .map(([id = '', , text = '', codes = '']) => ({
      id,
      kind: '',
      text,
      expected: codes.split(',').filter(isFindingCode),
    }));
}

type Half = 'dev' | 'held-out';

/** The third corpus, also written without sight of the reader; its split was made before anybody looked at it. */
export const thirdSentences = (half: Half) => blindSentences('third', half);

/** The fourth corpus, by yet another writer; its split was made before anybody looked at it. */
export const fourthSentences = (half: Half) => blindSentences('fourth', half);

/** The fifth corpus, written blind on 2026-11-23; its split was made before anybody looked at it. */
export const fifthSentences = (half: Half) => blindSentences('fifth', half);

/** The sixth corpus, written for development: all of it was looked at after its first scoring. */
export const sixthSentences = (): readonly ReferralSentence[] => rowsOf('referral-sentences-sixth.tsv').map(sentenceOf);

/** The seventh corpus, written for development: its held-out half was kept unlooked-at as an inner check. */
export const seventhSentences = (half: Half) => blindSentences('seventh', half);

function blindSentences(which: 'third' | 'fourth' | 'fifth' | 'seventh', half: Half): readonly ReferralSentence[] {
  const halves = new Map(rowsOf(`referral-sentences-${which}.split.tsv`).map(([id, name]) => [id, name]));
  return rowsOf(`referral-sentences-${which}.tsv`)
    .filter(([id = '']) => halves.get(id) === half)
    .map(sentenceOf);
}

function sentenceOf([id = '', , text = '', codes = '']: readonly string[]): ReferralSentence {
  return { id, kind: '', text, expected: codes.split(',').filter(isFindingCode) };
}

export interface Figures {
  /** Of the emergency signs that are there, the part that was mentioned. */
  readonly emergencyRecall: number;
  readonly recall: number;
  /** Of what was mentioned, the part that is there. */
  readonly precision: number;
}

export function figures(
  half: readonly ReferralSentence[],
  emergencies: ReadonlySet<FindingCode>,
  read: (text: string) => ReadonlySet<FindingCode>,
): Figures {
  let right = 0;
  let said = 0;
  let there = 0;
  let urgent = 0;
  let urgentRight = 0;
  for (const { text, expected } of half) {
    const got = read(text);
    said += got.size;
    there += expected.length;
    for (const code of expected) {
      if (got.has(code)) right += 1;
      if (!emergencies.has(code)) continue;
      urgent += 1;
      if (got.has(code)) urgentRight += 1;
    }
  }
  return { emergencyRecall: urgentRight / urgent, recall: right / there, precision: right / said };
}
