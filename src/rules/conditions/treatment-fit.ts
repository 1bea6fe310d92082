/** Clauses about whether the advice on treatments is meant for this patient: no serious cause, no specific disease, no deficit. */
import { type FindingCode, findingsInGroup } from '../../domain/findings.ts';
import { not, type Truth } from '../../domain/truth.ts';
import type { Case } from '../rule.ts';
import { anyOf, clause, isPresent, knownClause, oneOf } from './clause.ts';
import { emergencySignIsInQuestion } from './emergency-questions.ts';

const fromTriage = 'It asks what the triage rules have concluded.';

/** Not examined at all is unknown, and a serious cause or a nerve root is something else. */
export const painIsNonspecific = clause(
  { id: 'pain-is-nonspecific', says: { nb: 'smertene er uspesifikke', en: 'the pain is nonspecific' } },
  ({ sofar }): Truth => {
    if (sofar.triage === 'nonspecific') return 'met';
    return sofar.triage === 'insufficient-data' ? 'unknown' : 'not-met';
  },
);

/** With a strong flag the referral is what counts; a weak one leaves room for a word on the treatment. */
export const noStrongRedFlag = knownClause(
  {
    id: 'no-strong-red-flag',
    says: {
      nb: 'det er ikke mistanke om alvorlig sykdom som haster',
      en: 'no serious cause that is urgent is suspected',
    },
    alwaysKnown: fromTriage,
  },
  ({ sofar }) => sofar.triage !== 'possible-serious' || sofar.urgency === 'routine' || sofar.urgency === 'none',
);

/** Chapter 1: managed outside the guideline; belts, rest and operations have another place there. */
const otherDiseases = [
  'vertebral-fracture',
  'suspected-arch-fracture',
  'spinal-deformity',
  'spondylolisthesis',
  'suspected-spondylolisthesis',
  'spinal-stenosis',
  'inflammatory-back-disease',
  'spinal-infection',
  'spinal-metastasis',
  'osteoporosis',
] as const satisfies readonly FindingCode[];

export const noSpecificDiseaseIsRecorded = knownClause(
  {
    id: 'no-specific-disease-recorded',
    says: {
      nb: 'ingen spesifikk ryggsykdom (brudd, deformitet, glidning, stenose, betennelse) er registrert',
      en: 'no specific disease of the back (fracture, deformity, slip, stenosis, inflammation) is recorded',
    },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => facts.back.specificDisease.length === 0 && !otherDiseases.some((code) => isPresent(facts, code)),
);

export const noClaudicationIsRecorded = knownClause(
  {
    id: 'no-claudication-recorded',
    says: { nb: 'nevrogen klaudikasjon er ikke registrert', en: 'neurogenic claudication is not recorded' },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => !isPresent(facts, 'claudication'),
);

/** Chapter 7.2.1: "severe or progressive neurological deficits"; loss of power is always taken as severe. */
const severeDeficits = [
  'motor-deficit',
  'progressive-paresis',
  'leg-paralysis',
  'widespread-neurological-deficit',
] as const satisfies readonly FindingCode[];

export const severeDeficitIsPresent = oneOf(
  'severe-deficit',
  {
    nb: 'kraftsvikt eller et annet alvorlig nevrologisk utfall er registrert',
    en: 'loss of power or another severe neurological deficit is recorded',
  },
  severeDeficits,
);

/** What settles it is power, and that it is not going: both must be recorded absent. */
const powerIsAsked = ['motor-deficit', 'progressive-paresis'] as const satisfies readonly FindingCode[];

export const noLossOfPower = clause(
  {
    id: 'no-loss-of-power',
    says: { nb: 'kraftsvikt er registrert som avkreftet', en: 'loss of power is recorded as absent' },
    looksAt: powerIsAsked,
  },
  ({ facts }) => not(anyOf(facts, powerIsAsked)),
);

export const powerIsNotExamined = knownClause(
  {
    id: 'power-not-examined',
    says: {
      nb: 'ingen kraftsvikt er funnet, men kraften er ikke undersøkt ferdig',
      en: 'no loss of power was found, but power has not been fully examined',
    },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => anyOf(facts, powerIsAsked) === 'unknown',
);

const seriousSigns = [
  ...findingsInGroup('emergency'),
  ...findingsInGroup('red-flag'),
  'vertebral-fracture',
  'spinal-infection',
  'spinal-metastasis',
  'spinal-cord-compression',
  'cauda-equina-syndrome',
  'inflammatory-back-disease',
  'aortic-aneurysm',
] as const satisfies readonly FindingCode[];

/** Class 3 of the guideline, an emergency, or a sign that may be one; outside its scope any flag that is recorded. */
function seriousCause(c: Case): boolean {
  const { facts, sofar } = c;
  if (sofar.triage === 'possible-serious' || sofar.urgency === 'emergency') return true;
  if (emergencySignIsInQuestion.test(c) === 'met') return true;
  return sofar.triage === 'out-of-scope' && seriousSigns.some((code) => isPresent(facts, code));
}

export const seriousCauseIsSuspected = knownClause(
  {
    id: 'serious-cause-suspected',
    says: {
      nb: 'røde flagg eller mulige akutte tegn gir mistanke om en alvorlig årsak',
      en: 'red flags or possible emergency signs raise suspicion of a serious cause',
    },
    looksAt: seriousSigns,
    alwaysKnown: fromTriage,
  },
  seriousCause,
);
