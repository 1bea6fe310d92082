/** Clauses about the visit: what it may be about, how the course is recorded, earlier episodes, and screening for risk. */
import type { Triage } from '../../domain/advice.ts';
import type { StartBackRisk } from '../../domain/patient-facts.ts';
import { all, any, not, type Truth, truth } from '../../domain/truth.ts';
import { clause, knownClause, stateOf } from './clause.ts';
import { courseIs } from './course.ts';

const plain: ReadonlySet<Triage | undefined> = new Set<Triage>(['nonspecific', 'nerve-root', 'insufficient-data']);

/** Not "nothing serious": what nobody asked about is not known, and the checklist goes before all that follows from this. */
export const nothingSeriousIsRecorded = knownClause(
  {
    id: 'nothing-serious-recorded',
    says: {
      nb: 'ingenting som er registrert, peker mot alvorlig sykdom',
      en: 'nothing that is recorded points to serious disease',
    },
    alwaysKnown: 'It asks what the triage rules have concluded from what is recorded.',
  },
  ({ sofar }) => plain.has(sofar.triage),
);

const asksTheRecord = 'It asks what is on record.';

export const courseIsNotRecorded = knownClause(
  {
    id: 'course-not-recorded',
    says: { nb: 'forløpet er ikke registrert', en: 'the course is not recorded' },
    alwaysKnown: asksTheRecord,
  },
  ({ facts }) => facts.course.value === 'not-documented',
);

export const noImprovementIsRecorded = knownClause(
  {
    id: 'no-improvement-recorded',
    says: { nb: 'ingen bedring er registrert', en: 'no improvement is recorded' },
    alwaysKnown: asksTheRecord,
  },
  ({ facts }) => facts.course.value !== 'improving',
);

export const isWorsening = clause(
  { id: 'worsening', says: { nb: 'plagene blir verre', en: 'the trouble gets worse' } },
  ({ facts }) => courseIs(facts, 'worsening'),
);

/** Chapter 2: recurrence is common, and secondary prevention is for those who have had it before and get better. */
export const improvesAfterEarlierEpisodes = clause(
  {
    id: 'improves-after-earlier-episodes',
    says: {
      nb: 'plagene er i bedring hos en som har hatt ryggplager flere ganger før',
      en: 'the trouble is improving in somebody who has had back trouble several times',
    },
    looksAt: ['extensive-earlier-back-trouble'],
  },
  ({ facts }) =>
    all(
      courseIs(facts, 'improving'),
      any(stateOf(facts, 'extensive-earlier-back-trouble'), not(stateOf(facts, 'first-or-rare-episode'))),
    ),
);

export const startBackIsRecorded = knownClause(
  {
    id: 'start-back-recorded',
    says: { nb: 'STarT Back er fylt ut', en: 'STarT Back has been filled in' },
    alwaysKnown: asksTheRecord,
  },
  ({ facts }) => facts.startBack !== undefined,
);

/** Total 4 or more without the subscale is medium or high: which of them, nobody knows. */
function riskIs(risk: StartBackRisk | undefined, wanted: StartBackRisk): Truth {
  if (risk === undefined) return 'unknown';
  if (risk === 'medium-or-high') return wanted === 'low' ? 'not-met' : 'unknown';
  return truth(risk === wanted);
}

export const startBackIsIncomplete = knownClause(
  {
    id: 'start-back-incomplete',
    says: {
      nb: 'STarT Back er 4 eller mer, og delskåren mangler',
      en: 'STarT Back is 4 or more, and the subscale is missing',
    },
    alwaysKnown: asksTheRecord,
  },
  ({ facts }) => facts.startBack?.risk === 'medium-or-high',
);

export const startBackRiskIsHigh = clause(
  { id: 'start-back-high', says: { nb: 'STarT Back viser høy risiko', en: 'STarT Back shows high risk' } },
  ({ facts }) => riskIs(facts.startBack?.risk, 'high'),
);

export const startBackRiskIsMedium = clause(
  { id: 'start-back-medium', says: { nb: 'STarT Back viser middels risiko', en: 'STarT Back shows medium risk' } },
  ({ facts }) => riskIs(facts.startBack?.risk, 'medium'),
);
