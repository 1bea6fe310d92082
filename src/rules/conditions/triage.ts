/** Clauses about how much is recorded, and about yellow and green flags. */
import { type Finding, type FindingCode, findingsInGroup } from '../../domain/findings.ts';
import type { PatientFacts } from '../../domain/patient-facts.ts';
import { all, not, truth } from '../../domain/truth.ts';
import { anyOf, clause, knownClause, oneOf } from './clause.ts';
import { isWithinFourWeeks } from './course.ts';

const askedAbout: ReadonlySet<FindingCode> = new Set([
  ...findingsInGroup('red-flag'),
  ...findingsInGroup('emergency'),
  ...findingsInGroup('nerve-root'),
]);

/** By a record of its own; what follows from a complete list (closed world) says nothing of the examination. */
function isRecorded({ code, state, evidence }: Finding): boolean {
  return askedAbout.has(code) && evidence.some((one) => one.source !== 'derived' && one.state === state);
}

function anythingRecorded({ findings }: PatientFacts): boolean {
  // Most are not documented, and walking along an object is three times as fast as looking its members up.
  for (const code in findings) {
    const finding = findings[code as FindingCode];
    if (finding.state !== 'not-documented' && isRecorded(finding)) return true;
  }
  return false;
}

const asksTheRecord = 'It asks what is on record.';

export const somethingIsRecorded = knownClause(
  {
    id: 'something-recorded',
    says: {
      nb: 'noe om røde flagg, akutte tegn eller nerverot er registrert',
      en: 'something about red flags, emergency signs or nerve roots is recorded',
    },
    alwaysKnown: asksTheRecord,
  },
  ({ facts }) => anythingRecorded(facts),
);

export const nothingIsRecorded = knownClause(
  {
    id: 'nothing-recorded',
    says: {
      nb: 'ingenting om røde flagg, akutte tegn eller nerverot er registrert',
      en: 'nothing about red flags, emergency signs or nerve roots is recorded',
    },
    alwaysKnown: asksTheRecord,
  },
  ({ facts }) => !anythingRecorded(facts),
);

const fromTriage = 'It asks what the triage rules have concluded.';

export const triageIsNonspecific = knownClause(
  {
    id: 'triage-nonspecific',
    says: { nb: 'smertene er uspesifikke', en: 'the pain is nonspecific' },
    alwaysKnown: fromTriage,
  },
  ({ sofar }) => sofar.triage === 'nonspecific',
);

export const triageIsNonspecificOrNerveRoot = knownClause(
  {
    id: 'triage-nonspecific-or-nerve-root',
    says: { nb: 'smertene er uspesifikke eller fra en nerverot', en: 'the pain is nonspecific or from a nerve root' },
    alwaysKnown: fromTriage,
  },
  ({ sofar }) => sofar.triage === 'nonspecific' || sofar.triage === 'nerve-root',
);

const yellowFlags = findingsInGroup('yellow-flag');

export const aYellowFlagIsPresent = oneOf(
  'a-yellow-flag',
  { nb: 'minst ett gult flagg er registrert', en: 'at least one yellow flag is recorded' },
  yellowFlags,
);

const besideWork = yellowFlags.filter((code) => code !== 'work-problem-or-sick-leave');

/** Work and sick leave have words of their own at every phase (chapters 2 and 7.1.1); with another flag they are named together. */
export const aYellowFlagBesideWorkIsPresent = clause(
  {
    id: 'a-yellow-flag-beside-work',
    says: {
      nb: 'minst ett gult flagg utenom jobb og sykmelding er registrert',
      en: 'at least one yellow flag beside work and sick leave is recorded',
    },
    looksAt: yellowFlags,
  },
  ({ facts }) => anyOf(facts, besideWork),
);

/** Chapter 6.2: no red or yellow flags, no root signs, good general condition, short duration, first or rare episode. */
export const onlyGreenFlags = clause(
  {
    id: 'only-green-flags',
    says: {
      nb: 'god allmenntilstand, kort varighet, første eller sjelden episode, og gule flagg er avkreftet',
      en: 'good general condition, short duration, first or rare episode, and yellow flags are denied',
    },
    looksAt: ['good-general-condition', 'first-or-rare-episode'],
  },
  (c) => {
    const { facts, sofar } = c;
    return all(
      isWithinFourWeeks.test(c),
      anyOf(facts, ['good-general-condition']),
      anyOf(facts, ['first-or-rare-episode']),
      not(anyOf(facts, yellowFlags)),
      truth(sofar.imaging?.advice === 'not-indicated'),
    );
  },
);
