/** Which questions come now, in which order: four emergency questions one by one, then what the order needs, no more. */
import type { FindingCode } from '../../domain/findings.ts';
import type { Localized } from '../../domain/language.ts';
import { emergencyFirst, kindOf, type QuestionKind } from './kinds.ts';
import type { Checklist, Question, QuestionGroup } from './questionnaire.ts';
import { type ServiceReading, statedAnswer } from './reading.ts';

export interface AskedGroup {
  /** `red-flags/history`: group of the questionnaire and how its questions are answered. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly title: Localized;
  readonly questions: readonly Question[];
}

export interface Plan {
  /** One by one, before all else. */
  readonly emergency: readonly Question[];
  /** What the advice of now waits for. */
  readonly groups: readonly AskedGroup[];
  /** Everything else of the questionnaire, closed until it is opened. */
  readonly further: readonly AskedGroup[];
  readonly asksCourse: boolean;
  readonly asksOnset: boolean;
  /** The body figure stands open: leg pain is in question. */
  readonly asksFigure: boolean;
}

const legPain: readonly FindingCode[] = ['dermatomal-leg-pain', 'pain-below-knee'];

/** @param again true: this was filled in before, and what the record answers now need not be asked once more */
export function planFor(checklist: Checklist, reading: ServiceReading, again = false): Plan {
  const wanted = [...new Set([...reading.required, ...reading.asks])];
  const single = [...new Set([...emergencyFirst, ...wanted.filter((code) => isFurtherEmergency(checklist, code))])];
  const oneByOne = again ? single.filter((code) => statedAnswer(reading, code) === undefined) : single;
  const singles = new Set<FindingCode>(single);
  const asked = new Set(wanted.filter((code) => !singles.has(code)));
  const grouped = checklist.groups.flatMap(splitByKind);
  return {
    emergency: oneByOne.flatMap((code) => checklist.byCode.get(code) ?? []),
    groups: grouped.flatMap((group) => only(group, (code) => asked.has(code))),
    further: grouped.flatMap((group) => only(group, (code) => !asked.has(code) && !singles.has(code))),
    asksCourse: reading.course === 'not-documented',
    asksOnset: reading.days === undefined && reading.words.includes('duration'),
    asksFigure: legPain.some((code) => asked.has(code)),
  };
}

/** An emergency sign that the advice asks about and that the patient can tell of. */
function isFurtherEmergency({ byCode }: Checklist, code: FindingCode): boolean {
  return byCode.get(code)?.group === 'emergency-further' && kindOf(code) === 'history';
}

const kinds: readonly QuestionKind[] = ['history', 'examined', 'judged'];
const kindTitles: Readonly<Record<QuestionKind, Localized>> = {
  history: { nb: 'sykehistorie', en: 'history' },
  examined: { nb: 'undersøkelse', en: 'examination' },
  judged: { nb: 'vurdering og prøver', en: 'judgement and tests' },
};

function splitByKind({ id, title, questions }: QuestionGroup): readonly AskedGroup[] {
  const present = kinds.filter((kind) => questions.some(({ code }) => kindOf(code) === kind));
  return present.map((kind) => ({
    id: `${id}/${kind}`,
    kind,
    title: present.length === 1 && kind === 'history' ? title : titleWith(title, kindTitles[kind]),
    questions: questions.filter(({ code }) => kindOf(code) === kind),
  }));
}

function titleWith(title: Localized, kind: Localized): Localized {
  return { nb: `${title.nb}: ${kind.nb}`, en: `${title.en}: ${kind.en}` };
}

function only(group: AskedGroup, isAsked: (code: FindingCode) => boolean): readonly AskedGroup[] {
  const questions = group.questions.filter(({ code }) => isAsked(code));
  return questions.length === 0 ? [] : [{ ...group, questions }];
}
