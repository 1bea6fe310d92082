/** Clauses about weakness and other deficits: stable, maybe progressing, or meeting a fracture. */
import type { PatientFacts } from '../../domain/patient-facts.ts';
import { anyOf, clause, knownClause, stateOf } from './clause.ts';

/** Stable: marked as old, or the course recorded as unchanged and progression recorded as absent. Better pain is no proof. */
export const deficitIsNotKnownToBeStable = knownClause(
  {
    id: 'deficit-not-known-stable',
    says: { nb: 'utfallene er ikke kjent som stabile', en: 'the deficits are not known to be stable' },
    alwaysKnown: 'What is not known to be stable is treated as not stable.',
  },
  ({ facts }) => !isStable(facts),
);

export const deficitIsStable = knownClause(
  {
    id: 'deficit-stable',
    says: { nb: 'utfallene er kjent som stabile', en: 'the deficits are known to be stable' },
    alwaysKnown: 'What is not known to be stable is treated as not stable.',
  },
  ({ facts }) => isStable(facts),
);

function isStable(facts: PatientFacts): boolean {
  if (facts.findings['widespread-neurological-deficit'].old === true) return true;
  return facts.course.value === 'unchanged' && stateOf(facts, 'progressive-paresis') === 'not-met';
}

/** The cord or cauda is threatened where a fracture meets the neurology of the legs. */
export const rootOrNeurologicalSign = clause(
  {
    id: 'root-or-neurological-sign',
    says: {
      nb: 'tegn på nerverotaffeksjon eller nevrologiske utfall',
      en: 'signs of nerve root involvement or neurological deficits',
    },
    looksAt: ['motor-deficit', 'sensory-deficit', 'reflex-change', 'dermatomal-leg-pain', 'lasegue-positive'],
  },
  ({ facts }) =>
    anyOf(facts, ['motor-deficit', 'sensory-deficit', 'reflex-change', 'dermatomal-leg-pain', 'lasegue-positive']),
);

/** Recorded worsening, or progression not recorded as absent. Less pain says nothing of power (box "OBS", chapter 6.1). */
const mayProgress = (facts: PatientFacts): boolean =>
  facts.course.value === 'worsening' || stateOf(facts, 'progressive-paresis') !== 'not-met';

const unknownIsNotStable = 'What is not known to be stable is treated as not stable.';

export const motorDeficitMayProgress = knownClause(
  {
    id: 'motor-deficit-may-progress',
    says: {
      nb: 'forverring er registrert, eller ingen har avkreftet at utfallet øker',
      en: 'worsening is recorded, or nobody has recorded that the deficit is not increasing',
    },
    looksAt: ['progressive-paresis'],
    alwaysKnown: unknownIsNotStable,
  },
  ({ facts }) => mayProgress(facts),
);

export const motorDeficitIsStable = knownClause(
  {
    id: 'motor-deficit-stable',
    says: {
      nb: 'det er registrert at utfallet ikke øker',
      en: 'the deficit is recorded as not increasing',
    },
    alwaysKnown: unknownIsNotStable,
  },
  ({ facts }) => !mayProgress(facts),
);
