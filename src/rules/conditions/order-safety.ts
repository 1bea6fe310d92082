/** Clauses about what makes an examination unsafe: devices in MR, pregnancy, radiation that adds up. */
import type { FindingCode } from '../../domain/findings.ts';
import type { PatientFacts } from '../../domain/patient-facts.ts';
import { truth } from '../../domain/truth.ts';
import { anyOf, clause, isPresent, knownClause, oneOf } from './clause.ts';

/** A device on record, or claustrophobia: MR may turn out to be impossible. */
export function mrMayBeImpossible(facts: PatientFacts): boolean {
  return anyOf(facts, devices) === 'met' || isPresent(facts, 'claustrophobia');
}

const devices = [
  'pacemaker',
  'intracranial-clip',
  'neurostimulator',
  'cochlear-implant',
  'metal-in-eye',
] as const satisfies readonly FindingCode[];

export const mrDevices: ReadonlySet<FindingCode> = new Set(devices);

export const mrDeviceMustBeChecked = oneOf(
  'mr-device',
  {
    nb: 'et implantat eller metall som må avklares før MR, er registrert',
    en: 'an implant or metal to be cleared before MR is recorded',
  },
  devices,
);

export const isPregnant = clause(
  { id: 'pregnant', says: { nb: 'graviditet er registrert', en: 'pregnancy is recorded' }, looksAt: ['pregnancy'] },
  ({ facts }) => (facts.sex === 'male' ? 'not-met' : anyOf(facts, ['pregnancy'])),
);

export const firstTrimesterIsPossible = clause(
  { id: 'first-trimester-possible', says: { nb: 'første trimester', en: 'first trimester' }, looksAt: ['pregnancy'] },
  ({ facts }) => (facts.trimester === undefined ? 'unknown' : truth(facts.trimester === 1)),
);

export const radiationHasAddedUp = knownClause(
  {
    id: 'radiation-added-up',
    says: {
      nb: 'flere undersøkelser med stråling er gjort de siste fem årene',
      en: 'several examinations with radiation were made in the last five years',
    },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts, thresholds }) => facts.earlierRadiation.length >= thresholds.repeatedRadiation,
);

export const pregnancyWeekIsUnknown = knownClause(
  {
    id: 'pregnancy-week-unknown',
    says: { nb: 'svangerskapsuken er ikke kjent', en: 'the week of pregnancy is not known' },
    alwaysKnown: 'It asks what is known.',
  },
  ({ facts }) => facts.trimester === undefined,
);
