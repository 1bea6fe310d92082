/** What a finding is called on a card: by its name, by what a coarse record really says, or as a question still open. */
import { type Finding, type FindingCode, findingCodes, findingNames } from '../domain/findings.ts';
import type { Interval } from '../domain/interval.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { isAgeFlag } from './branches.ts';
import { agePhrase } from './phrases.ts';
import { strongest } from './strongest.ts';

type Names = Readonly<Partial<Record<FindingCode, Localized>>>;
const words = (nb: string, en: string): Localized => ({ nb, en });

/** Names without parentheses of their own, so that they can stand inside a pair. */
const shorter: Names = {
  'saddle-sensory-loss': words('ridebukseanestesi', 'saddle sensory loss'),
  'rest-or-night-pain': words('hvile- eller nattsmerter', 'rest or night pain'),
};

/** Codes that ask because they say less than the sign: no site, no side, no course. Named as what was recorded. */
const coarse: Names = {
  'saddle-sensory-loss': words('nedsatt følelse, sted ikke angitt', 'reduced sensation, site not stated'),
  'urinary-retention': words('vannlatingsplager', 'bladder trouble'),
  'urinary-leakage': words('urinlekkasje', 'urinary leakage'),
  'bowel-incontinence': words('tarmplager', 'bowel trouble'),
  'pathological-sacral-reflexes': words('unormale reflekser', 'abnormal reflexes'),
  'progressive-paresis': words('kraftsvikt, forløp ikke angitt', 'weakness, course not stated'),
  'leg-paralysis': words('lammelse, sted ikke angitt', 'paralysis, limb not stated'),
  'bilateral-sciatica': words('isjias, kanskje i begge bein', 'sciatica, perhaps in both legs'),
  'suspected-visceral-cause': words('plager som kan komme fra indre organer', 'trouble that may be visceral'),
  'aortic-aneurysm': words('aneurisme, sted ikke angitt', 'aneurysm, site not stated'),
  'spinal-cord-compression': words('myelopati, nivå ikke angitt', 'myelopathy, level not stated'),
  'widespread-neurological-deficit': words('myelopati, ikke nærmere angitt', 'myelopathy, not specified'),
  'motor-deficit': words('kraftsvikt, sted ikke angitt', 'weakness, site not stated'),
  'sensory-deficit': words('nedsatt følelse, sted ikke angitt', 'reduced sensation, site not stated'),
  'reflex-change': words('unormale reflekser', 'abnormal reflexes'),
};

/** An old or unsettled record does not say that the sign is new. */
const notCalledNew: Names = {
  'urinary-retention': words('urinretensjon', 'urinary retention'),
  'urinary-leakage': words('urinlekkasje', 'urinary leakage'),
  'bowel-incontinence': words('avføringslekkasje', 'bowel incontinence'),
  'sexual-dysfunction': words('seksuell dysfunksjon', 'sexual dysfunction'),
};

/** Under "Not known" a finding is a question that has not been answered. */
const openQuestions: Names = {
  'surgery-considered': words('om operasjon overveies', 'whether surgery is considered'),
  'lasegue-positive': words('Lasègues prøve', 'the Lasègue test'),
  'motor-deficit': words('kraft i beina', 'power in the legs'),
  'sensory-deficit': words('følelse i beina', 'sensation in the legs'),
  'reflex-change': words('reflekser', 'reflexes'),
  'relief-by-sitting-or-flexion': words(
    'om det letter å sitte eller bøye seg fram',
    'whether sitting or bending eases',
  ),
};

/** What a whole list does not hold, in one or two words. */
const listed: Names = {
  'cancer-history': words('kreft', 'cancer'),
  'steroid-use': words('steroider', 'steroids'),
  'immunosuppressant-use': words('immundempende legemidler', 'immunosuppressants'),
};

export function findingName(finding: Finding, age: Interval | undefined, locale: Locale): string {
  const { code } = finding;
  const name = shorter[code] ?? findingNames[code];
  if (code === 'new-or-changed-pain' && isAgeFlag(age)) {
    return locale === 'nb' ? `${name.nb} ved ${agePhrase(age)} år` : `${name.en} at age ${agePhrase(age)}`;
  }
  const unsettled = finding.state === 'not-documented' || finding.old === true;
  if (!unsettled) return name[locale];
  return ((saysLess(finding) ? coarse[code] : undefined) ?? notCalledNew[code] ?? name)[locale];
}

/** A diagnosis that only asks is a coarse code, whatever else is noted of it; a stated finding keeps its name. */
function saysLess(finding: Finding): boolean {
  const record = strongest(finding);
  return record?.note === 'coarse-code' || record?.note === 'need-unknown' || record?.source === 'Condition';
}

/** The same in a list, each name once: several findings may stand behind one coarse code. */
export function findingNamesOf(codes: readonly FindingCode[], facts: PatientFacts, locale: Locale): readonly string[] {
  return [...new Set(codes.map((code) => findingName(facts.findings[code], facts.age, locale)))];
}

/** Laid out once: a card asks for a dozen findings, and each would be looked up in three places. */
const asQuestion: ReadonlyMap<FindingCode, Localized> = new Map(
  findingCodes.map((code) => [code, openQuestions[code] ?? shorter[code] ?? findingNames[code]]),
);

export function openQuestion(code: FindingCode, locale: Locale): string {
  return (asQuestion.get(code) ?? findingNames[code])[locale];
}

export function listedName(code: FindingCode, locale: Locale): string {
  return (listed[code] ?? findingNames[code])[locale];
}

/** A text does not say that a sign is new: named without it. */
export function mentionedName(code: FindingCode, locale: Locale): string {
  return (notCalledNew[code] ?? listed[code] ?? shorter[code] ?? findingNames[code])[locale];
}
