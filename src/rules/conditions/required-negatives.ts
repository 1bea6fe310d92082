/** What must be recorded absent before anything reassures, and what is missing of it. */
import { type FindingCode, findingsInGroup } from '../../domain/findings.ts';
import { isPresent, knownClause } from './clause.ts';

/** Chapter 6 of our reading page: "not indicated" needs every one of these recorded absent. */
export const requiredNegatives = [
  'constant-pain',
  'rest-or-night-pain',
  'general-malaise',
  'fever',
  'weight-loss',
  'trauma',
  'cancer-history',
  'steroid-use',
  'immunosuppressant-use',
  'drug-misuse',
  'saddle-sensory-loss',
  'urinary-retention',
  'urinary-leakage',
  'progressive-paresis',
] as const satisfies readonly FindingCode[];

/** What a new assessment asks for: the same, and the yellow flags (chapters 2 and 6.4). */
export const askedAtReassessment: readonly FindingCode[] = [...requiredNegatives, ...findingsInGroup('yellow-flag')];

export const someRequiredNegativeIsNotRecorded = knownClause(
  {
    id: 'required-negative-not-recorded',
    says: {
      nb: 'noen av de viktigste røde flaggene er ikke registrert som avkreftet',
      en: 'some of the main red flags are not recorded as absent',
    },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => requiredNegatives.some((code) => facts.findings[code].state !== 'absent'),
);

export const someRedFlagIsUnasked = knownClause(
  {
    id: 'red-flag-unasked',
    says: {
      nb: 'noen av de viktigste røde flaggene er ikke spurt om',
      en: 'some of the main red flags have not been asked about',
    },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => requiredNegatives.some((code) => facts.findings[code].state === 'not-documented'),
);

const anyRedFlag: readonly FindingCode[] = [
  ...findingsInGroup('red-flag'),
  'spinal-infection',
  'spinal-metastasis',
  'vertebral-fracture',
  'inflammatory-back-disease',
];

export const aRedFlagIsPresent = knownClause(
  {
    id: 'a-red-flag-present',
    says: { nb: 'minst ett rødt flagg er registrert', en: 'at least one red flag is recorded' },
    looksAt: anyRedFlag,
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => anyRedFlag.some((code) => isPresent(facts, code)),
);

/** Named together with the flags, where the words are about a child. */
export const aMotorDeficitIsPresent = knownClause(
  {
    id: 'a-motor-deficit-present',
    says: { nb: 'motorisk utfall er registrert', en: 'a motor deficit is recorded' },
    looksAt: ['motor-deficit', ...anyRedFlag],
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => isPresent(facts, 'motor-deficit'),
);
