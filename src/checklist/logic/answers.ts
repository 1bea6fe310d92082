/** What the doctor has answered so far: every change makes a new state, and the last group can be undone. */
import type { FindingCode } from '../../domain/findings.ts';
import { findingsOfSites, type Site, siteKey } from './figure.ts';

export type Answer = 'yes' | 'no' | 'not-asked' | 'cannot-assess';
export type CourseAnswer = 'improving' | 'unchanged' | 'worsening' | 'fluctuating';

export interface Answers {
  readonly given: Readonly<Partial<Record<FindingCode, Answer>>>;
  /** Of these the body figure gave the answer. */
  readonly fromFigure: readonly FindingCode[];
  readonly sites: readonly Site[];
  readonly course?: CourseAnswer;
  /** `2026-11-12`, `2026-11` or `2026`. */
  readonly onset?: string;
  /** The state before the last "none of these" or "examined, normal". */
  readonly undo?: { readonly group: string; readonly before: Answers };
}

export const noAnswers: Answers = Object.freeze({ given: {}, fromFigure: [], sites: [] });

export type Change =
  | { readonly type: 'answer'; readonly code: FindingCode; readonly answer: Answer | undefined }
  | { readonly type: 'deny-rest'; readonly group: string; readonly codes: readonly FindingCode[] }
  | { readonly type: 'undo' }
  | { readonly type: 'course'; readonly course: CourseAnswer | undefined }
  | { readonly type: 'onset'; readonly onset: string | undefined }
  | { readonly type: 'site'; readonly site: Site }
  /** All is saved: what comes now is a filling-in of its own. */
  | { readonly type: 'start-anew' };

export function changed(answers: Answers, change: Change): Answers {
  switch (change.type) {
    case 'answer':
      return withAnswer(answers, change.code, change.answer);
    case 'deny-rest':
      return withRestDenied(answers, change.group, change.codes);
    case 'undo':
      return answers.undo?.before ?? answers;
    case 'course':
      return withCourse(answers, change.course);
    case 'onset':
      return withOnset(answers, change.onset);
    case 'site':
      return withSite(answers, change.site);
    case 'start-anew':
      return noAnswers;
  }
}

function withAnswer(answers: Answers, code: FindingCode, answer: Answer | undefined): Answers {
  const { [code]: _before, ...rest } = answers.given;
  return {
    ...answers,
    given: answer === undefined ? rest : { ...rest, [code]: answer },
    fromFigure: answers.fromFigure.filter((one) => one !== code),
  };
}

/** Only what has no answer yet: a "yes" or a "cannot be assessed" is never taken away by a button for the rest. */
function withRestDenied(answers: Answers, group: string, codes: readonly FindingCode[]): Answers {
  const open = codes.filter((code) => answers.given[code] === undefined);
  if (open.length === 0) return answers;
  const denied = Object.fromEntries(open.map((code) => [code, 'no' as const]));
  const { undo: _undo, ...before } = answers;
  return { ...before, given: { ...answers.given, ...denied }, undo: { group, before } };
}

function withCourse({ course: _before, ...rest }: Answers, course: CourseAnswer | undefined): Answers {
  return course === undefined ? rest : { ...rest, course };
}

function withOnset({ onset: _before, ...rest }: Answers, onset: string | undefined): Answers {
  return onset === undefined ? rest : { ...rest, onset };
}

/** A place on the figure is chosen or given up; what it means follows, unless the doctor has answered that by hand. */
function withSite(answers: Answers, site: Site): Answers {
  const key = siteKey(site);
  const chosen = answers.sites.some((one) => siteKey(one) === key);
  const sites = chosen ? answers.sites.filter((one) => siteKey(one) !== key) : [...answers.sites, site];
  const kept = Object.fromEntries(
    Object.entries(answers.given).filter(([code]) => !answers.fromFigure.some((one) => one === code)),
  );
  const follow = findingsOfSites(sites).filter((code) => kept[code] === undefined);
  const given = { ...kept, ...Object.fromEntries(follow.map((code) => [code, 'yes' as const])) };
  return { ...answers, sites, given, fromFigure: follow };
}

/** Anything that would be lost with the page. */
export function isEmpty({ given, course, onset }: Answers): boolean {
  return Object.keys(given).length === 0 && course === undefined && onset === undefined;
}
