/** Clauses about work and sick leave, and about not being back to either. */
import type { PatientFacts } from '../../domain/patient-facts.ts';
import { all, any, not, type Truth, truth } from '../../domain/truth.ts';
import { clause, isPresent, knownClause, stateOf } from './clause.ts';
import { courseIs } from './course.ts';
import { beyond } from './duration.ts';

/** Our own finding says "work problems or sick leave": present it may be either, absent it is neither. */
function sickLeave(facts: PatientFacts): Truth {
  if (facts.sickLeave !== undefined) return 'met';
  return stateOf(facts, 'work-problem-or-sick-leave') === 'not-met' ? 'not-met' : 'unknown';
}

export const isOnSickLeave = clause(
  {
    id: 'on-sick-leave',
    says: { nb: 'pasienten er sykmeldt', en: 'the patient is on sick leave' },
    looksAt: ['work-problem-or-sick-leave'],
  },
  ({ facts }) => sickLeave(facts),
);

const recorded = (facts: PatientFacts): boolean =>
  facts.sickLeave !== undefined || isPresent(facts, 'work-problem-or-sick-leave');

export const noWorkProblemIsRecorded = knownClause(
  {
    id: 'no-work-problem-recorded',
    says: {
      nb: 'verken problemer på jobb eller sykmelding er registrert',
      en: 'neither work problems nor sick leave are recorded',
    },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => !recorded(facts),
);

/** "After 6 to 8 weeks, especially when on sick leave": then the lower end is late enough. */
export const isBeyondEightWeeksOrWorkIsAffected = clause(
  {
    id: 'beyond-eight-weeks-or-work-affected',
    says: {
      nb: 'plagene har vart i mer enn åtte uker, eller problemer på jobb eller sykmelding er registrert',
      en: 'the trouble has lasted more than eight weeks, or work problems or sick leave are recorded',
    },
    looksAt: ['work-problem-or-sick-leave'],
  },
  (c) => any(truth(recorded(c.facts)), beyond(c, 'eightWeeksDays')),
);

export const sickLeaveIsGraded = clause(
  { id: 'sick-leave-graded', says: { nb: 'sykmeldingen er gradert', en: 'the sick leave is graded' } },
  ({ facts }) => facts.sickLeave?.graded ?? 'unknown',
);

export const workIsAffected = clause(
  {
    id: 'work-affected',
    says: {
      nb: 'problemer på jobb eller sykmelding er registrert',
      en: 'work problems or sick leave are recorded',
    },
    looksAt: ['work-problem-or-sick-leave'],
  },
  ({ facts }) => any(sickLeave(facts), stateOf(facts, 'work-problem-or-sick-leave')),
);

/** Chapter 7.1.1: "not resumed usual activities or returned to work"; activity itself is seldom coded, the course stands for it. */
export const isNotBackToActivityOrWork = clause(
  {
    id: 'not-back-to-activity-or-work',
    says: {
      nb: 'plagene er ikke i bedring, eller pasienten er sykmeldt',
      en: 'the trouble is not improving, or the patient is on sick leave',
    },
    looksAt: ['work-problem-or-sick-leave'],
  },
  ({ facts }) => any(not(courseIs(facts, 'improving')), sickLeave(facts)),
);

/** Chapter 2: "not essentially better". Varying pain is no lack of improvement by itself; with sick leave it is. */
export const isNotEssentiallyBetter = clause(
  {
    id: 'not-essentially-better',
    says: {
      nb: 'plagene er uendret eller verre, eller varierer med sykmelding',
      en: 'the trouble is unchanged or worse, or varies with sick leave',
    },
    looksAt: ['work-problem-or-sick-leave'],
  },
  ({ facts }) => any(courseIs(facts, 'unchanged', 'worsening'), all(courseIs(facts, 'fluctuating'), sickLeave(facts))),
);
