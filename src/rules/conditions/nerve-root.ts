/** Clauses about nerve root involvement: what counts as a root sign, and how many are needed. */
import type { FindingCode } from '../../domain/findings.ts';
import type { PatientFacts } from '../../domain/patient-facts.ts';
import { all, any, type Truth } from '../../domain/truth.ts';
import { anyOf, clause, isPresent, knownClause, stateOf } from './clause.ts';

const objectiveSigns = [
  'motor-deficit',
  'sensory-deficit',
  'reflex-change',
  'lasegue-positive',
  'crossed-lasegue-positive',
  'femoral-stretch-positive',
] as const satisfies readonly FindingCode[];

const otherRootSigns = [
  ...objectiveSigns,
  'pain-below-knee',
  'leg-pain-worse-than-back',
  'numbness-or-paraesthesia',
  'cough-sneeze-pain',
] as const satisfies readonly FindingCode[];

const rootSigns = ['dermatomal-leg-pain', ...otherRootSigns] as const satisfies readonly FindingCode[];

/** At least `needed` present; unknown while enough are not documented. */
function atLeast(facts: PatientFacts, codes: readonly FindingCode[], needed: number): Truth {
  let present = 0;
  let unknown = 0;
  for (const code of codes) {
    const state = facts.findings[code].state;
    if (state === 'present') present += 1;
    else if (state === 'not-documented') unknown += 1;
  }
  if (present >= needed) return 'met';
  return present + unknown >= needed ? 'unknown' : 'not-met';
}

export const anotherRootSign = clause(
  {
    id: 'another-root-sign',
    says: {
      nb: 'minst ett annet tegn på nerverotaffeksjon er registrert',
      en: 'at least one more sign of nerve root involvement is recorded',
    },
    looksAt: otherRootSigns,
  },
  ({ facts }) => anyOf(facts, otherRootSigns),
);

export const twoRootSignsOneObjective = clause(
  {
    id: 'two-root-signs-one-objective',
    says: {
      nb: 'to tegn på nerverotaffeksjon, minst ett av dem objektivt, er registrert',
      en: 'two signs of nerve root involvement, at least one objective, are recorded',
    },
    looksAt: rootSigns,
  },
  ({ facts, thresholds }) => all(atLeast(facts, rootSigns, thresholds.rootSigns), anyOf(facts, objectiveSigns)),
);

const fromCodes = 'A diagnosis code is there or it is not.';

export const radiculopathyIsCoded = knownClause(
  {
    id: 'radiculopathy-coded',
    says: { nb: 'radikulopati er satt som diagnose', en: 'radiculopathy is coded' },
    alwaysKnown: fromCodes,
  },
  ({ facts }) => facts.back.radiculopathyCoded,
);

export const onlyRadiatingPainIsCoded = knownClause(
  {
    id: 'radiating-code-only',
    says: {
      nb: 'bare en diagnosekode for utstrålende smerter er satt',
      en: 'only a diagnosis code for radiating pain is set',
    },
    alwaysKnown: fromCodes,
  },
  ({ facts }) => facts.back.radiatingCodeOnly,
);

export const otherRootSignsAreNotAllRecorded = knownClause(
  {
    id: 'other-root-signs-not-recorded',
    says: {
      nb: 'andre tegn på nerverotaffeksjon er ikke undersøkt eller ikke registrert',
      en: 'other signs of nerve root involvement are not recorded',
    },
    looksAt: otherRootSigns,
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => anyOf(facts, otherRootSigns) === 'unknown',
);

const fromTriage = 'It asks what the triage rules have concluded.';

export const nerveRootIsInvolved = knownClause(
  {
    id: 'nerve-root-involved',
    says: { nb: 'nerverotaffeksjon er sannsynlig', en: 'nerve root involvement is likely' },
    looksAt: rootSigns,
    alwaysKnown: fromTriage,
  },
  ({ sofar }) => sofar.nerveRoot !== undefined,
);

/** Examined, or established by signs: the nerve root rules may decide on it. */
export const nerveRootIsEstablished = knownClause(
  {
    id: 'nerve-root-established',
    says: {
      nb: 'nerverotaffeksjon er sannsynlig og undersøkt',
      en: 'nerve root involvement is likely and has been examined',
    },
    looksAt: rootSigns,
    alwaysKnown: fromTriage,
  },
  ({ sofar, facts }) =>
    sofar.nerveRoot === 'established' ||
    (sofar.nerveRoot === 'provisional' && anyOf(facts, otherRootSigns) !== 'unknown'),
);

export const nerveRootIsNotExamined = knownClause(
  {
    id: 'nerve-root-not-examined',
    says: {
      nb: 'nerverotaffeksjon er mulig, men ikke undersøkt',
      en: 'nerve root involvement is possible but not examined',
    },
    looksAt: ['dermatomal-leg-pain'],
    alwaysKnown: fromTriage,
  },
  ({ sofar, facts }) => sofar.nerveRoot === 'provisional' && anyOf(facts, otherRootSigns) === 'unknown',
);

export const nerveRootIsProvisional = knownClause(
  {
    id: 'nerve-root-provisional',
    says: {
      nb: 'nerverotaffeksjon er foreløpig, bare etter kode eller smerter',
      en: 'nerve root involvement is provisional, by code or pain alone',
    },
    alwaysKnown: fromTriage,
  },
  ({ sofar }) => sofar.nerveRoot === 'provisional',
);

export const noNerveRootIsInvolved = knownClause(
  {
    id: 'no-nerve-root-involved',
    says: { nb: 'det er ikke holdepunkter for nerverotaffeksjon', en: 'nothing points to nerve root involvement' },
    alwaysKnown: fromTriage,
  },
  ({ sofar }) => sofar.nerveRoot === undefined,
);

const claudicationTroubles = (facts: PatientFacts): boolean =>
  facts.course.value !== 'improving' || isPresent(facts, 'surgery-considered');

/** Stenosis is left alone only when it improves and nobody thinks of surgery. */
export const claudicationStillTroubles = knownClause(
  {
    id: 'claudication-still-troubles',
    says: {
      nb: 'plagene er ikke i bedring, eller operasjon overveies',
      en: 'the trouble is not improving, or surgery is considered',
    },
    looksAt: ['surgery-considered'],
    alwaysKnown: 'Only a recorded improvement without surgery in mind settles it.',
  },
  ({ facts }) => claudicationTroubles(facts),
);

export const claudicationIsLeftAlone = knownClause(
  {
    id: 'claudication-left-alone',
    says: {
      nb: 'plagene er i bedring, og ingen overveier operasjon',
      en: 'the trouble is improving and nobody considers surgery',
    },
    alwaysKnown: 'Only a recorded improvement without surgery in mind settles it.',
  },
  ({ facts }) => !claudicationTroubles(facts),
);

export const peripheralNerveIsNamed = knownClause(
  {
    id: 'peripheral-nerve-named',
    says: { nb: 'en perifer nerve kan forklare fotsmertene', en: 'a peripheral nerve may explain the foot pain' },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => facts.peripheralNerve.length > 0,
);

export const stretchTestsAreNegative = clause(
  {
    id: 'stretch-tests-negative',
    says: { nb: 'strekktestene er negative', en: 'the stretch tests are negative' },
    looksAt: ['lasegue-positive'],
  },
  ({ facts }) => {
    const positive = any(
      stateOf(facts, 'lasegue-positive'),
      isPresent(facts, 'crossed-lasegue-positive') ? 'met' : 'not-met',
    );
    if (positive === 'unknown') return positive;
    return positive === 'met' ? 'not-met' : 'met';
  },
);
