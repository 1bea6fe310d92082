/** Clauses about red flags that need more than one finding, a number, or a reading of how strong they are. */
import type { FindingCode } from '../../domain/findings.ts';
import { all, any, type Truth, truth } from '../../domain/truth.ts';
import type { Case } from '../rule.ts';
import { anyOf, clause, knownClause, oneOf, stateOf } from './clause.ts';

const painFlags = ['constant-pain', 'increasing-pain', 'rest-or-night-pain'] as const satisfies readonly FindingCode[];

export const newOrChangedPain = oneOf(
  'new-or-changed-pain',
  { nb: 'smertene er nye eller annerledes enn før', en: 'the pain is new or different from before' },
  ['new-or-changed-pain'],
);

export const newOrChangedPainIsNotRecorded = knownClause(
  {
    id: 'new-or-changed-pain-not-recorded',
    says: {
      nb: 'ingen har registrert om smertene er nye eller annerledes enn før',
      en: 'nobody has recorded whether the pain is new or different from before',
    },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => stateOf(facts, 'new-or-changed-pain') === 'unknown',
);

export const onePainFlag = oneOf(
  'one-pain-flag',
  {
    nb: 'konstante, økende, hvile- eller nattsmerter er registrert',
    en: 'constant, increasing, rest or night pain is recorded',
  },
  painFlags,
);

const constantAndMore = ({ facts }: Case): Truth =>
  all(stateOf(facts, 'constant-pain'), anyOf(facts, ['increasing-pain', 'rest-or-night-pain']));

export const constantAndIncreasingOrNightPain = clause(
  {
    id: 'constant-and-increasing-or-night-pain',
    says: {
      nb: 'smertene er konstante og dessuten økende eller til stede i hvile eller om natten',
      en: 'pain is constant and also increasing or there at rest or at night',
    },
    looksAt: painFlags,
  },
  constantAndMore,
);

export const hasCancerHistory = clause(
  {
    id: 'cancer-history',
    says: { nb: 'kreft nå eller tidligere er registrert', en: 'cancer now or earlier is recorded' },
    looksAt: ['cancer-history'],
  },
  ({ facts }) => all(stateOf(facts, 'cancer-history'), truth(facts.findings['cancer-history'].weak !== true)),
);

export const cancerIsDistant = clause(
  {
    id: 'cancer-distant',
    says: {
      nb: 'kreftsykdommen ligger mer enn ti år tilbake, og smertene er uendret',
      en: 'the cancer lies more than ten years back and pain is unchanged',
    },
    looksAt: ['cancer-history'],
  },
  ({ facts }) => all(stateOf(facts, 'cancer-history'), truth(facts.findings['cancer-history'].weak === true)),
);

/** A value is there or it is not; a CRP nobody has taken is unknown. */
const highCrp = ({ facts, thresholds }: Case): Truth =>
  facts.measured.crp === undefined ? 'unknown' : truth(facts.measured.crp.value > thresholds.crpSeriousMgL);

/** Above normal, and not so high that it decides by itself. */
export const crpIsRaised = clause(
  {
    id: 'crp-raised',
    says: { nb: 'CRP er over 10 og høyst 50 mg/L', en: 'CRP is over 10 and at most 50 mg/L' },
  },
  ({ facts, thresholds }) => {
    const value = facts.measured.crp?.value;
    if (value === undefined) return 'unknown';
    return truth(value > thresholds.crpRaisedMgL && value <= thresholds.crpSeriousMgL);
  },
);

export const crpIsHigh = clause(
  { id: 'crp-high', says: { nb: 'CRP er over 50 mg/L', en: 'CRP is over 50 mg/L' } },
  highCrp,
);

export const feverOrHighCrp = clause(
  {
    id: 'fever-or-high-crp',
    says: { nb: 'feber eller CRP over 50 mg/L', en: 'fever or CRP over 50 mg/L' },
    looksAt: ['fever'],
  },
  (c) => any(stateOf(c.facts, 'fever'), highCrp(c)),
);

const infectionRisks = [
  'drug-misuse',
  'immunosuppressant-use',
  'steroid-use',
] as const satisfies readonly FindingCode[];

export const riskOfSpinalInfection = clause(
  {
    id: 'risk-of-spinal-infection',
    says: {
      nb: 'rusmisbruk, immundempende behandling eller nylig inngrep i ryggen',
      en: 'drug misuse, immunosuppression or a recent spinal procedure',
    },
    looksAt: infectionRisks,
  },
  ({ facts }) => any(anyOf(facts, infectionRisks), facts.recentSpinalProcedure),
);

export const steroidsOrImmunosuppressants = oneOf(
  'steroids-or-immunosuppressants',
  { nb: 'steroider eller immundempende legemidler er i bruk', en: 'steroids or immunosuppressants are in use' },
  ['steroid-use', 'immunosuppressant-use'],
);

export const knownSpinalInfectionOrMetastasis = oneOf(
  'spinal-infection-or-metastasis',
  {
    nb: 'infeksjon eller metastase i ryggsøylen er registrert',
    en: 'infection or metastasis of the spine is recorded',
  },
  ['spinal-infection', 'spinal-metastasis'],
);

export const fractureIsSuspected = clause(
  {
    id: 'fracture-suspected',
    says: {
      nb: 'traume, virvelbrudd eller fall hos en med osteoporose er registrert',
      en: 'trauma, vertebral fracture or a fall with osteoporosis is recorded',
    },
    looksAt: ['trauma', 'vertebral-fracture', 'osteoporosis'],
  },
  ({ facts }) => any(anyOf(facts, ['trauma', 'vertebral-fracture']), facts.fallWithOsteoporosis),
);

export const inflammatoryBackPain = oneOf(
  'inflammatory-back-pain',
  {
    nb: 'morgenstivhet over én time, mistanke om sakroiliitt eller inflammatorisk ryggsykdom er registrert',
    en: 'morning stiffness over one hour, suspected sacroiliitis or inflammatory back disease is recorded',
  },
  ['morning-stiffness-over-1h', 'suspected-sacroiliitis', 'inflammatory-back-disease'],
);

export const infectionOrTumourIsSuspected = oneOf(
  'infection-or-tumour-suspected',
  {
    nb: 'funn som gir mistanke om infeksjon, svulst eller inflammasjon',
    en: 'findings that raise suspicion of infection, tumour or inflammation',
  },
  [
    'fever',
    'weight-loss',
    'cancer-history',
    'drug-misuse',
    'general-malaise',
    'morning-stiffness-over-1h',
    'spinal-infection',
    'spinal-metastasis',
  ],
);

export const fractureTumourOrInfectionIsSuspected = oneOf(
  'fracture-tumour-or-infection-suspected',
  {
    nb: 'funn som gir mistanke om brudd, svulst eller infeksjon',
    en: 'findings that raise suspicion of fracture, tumour or infection',
  },
  [
    'trauma',
    'vertebral-fracture',
    'suspected-arch-fracture',
    'cancer-history',
    'weight-loss',
    'fever',
    'drug-misuse',
    'spinal-infection',
    'spinal-metastasis',
  ],
);

export const bloodTestsAreMissing = knownClause(
  {
    id: 'blood-tests-missing',
    says: { nb: 'SR og CRP er ikke målt nylig', en: 'ESR and CRP have not been measured lately' },
    alwaysKnown: 'It asks whether there is a value.',
  },
  ({ facts }) => facts.measured.esr === undefined && facts.measured.crp === undefined,
);

export const esrIsMissing = knownClause(
  {
    id: 'esr-missing',
    says: { nb: 'SR er ikke målt nylig', en: 'ESR has not been measured lately' },
    alwaysKnown: 'It asks whether there is a value.',
  },
  ({ facts }) => facts.measured.esr === undefined,
);
